import type { Edtf } from '../../../domain/edtf'
import type { ArticleId } from '../../../domain/article'

/** How one article names a person. */
export interface Naming {
  readonly id: ArticleId
  readonly headline: string
  readonly date: Edtf | null
  readonly titles: readonly string[]
}

/** Articles one after the other in which a person has the same titles. */
export interface Office {
  /** As printed; '' where none is. */
  readonly title: string
  readonly namings: readonly Naming[]
}

/**
 * A person's offices in the order of time. An article that prints no title continues the office before it: papers leave
 * titles out when everyone knows them. The undated stand last.
 */
export function officesOf(namings: readonly Naming[]): readonly Office[] {
  const sorted = [...namings].sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1))
  const offices: { title: string; namings: Naming[] }[] = []
  for (const naming of sorted) {
    const title = naming.titles.join('、')
    const last = offices[offices.length - 1]
    if (last !== undefined && (last.title === title || title === '')) last.namings.push(naming)
    else if (last !== undefined && last.title === '') {
      last.title = title
      last.namings.push(naming)
    } else offices.push({ title, namings: [naming] })
  }
  return offices
}

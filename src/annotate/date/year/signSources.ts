import { mapWhole, originalSpan } from '../../../domain/mappedText'
import type { PageContext } from '../../context'
import { foldForRules, spanOf } from '../../reading'
import type { SignSource } from './signs/finder'

/** All of a page that may tell its year: the articles as the rules read them, and what stands around them. */
export function signSources(context: PageContext): readonly SignSource[] {
  const articles = context.readings.map((reading, article) => ({
    article,
    text: reading.text,
    spanOf: (start: number, end: number) => spanOf(reading, start, end),
  }))
  const leftovers = context.page.leftovers
    .filter((leftover) => leftover.kind !== 'space')
    .map(({ span }) => {
      const folded = foldForRules(mapWhole(context.page.text.slice(span.start, span.end), span.start))
      return { article: -1, text: folded.text, spanOf: (start: number, end: number) => originalSpan(folded, start, end) }
    })
  return [...articles, ...leftovers]
}

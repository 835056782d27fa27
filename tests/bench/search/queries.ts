import { plainText } from './articles'
import type { BenchArticle } from './corpus'
import { seededRandom } from './random'

/** Queries of one kind. */
export interface QueryKind {
  readonly kind: string
  readonly texts: readonly string[]
}

const PER_KIND = 16

/** Marks and letters mean something in the query language, or are folded. */
const IDEOGRAPHS = /^[\u4e00-\u9fff]+$/

/** Queries of eight kinds, cut from the articles: strings across word boundaries as well as words; the same for the same articles. */
export function makeQueries(articles: readonly BenchArticle[], seed = 4): readonly QueryKind[] {
  const random = seededRandom(seed)
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const cut = (length: number): string => {
    for (;;) {
      const text = plainText(pick(articles))
      const at = Math.floor(random() * Math.max(1, text.length - length))
      const piece = text.slice(at, at + length)
      if (piece.length === length && IDEOGRAPHS.test(piece)) return piece
    }
  }
  const many = (kind: string, make: () => string): QueryKind => ({ kind, texts: Array.from({ length: PER_KIND }, make) })
  return [
    many('one character', () => cut(1)),
    many('two characters', () => cut(2)),
    many('three characters', () => cut(3)),
    many('four characters', () => cut(4)),
    many('a name', () => pick(articles.filter((article) => article.people.length > 0)).people[0] ?? ''),
    many('two words', () => `${cut(2)} ${cut(2)}`),
    many('a long phrase', () => cut(9)),
    many('nothing', () => [...cut(5)].reverse().join('')),
  ]
}

/** What stands in the box while a text is typed, character by character. */
export function typing(texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) =>
      [...text].map((_, at, all) =>
        all
          .slice(0, at + 1)
          .join('')
          .trim(),
      ),
    )
    .filter((text) => text !== '')
}

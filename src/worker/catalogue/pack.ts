import { type ArticleId, articleId } from '../../domain/article'
import type { Decoding } from '../../domain/decoding'
import type { PageCard } from '../../domain/page'
import type { SourceFile } from '../../domain/source'
import { ShardText } from '../../search/shard/shardText'
import { type IndexPiece, PieceReader, makePiece } from '../../search/stored/piece'
import { type KnownArticle, endOf } from '../library/knownArticles'
import type { KnownSource, Told, ToldSource } from '../library/knownSource'
import { isReviewReason } from '../library/review'

/** What of a file is wanted as soon as the library opens; as JSON. */
interface Head {
  readonly source: SourceFile
  readonly order: number
  readonly count: number
  readonly mark: string | null
  readonly ruled: readonly string[]
}

/** What is wanted when somebody looks at the file; as JSON. */
interface Details {
  readonly decoding: Decoding
  readonly card: PageCard
}

const CONFIRMED = 1
const CORRECTED = 2

/** Ids are made again from where articles begin and end; a file of others is left out, and read from the store instead. */
function canBePacked({ source, articles }: KnownSource): boolean {
  return articles.every(({ id, start }) => id === articleId(source.id, { start, end: endOf(id) }))
}

function headOf({ source, order, count, told: { mark, ruled } }: ToldSource): string {
  const head: Head = { source, order, count, mark, ruled }
  return JSON.stringify(head)
}

function detailsOf({ decoding, card }: KnownSource): string {
  const details: Details = { decoding, card }
  return JSON.stringify(details)
}

function numbered(lists: readonly string[]): { readonly distinct: readonly string[]; readonly numbers: Uint16Array } {
  const known = new Map<string, number>()
  const numbers = Uint16Array.from(lists, (list) => {
    const number = known.get(list) ?? known.size
    known.set(list, number)
    return number
  })
  return { distinct: [...known.keys()], numbers }
}

/**
 * Some files with what is known of their articles, in a few arrays: browsers hand out few large values faster than many small
 * ones. Answers the ids of the articles in it, too.
 */
export function packSources(told: readonly ToldSource[]): { readonly piece: IndexPiece; readonly ids: readonly ArticleId[] } {
  const sources = told.filter(canBePacked)
  const articles = sources.flatMap((source) => source.articles)
  const texts = [
    ...sources.flatMap((source) => [headOf(source), detailsOf(source)]),
    ...articles.flatMap(({ headline, fingerprint }) => [headline, fingerprint]),
  ]
  const reviews = numbered(articles.map(({ review }) => review.join(' ')))
  const text = texts.join('')
  const units = ShardText.ofString(text).units()
  const piece = makePiece(
    {
      lengths: Uint32Array.from(texts, ({ length }) => length),
      starts: Uint32Array.from(articles, ({ start }) => start),
      ends: Uint32Array.from(articles, ({ id }) => endOf(id)),
      review: reviews.numbers,
      flags: Uint8Array.from(articles, ({ confirmed, corrected }) => (confirmed ? CONFIRMED : 0) + (corrected ? CORRECTED : 0)),
      sources: Uint32Array.of(sources.length),
      ...(units === null ? {} : { text: units }),
    },
    { reviews: reviews.distinct, ...(units === null ? { text: [text] } : {}) },
  )
  return { piece, ids: articles.map(({ id }) => id) }
}

/** A packed piece of the catalogue, laid open. */
class OpenPiece {
  readonly #text: string
  /** Where each text begins. */
  readonly #places: Uint32Array
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array
  readonly #review: Uint16Array
  readonly #flags: Uint8Array
  readonly #reviews: readonly (readonly string[])[]
  readonly sources: number

  constructor(piece: IndexPiece) {
    const reader = new PieceReader(piece)
    const isPlain = piece.arrays['text'] === undefined
    this.#text = isPlain ? reader.texts('text').join('') : ShardText.ofUnits(reader.u16('text')).whole()
    const lengths = reader.u32('lengths')
    this.#places = new Uint32Array(lengths.length + 1)
    for (let at = 0; at < lengths.length; at += 1) this.#places[at + 1] = (this.#places[at] ?? 0) + (lengths[at] ?? 0)
    this.#starts = reader.u32('starts')
    this.#ends = reader.u32('ends')
    this.#review = reader.u16('review')
    this.#flags = reader.u8('flags')
    this.#reviews = reader.texts('reviews').map((list) => list.split(' '))
    this.sources = reader.u32('sources')[0] ?? 0
  }

  #textAt(nth: number): string {
    return this.#text.slice(this.#places[nth] ?? 0, this.#places[nth + 1] ?? 0)
  }

  head(source: number): Head {
    return JSON.parse(this.#textAt(2 * source))
  }

  details(source: number): Details {
    return JSON.parse(this.#textAt(2 * source + 1))
  }

  article(source: SourceFile, nth: number): KnownArticle {
    const start = this.#starts[nth] ?? 0
    const text = 2 * (this.sources + nth)
    const flags = this.#flags[nth] ?? 0
    return {
      id: articleId(source.id, { start, end: this.#ends[nth] ?? 0 }),
      start,
      headline: this.#textAt(text),
      fingerprint: this.#textAt(text + 1),
      review: (this.#reviews[this.#review[nth] ?? 0] ?? []).filter(isReviewReason),
      confirmed: (flags & CONFIRMED) !== 0,
      corrected: (flags & CORRECTED) !== 0,
    }
  }
}

/** A file out of the catalogue: most of it is unpacked only when somebody asks. */
class PackedSource implements KnownSource {
  readonly source: SourceFile
  readonly order: number
  readonly count: number
  readonly told: Told
  readonly #piece: OpenPiece
  readonly #nth: number
  readonly #first: number

  constructor(piece: OpenPiece, nth: number, first: number) {
    const { source, order, count, mark, ruled } = piece.head(nth)
    this.source = source
    this.order = order
    this.count = count
    this.told = { mark, ruled }
    this.#piece = piece
    this.#nth = nth
    this.#first = first
  }

  get decoding(): Decoding {
    return this.#piece.details(this.#nth).decoding
  }

  get card(): PageCard {
    return this.#piece.details(this.#nth).card
  }

  /** Made anew for each who asks: kept, those of a large library would weigh more than its index. */
  get articles(): readonly KnownArticle[] {
    return Array.from({ length: this.count }, (_, at) => this.#piece.article(this.source, this.#first + at))
  }
}

/** The files of a sound piece. */
export function unpackSources(piece: IndexPiece): readonly ToldSource[] {
  const open = new OpenPiece(piece)
  const sources: ToldSource[] = []
  let first = 0
  for (let nth = 0; nth < open.sources; nth += 1) {
    const source = new PackedSource(open, nth, first)
    sources.push(source)
    first += source.count
  }
  return sources
}

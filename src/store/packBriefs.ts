import type { ArticleBrief } from './records'

/**
 * The briefs of a page in a few arrays and one text: browsers hand out a few large values much faster than many small ones.
 * Sketches stand end to end, those of the sketched articles alone; all are equally long.
 */
export interface PackedBriefs {
  /** Id, headline and fingerprint of each, end to end. */
  readonly text: string
  /** Their lengths, three a brief. */
  readonly lengths: Uint32Array
  /** Every list of reasons that occurs. */
  readonly reviews: readonly (readonly string[])[]
  /** Which of them is the brief's, ... */
  readonly review: Uint16Array
  /** ... and whether it has a sketch: 1. */
  readonly sketched: Uint8Array
}

function numberReviews(briefs: readonly ArticleBrief[]): Pick<PackedBriefs, 'reviews' | 'review'> {
  const reviews: (readonly string[])[] = []
  const numbers = new Map<string, number>()
  const review = Uint16Array.from(briefs, (brief) => {
    const key = JSON.stringify(brief.review)
    const known = numbers.get(key) ?? reviews.length
    if (known === reviews.length) reviews.push(brief.review)
    numbers.set(key, known)
    return known
  })
  return { reviews, review }
}

/** The form in which briefs are written, their sketches left out. */
export function packBriefs(briefs: readonly ArticleBrief[]): PackedBriefs {
  const texts = briefs.flatMap(({ id, headline, fingerprint }) => [id, headline, fingerprint])
  return {
    text: texts.join(''),
    lengths: Uint32Array.from(texts, (text) => text.length),
    ...numberReviews(briefs),
    sketched: Uint8Array.from(briefs, ({ sketch }) => (sketch === null ? 0 : 1)),
  }
}

/** The briefs again; their sketches share the one array. */
export function unpackBriefs({ text, lengths, reviews, review, sketched }: PackedBriefs, sketches: Uint32Array): readonly ArticleBrief[] {
  const having = sketched.reduce((count, has) => count + has, 0)
  const length = having === 0 ? 0 : sketches.length / having
  const briefs: ArticleBrief[] = []
  let at = 0
  let sketchAt = 0
  const next = (nth: number): string => text.slice(at, (at += lengths[nth] ?? 0))
  for (let brief = 0; brief < review.length; brief += 1) {
    const [id, headline, fingerprint] = [next(3 * brief), next(3 * brief + 1), next(3 * brief + 2)]
    const sketch = sketched[brief] === 1 ? sketches.subarray(sketchAt, (sketchAt += length)) : null
    briefs.push({ id, headline, fingerprint, review: reviews[review[brief] ?? 0] ?? [], sketch })
  }
  return briefs
}

/** Whether what is read from the store can be unpacked. */
export function isPackedBriefs(value: unknown): value is PackedBriefs {
  if (typeof value !== 'object' || value === null) return false
  if (!('text' in value && 'lengths' in value && 'reviews' in value && 'review' in value && 'sketched' in value)) return false
  const { text, lengths, reviews, review, sketched } = value
  if (typeof text !== 'string' || !Array.isArray(reviews)) return false
  return lengths instanceof Uint32Array && review instanceof Uint16Array && sketched instanceof Uint8Array
}

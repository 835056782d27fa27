/** A range of folded text that was hit, in UTF-16 units. */
export interface Hit {
  readonly start: number
  readonly end: number
  /** Which of the needles it is. */
  readonly needle: number
}

/** So many places of one text are marked; more are of no use to a reader. */
const MOST_HITS = 400

/** All places of the needles in a text, ascending; where two overlap, the first and longer one. */
export function occurrencesOf(text: string, needles: readonly string[]): readonly Hit[] {
  const hits: Hit[] = []
  needles.forEach((wanted, needle) => {
    if (wanted === '') return
    for (let at = text.indexOf(wanted); at >= 0 && hits.length < MOST_HITS; at = text.indexOf(wanted, at + wanted.length)) {
      hits.push({ start: at, end: at + wanted.length, needle })
    }
  })
  if (needles.length > 1) hits.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return hits.filter((hit) => {
    if (hit.start < end) return false
    end = hit.end
    return true
  })
}

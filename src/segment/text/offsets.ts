import type { MappedText } from '../../domain/mappedText'

/** Normalised offset of the first code unit that comes from `original` or later, found by halving. */
export function normalisedOffset(normalised: MappedText, original: number): number {
  const { pieces, text } = normalised
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const piece = pieces[middle]
    if (piece !== undefined && piece.from + piece.length <= original) low = middle + 1
    else high = middle
  }
  const piece = pieces[low]
  return piece === undefined ? text.length : piece.at + Math.max(0, original - piece.from)
}

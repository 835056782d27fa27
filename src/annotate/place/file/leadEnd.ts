import type { Reading } from '../../reading'

const SENTENCE_ENDS = /[。！？\n]/g
/** A report may open with what somebody said; so far its end is looked for. */
const LONGEST_QUOTATION = 160

/** Where the first sentence of the body ends; what stands before it is headline and lead. Offset into `Reading.text`. */
export function leadEnd(reading: Reading): number {
  const first = reading.sections.find((section) => section.role === 'paragraph')
  if (first === undefined) return 0
  const text = reading.text.slice(first.start, first.end)
  for (const { index } of text.matchAll(SENTENCE_ENDS)) {
    if (index > LONGEST_QUOTATION || !isInsideQuotation(text, index)) return first.start + index
  }
  return first.end
}

/** “水来了！”5月3日，村民…: the first sentence is not over where the quotation is. */
function isInsideQuotation(text: string, at: number): boolean {
  const open = text.lastIndexOf('“', at)
  return open >= 0 && text.lastIndexOf('”', at) < open
}

/** Sentences that only one of two texts has. */
export interface Difference {
  readonly here: readonly string[]
  readonly there: readonly string[]
}

const SENTENCE = /[^。！？；\n]{1,400}[。！？；”]?/g

function sentences(text: string): readonly string[] {
  return [...text.matchAll(SENTENCE)].map(([sentence]) => sentence.trim()).filter((sentence) => sentence !== '')
}

/** White space and width say nothing about what is told. */
function bare(sentence: string): string {
  return sentence.normalize('NFKC').replace(/[\s，,。；;！!？?“”"、]/g, '')
}

/** What two reports of the same tell differently, sentence by sentence. */
export function differenceOf(here: string, there: string): Difference {
  const left = sentences(here)
  const right = sentences(there)
  const leftSet = new Set(left.map(bare))
  const rightSet = new Set(right.map(bare))
  return { here: left.filter((sentence) => !rightSet.has(bare(sentence))), there: right.filter((sentence) => !leftSet.has(bare(sentence))) }
}

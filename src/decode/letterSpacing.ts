import { charactersOf } from '../matching/patternCharacters'
import { type MappedText, MappedTextBuilder } from '../domain/mappedText'

const SPACE = 0x20
/** Ideographs and the marks that stand as wide as they do. */
const WIDE = charactersOf(/[\u2014\u2018-\u201d\u2026\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff5e]/)
const WHITE = charactersOf(/\s/)

/** How much of a text is looked at to tell whether it is spaced out, in code units; pages are told by less. */
const SAMPLE = 20_000
/** Fewer pairs than these say nothing: a table, a list of names, 公 告 above a notice. */
const LEAST_PAIRS = 40
/** Of scanned pages about three in four ideographs stand apart; of others fewer than one in thirty. */
const LEAST_SHARE = 0.4

/** Whether the code unit at `index` is a single plain space between two characters that show. */
function isLoneSpace(text: string, index: number): boolean {
  return (
    text.charCodeAt(index) === SPACE &&
    index > 0 &&
    index + 1 < text.length &&
    !WHITE.has(text.charCodeAt(index - 1)) &&
    !WHITE.has(text.charCodeAt(index + 1))
  )
}

/** Whether most wide characters of a text stand apart from the next one by a single space. */
function isSpacedOut(text: string): boolean {
  const end = Math.min(text.length, SAMPLE)
  let apart = 0
  let close = 0
  for (let index = text.indexOf(' '); index >= 0 && index < end; index = text.indexOf(' ', index + 1)) {
    if (isLoneSpace(text, index) && WIDE.has(text.charCodeAt(index - 1)) && WIDE.has(text.charCodeAt(index + 1))) apart += 1
  }
  if (apart < LEAST_PAIRS) return false
  for (let index = 1; index < end; index += 1) if (WIDE.has(text.charCodeAt(index)) && WIDE.has(text.charCodeAt(index - 1))) close += 1
  return apart >= LEAST_SHARE * (apart + close)
}

/**
 * Closes a text up whose characters a scanner's program set apart (字间空格: 本 报 讯 记 者): there the single spaces beside wide
 * characters mean nothing and go; runs of spaces, which part headlines and indent paragraphs, stay. Any other text is
 * given back as it is. Linear in its length.
 */
export function closeUp(mapped: MappedText): MappedText {
  const { text } = mapped
  if (!isSpacedOut(text)) return mapped
  const builder = new MappedTextBuilder()
  let done = 0
  for (let index = text.indexOf(' '); index >= 0; index = text.indexOf(' ', index + 1)) {
    if (!isLoneSpace(text, index)) continue
    if (!WIDE.has(text.charCodeAt(index - 1)) && !WIDE.has(text.charCodeAt(index + 1))) continue
    builder.addMapped(mapped, done, index)
    done = index + 1
  }
  builder.addMapped(mapped, done)
  return builder.build()
}

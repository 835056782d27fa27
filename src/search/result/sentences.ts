import { PART_BREAK } from '../shard/content'
import type { Hit } from './occurrences'

/** A range of folded text, in UTF-16 units. */
export interface Range {
  readonly start: number
  readonly end: number
}

const BREAK_UNIT = PART_BREAK.charCodeAt(0)

/** Ends of sentences in folded text, and the break between parts. */
const SENTENCE_MARKS = `。！？；${PART_BREAK}`

/** Closing marks that belong to the sentence before them. */
const CLOSERS = '”’」』）》】'

/** So many sentences are looked at where nothing was hit. */
const FIRST_SENTENCES = 8

function makeTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let at = 0; at < SENTENCE_MARKS.length; at += 1) table[SENTENCE_MARKS.charCodeAt(at)] = 1
  return table
}

const ENDS_SENTENCE = makeTable()

/** Where the sentence ends whose mark stands at `mark`: behind the mark and what closes with it; a break is left out. */
function endAt(text: string, mark: number): number {
  if (mark >= text.length || text.charCodeAt(mark) === BREAK_UNIT) return mark
  let end = mark + 1
  while (end < text.length && CLOSERS.includes(text.charAt(end))) end += 1
  return end
}

function nextMark(text: string, from: number): number {
  let at = from
  while (at < text.length && ENDS_SENTENCE[text.charCodeAt(at)] !== 1) at += 1
  return at
}

function startBefore(text: string, at: number, least: number): number {
  let mark = at - 1
  while (mark >= least && ENDS_SENTENCE[text.charCodeAt(mark)] !== 1) mark -= 1
  if (mark < least) return least
  return text.charCodeAt(mark) === BREAK_UNIT ? mark + 1 : Math.min(at, endAt(text, mark))
}

/** The sentences of `[from, text.length)` in which hits stand; none ends inside a hit. Hits are ascending and apart. */
export function sentencesOf(text: string, from: number, hits: readonly Hit[]): readonly Range[] {
  const found: Range[] = []
  let least = from
  for (let at = 0; at < hits.length; at += 1) {
    const hit = hits[at]
    if (hit === undefined || hit.start < least) continue
    const start = startBefore(text, hit.start, least)
    let end = endAt(text, nextMark(text, hit.end - 1))
    for (let next = hits[at + 1]; next !== undefined && next.start < end; next = hits[at + 1]) {
      if (next.end > end) end = endAt(text, nextMark(text, next.end - 1))
      at += 1
    }
    end = Math.max(end, hit.end)
    found.push({ start, end })
    least = end
  }
  return found
}

/** The first sentences of `[from, text.length)`. */
export function firstSentences(text: string, from: number): readonly Range[] {
  const found: Range[] = []
  for (let start = from; start < text.length && found.length < FIRST_SENTENCES;) {
    const mark = nextMark(text, start)
    const end = endAt(text, mark)
    if (end > start) found.push({ start, end })
    start = Math.max(end, mark + 1)
  }
  return found
}

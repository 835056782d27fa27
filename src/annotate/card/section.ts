import { SECTIONS } from '../../lexicon/papers/sections'
import type { Guess } from '../../domain/page'
import type { PageContext } from '../context'
import { type CardLine, rawSpan } from './cardLine'
import { numberIn } from './pageNumber'

const KNOWN: ReadonlySet<string> = new Set(SECTIONS)
/** 第3版：要闻, 03版 综合, A03 民生: the word beside the number. */
const BESIDE = /^[\s：:|·\-—_]{0,3}([\u4e00-\u9fff]{2,6})(?=$|[\s：:|·\d\-—_（(])/
const BEFORE = /(?:^|[\s：:|·\-—_\d日])([\u4e00-\u9fff]{2,6})[\s：:|·\-—_]{0,3}$/

function inLine(line: CardLine): Guess | null {
  const number = numberIn(line.raw)
  if (number === null) return null
  const after = BESIDE.exec(line.raw.slice(number.end))
  const before = BEFORE.exec(line.raw.slice(0, number.start))
  for (const [match, base] of [
    [after, number.end],
    [before, 0],
  ] as const) {
    const name = match?.[1]
    if (match === null || name === undefined || !KNOWN.has(name)) continue
    const start = base + match.index + match[0].indexOf(name)
    return { value: name, evidence: { rule: 'card/masthead', spans: [rawSpan(line, start, start + name.length)], certainty: 'stated' } }
  }
  return null
}

/** The name of the section (版名), where it is printed beside the number of the page. */
export function sectionOf(context: PageContext, lines: readonly CardLine[]): Guess | null {
  const chosen = context.patch.section
  if (chosen !== undefined)
    return chosen === null ? null : { value: chosen, evidence: { rule: 'card/chosen', spans: [], certainty: 'stated' } }
  for (const line of lines) {
    const found = line.kind === 'contents' ? null : inLine(line)
    if (found !== null) return found
  }
  return null
}

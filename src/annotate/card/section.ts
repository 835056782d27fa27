import { SECTIONS_BY_NUMBER, SECTION_NAMES } from '../../lexicon/mastheads/sections'
import { PROVINCE_SHORT_NAMES } from '../../lexicon/places/provinceNames'
import type { Guess } from '../../domain/page'
import type { PageContext } from '../context'
import { type CardLine, rawSpan } from './cardLine'
import { PAPER_ENDING } from './paper'
import { numberIn } from './pageNumber'

/** 05版 河北: papers set apart what they report from a province, their own or another. */
const KNOWN: ReadonlySet<string> = new Set([...SECTION_NAMES, ...SECTIONS_BY_NUMBER, ...PROVINCE_SHORT_NAMES])

/** What the name of a paper ends in, and nothing else. */
const ENDING: RegExp = new RegExp(`^${PAPER_ENDING}$`)

/** 江城晚报 第5版 江城: whether the words are the place that the paper is called after, for which it has a section. */
function isHome(words: string, paper: string | null): boolean {
  return paper !== null && paper.startsWith(words) && ENDING.test(paper.slice(words.length))
}

/** 第3版：要闻, 03版 综合, A03 民生: the word beside the number. */
const BESIDE = /^[\s：:|·\-—_]{0,3}([\u4e00-\u9fff]{2,6})(?=$|[\s：:|·\d\-—_（(])/
const BEFORE = /(?:^|[\s：:|·\-—_\d日])([\u4e00-\u9fff]{2,6})[\s：:|·\-—_]{0,3}$/

function inLine(line: CardLine, paper: string | null): Guess | null {
  const number = numberIn(line.raw)
  if (number === null) return null
  const after = BESIDE.exec(line.raw.slice(number.end))
  const before = BEFORE.exec(line.raw.slice(0, number.start))
  for (const [match, base] of [
    [after, number.end],
    [before, 0],
  ] as const) {
    const name = match?.[1]
    if (match === null || name === undefined || !(KNOWN.has(name) || isHome(name, paper))) continue
    const start = base + match.index + match[0].indexOf(name)
    return { value: name, evidence: { rule: 'card/masthead', spans: [rawSpan(line, start, start + name.length)], certainty: 'stated' } }
  }
  return null
}

/** The name of the section (版名), where it is printed beside the number of the page; `paper` is the name of the paper. */
export function sectionOf(context: PageContext, lines: readonly CardLine[], paper: string | null): Guess | null {
  const chosen = context.patch.section
  if (chosen !== undefined)
    return chosen === null ? null : { value: chosen, evidence: { rule: 'card/chosen', spans: [], certainty: 'stated' } }
  for (const line of lines) {
    const found = line.kind === 'contents' ? null : inLine(line, paper)
    if (found !== null) return found
  }
  return null
}

import { BYLINE_MARKS } from '../../lexicon/bylines/roles'
import { OUTLET_ENDINGS } from '../../lexicon/outlets/outlets'
import { RarePattern } from '../../matching/rarePattern'
import { oneOf } from '../../matching/oneOf'
import { type BylineName, type ParsedByline, parseByline } from './bylineGrammar'
import { hasCompoundSurname } from './nameLikelihood'
import type { Line } from '../lines/lines'
import { type TrailingByline, endsWithBracket, mayCloseWithNames, bareName, mayGoOnBehindStop, trailingByline } from './trailingByline'
import { isWhole } from '../lines/lines'

/** Names that close a paragraph; offsets of the normalised text. */
export interface ClosingNames {
  readonly from: number
  readonly names: readonly BylineName[]
  readonly titled: boolean
  readonly photoOnly: boolean
}

/** Only the last lines can hold the names. */
const LINES = 4

/** Where a line begins in such an end, and on the page. */
interface LineStart {
  readonly at: number
  readonly from: number
}

/**
 * The end of a paragraph; bit `n` of `spaced` says whether the joint above its last line but `n` stands for a space. `starts` takes up
 * where its lines begin; hardly any paragraph closes with names, so that hardly any is asked for them.
 */
function tailOf(lines: readonly Line[], spaced: number, starts: LineStart[] | null = null): string {
  let text = ''
  for (let at = Math.max(0, lines.length - LINES); at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) break
    if (!isWhole(line)) {
      text = ''
      if (starts !== null) starts.length = 0
    } else if (text !== '' && ((spaced >> (lines.length - 1 - at)) & 1) === 1) text += ' '
    starts?.push({ at: text.length, from: line.to - line.tail.length })
    text += line.tail
  }
  return text
}

/** Tells where on the page the code units of such an end stand. */
function offsetsIn(lines: readonly Line[], spaced: number): (offset: number) => number {
  const starts: LineStart[] = []
  tailOf(lines, spaced, starts)
  return (offset) => {
    let best = starts[0] ?? { at: 0, from: 0 }
    for (const start of starts) if (start.at <= offset) best = start
    return best.from + (offset - best.at)
  }
}

/** An outlet run together with a name: 东湖晚报褚文 */
const OUTLET_IN_NAME: RegExp = new RegExp(oneOf(OUTLET_ENDINGS.filter((ending) => ending.length > 1)))

/** Cheap look: what `mayCloseWithNames` asks of the lines put together, and whether they may open with names. */
function mayHoldNames(lines: readonly Line[]): boolean {
  const tail = lines.at(-1)?.tail ?? ''
  if (tail.length < SHORTEST_TAIL || mayGoOnBehindStop(tail, 2) || endsWithBracket(tail)) return true
  for (let at = Math.max(0, lines.length - LINES); at < lines.length; at += 1) if (HOLDS_NAMES.test(lines[at]?.tail ?? '')) return true
  return false
}

/** How many names look as if two things were run together at a joint. */
function doubts({ names }: ParsedByline): number {
  return names.filter(({ name }) => (name.length > 3 && !name.includes('·') && !hasCompoundSurname(name)) || OUTLET_IN_NAME.test(name))
    .length
}

function isSounder(a: ParsedByline, b: ParsedByline): boolean {
  return doubts(a) < doubts(b) || (doubts(a) === doubts(b) && a.names.length > b.names.length)
}

/** A space, or the beginning of （作者; near the beginning that of 记者, 通讯员 or 实习生: any of it may be cut by a line's end. */
const HOLDS_NAMES = /[ （]|^.{0,12}[记通实]/
/** A last line that is shorter may hold nothing but marks. */
const SHORTEST_TAIL = 4

/** Names are in brackets at the end, or after its last full stop. */
const MAY_BE_NAMES = /[。！？…][”’」』）】]{0,3} *[^。！？…]{2,120}$/

/** A line that begins as a byline does. */
const OPENS_NAMES = new RarePattern(new RegExp(`^[${BYLINE_MARKS}]? ?.{0,10}(?:记者|通讯员|实习生)`))

/** Names on lines of their own that a line's end has cut. */
function wholeByline(text: string, known: boolean): TrailingByline | null {
  const byline = known || OPENS_NAMES.test(text) ? parseByline(text) : null
  return byline !== null && byline.names.length > 0 ? { from: 0, byline } : null
}

/** Whether nothing that looks like names stands at the end of the lines, however they are joined. */
function hasNoNames(tail: string): boolean {
  return !endsWithBracket(tail) && !(mayGoOnBehindStop(tail, 2) && MAY_BE_NAMES.test(tail)) && !OPENS_NAMES.test(tail)
}

/** Names as one way to join the lines reads them. */
interface Found extends TrailingByline {
  /** Where on the page they begin. */
  readonly start: number
  readonly offsetOf: (offset: number) => number
}

/** Of two ways to join the lines the one that finds more names, or sounder ones. */
function isBetter(found: Found, best: Found | null): boolean {
  return best === null || found.start < best.start || (found.start === best.start && isSounder(found.byline, best.byline))
}

/** The names at the end of the lines as the best way to join them reads them. `only`: see `closingNames`. */
function bestFound(lines: readonly Line[], only: boolean): Found | null {
  let best: Found | null = null
  const ways = 1 << (Math.min(lines.length, LINES) - 1)
  for (let spaced = 0; spaced < ways; spaced += 1) {
    const tail = tailOf(lines, spaced)
    if (spaced === 0 && !only && !mayCloseWithNames(tail) && !OPENS_NAMES.test(tail)) return null
    const read = wholeByline(tail, only) ?? trailingByline(tail) ?? bareName(tail)
    if (read === null) {
      if (spaced === 0 && !only && hasNoNames(tail)) return null
      continue
    }
    const offsetOf = offsetsIn(lines, spaced)
    const found: Found = { ...read, start: offsetOf(read.from), offsetOf }
    if (isBetter(found, best)) best = found
    if (lines.length === 1 && doubts(read.byline) === 0) break
  }
  return best
}

/**
 * The names after the last full stop of a paragraph, whose joints may stand for a space or for nothing. `only`: the lines are
 * known to be names and nothing else.
 */
export function closingNames(lines: readonly Line[], only: boolean): ClosingNames | null {
  const best = only || mayHoldNames(lines) ? bestFound(lines, only) : null
  if (best === null) return null
  const { start, byline, offsetOf } = best
  return {
    from: start,
    names: byline.names.map((name) => ({
      ...name,
      from: offsetOf(name.from),
      to: name.to === name.from ? offsetOf(name.from) : offsetOf(name.to - 1) + 1,
    })),
    titled: byline.titled,
    photoOnly: byline.photoOnly,
  }
}

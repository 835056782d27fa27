import { columnsOf } from '../../lexicon/characters/displayWidth'
import { isFullStop } from '../../lexicon/characters/fullStop'
import { NARROW_MARKS, WIDE_MARKS } from '../../lexicon/characters/narrowMarks'
import { CharacterSet } from '../../matching/characterSet'
import { charactersOf } from '../../matching/patternCharacters'

/** An ideograph, the ideographic zero and the iteration mark included. */
export const HAN = '\\u3005-\\u3007\\u3400-\\u9fff\\uf900-\\ufaff'

const HAN_CHARACTER = charactersOf(new RegExp(`[${HAN}]`))
const LATIN_LETTER = charactersOf(/[A-Za-z\u00c0-\u024f]/)
/** The private-use characters that typesetters' programs left for spaces and marks are as good as spaces: indents are made of them. */
const SPACE = charactersOf(/[\s\u00a0\u3000\ue000-\uf8ff]/)
/** Marks that are written half-width in some papers and full-width in others; the rules know the full-width ones. */
const HALF_MARKS = ',;:!?()'
const FULL_MARKS = '，；：！？（）'
const OTHER_SPACES = '\t\v\f\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'

const DOT = 0x2e
const FULL_STOP = 0x3002
/** What a code unit is folded to; 0 where it stays. */
const FOLDED = new Uint16Array(0x10000)
for (let code = 0xff01; code <= 0xff5e; code += 1) FOLDED[code] = code - 0xfee0
// 记者丨张三: the character that looks like a bar stands for one.
FOLDED[0x4e28] = 0x7c
for (let at = 0; at < OTHER_SPACES.length; at += 1) FOLDED[OTHER_SPACES.charCodeAt(at)] = 0x20
// Settled by what stands beside it.
FOLDED[DOT] = DOT
for (let code = 0xe000; code <= 0xf8ff; code += 1) FOLDED[code] = 0x20
for (let at = 0; at < NARROW_MARKS.length; at += 1) FOLDED[NARROW_MARKS.charCodeAt(at)] = WIDE_MARKS.charCodeAt(at)
for (let at = 0; at < HALF_MARKS.length; at += 1) {
  FOLDED[HALF_MARKS.charCodeAt(at)] = FULL_MARKS.charCodeAt(at)
  FOLDED[FULL_MARKS.charCodeAt(at)] = 0
}

/** The text with letters and digits half-width, marks full-width and every kind of space plain; as long as before, unit for unit. */
export function fold(text: string): string {
  let folded = ''
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    let code = FOLDED[text.charCodeAt(at)] ?? 0
    if (code === 0) continue
    if (code === DOT && isFullStop(text, at)) code = FULL_STOP
    folded += text.slice(from, at) + String.fromCharCode(code)
    from = at + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}

/** Whether the character is an ideograph. */
export function isHan(character: string): boolean {
  return HAN_CHARACTER.has(character.charCodeAt(0))
}

/** The same of a code unit. */
export function isHanCode(code: number): boolean {
  return HAN_CHARACTER.has(code)
}

/** Whether the character is a Latin letter, accented ones included. */
export function isLatinLetter(character: string): boolean {
  return LATIN_LETTER.has(character.charCodeAt(0))
}

/** Whether the character is a space of any kind, or one that typesetters left for a space. */
export function isSpace(character: string): boolean {
  return SPACE.has(character.charCodeAt(0))
}

/** The same of a code unit. */
export function isSpaceCode(code: number): boolean {
  return SPACE.has(code)
}

/** No line needs to be measured beyond this many columns. */
const WIDEST = 400

/** Width of `text`, or of a stretch of it, in half-width columns, at most 400. */
export function widthOf(text: string, from: number = 0, to: number = text.length): number {
  let width = 0
  for (let index = from; index < to && width < WIDEST; index += 1) width += columnsOf(text.charCodeAt(index))
  return width
}

/** How a line ends (收尾). `final`: a sentence ends; `comma`: it certainly goes on; `open`: nothing says so. */
export type Closing = 'final' | 'colon' | 'semicolon' | 'comma' | 'open'

const CLOSERS = CharacterSet.of('”’」』）》】〕］〉"\')]')
const FINALS = CharacterSet.of('。！？')
const LAST_DIGIT = CharacterSet.of('0123456789')
/** Marks after which no sentence, headline or name can end. */
const GOES_ON = CharacterSet.of('，、—－·～（《“‘【「『〔［〈')
/** Marks that no line may begin with (行首禁则); such a line goes on from the one before. */
const NO_START = '，。、；：！？”’）》】」』〕］〉％%·'

/** ……没有人员伤亡。（记者 何晓）（感谢丁先生提供线索）, ……进一步核实。（完）: remarks in brackets after the last full stop */
const NOTE_AFTER_STOP = /[。！？…][”’]?(?: {0,3}（[^（）。]{1,36}）){1,3}$/

function closesAfterNote(line: string): boolean {
  return line.endsWith('）') && NOTE_AFTER_STOP.test(line.slice(-120))
}

/** ……教高潮。②11: the number of an editor behind the last full stop */
const EDITOR_CODE = /[。！？”）] ?[①-⑳][0-9]{1,2}$/

/** How `line`, folded and trimmed, ends. */
export function closingOf(line: string): Closing {
  let end = line.length
  if (LAST_DIGIT.has(line.charCodeAt(end - 1)) && EDITOR_CODE.test(line.slice(-8))) return 'final'
  while (end > 0 && CLOSERS.has(line.charCodeAt(end - 1))) end -= 1
  const last = line.charAt(end - 1)
  const before = line.charAt(end - 2)
  if (FINALS.has(line.charCodeAt(end - 1))) return 'final'
  // ……的.  and  “… by the fire.”
  if (last === '.' && (isHan(before) || (end < line.length && isLatinLetter(before)))) return 'final'
  if (last === '…' && before === '…') return 'final'
  // “水要上来了——”: somebody breaks off, or is cut short.
  if (last === '—' && before === '—' && line.charAt(end) === '”') return 'final'
  if (end < line.length) return closesAfterNote(line) ? 'final' : 'open'
  if (last === '：') return 'colon'
  if (last === '；') return 'semicolon'
  return GOES_ON.has(line.charCodeAt(end - 1)) ? 'comma' : 'open'
}

/** Whether `line` cannot be the beginning of anything. */
export function mustContinue(line: string): boolean {
  return line !== '' && NO_START.includes(line.charAt(0))
}

const OPENERS = '（《“【'
const CLOSED_BY = '）》”】'
const PAIRED = CharacterSet.of(OPENERS + CLOSED_BY)

/** How many characters at the end of a line are looked at for an opened bracket. */
const BRACKET_REACH = 60

/** Whether a bracket or quotation mark opened near the end of `line` is still open. */
export function endsInsideBrackets(line: string): boolean {
  let closed = ''
  for (let at = line.length - 1; at >= Math.max(0, line.length - BRACKET_REACH); at -= 1) {
    if (!PAIRED.has(line.charCodeAt(at))) continue
    const mark = line.charAt(at)
    const opener = OPENERS.indexOf(mark)
    if (opener < 0) closed += mark
    else if (!closed.includes(CLOSED_BY.charAt(opener))) return true
  }
  return false
}

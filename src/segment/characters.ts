/** An ideograph, the ideographic zero and the iteration mark included. */
export const HAN = '\\u3005-\\u3007\\u3400-\\u9fff\\uf900-\\ufaff'

const HAN_CHARACTER: RegExp = new RegExp(`[${HAN}]`)
const LATIN_LETTER = /[A-Za-z\u00c0-\u024f]/
const FOLDABLE = /[\t\v\f\u00a0\u2000-\u200a\u202f\u205f\u3000\uff01-\uff5e,;:!?()]/
const FOLDABLE_ALL: RegExp = new RegExp(FOLDABLE.source, 'g')
const SPACE = /[\s\u00a0\u3000]/
/** Marks that are written half-width in some papers and full-width in others; the rules know the full-width ones. */
const FULL_MARKS: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' }
/** Full-width marks that stay as they are. */
const KEPT_MARKS = '，；：！？（）'

function foldOne(character: string): string {
  const full = FULL_MARKS[character]
  if (full !== undefined) return full
  if (KEPT_MARKS.includes(character)) return character
  const code = character.charCodeAt(0)
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' '
}

/** The text with letters and digits half-width, marks full-width and every kind of space plain; as long as before, unit for unit. */
export function fold(text: string): string {
  return FOLDABLE.test(text) ? text.replace(FOLDABLE_ALL, foldOne) : text
}

export function isHan(character: string): boolean {
  return HAN_CHARACTER.test(character)
}

export function isLatinLetter(character: string): boolean {
  return LATIN_LETTER.test(character)
}

export function isSpace(character: string): boolean {
  return character !== '' && SPACE.test(character)
}

/** Columns that a code unit takes: 2 for the full-width ones, 1 for the others. */
export function columnsOf(code: number): number {
  return code < 0x1100 ? (code === 0x2014 || code === 0x2026 ? 2 : 1) : 2
}

/** No line needs to be measured beyond this many columns. */
const WIDEST = 400

/** Width of `text` in half-width columns, at most 400. */
export function widthOf(text: string): number {
  let width = 0
  for (let index = 0; index < text.length && width < WIDEST; index += 1) {
    const code = text.charCodeAt(index)
    // Quotes and dashes stand full-width in Chinese text though their codes are low.
    width += code === 0x201c || code === 0x201d || code === 0x2018 || code === 0x2019 ? 2 : columnsOf(code)
  }
  return width
}

/** How a line ends (收尾). `final`: a sentence ends; `comma`: it certainly goes on; `open`: nothing says so. */
export type Closing = 'final' | 'colon' | 'semicolon' | 'comma' | 'open'

const CLOSERS = '”’」』）》】〕］〉"\')]'
const FINALS = '。！？'
/** Marks after which no sentence, headline or name can end. */
const GOES_ON = '，、—－·～（《“‘【「『〔［〈'
/** Marks that no line may begin with (行首禁则); such a line goes on from the one before. */
const NO_START = '，。、；：！？”’）》】」』〕］〉％%·'

/** How `line`, folded and trimmed, ends. */
export function closingOf(line: string): Closing {
  let end = line.length
  while (end > 0 && CLOSERS.includes(line.charAt(end - 1))) end -= 1
  const last = line.charAt(end - 1)
  const before = line.charAt(end - 2)
  if (last !== '' && FINALS.includes(last)) return 'final'
  // ……的.  and  “… by the fire.”
  if (last === '.' && before !== '' && (HAN_CHARACTER.test(before) || (end < line.length && LATIN_LETTER.test(before)))) return 'final'
  if (last === '…' && before === '…') return 'final'
  if (end < line.length) return 'open'
  if (last === '：') return 'colon'
  if (last === '；') return 'semicolon'
  return last !== '' && GOES_ON.includes(last) ? 'comma' : 'open'
}

/** Whether `line` cannot be the beginning of anything. */
export function mustContinue(line: string): boolean {
  return line !== '' && NO_START.includes(line.charAt(0))
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['（', '）'],
  ['《', '》'],
  ['“', '”'],
  ['【', '】'],
]

/** How many characters at the end of a line are looked at for an opened bracket. */
const BRACKET_REACH = 60

/** Whether a bracket or quotation mark opened near the end of `line` is still open. */
export function endsInsideBrackets(line: string): boolean {
  const tail = line.slice(-BRACKET_REACH)
  return PAIRS.some(([open, close]) => tail.lastIndexOf(open) > tail.lastIndexOf(close))
}

/** What folding does with one UTF-16 unit: drop it, treat it as white space, or replace it by another. */
export const DROP = 0
export const WHITE = 0x20

/** ASCII marks whose full-width form is the usual print, and becomes the common form. */
const FULL_WIDTH_MARKS = '!(),:;?'

/** Zero-width and soft marks: soft hyphen, zero-width space … right-to-left mark, word joiner, byte order mark. */
const INVISIBLE = [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]

/** White space besides the ASCII controls: no-break space, en quad … hair space, line separators, ideographic space. */
const SPACES = [0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]

function foldWidth(unit: number): number {
  if (unit < 0xff01 || unit > 0xff5e) return unit
  const narrow = unit - 0xfee0
  return FULL_WIDTH_MARKS.includes(String.fromCharCode(narrow)) ? unit : narrow
}

function foldCase(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

function makeTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let unit = 1; unit < 0x10000; unit += 1) {
    const surrogate = unit >= 0xd800 && unit <= 0xdfff
    table[unit] = surrogate ? unit : foldCase(foldWidth(unit))
  }
  for (const mark of FULL_WIDTH_MARKS) table[mark.charCodeAt(0)] = mark.charCodeAt(0) + 0xfee0
  for (let unit = 0; unit < 0x20; unit += 1) table[unit] = unit === 0 ? DROP : WHITE
  for (let unit = 0x2000; unit <= 0x200a; unit += 1) table[unit] = WHITE
  for (const unit of SPACES) table[unit] = WHITE
  // The record separator divides parts of an article and stays.
  table[0x1e] = 0x1e
  for (const unit of INVISIBLE) table[unit] = DROP
  return table
}

/** The common form of every UTF-16 unit: width and case folded; `DROP` for invisible marks, `WHITE` for white space. */
export const FOLDED_UNIT: Uint16Array = makeTable()

function isWideUnit(unit: number): boolean {
  return (
    (unit >= 0x2e80 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xfe30 && unit <= 0xfe4f) ||
    (unit >= 0xff00 && unit <= 0xffef) ||
    // General punctuation that Chinese print uses: — ‘ ’ “ ” …
    (unit >= 0x2014 && unit <= 0x201d) ||
    unit === 0x2026 ||
    unit === 0x1e
  )
}

function isWideSurrogate(unit: number, next: number): boolean {
  // Planes 2 and 3: U+20000 to U+3FFFF, high surrogates D840 to D8BF; a low surrogate is judged by the high one before it.
  return unit >= 0xd840 && unit <= 0xd8bf && next >= 0xdc00 && next <= 0xdfff
}

/** Whether the character that begins at `at` is written without spaces around it: Chinese characters and their marks. */
export function isWideAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit <= 0xdbff) return isWideSurrogate(unit, text.charCodeAt(at + 1))
  return isWideUnit(FOLDED_UNIT[unit] ?? 0)
}

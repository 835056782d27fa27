/** The first code unit that stands full-width in Chinese text: dashes, dots and curly quotes come behind it, as all ideographs do. */
const FIRST_WIDE = 0x1100

/** Half-width columns that a code unit takes in Chinese text (显示宽度): 2 for full-width ones, 1 for the others. */
export function columnsOf(code: number): number {
  return code < FIRST_WIDE ? 1 : 2
}

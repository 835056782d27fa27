const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  元: 1,
  首: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  仨: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
/** 廿三 twenty-three, 卅一 thirty-one. */
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 }

/** Whether a text is made of Arabic digits. */
function isArabic(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 48 || code > 57) return false
  }
  return text !== ''
}

/** Digits one by one: 二〇一七 → 2017, 一九五三 → 1953, 零八 → 8. `null` where another character is among them. */
export function readDigits(text: string): number | null {
  if (isArabic(text)) return Number(text)
  let value = 0
  for (const character of text) {
    const digit = DIGITS[character]
    if (digit === undefined) return null
    value = value * 10 + digit
  }
  return text === '' ? null : value
}

/** A number with its units: 十二 → 12, 二十三 → 23, 廿三 → 23, 两千零四 → 2004, 一千九百五十三 → 1953. */
function readUnits(text: string): number | null {
  let value = 0
  let digit: number | null = null
  for (const character of text) {
    const tens = TENS[character]
    const unit = UNITS[character]
    if (tens !== undefined) {
      value += tens
      digit = null
    } else if (unit !== undefined) {
      value += (digit ?? 1) * unit
      digit = null
    } else {
      const read = DIGITS[character]
      if (read === undefined) return null
      digit = read
    }
  }
  return value + (digit ?? 0)
}

/**
 * The value of a whole number in Arabic or Chinese numerals, read by units where it has any and digit by digit otherwise.
 * `null` where it is no number.
 */
export function readNumber(text: string): number | null {
  if (text === '') return null
  return /[十百千廿卅]/.test(text) ? readUnits(text) : readDigits(text)
}

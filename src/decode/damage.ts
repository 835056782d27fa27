/** What speaks against a decoded text. */
export interface Damage {
  /** Number of U+FFFD. */
  readonly replacements: number
  /** Number of private-use characters. */
  readonly privateUse: number
  /** Number of control characters other than white space. */
  readonly controls: number
}

/** What there is nothing of in most texts: anything but white space, visible characters and surrogates. */
const SUSPECT = /[^\t-\r -\udfff\uf900-\ufffc\ufffe\uffff]/

/** Counts the damage of a text in one pass. */
export function countDamage(text: string): Damage {
  if (!SUSPECT.test(text)) return { replacements: 0, privateUse: 0, controls: 0 }
  let replacements = 0
  let privateUse = 0
  let controls = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 0x20) {
      // Tab to carriage return are white space; 1A ends the files of old systems.
      if ((code < 0x09 || code > 0x0d) && code !== 0x1a) controls += 1
    } else if (code === 0xfffd) replacements += 1
    else if (code >= 0xe000 && code <= 0xf8ff) privateUse += 1
  }
  return { replacements, privateUse, controls }
}

/** Share of control characters from which on bytes are no text. */
const BINARY_SHARE = 0.02
/** Share of unreadable characters from which on a text is not worth reading. */
const UNREADABLE_SHARE = 0.1
/** So many are forgiven whatever the length: a short clipping cut out in mid-character. */
const FORGIVEN = 2

/** Whether so many characters are control characters that the bytes are no text. */
export function isBinary({ controls }: Damage, length: number): boolean {
  return controls > length * BINARY_SHARE
}

/** Whether so many characters could not be read that the encoding must be another one. */
export function isUnreadable({ replacements }: Damage, length: number): boolean {
  return replacements > length * UNREADABLE_SHARE + FORGIVEN || (replacements > 0 && replacements === length)
}

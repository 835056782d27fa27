/** Encodings that a page may be written in, by their WHATWG names. */
export const ENCODING_NAMES = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const

export type EncodingName = (typeof ENCODING_NAMES)[number]

/** How the bytes of a page became text, and how sure that is (解码). */
export interface Decoding {
  readonly encoding: EncodingName
  /** `bom`: a byte order mark said so; `strict`: the bytes are valid in no likelier encoding; `statistics`: the characters look right; `chosen`: the user said so. */
  readonly by: 'bom' | 'strict' | 'statistics' | 'chosen'
  /** 0 to 1. */
  readonly confidence: number
  /** The next best guess; `null` where there is none, or where the encoding is beyond doubt. */
  readonly runnerUp: { readonly encoding: EncodingName; readonly confidence: number } | null
  /** Number of U+FFFD in the decoded text. */
  readonly replacements: number
  /** Number of private-use characters in the decoded text. */
  readonly privateUse: number
  /**
   * What was done with columns that stand side by side on the same lines (分栏并排); absent where none do or the user wants lines as
   * they are. `ordered`: the decoded text has them one after the other; `beside`: they could not be told apart and stand as in the file.
   */
  readonly columns?: 'ordered' | 'beside'
}

/** A guess less sure than this is said to be one. */
const SURE = 0.7

/** Whether the encoding was guessed from the characters, and may be another. */
export function isGuessed({ by, confidence }: Decoding): boolean {
  return by === 'statistics' && confidence < SURE
}

/** Whether a look at how the bytes were read is worth it. */
export function isDoubtful(decoding: Decoding): boolean {
  return isGuessed(decoding) || decoding.replacements > 0 || decoding.columns === 'beside'
}

import type { EncodingName } from '../domain/decoding'

interface PlatformDecoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string
}

/** The one platform class that decoding needs; every browser, worker and Node has it. */
declare const TextDecoder: new (label: string, options?: { readonly ignoreBOM?: boolean }) => PlatformDecoder

/** What a byte order mark becomes when it is read as text. */
const BYTE_ORDER_MARK = '\ufeff'

/** Decoders are dear to make, and each page asks for several. */
const decoders = new Map<EncodingName, PlatformDecoder>()

function decoderOf(encoding: EncodingName): PlatformDecoder {
  const known = decoders.get(encoding)
  if (known !== undefined) return known
  const made = new TextDecoder(encoding)
  decoders.set(encoding, made)
  return made
}

/** The text of `bytes`; a leading byte order mark is not part of it, what cannot be read becomes U+FFFD. */
export function bytesToText(bytes: Uint8Array, encoding: EncodingName): string {
  const text = decoderOf(encoding).decode(bytes)
  // The platform drops the marks of UTF-8 and UTF-16 by itself, that of GB 18030 (84 31 95 33) it keeps.
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
}

/** The text of a run cut out of a longer one: a character that its end cuts in two is left out. */
export function runToText(bytes: Uint8Array, encoding: EncodingName): string {
  const decoder = decoderOf(encoding)
  const text = decoder.decode(bytes, { stream: true })
  // What is left of the last character is dropped, so that the next text begins anew.
  decoder.decode()
  return text
}

import { crc32 } from './crc32'

/** Bit 11: the name is UTF-8. */
const UTF8_FLAG = 0x800
/** Info-ZIP's extra field with the name in UTF-8. */
const UNICODE_PATH = 0x7075

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The name in the extra field, where there is one that belongs to this name. */
function unicodePath(extra: Uint8Array, name: Uint8Array): string | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength)
  for (let at = 0; at + 4 <= extra.length;) {
    const size = view.getUint16(at + 2, true)
    const end = at + 4 + size
    if (view.getUint16(at, true) === UNICODE_PATH && size > 5 && end <= extra.length) {
      return view.getUint32(at + 5, true) === crc32(name) ? strictUtf8(extra.subarray(at + 9, end)) : null
    }
    at = end
  }
  return null
}

/**
 * The name of an entry. Archives made on Chinese Windows write GBK without saying so, those of a Mac UTF-8 without
 * saying so; GBK names are hardly ever valid UTF-8.
 */
export function entryName(name: Uint8Array, extra: Uint8Array, flags: number): string {
  const declared = (flags & UTF8_FLAG) !== 0 ? new TextDecoder().decode(name) : unicodePath(extra, name)
  return (declared ?? strictUtf8(name) ?? new TextDecoder('gb18030').decode(name)).replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
}

import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate'

/** The type of an element whose text is packed: browsers leave it alone, and `worker/page/unpack.ts` makes of it what it was. */
export const PACKED_TYPE = 'application/zlib'

/**
 * A text, deflated and written in base64. Not by Node's own zlib, whose bytes differ between its releases and processors: the
 * same sources shall make the same file everywhere. Base64, because every browser reads it by itself and no program on the way
 * changes it; base85 would save a sixteenth and need a reader of our own.
 */
export function pack(text: string): string {
  return Buffer.from(zlibSync(strToU8(text), { level: 9 })).toString('base64')
}

/** What was packed, for who has to know it at build time. */
export function unpacked(packed: string): string {
  return strFromU8(unzlibSync(Buffer.from(packed, 'base64')))
}

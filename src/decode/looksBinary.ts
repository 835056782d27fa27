/** First bytes of what people drop by mistake; `null` stands for any byte. */
interface Magic {
  readonly looksLike: string
  readonly at: number
  readonly bytes: readonly (number | null)[]
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}

const MAGICS: readonly Magic[] = [
  { looksLike: 'pdf', at: 0, bytes: ascii('%PDF-') },
  { looksLike: 'zip', at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { looksLike: 'zip', at: 0, bytes: [0x50, 0x4b, 0x05, 0x06] },
  // Word, Excel and WPS before 2007.
  { looksLike: 'doc', at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { looksLike: 'rtf', at: 0, bytes: ascii('{\\rtf') },
  { looksLike: 'png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47] },
  { looksLike: 'jpg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { looksLike: 'gif', at: 0, bytes: ascii('GIF8') },
  { looksLike: 'webp', at: 0, bytes: [...ascii('RIFF'), null, null, null, null, ...ascii('WEBP')] },
  { looksLike: 'tif', at: 0, bytes: [0x49, 0x49, 0x2a, 0x00] },
  { looksLike: 'tif', at: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { looksLike: 'rar', at: 0, bytes: ascii('Rar!') },
  { looksLike: '7z', at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { looksLike: 'gz', at: 0, bytes: [0x1f, 0x8b, 0x08] },
  { looksLike: 'mp4', at: 4, bytes: ascii('ftyp') },
  { looksLike: 'mp3', at: 0, bytes: [...ascii('ID3'), null, 0x00] },
  { looksLike: 'exe', at: 0, bytes: [0x4d, 0x5a, null, 0x00] },
  // Readers of Chinese journal databases.
  { looksLike: 'caj', at: 0, bytes: [...ascii('CAJ'), 0x00] },
]

/** Folders that the Office formats keep inside their zip. */
const OFFICE: Readonly<Record<string, string>> = { 'word/': 'docx', 'xl/': 'xlsx', 'ppt/': 'pptx', 'application/epub+zip': 'epub' }
const OFFICE_WITHIN = 4096

function officeKind(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, OFFICE_WITHIN))
  const folder = Object.keys(OFFICE).find((name) => start.includes(name))
  return (folder === undefined ? undefined : OFFICE[folder]) ?? 'zip'
}

/** The usual extension of a file that is no text, told by its first bytes, or `null`. */
export function looksBinary(bytes: Uint8Array): string | null {
  const magic = MAGICS.find(({ at, bytes: wanted }) => wanted.every((byte, index) => byte === null || bytes[at + index] === byte))
  if (magic === undefined) return null
  return magic.looksLike === 'zip' ? officeKind(bytes) : magic.looksLike
}

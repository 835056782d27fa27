import type { IncomingFile } from '../domain/source'

const PASTED_NAME = '粘贴的文字'

/** A pasted text as a file, `粘贴的文字 3.txt`; `name` is what the user calls it, '' for that. */
export function pastedFile(text: string, count: number, name = ''): IncomingFile {
  const stem = name.trim() === '' ? `${PASTED_NAME} ${count}` : name.trim().replaceAll('/', '／')
  const full = /\.(?:txt|md|html?)$/i.test(stem) ? stem : `${stem}.txt`
  return { name: full, path: full, bytes: new TextEncoder().encode(text) }
}

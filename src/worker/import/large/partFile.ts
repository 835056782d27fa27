import type { IncomingFile } from '../../../domain/source'

/** `合集.txt`: the name before its extension, and that. */
const EXTENSION = /\.[A-Za-z0-9]{1,8}$/

/** The name and the path of a part, `合集（第03段）.txt`; `nth` counts from 1. */
export function partFile({ name, path }: Pick<IncomingFile, 'name' | 'path'>, nth: number, count: number): { name: string; path: string } {
  const extension = EXTENSION.exec(name)?.[0] ?? ''
  const number = String(nth).padStart(String(count).length, '0')
  const own = `${name.slice(0, name.length - extension.length)}（第${number}段）${extension}`
  return { name: own, path: `${path.slice(0, path.length - name.length)}${own}` }
}

import type { Problem } from '../domain/problem'
import { FILE_SIZE_LIMIT } from '../domain/source'

/** Extensions of files that pages come in; '' stands for none. */
const TEXT_EXTENSIONS: ReadonlySet<string> = new Set(['', 'txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml'])
const ARCHIVE_EXTENSION = 'zip'

/** `郑州日报.TXT`; in `第3版.2023` and `要闻.终稿` what follows the dot is part of the name. */
const EXTENSION = /\.(?!\d+$)([a-z0-9]{1,8})$/i
/** `.DS_Store`, `._page.txt`, `Thumbs.db`, `desktop.ini`, `__MACOSX`: what systems leave in folders. */
const SYSTEM_PART = /^(?:\.[^.].*|__MACOSX|Thumbs\.db|desktop\.ini)$/i

/** The extension of a file name in small letters, '' where there is none. */
export function extensionOf(name: string): string {
  return EXTENSION.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** Whether a path leads to what nobody put there by hand. */
export function isSystemFile(path: string): boolean {
  return path.split('/').some((part) => SYSTEM_PART.test(part))
}

/** Whether a file is an archive by its name. */
export function isArchive(name: string): boolean {
  return extensionOf(name) === ARCHIVE_EXTENSION
}

/** Whether a name ends as those of pages and archives do; names without an extension, which folders have, do not. */
export function isPageName(name: string): boolean {
  const extension = extensionOf(name)
  return extension !== '' && (TEXT_EXTENSIONS.has(extension) || extension === ARCHIVE_EXTENSION)
}

/** What stands against taking a file in, as far as its name and size (in bytes) tell, or `null`. */
export function admit(name: string, size: number, limit = FILE_SIZE_LIMIT): Problem | null {
  const extension = extensionOf(name)
  if (!TEXT_EXTENSIONS.has(extension) && extension !== ARCHIVE_EXTENSION) return { kind: 'wrong-type', extension }
  if (size === 0) return { kind: 'empty-file' }
  return size > limit ? { kind: 'too-large', size, limit } : null
}

import { isSystemFile } from './admit'
import { type Basket, walkEntry } from './entries'
import type { Found, FoundFile } from './gathered'
import { type DroppedHandle, walkHandle } from './handles'

/** What Chromium adds to a dropped item in secure contexts. */
interface HandleSource {
  /** Some items have none: a file that a script made, an item of another program. */
  readonly getAsFileSystemHandle?: () => Promise<DroppedHandle | null | undefined>
}

/** All that one dropped item offers; it has to be taken before the event is over. */
interface Dropped {
  readonly handle: Promise<DroppedHandle | null> | null
  readonly entry: FileSystemEntry | null
  readonly file: File | null
}

/** Handles are worth asking for of folders alone, which may be looked into again: each takes its time, while the page waits. */
function take(item: DataTransferItem & HandleSource): Dropped {
  const entry = item.webkitGetAsEntry?.() ?? null
  const isPlain = entry === null ? item.webkitGetAsEntry !== undefined : entry.isFile
  const file = isPlain ? item.getAsFile() : null
  if (file !== null) return { handle: null, entry, file }
  // Where handles are forbidden (frames, file:), the older ways still work.
  const handle = item.getAsFileSystemHandle?.().catch(() => null)
  return { handle: handle?.then((got) => got ?? null) ?? null, entry, file: item.getAsFile() }
}

async function walk({ entry, file }: Dropped, opened: DroppedHandle | null, basket: Basket): Promise<void> {
  if (opened !== null) await walkHandle(opened, '', basket)
  else if (entry?.isDirectory === true || (entry !== null && file === null)) await walkEntry(entry, '', basket)
  else if (file !== null) basket.files.push({ path: file.name, file })
}

/** 第2版 before 第10版. */
const ORDER = new Intl.Collator('zh', { numeric: true })

function inOrder(files: readonly FoundFile[]): readonly FoundFile[] {
  return [...files].sort((a, b) => ORDER.compare(a.path, b.path))
}

/**
 * Everything that was dropped, folders to the last level, in the order of paths. Must be called while the drop event is
 * handled; what it needs of the event it takes before it first waits.
 */
export async function collectDrop(data: DataTransfer): Promise<Found> {
  const dropped = [...data.items].filter(({ kind }) => kind === 'file').map(take)
  const basket: Basket = { files: [], refused: [] }
  const folders: FileSystemDirectoryHandle[] = []
  for (const one of dropped) {
    // Thousands of plain files are no thousand turns.
    const handle = one.handle === null ? null : await one.handle
    await walk(one, handle, basket)
    if (handle !== null && handle.kind === 'directory') folders.push(handle)
  }
  return { files: inOrder(basket.files), refused: basket.refused, folders }
}

/** Everything that is in a folder now, to the last level, in the order of paths. */
export async function collectFolder(handle: FileSystemDirectoryHandle): Promise<Found> {
  const basket: Basket = { files: [], refused: [] }
  await walkHandle(handle, '', basket)
  return { files: inOrder(basket.files), refused: basket.refused, folders: [handle] }
}

/** The files of a picker; those of a chosen folder have paths. */
export function collectFiles(files: Iterable<File>): Found {
  const found = Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, file }))
  return { files: inOrder(found.filter(({ path }) => !path.includes('/') || !isSystemFile(path))), refused: [] }
}

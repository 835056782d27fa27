import { isPageName, isSystemFile } from './admit'
import { type Basket, newBasket } from './basket'
import { walkEntry } from './entries'
import type { Found, GatherControl } from './gathered'
import { type DroppedHandle, walkHandle } from './handles'
import { inOrder } from './inOrder'
import { Turns } from './turns'

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

type Item = DataTransferItem & HandleSource

/**
 * With so many items or more, one that is named like a page is taken for a file without asking what it is: each question costs a
 * part of a millisecond, all of them have to be asked before the drop event ends, and the page stands still meanwhile. A folder
 * with such a name is then reported as unreadable.
 */
const MANY = 100

function takeUnasked(item: Item): Dropped | null {
  const file = item.getAsFile()
  return file !== null && isPageName(file.name) ? { handle: null, entry: null, file } : null
}

/** Handles are asked for folders only, which may be looked into again: each one takes time while the page stands still. */
function take(item: Item): Dropped {
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

/**
 * Everything that was dropped, folders to the last level, in the order of paths. Must be called while the drop event is
 * handled; what it needs of the event it takes before it first waits.
 */
export async function collectDrop(data: DataTransfer, control: GatherControl = {}): Promise<Found> {
  const items = [...data.items].filter(({ kind }) => kind === 'file')
  const dropped = items.map((item) => (items.length < MANY ? null : takeUnasked(item)) ?? take(item))
  const turns = new Turns()
  const basket = newBasket(control, turns)
  const folders: FileSystemDirectoryHandle[] = []
  for (const one of dropped) {
    if (!(await basket.goOn())) break
    // Thousands of plain files are no thousand turns.
    const handle = one.handle === null ? null : await one.handle
    await walk(one, handle, basket)
    if (handle !== null && handle.kind === 'directory') folders.push(handle)
  }
  return { files: await inOrder(basket.files, turns), refused: basket.refused, folders }
}

/** Everything that is in a folder now, to the last level, in the order of paths. */
export async function collectFolder(handle: FileSystemDirectoryHandle, control: GatherControl = {}): Promise<Found> {
  const turns = new Turns()
  const basket = newBasket(control, turns)
  await walkHandle(handle, '', basket)
  return { files: await inOrder(basket.files, turns), refused: basket.refused, folders: [handle] }
}

/** The files of a picker; those of a chosen folder have paths. */
export async function collectFiles(files: Iterable<File>): Promise<Found> {
  const found = Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, file }))
  const pages = found.filter(({ path }) => !path.includes('/') || !isSystemFile(path))
  return { files: await inOrder(pages, new Turns()), refused: [] }
}

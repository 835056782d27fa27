import type { IncomingFile } from '../domain/source'
import { admit, isArchive } from './admit'
import { collectDrop, collectFiles, collectFolder } from './collect'
import { type Found, type FoundFile, type GatherControl, type Gathered, type OwnFile, type Refusal, nameOf, unreadable } from './gathered'
import { ownFileKind } from './ownFile'
import { pastedFile } from './pasted'
import { Turns } from './turns'
import { unpack } from './unpack'

/** A file that was found, with its bytes; of an archive, what is in it. Never rejects for a bad file. */
export async function readFound({ path, file }: FoundFile): Promise<Gathered> {
  try {
    const what = await ownFileKind(file)
    if (what !== null) return { files: [], refused: [], own: [{ what, path, file }] }
    const problem = admit(file.name, file.size)
    if (problem !== null) return { files: [], refused: [{ name: file.name, path, problem }] }
    const incoming: IncomingFile = { name: nameOf(path), path, bytes: new Uint8Array(await file.arrayBuffer()) }
    return isArchive(file.name) ? await unpack(incoming) : { files: [incoming], refused: [] }
  } catch (error) {
    return { files: [], refused: [unreadable(path, error)] }
  }
}

/** So many files are asked for at a time: the browser reads one while another is on its way. */
const TOGETHER = 8

/** Nothing is read of what comes after a stop; it is told as cancelled. */
async function readAll(found: Found, { signal, onFile }: GatherControl): Promise<Gathered> {
  const files: IncomingFile[] = []
  const refused: Refusal[] = [...found.refused]
  const own: OwnFile[] = []
  const turns = new Turns()
  for (let from = 0; from < found.files.length; from += TOGETHER) {
    await turns.rest()
    if (signal?.aborted === true) {
      for (const { path } of found.files.slice(from)) refused.push({ name: nameOf(path), path, problem: { kind: 'cancelled' } })
      break
    }
    onFile?.(from, found.files.length)
    for (const read of await Promise.all(found.files.slice(from, from + TOGETHER).map(readFound))) {
      for (const file of read.files) files.push(file)
      for (const refusal of read.refused) refused.push(refusal)
      for (const one of read.own ?? []) own.push(one)
    }
  }
  return { files, refused, own, folders: found.folders ?? [] }
}

/** What was dropped, with its bytes. To be called while the drop event is handled. Never rejects for a bad file. */
export async function gatherDrop(data: DataTransfer, control: GatherControl = {}): Promise<Gathered> {
  return readAll(await collectDrop(data, control), control)
}

/** What was chosen in a picker, with its bytes. Never rejects for a bad file. */
export async function gatherFiles(files: Iterable<File>, control: GatherControl = {}): Promise<Gathered> {
  return readAll(await collectFiles(files), control)
}

/** What is in a folder now, with its bytes. Never rejects for a bad file. */
export async function gatherFolder(handle: FileSystemDirectoryHandle, control: GatherControl = {}): Promise<Gathered> {
  return readAll(await collectFolder(handle, control), control)
}

/** A pasted text as the `count`th of its kind; `name` is what the user calls it, '' for none. */
export function gatherText(text: string, count: number, name = ''): Gathered {
  return { files: [pastedFile(text, count, name)], refused: [] }
}

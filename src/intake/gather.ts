import type { IncomingFile } from '../domain/source'
import { admit, isArchive } from './admit'
import { collectDrop, collectFiles } from './collect'
import { type Found, type FoundFile, type Gathered, type Refusal, nameOf, unreadable } from './gathered'
import { pastedFile } from './pasted'
import { unpack } from './unpack'

async function readFound({ path, file }: FoundFile): Promise<Gathered> {
  const problem = admit(file.name, file.size)
  if (problem !== null) return { files: [], refused: [{ name: file.name, path, problem }] }
  try {
    const incoming: IncomingFile = { name: nameOf(path), path, bytes: new Uint8Array(await file.arrayBuffer()) }
    return isArchive(file.name) ? await unpack(incoming) : { files: [incoming], refused: [] }
  } catch (error) {
    return { files: [], refused: [unreadable(path, error)] }
  }
}

async function readAll(found: Found): Promise<Gathered> {
  const files: IncomingFile[] = []
  const refused: Refusal[] = [...found.refused]
  for (const one of found.files) {
    const read = await readFound(one)
    files.push(...read.files)
    refused.push(...read.refused)
  }
  return { files, refused }
}

/** What was dropped, with its bytes. To be called while the drop event is handled. Never rejects for a bad file. */
export async function gatherDrop(data: DataTransfer): Promise<Gathered> {
  return readAll(await collectDrop(data))
}

/** What was chosen in a picker, with its bytes. Never rejects for a bad file. */
export async function gatherFiles(files: Iterable<File>): Promise<Gathered> {
  return readAll(collectFiles(files))
}

/** A pasted text as the `count`th of its kind; `name` is what the user calls it, '' for none. */
export function gatherText(text: string, count: number, name = ''): Gathered {
  return { files: [pastedFile(text, count, name)], refused: [] }
}

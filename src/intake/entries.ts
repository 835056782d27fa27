import { isSystemFile } from './admit'
import { type FoundFile, type Refusal, unreadable } from './gathered'

/** Where what is found is put. */
export interface Basket {
  readonly files: FoundFile[]
  readonly refused: Refusal[]
}

function readBatch(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject))
}

/** All entries of a folder. Browsers give at most 100 at a time, an empty batch is the end. */
async function readAll(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader()
  const all: FileSystemEntry[] = []
  for (let batch = await readBatch(reader); batch.length > 0; batch = await readBatch(reader)) all.push(...batch)
  return all
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isDirectoryEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

/** Puts a dropped entry, with everything below it, into the basket. What cannot be opened is refused, the rest goes on. */
export async function walkEntry(entry: FileSystemEntry, folder: string, basket: Basket): Promise<void> {
  const path = `${folder}${entry.name}`
  if (folder !== '' && isSystemFile(entry.name)) return
  try {
    if (isFileEntry(entry)) basket.files.push({ path, file: await fileOf(entry) })
    else if (isDirectoryEntry(entry)) for (const child of await readAll(entry)) await walkEntry(child, `${path}/`, basket)
  } catch (error) {
    basket.refused.push(unreadable(path, error))
  }
}

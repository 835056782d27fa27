import { isSystemFile } from './admit'
import type { Basket } from './basket'
import { unreadable } from './gathered'

function readBatch(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject))
}

/** All entries of a folder. Browsers give at most 100 at a time, an empty batch is the end. */
async function* entriesIn(directory: FileSystemDirectoryEntry): AsyncGenerator<FileSystemEntry> {
  const reader = directory.createReader()
  for (let batch = await readBatch(reader); batch.length > 0; batch = await readBatch(reader)) yield* batch
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
    else if (isDirectoryEntry(entry)) {
      for await (const child of entriesIn(entry)) {
        if (!(await basket.goOn())) return
        await walkEntry(child, `${path}/`, basket)
      }
    }
  } catch (error) {
    basket.refused.push(unreadable(path, error))
  }
}

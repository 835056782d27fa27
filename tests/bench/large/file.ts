import { closeSync, openSync, writeSync } from 'node:fs'
import { pageFiles } from '../tab/pages'

/** Pages made at a time. */
const PAGES = 50

/** Writes pages of a daily, one after the other, into one file of about as many bytes; answers how many articles are in it. */
export function writeLargeFile(path: string, bytes: number): number {
  const file = openSync(path, 'w')
  let written = 0
  let articles = 0
  const made = pageFiles(Math.ceil(bytes / 10_000))
  for (let from = 0; written < bytes && from < made.length; from += PAGES) {
    for (const page of made.slice(from, from + PAGES)) {
      if (written >= bytes) break
      written += writeSync(file, page.bytes) + writeSync(file, '\n\n')
      articles += 10
    }
  }
  closeSync(file)
  return articles
}

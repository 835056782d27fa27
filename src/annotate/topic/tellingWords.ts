import { commonWords } from '../../lexicon/topics/commonWords'
import { PhraseTrie } from '../../matching/phraseTrie'
import type { Reading } from '../reading'

/** Where a word stands in a reading; offsets into `Reading.text`. */
export interface WordPlace {
  readonly start: number
  readonly end: number
}

const COMMON = new PhraseTrie(commonWords)

const IDEOGRAPHS = /[\u3400-\u9fff]{2,60}/g
const SHORTEST = 2
const LONGEST = 4
/** UTF-16 code units of the body that are read. */
const BODY_READ = 400
const READ_ROLES: ReadonlySet<string> = new Set(['kicker', 'headline', 'subhead', 'paragraph'])

/**
 * The words that may tell what an article is about, each with its first place: runs of two to four ideographs of the
 * headline and the beginning of the body, without those that hold a word that any article may have. There is no
 * dictionary behind it, so parts of words are among them; they do no harm, since only what comes back counts.
 */
export function tellingWords(reading: Reading): ReadonlyMap<string, WordPlace> {
  const words = new Map<string, WordPlace>()
  let left = BODY_READ
  for (const section of reading.sections) {
    if (!READ_ROLES.has(section.role) || left <= 0) continue
    const end = section.role === 'paragraph' ? Math.min(section.end, section.start + left) : section.end
    if (section.role === 'paragraph') left -= end - section.start
    for (const run of reading.text.slice(section.start, end).matchAll(IDEOGRAPHS)) collect(run[0], section.start + run.index, words)
  }
  return words
}

function collect(run: string, offset: number, words: Map<string, WordPlace>): void {
  for (const { text, at } of tellingRuns(run)) {
    for (let start = 0; start + SHORTEST <= text.length; start += 1) {
      for (let end = start + SHORTEST; end <= Math.min(text.length, start + LONGEST); end += 1) {
        const word = text.slice(start, end)
        if (!words.has(word)) words.set(word, { start: offset + at + start, end: offset + at + end })
      }
    }
  }
}

/** The run without the words that any article may have. */
function tellingRuns(run: string): { readonly text: string; readonly at: number }[] {
  const parts: { text: string; at: number }[] = []
  let from = 0
  for (const hit of COMMON.findAll(run)) {
    if (hit.start > from) parts.push({ text: run.slice(from, hit.start), at: from })
    from = Math.max(from, hit.end)
  }
  if (from < run.length) parts.push({ text: run.slice(from), at: from })
  return parts
}

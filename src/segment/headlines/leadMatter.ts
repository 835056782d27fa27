import { CharacterSet } from '../../lexicon/matching/characterSet'
import { isHan } from '../text/characters'

/** What says nothing of the matter: 的, 了, 这…. */
const EMPTY = CharacterSet.of('的了在是和与及或也就都还又我你他她它们这那此其有不没个一二两三四五六七八九十百千万年月日时说道')
const SENTENCE_END = /[。！？；]/
/** How much of a report is read for what it comes back to. */
const REACH = 4000
/** Pairs of characters that stand in fewer sentences come back to nothing. */
const OFTEN = 3

/** Pairs of characters, each with the number of sentences of the report that hold it (what the whole is about). */
export type Matter = ReadonlyMap<string, number>

function pairsOf(words: string): Set<string> {
  const pairs = new Set<string>()
  let before = false
  for (let at = 0; at < words.length; at += 1) {
    const says = isHan(words.charAt(at)) && !EMPTY.has(words.charCodeAt(at))
    if (says && before) pairs.add(words.slice(at - 1, at + 1))
    before = says
  }
  return pairs
}

export function matterOf(paragraphs: readonly string[]): Matter {
  const counts = new Map<string, number>()
  let left = REACH
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph.slice(0, left).split(SENTENCE_END)) {
      for (const pair of pairsOf(sentence)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
    left -= paragraph.length
    if (left <= 0) break
  }
  return counts
}

/** How much of a clause the report comes back to: the number of its pairs that stand in several sentences. */
export function recurring(clause: string, matter: Matter): number {
  let found = 0
  for (const pair of pairsOf(clause)) if ((matter.get(pair) ?? 0) >= OFTEN) found += 1
  return found
}

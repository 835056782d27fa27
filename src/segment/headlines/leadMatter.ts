import { CharacterSet } from '../../lexicon/matching/characterSet'
import { isHan } from '../text/characters'

/** What says nothing of the matter: 的, 了, 这…. */
const EMPTY = CharacterSet.of('的了在是和与及或也就都还又我你他她它们这那此其有不没个一二两三四五六七八九十百千万年月日时说道')
const SENTENCE_END = CharacterSet.of('。！？；')
/** How much of a report is read for what it comes back to. */
const REACH = 4000
/** Pairs of characters that stand in fewer sentences come back to nothing. */
const OFTEN = 3

/** What the whole report is about: its sentences one behind the other. */
export type Matter = string

/** The pairs of characters that say something of the matter. */
function pairsOf(words: string): ReadonlySet<string> {
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
  const read: string[] = []
  let left = REACH
  for (const paragraph of paragraphs) {
    read.push(paragraph.slice(0, left))
    left -= paragraph.length
    if (left <= 0) break
  }
  return read.join('。')
}

/** Whether several sentences of the report hold the pair. */
function comesBack(pair: string, matter: Matter): boolean {
  let sentences = 0
  for (let at = matter.indexOf(pair); at >= 0 && sentences < OFTEN; at = matter.indexOf(pair, SENTENCE_END.indexIn(matter, at)))
    sentences += 1
  return sentences >= OFTEN
}

/** How much of a clause the report comes back to: the number of its pairs that stand in several sentences. */
export function recurring(clause: string, matter: Matter): number {
  let found = 0
  for (const pair of pairsOf(clause)) if (comesBack(pair, matter)) found += 1
  return found
}

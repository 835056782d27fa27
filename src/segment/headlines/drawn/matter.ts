import { IN_ANY_REPORT } from '../../../lexicon/headlines/drawn'
import { CharacterSet } from '../../../matching/characterSet'
import { isHan, isHanCode } from '../../text/characters'

/** What says nothing of the matter: 的, 了, 这…. */
const EMPTY = CharacterSet.of('的了在是和与及或也就都还又我你他她它们这那此其有不没个一二两三四五六七八九十百千万年月日时说道')
const SENTENCE_END = CharacterSet.of('。！？；')
/** How much of a report is read for what it comes back to. */
const REACH = 4000
/** Pairs of characters that stand in fewer sentences come back to nothing. */
const OFTEN = 2
/** What a pair weighs for each fold (of e) of the sentences that hold it. */
const RECURRING = 0.8
const SAYS_NOTHING: ReadonlySet<string> = new Set(IN_ANY_REPORT)

/** What the whole report is about, by pairs of characters: 沼气, 气池; each with how much it says. */
export type Matter = ReadonlyMap<string, number>

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

/** How many sentences hold a pair, and which was the last of them. */
interface PairCount {
  readonly pair: string
  sentences: number
  sentence: number
}

/** Counts the pairs of all paragraphs in one pass; they are known by their codes, as texts of two characters are looked up by engines when they are made. */
function countPairs(paragraphs: readonly string[]): Iterable<PairCount> {
  const counts = new Map<number, PairCount>()
  let sentence = 0
  for (const words of paragraphs) {
    sentence += 1
    let before = 0
    for (let at = 0; at < words.length; at += 1) {
      const code = words.charCodeAt(at)
      if (SENTENCE_END.has(code)) sentence += 1
      const says = isHanCode(code) && !EMPTY.has(code)
      if (says && before !== 0) {
        const key = (before << 16) | code
        const known = counts.get(key)
        if (known === undefined) {
          counts.set(key, { pair: words.slice(at - 1, at + 1), sentences: 1, sentence })
        } else if (known.sentence !== sentence) {
          known.sentences += 1
          known.sentence = sentence
        }
      }
      before = says ? code : 0
    }
  }
  return counts.values()
}

/** What a report comes back to. */
export function matterOf(paragraphs: readonly string[]): Matter {
  const read: string[] = []
  let left = REACH
  for (const paragraph of paragraphs) {
    read.push(paragraph.slice(0, left))
    left -= paragraph.length
    if (left <= 0) break
  }
  const matter = new Map<string, number>()
  for (const { pair, sentences } of countPairs(read)) {
    if (sentences >= OFTEN && !SAYS_NOTHING.has(pair)) matter.set(pair, RECURRING * Math.log(sentences))
  }
  return matter
}

/** How much of a clause the report comes back to: what the pairs of it that stand in several sentences weigh, those that stand in most the more. */
export function recurring(clause: string, matter: Matter): number {
  let weight = 0
  for (const pair of pairsOf(clause)) weight += matter.get(pair) ?? 0
  return weight
}

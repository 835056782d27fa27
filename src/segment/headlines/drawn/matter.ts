import { IN_ANY_REPORT } from '../../../lexicon/headlines/drawn'
import { CharacterSet } from '../../../matching/characterSet'
import { isHanCode } from '../../text/characters'

/** What says nothing of the matter: 的, 了, 这…. */
const EMPTY = CharacterSet.of('的了在是和与及或也就都还又我你他她它们这那此其有不没个一二两三四五六七八九十百千万年月日时说道')
const SENTENCE_END = CharacterSet.of('。！？；')
/** How much of a report is read for what it comes back to. */
const REACH = 4000
/** Pairs of characters that stand in fewer sentences come back to nothing. */
const OFTEN = 2
/** What a pair weighs for each fold (of e) of the sentences that hold it. */
const RECURRING = 0.8
const SAYS_NOTHING: ReadonlySet<number> = new Set(IN_ANY_REPORT.map((pair) => keyOf(pair.charCodeAt(0), pair.charCodeAt(1))))

/** What the whole report is about, by pairs of characters: 沼气, 气池; each with how much it says. Pairs are known by `keyOf`. */
export type Matter = ReadonlyMap<number, number>

/** A pair of characters as a number: texts of two characters are looked up by engines when they are made. */
function keyOf(first: number, second: number): number {
  return (first << 16) | second
}

/** The code of a character that says something of the matter, 0 for any other. */
function saying(code: number): number {
  return isHanCode(code) && !EMPTY.has(code) ? code : 0
}

/** In how many sentences a pair stands, and which was the last of them. */
interface PairCount {
  readonly key: number
  sentences: number
  sentence: number
}

/** Counts the pairs of all paragraphs in one pass. */
function countPairs(paragraphs: readonly string[]): Iterable<PairCount> {
  const counts = new Map<number, PairCount>()
  let sentence = 0
  for (const words of paragraphs) {
    sentence += 1
    let before = 0
    for (let at = 0; at < words.length; at += 1) {
      const code = words.charCodeAt(at)
      if (SENTENCE_END.has(code)) sentence += 1
      const here = saying(code)
      if (here !== 0 && before !== 0) {
        const key = keyOf(before, here)
        const known = counts.get(key)
        if (known === undefined) {
          counts.set(key, { key, sentences: 1, sentence })
        } else if (known.sentence !== sentence) {
          known.sentences += 1
          known.sentence = sentence
        }
      }
      before = here
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
  const matter = new Map<number, number>()
  for (const { key, sentences } of countPairs(read)) {
    if (sentences >= OFTEN && !SAYS_NOTHING.has(key)) matter.set(key, RECURRING * Math.log(sentences))
  }
  return matter
}

/** How much of a clause the report comes back to: what the pairs of it that stand in several sentences weigh, those that stand in most the more. */
export function recurring(clause: string, matter: Matter): number {
  let weight = 0
  let before = 0
  const met: number[] = []
  for (let at = 0; at < clause.length; at += 1) {
    const here = saying(clause.charCodeAt(at))
    const key = keyOf(before, here)
    const counts = here === 0 || before === 0 ? undefined : matter.get(key)
    before = here
    if (counts === undefined || met.includes(key)) continue
    met.push(key)
    weight += counts
  }
  return weight
}

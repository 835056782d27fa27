import { speakingVerbs, wordsBehindNames } from '../../lexicon/people/nameCues'
import { titlesBehind } from '../../lexicon/people/titles'
import { PhraseTrie } from '../topic/phraseTrie'

const behind = new PhraseTrie([...speakingVerbs, ...wordsBehindNames, ...titlesBehind])
const speaking = new PhraseTrie(speakingVerbs)
const called = new PhraseTrie(titlesBehind)

/** Marks, spaces, line ends: nothing that a name reaches over. */
const MARK = /[^\u3400-\u9fff\uf900-\ufaffA-Za-z0-9·]/
const IDEOGRAPH = /[\u3400-\u9fff]/
/** 和, 与 … between two names: less telling than a verb, since names hold them too. */
const CONJUNCTION = /^(?:和|与|及|同|为|在|向|对|一|家|行)/

/** How well a name ends at `at`: 2.5 before a mark, 2 before a word that follows names, -1.5 before anything else. */
export function endWeight(text: string, at: number): number {
  const next = text.charAt(at)
  if (next === '' || MARK.test(next)) return 2.5
  if (!IDEOGRAPH.test(next)) return 1
  const word = behind.longestAt(text, at)
  if (word === null) return -1.5
  return word.end - word.start === 1 && CONJUNCTION.test(next) ? 1 : 2
}

/** Whether the text at `at` can only follow a name: 。, 、, 出席, 等. */
export function endsThere(text: string, at: number): boolean {
  return endWeight(text, at) >= 1
}

/** End of the verb of speaking that begins at `at`, or `null`. */
export function speakingAt(text: string, at: number): number | null {
  return speaking.longestAt(text, at)?.end ?? null
}

/** End of the title that stands behind a name and begins at `at` (同志, 老师), or `null`. */
export function calledAt(text: string, at: number): number | null {
  return called.longestAt(text, at)?.end ?? null
}

/** Whether a clause begins at `at`: after a mark, a line end, or nothing. */
export function clauseBegins(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  return before === '' || MARK.test(before)
}

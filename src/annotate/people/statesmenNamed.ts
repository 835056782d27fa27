import { doctrineWords } from '../../lexicon/people/nameCues'
import { statesmen } from '../../lexicon/people/statesmen'
import { PhraseTrie } from '../../matching/phraseTrie'
import type { FoundName } from './found'

const names = new PhraseTrie(statesmen)
const doctrines = new PhraseTrie(doctrineWords)

/** Statesmen, whom papers name without a title. One pass. */
export function statesmenNamed(text: string): readonly FoundName[] {
  return names.findAll(text).flatMap(({ start, end }): FoundName[] => {
    if (doctrines.endAt(text, end) >= 0) return []
    return [{ name: text.slice(start, end), start, end, role: 'leader', titles: [], rule: 'statesman', cue: null, sure: true }]
  })
}

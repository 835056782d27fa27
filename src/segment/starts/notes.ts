import { NOTES_BEFORE } from '../../lexicon/headlines/editorsNotes'
import { oneOf } from '../../matching/oneOf'
import { type Unit, endOfTitle, isTitle } from '../units/units'
import { endsWithNames, nextText, opensWithDateline } from './neighbours'

/** 编者按 富了以后怎么办？……, 【开栏的话】……: what the paper says first, between a headline and its report */
const NOTE_BEFORE: RegExp = new RegExp(`^[【〔\\[]?${oneOf(NOTES_BEFORE)}(?:[】〕\\]：: >]|$)`)
/** No note has more paragraphs. */
const LONGEST_NOTE = 3

/** Whether nothing but the headline and a note of the paper stands above in the article that has begun: the report opens here. */
export function isBelowNote(units: readonly Unit[], unit: Unit, begun: Unit | undefined): boolean {
  if (begun === undefined || !isTitle(begun)) return false
  const first = endOfTitle(units, begun.index)
  const note = units[first]
  if (note?.role !== 'text' || !NOTE_BEFORE.test(note.head) || first === unit.index || unit.index - first > LONGEST_NOTE) return false
  return units.slice(first, unit.index).every((one) => one.role === 'text' && !endsWithNames(one) && opensWithDateline(one) === null)
}

/** The first running text from `index` on; where that is a note of the paper and the report opens with a dateline below it, that opening. */
export function reportBelow(units: readonly Unit[], index: number): Unit | undefined {
  const first = nextText(units, index)
  if (first === undefined || !NOTE_BEFORE.test(first.head)) return first
  for (let at = first.index + 1; at <= first.index + LONGEST_NOTE; at += 1) if (opensWithDateline(units[at]) !== null) return units[at]
  return first
}

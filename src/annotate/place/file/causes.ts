import { RarePattern } from '../../../matching/rarePattern'
import type { Reading } from '../../reading'

/** 受[四川汶川]地震影响: what is told happened elsewhere, because of it. */
const INFLUENCED = new RarePattern(/受(?:到)?$/)
const INFLUENCE = /^[^，。；！？\n]{0,12}(?:影响|波及|牵连)/
/** 成都震感强烈: the headline of a report on where a quake was felt. */
const FELT = /震感|有感/
/** [汶川]发生7.8级地震, [四川]地震: where it was. */
const QUAKE = /^(?:境内)?[^，。；！？\n震感]{0,10}(?:地震(?![局台部带])|强震)(?!有感|感)/
/** 震中位于[汶川], 距[汶川]七八十公里 */
const EPICENTRE = new RarePattern(/震中[^，。；！？\n]{0,6}$|中心区域$/)

function isFeltElsewhere({ text, sections }: Reading): boolean {
  const head = sections.filter(({ role }) => role === 'headline' || role === 'kicker' || role === 'subhead')
  return head.some(({ start, end }) => FELT.test(text.slice(start, end)))
}

/** Whether the place at `[start, end)` only caused what is told of another one; the units named right before it begin at `start`. */
export function isCause(reading: Reading, start: number, end: number): boolean {
  const before = reading.text.slice(Math.max(0, start - 12), start)
  const behind = reading.text.slice(end, end + 24)
  if (INFLUENCED.test(before) && INFLUENCE.test(behind)) return true
  return (EPICENTRE.test(before) || QUAKE.test(behind)) && isFeltElsewhere(reading)
}

import { HAN } from '../text/characters'
import { slicePart } from '../articles/draft'
import { TITLED_BRIEF } from '../rules/lead'
import { offsetInUnit } from '../units/units'
import { tightened } from './splitHeadlineStack'
import type { Refiner } from './refiner'

/** 【城北新增三条公交线路】近日，……; but 【新华社太行总分社长治讯】 says where a report is from. */
const TITLE: RegExp = new RegExp(
  `^([【〔［])(?![^】〕］]*[社报台站][^】〕］]{0,8}[讯电][】〕］])([^【】〔〕［］]{4,40})[】〕］] *(?=[${HAN}0-9“《])`,
)

/** No half of a headline is shorter. */
const SHORTEST_HALF = 4

/** The words without stray spaces; the one between two halves stays. */
function headlineOf(printed: string): string {
  const halves = printed.split(/[ \u3000]+/)
  return halves.every(({ length }) => length >= SHORTEST_HALF) ? halves.join(' ') : tightened(printed)
}

/** Takes a headline in brackets or behind a mark off the paragraph that it leads (简讯标题). */
export const bracketedTitle: Refiner = (draft, { normalised }) => {
  const unit = draft.units[0]
  if (unit?.role !== 'text' || draft.dateline !== null || draft.headline !== '') return
  const match = TITLE.exec(unit.head) ?? TITLED_BRIEF.exec(unit.head)
  const title = match?.[2]
  const [part, ...rest] = draft.parts
  if (match === null || title === undefined || part?.role !== 'paragraph') return
  const lead = match[1]?.length ?? 1
  const begin = offsetInUnit(unit, lead)
  const end = offsetInUnit(unit, lead + title.length - 1) + 1
  const headline = slicePart(normalised.text, part, begin, end, 'headline')
  const body = slicePart(normalised.text, part, offsetInUnit(unit, match[0].length), Number.MAX_SAFE_INTEGER, 'paragraph')
  if (headline === null || body === null) return
  draft.parts = [headline, body, ...rest]
  draft.headline = headlineOf(headline.runs.map((run) => normalised.text.slice(run.from, run.to)).join(''))
  draft.headlineOrigin = 'printed'
}

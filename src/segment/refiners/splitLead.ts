import { type MappedText, originalSpan } from '../../domain/mappedText'
import { type ParsedDateline, parseDateline } from '../bylines/datelineGrammar'
import { type Draft, type DraftPart, slicePart } from '../articles/draft'
import { type Unit, offsetInUnit, signOf } from '../units/units'
import { bylineEntries } from './bylineEntries'
import type { Refiner, RefinerContext } from './refiner'

/** Takes 本报讯 and the names in its brackets off the paragraphs that they open (电头). */
export const splitLead: Refiner = (draft, context) => {
  const { normalised, text } = context
  const titled = draft.units.find((one) => one.role === 'title' && signOf(one, 'dateline') !== null)
  const opening = titled === undefined ? null : parseDateline(titled.head)
  // 新华社贵阳5月13日电 题：…… holds the headline as well.
  if (titled !== undefined && opening !== null && opening.to > opening.from) {
    draft.dateline = printed(normalised, text, titled, opening)
  }
  for (const unit of draft.units) if (isOpening(draft, unit)) splitUnit(draft, unit, context)
}

/** Whether the paragraph opens the report, or a further dispatch under the same headline (又讯). */
function isOpening(draft: Draft, unit: Unit): boolean {
  const sign = unit.role === 'text' ? signOf(unit, 'dateline') : null
  if (sign === null) return false
  return sign.line === unit.lines[0]?.index || unit === draft.units.find((one) => one.role === 'text')
}

function splitUnit(draft: Draft, unit: Unit, { normalised, text }: RefinerContext): void {
  const parsed = parseDateline(unit.head)
  const at = draft.parts.findIndex((part) => part.role === 'paragraph' && part.runs[0]?.from === unit.runs[0]?.from)
  const part = draft.parts[at]
  if (parsed === null || part === undefined) return
  const cut = (from: number, to: number, role: DraftPart['role']): DraftPart | null =>
    slicePart(normalised.text, part, offsetInUnit(unit, from), offsetInUnit(unit, to), role)
  const cuts = datelineCuts(unit, parsed)
  const parts = cuts.flatMap(([from, to, role]) => cut(from, to, role) ?? [])
  draft.parts.splice(at, 1, ...parts)
  if (parsed.to > parsed.from) draft.dateline ??= printed(normalised, text, unit, parsed)
  if (parsed.byline !== null) draft.byline.push(...bylineEntries(normalised, parsed.byline.parsed, (offset) => offsetInUnit(unit, offset)))
}

/** The words of an opening as the page has them. */
function printed(normalised: MappedText, text: string, unit: Unit, { from, to }: ParsedDateline): string {
  const span = originalSpan(normalised, offsetInUnit(unit, from), offsetInUnit(unit, to - 1) + 1)
  return text.slice(span.start, span.end).replace(/\s+/g, '')
}

type Cut = readonly [from: number, to: number, role: DraftPart['role']]

/** Opening, names and the rest, in order. */
function datelineCuts(unit: Unit, parsed: NonNullable<ReturnType<typeof parseDateline>>): Cut[] {
  const cuts: Cut[] = []
  const openingEnd = parsed.byline === null ? parsed.end : parsed.byline.from
  if (parsed.to > parsed.from) cuts.push([0, openingEnd, 'dateline'])
  if (parsed.byline !== null) cuts.push([parsed.byline.from, parsed.end, 'byline'])
  cuts.push([parsed.end, Number.MAX_SAFE_INTEGER, 'paragraph'])
  return cuts.filter(([from]) => from < unit.length + unit.runs.length)
}

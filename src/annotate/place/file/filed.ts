import type { District, Place } from '../../../domain/place'
import { isWithin } from '../../../lexicon/places/codes'
import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import { type Reading, spanOf } from '../../reading'
import type { Filing } from './filing'
import { firmCity } from './firms'
import { isToldOfOthers } from './local'
import type { Placed } from '../hit'
import { unitThen } from '../resolve/filedThen'
import type { Source } from './source'

/** The rule that each way of filing is shown by. */
const FILING_RULES: Readonly<Record<Filing['rule'], string>> = {
  headline: 'place/filedHeadline',
  lead: 'place/filedLead',
  most: 'place/filedMost',
  several: 'place/filedSeveral',
  deictic: 'place/filedDeictic',
  homeOnly: 'place/filedHomeOnly',
  pageOnly: 'place/filedPageOnly',
  source: 'place/filedSource',
}

const INFERRED: ReadonlySet<Filing['rule']> = new Set(['deictic', 'homeOnly', 'pageOnly'])

/** The district that a filing comes to, with its evidence; `null` where the gazetteer has no such unit. */
export function districtOf(reading: Reading, filing: Filing, home: Place | null, gazetteer: Gazetteer): District | null {
  const place = gazetteer.byCode(filing.code)
  if (place === null) return null
  const words = [...new Set(filing.words.map(({ start, end }) => reading.text.slice(start, end)))].slice(0, 3).join('、')
  return {
    code: place.code,
    name: place.name,
    level: place.level,
    path: gazetteer.ancestors(place.code),
    evidence: {
      rule: FILING_RULES[filing.rule],
      spans: filing.words.map(({ start, end }) => spanOf(reading, start, end)),
      certainty: INFERRED.has(filing.rule) ? 'inferred' : 'stated',
      details: { name: place.name, words, home: home?.name ?? '' },
    },
  }
}

/** The filing under the unit that the paper meant in its year by what is another today. */
export function filedThen(
  filing: Filing,
  placed: readonly Placed[],
  { year, pageText }: { readonly year: number | null; readonly pageText: string },
  gazetteer: Gazetteer,
): Filing {
  const today = gazetteer.byCode(filing.code)
  if (today === null || year === null) return filing
  const here = new Set(placed.filter(({ code }) => code === filing.code).map(({ name }) => name))
  const unit = unitThen(today, year, here, pageText)
  return unit === null ? filing : { ...filing, code: unit.code }
}

/** A report of 长江日报 that names no place but such of 武汉 is of 武汉. */
export function fileBySource(source: Source | null, placed: readonly Placed[]): Filing | null {
  if (source === null) return null
  const isOthers = ({ hit, code }: Placed): boolean => hit.inName !== true && code !== null && !isWithin(code, source.code)
  return placed.some(isOthers) ? null : { ...source, rule: 'source' }
}

/** Advice, a comment, a story that names no place at all, of a page that is at home somewhere: a paper prints them for the people there. */
export function fileByPage(reading: Reading, placed: readonly Placed[], home: string | null): Filing | null {
  return home === null || placed.length > 0 || isToldOfOthers(reading) ? null : { code: home, rule: 'pageOnly', words: [] }
}

/** A report of a firm that names its city and no other place is of that city. */
export function fileByFirm(reading: Reading, gazetteer: Gazetteer): Filing | null {
  const firm = firmCity(reading, gazetteer)
  return firm === null ? null : { ...firm, rule: 'lead' }
}

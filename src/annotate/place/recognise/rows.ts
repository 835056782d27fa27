import { cityOf } from '../../../lexicon/places/codes'
import type { Gazetteer, NameMatch } from '../../../lexicon/places/gazetteer'
import type { Hit } from '../hit'

/** 湖南[龙山]等地, 河南[西平]县, 江西[樟树]及外省: behind the name of its province or city even a common word is a place, where the phrase ends. */
const ENDS = /^(?:[，。、；：！？（）”\s和与及]|$|等地|等县|等市|两地|的|籍|县|市|区|人[，。、])/

/** 中国（[安国]）药材节: where a fair of the whole country is at home. */
const FAIR_BEFORE = '中国（'

function isHomeOfFair(text: string, { start, end }: NameMatch): boolean {
  return text.charAt(end) === '）' && text.startsWith(FAIR_BEFORE, start - FAIR_BEFORE.length)
}

/** What stands behind the last name of a row and before the first; '' is the edge of the text. */
const CLOSES = /^[、，。；和与及等的两三四五六七八九十]?$/
const OPENS = /^[，。、；：！？（“\s在到赴和与及市州省]?$/

/** 锦州、[朝阳]玉米基地: behind another city of its province, whatever stands behind it. */
function isCityBeside(before: Hit | undefined, { name }: NameMatch, gazetteer: Gazetteer): boolean {
  const parents = new Set(before?.readings.map(({ code }) => gazetteer.byCode(code)?.parent))
  return name.level === 'city' && name.readings.some(({ code }) => cityOf(code) === code && parents.has(gazetteer.byCode(code)?.parent))
}

function rowHit(match: NameMatch): Hit {
  return {
    start: match.start,
    end: match.end,
    sign: 'row',
    readings: match.name.readings,
    trust: 'guarded',
    level: match.name.level,
    freeName: null,
  }
}

function standsBehindParent(text: string, match: NameMatch, taken: ReadonlyMap<number, Hit>, gazetteer: Gazetteer): boolean {
  const owner = taken.get(match.start)
  if (owner === undefined || !ENDS.test(text.slice(match.end, match.end + 2))) return false
  return match.name.readings.some((reading) => {
    const path = gazetteer.ancestors(reading.code)
    return owner.readings.some((above) => above.code !== reading.code && path.some((place) => place.code === above.code))
  })
}

/**
 * Short names that are common words, where their place shows what they are: in a row with places of their kind
 * (温县、武陟、[博爱]、孟州), or right behind the unit they lie in. They still need support from the page.
 * `all`: the gazetteer's matches in the text; `taken`: hits so far, ascending.
 */
export function recogniseRows(text: string, all: readonly NameMatch[], taken: readonly Hit[], gazetteer: Gazetteer): readonly Hit[] {
  const matches = all.filter((match) => match.name.trust === 'never')
  if (matches.length === 0) return []
  const ends = new Map(taken.map((hit) => [hit.end, hit]))
  const starts = new Map(taken.map((hit) => [hit.start, hit]))
  const rows = new Map<number, Hit>()
  const accept = (match: NameMatch): void => {
    const hit = rowHit(match)
    rows.set(hit.start, hit)
    ends.set(hit.end, hit)
    starts.set(hit.start, hit)
  }
  const isOfKind = (hit: Hit | undefined, match: NameMatch): boolean => hit !== undefined && hit.level === match.name.level
  for (const match of matches) {
    const before = text.charAt(match.start - 1) === '、' ? ends.get(match.start - 1) : undefined
    const inRow = isOfKind(before, match) && (CLOSES.test(text.charAt(match.end)) || isCityBeside(before, match, gazetteer))
    if (inRow || isHomeOfFair(text, match) || standsBehindParent(text, match, ends, gazetteer)) accept(match)
  }
  for (const match of matches.reverse()) {
    if (text.charAt(match.end) !== '、' || rows.has(match.start) || !isOfKind(starts.get(match.end + 1), match)) continue
    if (OPENS.test(text.charAt(match.start - 1))) accept(match)
  }
  return [...rows.values()].sort((a, b) => a.start - b.start)
}

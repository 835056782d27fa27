import { CITY_INITIALS, CITY_INITIALS_WITH_SUFFIX } from '../../../lexicon/places/initials'
import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import type { Hit } from '../hit'
import { SCOUT } from './scout'

/** 在[京]举行, 在[穗]开幕. */
const HELD = SCOUT.seeker(
  new RegExp(
    `在[${Object.keys(CITY_INITIALS).join('')}](?:隆重|正式|胜利)?(?:举行|召开|开幕|闭幕|揭晓|举办|签约|成立|发布|结束|揭牌|启动|首发|首演|首映)`,
  ),
)

/** [邯]市各业商人, [蚌]市, which is no word with 市. */
const SHORT_CITY = SCOUT.seeker(
  new RegExp(`(?:^|[，。、；：】）\\s在到由])[${Object.keys(CITY_INITIALS_WITH_SUFFIX).join('')}]市(?![场值面价])`),
)
/** [穗]春节期间最高25度: a headline begins with what is no other word. */
const HEADED = /^[\s#]{0,4}[穗渝](?=[\u4e00-\u9fff])(?![剧语肥西派])/

function initialHit(start: number, end: number, code: string | undefined, gazetteer: Gazetteer): readonly Hit[] {
  const place = code === undefined ? null : gazetteer.byCode(code)
  if (place === null) return []
  const readings = [{ code: place.code, kind: 'short' as const, name: place.name }]
  return [{ start, end, sign: 'name', readings, trust: 'sure', level: place.level, freeName: null }]
}

/** Cities named by one character where something is held in them, at the beginning of a headline, and before 市. */
export function recogniseInitials(text: string, gazetteer: Gazetteer): readonly Hit[] {
  const hits: Hit[] = []
  const head = HEADED.exec(text)?.[0].length ?? 0
  if (head > 0) hits.push(...initialHit(head - 1, head, CITY_INITIALS[text.charAt(head - 1)], gazetteer))
  for (const { index } of HELD.all(text)) hits.push(...initialHit(index + 1, index + 2, CITY_INITIALS[text.charAt(index + 1)], gazetteer))
  for (const { 0: found, index } of SHORT_CITY.all(text)) {
    const end = index + found.length
    hits.push(...initialHit(end - 2, end, CITY_INITIALS_WITH_SUFFIX[text.charAt(end - 2)], gazetteer))
  }
  return hits.sort((a, b) => a.start - b.start)
}

import { Seeker } from '../../../lexicon/matching/seeker'
import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import type { Hit } from '../hit'

/** Cities called by one character that means no other. */
const CITIES: Readonly<Record<string, string>> = {
  京: '110000',
  津: '120000',
  沪: '310000',
  渝: '500000',
  穗: '440100',
  深: '440300',
  杭: '330100',
  蓉: '510100',
  邕: '450100',
}
/** 在[京]举行, 在[穗]开幕. */
const HELD = new Seeker(
  /在[京津沪渝穗深杭蓉邕](?:隆重|正式|胜利)?(?:举行|召开|开幕|闭幕|揭晓|举办|签约|成立|发布|结束|揭牌|启动|首发|首演|首映)/,
)

/** Works whose name begins with what their city is called for short; they tell where an article belongs. */
const WORKS: Readonly<Record<string, string>> = {
  鞍钢: '210300',
  武钢: '420100',
  包钢: '150200',
  攀钢: '510400',
  马钢: '340500',
  大庆油田: '230600',
  胜利油田: '370500',
  中原油田: '410900',
}
const WORK = new Seeker(new RegExp(Object.keys(WORKS).join('|')))

/** Works known by a short name (鞍钢). */
export function recogniseWorks(text: string, gazetteer: Gazetteer): readonly Hit[] {
  return [...WORK.all(text)].flatMap((match): readonly Hit[] => {
    const place = gazetteer.byCode(WORKS[match[0]] ?? '')
    if (place === null) return []
    const readings = [{ code: place.code, kind: 'short' as const, name: place.name }]
    const { index } = match
    return [
      {
        start: index,
        end: index + match[0].length,
        sign: 'name',
        readings,
        trust: 'sure',
        level: place.level,
        freeName: null,
        inName: true,
      },
    ]
  })
}

/** Cities named by one character where something is held in them. */
export function recogniseInitials(text: string, gazetteer: Gazetteer): readonly Hit[] {
  const hits: Hit[] = []
  for (const { index } of HELD.all(text)) {
    const code = CITIES[text.charAt(index + 1)]
    const place = code === undefined ? null : gazetteer.byCode(code)
    if (place === null) continue
    hits.push({
      start: index + 1,
      end: index + 2,
      sign: 'name',
      readings: [{ code: place.code, kind: 'short', name: place.name }],
      trust: 'sure',
      level: place.level,
      freeName: null,
    })
  }
  return hits
}

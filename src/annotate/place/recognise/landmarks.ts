import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import { sights, works } from '../../../lexicon/places/landmarks'
import type { Hit } from '../hit'
import { SCOUT } from './scout'

function anyOf(names: Iterable<string>): string {
  return [...names].sort((a, b) => b.length - a.length).join('|')
}

/** 一汽 in 另一汽车 is none. */
const WORK = SCOUT.seeker(new RegExp(`(?:${anyOf(works.keys())})(?!车)`))
const SIGHT = SCOUT.seeker(new RegExp(anyOf(sights.keys())))
/** 在[中南海]会见, 访问[大寨]: somebody or something is there; 重于[泰山] and 学[大寨] say nothing of the place. */
const BEFORE_SIGHT = /(?:在|来到|到|到达|抵达|位于|地处|坐落于|访问|参观|游览|登上|前往|赶到|举世闻名的)了?$/
/** [五台山]旅游月, [大寨]大队: what only places have. */
const BEHIND_SIGHT = /^(?:风景|旅游|景区|景点|管理[处局区]|国际|游客|大队|脚下|举行|举办|召开|下起|附近|一带|地区|特区|口岸)/
const NO_SIGHT_BEFORE = /(?:学|学到了?|似|如|像|公社|镇|乡)$/
/** [五台山]体育馆, [华山]医院, [大寨]公社: another thing of that name. */
const NO_SIGHT_BEHIND =
  /^(?:[市县区]|体育|医院|公社|镇|乡|街|路|[东西南北中]路|大道|大街|饭店|宾馆|酒店|牌|杯|厂|公司|集团|啤酒|香烟|中学|小学|学院)/

function hitOf(start: number, name: string, code: string, gazetteer: Gazetteer, sign: 'name' | 'landmark'): readonly Hit[] {
  const place = gazetteer.byCode(code)
  if (place === null) return []
  const readings = [{ code: place.code, kind: 'short' as const, name: place.name }]
  const hit: Hit = { start, end: start + name.length, sign, readings, trust: 'sure', level: place.level, freeName: null }
  return [sign === 'name' ? { ...hit, inName: true } : hit]
}

/** Works known by a short name (鞍钢): they tell where an article belongs and are no place of it. */
export function recogniseWorks(text: string, gazetteer: Gazetteer): readonly Hit[] {
  return [...WORK.all(text)].flatMap(({ 0: name, index }) => hitOf(index, name, works.get(name) ?? '', gazetteer, 'name'))
}

/** Sights where something happens: they tell where, and name no unit. */
export function recogniseSights(text: string, gazetteer: Gazetteer): readonly Hit[] {
  return [...SIGHT.all(text)].flatMap(({ 0: name, index }) => {
    const end = index + name.length
    const before = text.slice(Math.max(0, index - 5), index)
    const behind = text.slice(end, end + 4)
    const stands = BEFORE_SIGHT.test(before) || BEHIND_SIGHT.test(behind)
    if (!stands || NO_SIGHT_BEFORE.test(before) || NO_SIGHT_BEHIND.test(behind)) return []
    return hitOf(index, name, sights.get(name) ?? '', gazetteer, 'landmark')
  })
}

import { HAN } from '../text/characters'
import { DAY } from '../text/patterns'
import { isClosed } from '../units/isClosed'
import { type Unit, isTitle, signOf } from '../units/units'
import { cohesionOf } from './cohesion'
import type { Habits } from './habits'
import { above, articleAbove, says } from './neighbours'
import { type Reason, reason } from './reason'
import { NO_NAME } from './openingWords'

/** 8月12日，…… / 从4月8日到10日，…… / 为总结前阶段工作，11月18日，……: when, at the very beginning */
const WHEN_FIRST: RegExp = new RegExp(`^(?:为[^。]{4,40}，)?[从自在于]?(?:[0-9]{4} ?年 ?)?${DAY}`)
/** ……全厂职工和家属，十六日开展了……: who first, then when */
const WHO_FIRST: RegExp = new RegExp(`^(?![0-9])[${HAN}0-9“”·]{6,30}(?:，[于从自]?|于|从|自)(?:[0-9]{4} ?年 ?)?${DAY}`)
/** 榆中县, 大宁路街道, 天池景区: who or where, by name; not 已经在病区, 外出务工返乡 */
const NAMED: RegExp = new RegExp(
  `([${HAN}]{2,4}?)(?:省|市|县|(?<![病校园厂灾库疫营片辖战禁牧郊])区|旗|(?<![城乡])镇|(?<![家故下城返老同])乡|(?<![农山进驻])村|街道|社区|苏木|农场|公社|大队|景区)(?!长|民|委|领导|干部)|(?:市民|村民|居民|社员|职工|男子|女子|女孩|男孩)([${HAN}]{2})`,
  'g',
)
/** 该镇, 每月15日, 记者来到现场, 从4月24日进驻到今天: it goes on with what has been told */
const GOES_ON = /^[从自][^，]{0,16}(?:今天|至今|如今|现在)|该[市县区镇乡村社局校院]|每[年月日天周]|记者|^针对|其中|[他她]/
/** So much of the paragraph is its opening. */
const REACH = 40

/** The last two characters of the names that the paragraph opens with. */
function namesIn(opening: string): readonly string[] {
  return [...opening.matchAll(NAMED)]
    .map(({ 1: place, 2: person }) => (place ?? person ?? '').slice(-2))
    .filter((name) => name !== '' && !NO_NAME.test(name))
}

/** An article of less text has hardly come to its end. */
const SHORTEST_ARTICLE = 150
/** A brief without headline is shorter, and those in a row open alike. */
const SHORTEST_BRIEF = 60
/** What a paragraph of the same article shares with those above it is more, mostly. */
const LITTLE_SHARED = 0.075
/** The more there is above, the more of it comes again by chance. */
const SHARED_BY_LENGTH = 1 / 50_000

/** Whether the paragraph opens with when, or with who and when. */
function opensFully({ head }: Unit): boolean {
  return WHEN_FIRST.test(head) || WHO_FIRST.test(head)
}

/** So many reports make a habit. */
const FEWEST = 4

/** Whether the page's reports have headlines or datelines, the one above among them, so that one without either is less likely. */
function opensLikeOthers({ titles, titledDatelines, datelines, closings }: Habits, begun: Unit): boolean {
  if (closings * 2 < titles + datelines) return false
  return (Math.max(titles, titledDatelines) >= FEWEST && isTitle(begun)) || (datelines >= FEWEST && signOf(begun, 'dateline') !== null)
}

/** 江源县……: the place that a paragraph begins with */
const PLACE_FIRST: RegExp = new RegExp(
  `^[“《]?([${HAN}]{2,4}?)(?:县|(?<!城)市|(?<![病校园厂灾库城市小社辖])区|(?<![城乡])镇|(?<![家故下城返老同])乡)(?![${HAN}]{0,2}[长民委])`,
)

/**
 * Whether the paragraph stands apart where others do not, and begins with a place that the article above has not named, nor anything
 * else that the paragraph speaks of.
 */
function opensApart(units: readonly Unit[], unit: Unit, habits: Habits, begun: Unit): boolean {
  if (!habits.tight || unit.blanks <= habits.gap || units[unit.index - 1]?.role !== 'text' || GOES_ON.test(unit.head.slice(0, REACH)))
    return false
  const place = PLACE_FIRST.exec(unit.head)?.[1]
  if (place === undefined || NO_NAME.test(place) || articleAbove(units, begun, unit.index).some((one) => says(one, place))) return false
  const { shared, length } = cohesionOf(units, unit, begun)
  return shared !== null && shared <= LITTLE_SHARED + length * SHARED_BY_LENGTH && length >= SHORTEST_ARTICLE
}

/** A reason to take a paragraph for a new report: it opens with when and who, and the article above has said little of that. */
export function fromOpening(units: readonly Unit[], unit: Unit, habits: Habits, begun: Unit): Reason[] {
  if (unit.index === begun.index || signOf(unit, 'dateline') !== null) return []
  const { unit: before } = above(units, unit.index)
  if (before === undefined || !isClosed(before) || before.role !== 'text') return []
  if (opensApart(units, unit, habits, begun)) return [reason('segment/opensElsewhere', 'usual')]
  if (!opensFully(unit)) return []
  const opening = unit.head.slice(0, REACH)
  if (GOES_ON.test(opening)) return []
  const first = namesIn(opening)[0]
  if (first === undefined) return []
  const isNew = !articleAbove(units, begun, unit.index).some((one) => says(one, first))
  const right = units[unit.index - 1]
  const isBrief = right?.role === 'pageMark' || (right === begun && begun.role === 'text' && opensFully(begun))
  const { shared, length } = cohesionOf(units, unit, begun)
  if (shared === null || shared > LITTLE_SHARED + length * SHARED_BY_LENGTH || length < (isBrief ? SHORTEST_BRIEF : SHORTEST_ARTICLE))
    return []
  return [
    reason(
      'segment/opensAnother',
      !isNew ? 'namedAbove' : opensLikeOthers(habits, begun) || (habits.datelinesApart && unit.blanks === 0) ? 'unlikeOthers' : 'usual',
    ),
  ]
}

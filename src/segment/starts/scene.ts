import { HAN } from '../text/characters'
import { DAY } from '../text/patterns'
import type { Unit } from '../units/units'

/** 近日，……, 11月2日，……: how a report begins, and a paragraph inside one seldom */
export const TIMED: RegExp = new RegExp(
  `^(?:(?:[0-9]{4}年)?${DAY}(?:至[^，]{1,6}日)?(?:[上下]午|晚上?|清晨|一早|凌晨|傍晚|中午)?(?:[0-9一二三四五六七八九十]{1,3}[时点](?:[0-9]{1,2}分|半)?(?:许|左右)?)?，|近日|日前|昨日|昨天|连日来|年初以来)`,
)
/** 我县, 全市, 一个村: no place by name */
export const NO_NAME: RegExp = /^(?:我|全|本|该|各|这|那|两|三|几|一|每|多|某|老|新|小区)/
/** No article has more paragraphs. */
export const LONGEST = 60
/** 中午11点半, 走进高阳镇白璧关村的核桃园: how a story sets its scene */
const SCENE_OPENING: RegExp = new RegExp(
  `^(?:清晨|早上|上午|中午|下午|傍晚|晚上|凌晨)[^，]{0,4}[0-9一二三四五六七八九十]{1,2}[点时]|^(?:走进|步入|来到|漫步)|^.{0,24}(?:${DAY}|[上本]周[一二三四五六日末])`,
)
/** 新义街道, 白璧关村, 市实验小学 */
const SCENE: RegExp = new RegExp(`([${HAN}]{2,4}?)(?:镇|乡|村|街道|社区|县|苏木|农场|公社|大队)(?!长|民|委|领导|干部)`, 'g')
const SCENE_REACH = 40

/** A line of a list is shorter than what tells of anything. */
const SHORTEST_REPORT = 30

/** Whether what stands below the headline opens at a place that nothing above has named; how it opens counts as well. */
export function sceneWeight(units: readonly Unit[], first: number, below: Unit, begun: Unit): number {
  if (below.length < SHORTEST_REPORT) return 0
  const opening = below.head.slice(0, SCENE_REACH)
  const above = units.slice(Math.max(begun.index, first - LONGEST), first)
  // 出生在卸甲平大队: only the end of the words is surely of the name.
  const names = [...opening.matchAll(SCENE)].map(({ 1: name = '' }) => name.slice(-2)).filter((name) => !NO_NAME.test(name))
  const isElsewhere =
    names.length > 0 && names.every((name) => above.every((unit) => !unit.head.includes(name) && !unit.tail.includes(name)))
  const isDated = TIMED.test(below.head)
  const opens = isDated || SCENE_OPENING.test(below.head)
  if (isElsewhere) return opens ? 1.5 : 0.75
  return names.length > 0 ? 0 : isDated ? 1 : opens ? 0.5 : 0
}

import { LOWER_UNITS } from '../../lexicon/places/unitWords'
import { oneOf } from '../../matching/oneOf'
import { HAN } from '../text/characters'
import { DAY } from '../text/patterns'
import type { Unit } from '../units/units'
import { articleAbove, says } from './neighbours'
import { NO_NAME, TIMED } from './openingWords'
import type { Met } from './weights'

/** 中午11点半, 走进高阳镇白璧关村的核桃园: how a story sets its scene */
const SCENE_OPENING: RegExp = new RegExp(
  `^(?:清晨|早上|上午|中午|下午|傍晚|晚上|凌晨)[^，]{0,4}[0-9一二三四五六七八九十]{1,2}[点时]|^(?:走进|步入|来到|漫步)|^.{0,24}(?:${DAY}|[上本]周[一二三四五六日末])`,
)
/** 新义街道, 白璧关村, 市实验小学 */
const SCENE: RegExp = new RegExp(`([${HAN}]{2,4}?)${oneOf(['县', ...LOWER_UNITS])}(?!长|民|委|领导|干部)`, 'g')
const SCENE_REACH = 40
/** 为增强群众的安全意识，: what for, before when and where */
const PURPOSE = /^为[^。]{4,70}，(?=[0-9])/

/** A line of a list is shorter than what tells of anything. */
const SHORTEST_REPORT = 30

/** How what stands below the headline opens, at a place that nothing above has named or by its time; `null` where it goes on. */
export function sceneBelow(units: readonly Unit[], first: number, below: Unit, begun: Unit): Met<'segment/opensElsewhere'> | null {
  if (below.length < SHORTEST_REPORT) return null
  const head = below.head.replace(PURPOSE, '')
  const opening = head.slice(0, SCENE_REACH)
  const above = articleAbove(units, begun, first)
  // 出生在卸甲平大队: only the end of the words is surely of the name.
  const names = [...opening.matchAll(SCENE)].map(({ 1: name = '' }) => name.slice(-2)).filter((name) => !NO_NAME.test(name))
  const isElsewhere = names.length > 0 && !above.some((unit) => names.some((name) => says(unit, name)))
  const isDated = TIMED.test(head)
  const opens = isDated || SCENE_OPENING.test(head)
  if (isElsewhere) return opens ? 'setsScene' : 'usual'
  if (names.length > 0) return null
  if (isDated) return 'dated'
  return opens ? 'sceneOnly' : null
}

import { LATELY } from '../../lexicon/words/sentenceOpenings'
import { oneOf } from '../../matching/oneOf'
import { DAY } from '../text/patterns'

/** 上午9时30分许: what part of the day, and what time it was */
const CLOCK = '(?:[上下]午|晚上?|清晨|一早|凌晨|傍晚|中午)?(?: ?[0-9一二三四五六七八九十]{1,3} ?[时点](?: ?[0-9]{1,2}分|半)?(?:许|左右)?)?'
/** 近日，……, 11月2日，……, 今天14时35分，……: how a report begins, and a paragraph inside one seldom */
export const TIMED: RegExp = new RegExp(
  `^(?:(?:[0-9]{4}年)?${DAY}(?:至[^，]{1,6}日)?${CLOCK}，|[今前][天日晚]${CLOCK}，|${oneOf(LATELY)}|年初以来)`,
)
/** 我县, 全市, 一个村: no place by name */
export const NO_NAME: RegExp = /^(?:我|全|本|该|各|这|那|两|三|几|一|每|多|某|老|新|小区)/

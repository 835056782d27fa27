import { type Article, bodyParts } from '../../../domain/article'
import { originalSpan } from '../../../domain/mappedText'
import type { Span } from '../../../domain/span'

/** One number of an article with what it counts (数字). */
export interface Figure {
  /** As printed: `61.22亿`, `三百一十二`. */
  readonly number: string
  /** What it amounts to, for sorting. */
  readonly value: number
  readonly unit: string
  /** The time it is told of, as printed in the same sentence, `今年1月至9月`; '' where none is. */
  readonly period: string
  readonly sentence: string
  /** Of number and unit in the decoded text. */
  readonly span: Span
}

const UNITS = [
  '个百分点',
  '平方公里',
  '平方千米',
  '平方米',
  '立方米',
  '千瓦时',
  '个小时',
  '个月',
  '公里',
  '千米',
  '公顷',
  '公斤',
  '小时',
  '分钟',
  '人次',
  '美元',
  ...'%％‰元人户个家名位件项处座所条米亩吨斤度辆台套场次份册本间栋岁天倍尾头只株棵艘架对支篇张幅部片层',
]
const UNIT = UNITS.join('|')
/** 1,280.5 · 31.6 · 2000 */
const DIGITS = '\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,4})?|\\d{1,12}(?:\\.\\d{1,4})?'
/** 三百一十二; a single character is more often a word (一个) than a figure. */
const HAN = '[一二三四五六七八九十百千万亿两零〇]{2,12}'
const FIGURE = new RegExp(`(${DIGITS}|${HAN})((?:万亿|亿|万|千)?)(?:多|余)?(${UNIT})`, 'g')
/** 今年1月至9月 · 上半年 · 一季度 · 截至6月底 · 2022年 · 5月13日 · 五年来 */
const PERIOD =
  /(?:截至|截止)?(?:今年|去年|当年|全年|\d{4}年)(?:以来|上半年|下半年|前?\d{1,2}个?月(?:(?:至|到|-|—)\d{1,2}月)?份?底?|第?[一二三四]季度)?|(?:截至|截止)?\d{1,2}月(?:\d{1,2}日|(?:至|到|-|—)\d{1,2}月|底|份)|上半年|下半年|第?[一二三四]季度|[一二三四五六七八九十两]{1,3}年来|近年来|目前/g
const SENTENCE = /[^。！？；\n]{1,400}[。！？；”]?/g

const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 }
const ONES = '零一二三四五六七八九'
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** 三百一十二 → 312; 二〇二三 → 2023; 两万六千 → 26000. */
export function hanValue(text: string): number {
  let whole = 0
  let part = 0
  let digit = 0
  let spelled = ''
  for (const character of text) {
    const one = ONES.indexOf(character === '〇' ? '零' : character === '两' ? '二' : character)
    const step = STEPS[character]
    if (one >= 0) {
      digit = one
      spelled += String(one)
    } else if (step !== undefined) {
      part += (digit === 0 ? 1 : digit) * step
      digit = 0
      spelled = ''
    } else {
      whole = (whole + part + digit || 1) * (character === '亿' ? 1e8 : 1e4)
      part = 0
      digit = 0
      spelled = ''
    }
  }
  return spelled.length > 1 ? Number(spelled) : whole + part + digit
}

function valueOf(number: string, scale: string): number {
  const plain = /\d/.test(number) ? Number(number.replace(/,/g, '')) : hanValue(number)
  return plain * (SCALES[scale] ?? 1)
}

/** The last time that is told before `at`, else the first in the sentence. */
function periodFor(sentence: string, at: number): string {
  const found = [...sentence.matchAll(PERIOD)]
  const before = found.filter((match) => match.index < at)
  return (before[before.length - 1] ?? found[0])?.[0] ?? ''
}

/** The figures of an article in the order in which they are printed. Years, months and days are dates, not figures. */
export function figuresOf(article: Article): readonly Figure[] {
  const figures: Figure[] = []
  for (const { content } of bodyParts(article)) {
    for (const { 0: sentence, index: start } of content.text.matchAll(SENTENCE)) {
      for (const match of sentence.matchAll(FIGURE)) {
        const [whole, number = '', scale = '', unit = ''] = match
        const from = start + match.index
        figures.push({
          number: whole.slice(0, whole.length - unit.length),
          value: valueOf(number, scale),
          unit,
          period: periodFor(sentence, match.index),
          sentence: sentence.trim(),
          span: originalSpan(content, from, from + whole.length),
        })
      }
    }
  }
  return figures
}

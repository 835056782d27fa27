import { LinePattern } from '../lines/linePattern'
import { type Rule, eachLine, lineStart } from './signs'

/** 一、, （二）, 3., 第一，, ① */
export const NUMBERED: LinePattern = new LinePattern(
  /^(?:[（][一二三四五六七八九十0-9]{1,3}[）]|[一二三四五六七八九十]{1,3}、|[0-9]{1,2}[、．](?:(?![0-9])|(?=[0-9]{1,2}(?:月|日)))|[0-9]{1,2}\.(?![0-9])|第[一二三四五六七八九十]{1,3}[，、]|[①-⑳])/,
)

/** The beginning of an item in a list (序号). */
export const numberedItem: Rule = eachLine((line) => {
  const match = NUMBERED.exec(line)
  return match === null ? null : lineStart(line, 'segment/numberedItem', 'numbered', match[0].length)
})

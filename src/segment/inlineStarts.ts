import { AGENCIES } from '../lexicon/outlets/outlets'
import { HAN } from './characters'
import { DAY, oneOf } from './patterns'

/** A report that opens in the middle of a line, after an end or white space: ……。记者 张三 本报讯 ……. */
const OPENING: RegExp = new RegExp(
  `([。！？”）)】] {0,3}|[ \\t\\u3000])([【〔［（(]?(?:本报讯(?![息号问员])|本报[${HAN}]{2,6}${DAY}[讯电]|(?:${oneOf(AGENCIES)})[${HAN}]{2,8}${DAY}电))`,
  'g',
)
/** Two ideographic spaces after a full stop: a paragraph whose line end was lost in copying. */
const PARAGRAPH = /[。！？”）]\u3000\u3000(?=\S)/g

/** Offsets inside lines where a report or a paragraph certainly begins, ascending. */
export function inlineStarts(text: string): number[] {
  const starts: number[] = []
  for (const match of text.matchAll(OPENING)) {
    const at = match.index + (match[1]?.length ?? 0)
    if (text.lastIndexOf('\n', at) < at - 1) starts.push(at)
  }
  for (const match of text.matchAll(PARAGRAPH)) starts.push(match.index + 1)
  return starts
}

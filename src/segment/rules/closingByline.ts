import { beginsAnew } from '../lines/beginsAnew'
import { endsInsideBrackets } from '../text/characters'
import { parseDateline } from '../bylines/datelineGrammar'
import { type Line, lengthOf } from '../lines/lines'
import { type PageLines, type Rule, eachLine } from './signs'
import { titleNames } from '../bylines/titleNames'
import { bareName, mayCloseWithNames, trailingByline } from '../bylines/trailingByline'

/** Cheap look for any character that a closing byline has near its end. */
const WORTH_A_LOOK = /[者员生)）】〕」图文摄影报道稿理]|[。！？”][^。！？]{2,40}$/

const LONGEST_TITLE = 50

/** 疏通水渠告别积水 记者 张三 above 本报讯: a headline with its names rather than the end of a report. */
function isTitleWithNames({ lines }: PageLines, line: Line): boolean {
  const next = lines[line.index + 1]
  if (next === undefined || lengthOf(line) > LONGEST_TITLE || /[。；]/.test(line.head) || parseDateline(next.head) === null) return false
  return beginsAnew(lines, line) && titleNames(line.head) !== null
}

/** Whether an empty line or nothing stands below: there a name needs nothing around it. */
function isLast({ lines }: PageLines, line: Line): boolean {
  return (lines[line.index + 1]?.blanks ?? 1) > 0
}

/** Names after the last full stop of a line: ……。记者 张三 文/图 (文末署名). */
export const closingByline: Rule = eachLine((line, page) => {
  // 通讯员 张三报道： opens what stands below.
  if (
    line.closing === 'comma' ||
    line.closing === 'colon' ||
    !mayCloseWithNames(line.tail) ||
    !WORTH_A_LOOK.test(line.tail) ||
    endsInsideBrackets(line.tail)
  )
    return null
  const found = trailingByline(line.tail) ?? (isLast(page, line) ? bareName(line.tail) : null)
  if (found === null || found.from === 0 || isTitleWithNames(page, line)) return null
  return {
    rule: found.byline.photoOnly ? 'segment/photoCredit' : 'segment/closingByline',
    kind: 'closingByline',
    line: line.index,
    from: line.to - line.tail.length + found.from,
    to: line.to,
    byline: found.byline,
  }
})

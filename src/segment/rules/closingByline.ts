import { endsInsideBrackets } from '../characters'
import { trailingByline } from '../trailingByline'
import { type Rule, eachLine } from '../signs'

/** Cheap look for any character that a closing byline has near its end. */
const WORTH_A_LOOK = /[者员生)）】〕」图文摄影报道稿理]|[。！？”][^。！？]{2,40}$/

/** Names after the last full stop of a line: ……。记者 张三 文/图 (文末署名). */
export const closingByline: Rule = eachLine((line) => {
  if (line.closing === 'comma' || !WORTH_A_LOOK.test(line.tail) || endsInsideBrackets(line.tail)) return null
  const found = trailingByline(line.tail)
  if (found === null || found.from === 0) return null
  return {
    rule: found.byline.photoOnly ? 'segment/photoCredit' : 'segment/closingByline',
    kind: 'closingByline',
    from: line.to - line.tail.length + found.from,
    to: line.to,
    confidence: 0.9,
    byline: found.byline,
  }
})

import { parseByline } from '../bylines/bylineGrammar'
import { LinePattern } from '../lines/linePattern'
import { type Rule, eachLine } from './signs'

/** ## 标题, **标题** */
const MARKDOWN = new LinePattern(/^(?:(#{1,6}) ?[^#]|\*\*[^*]{2,60}\*\*$)/)

/** A heading of Markdown (标题行). */
export const heading: Rule = eachLine((line) => {
  const match = MARKDOWN.exec(line)
  if (match === null || (match[1] === undefined && parseByline(line.head.slice(2, -2)) !== null)) return null
  return {
    rule: 'segment/heading',
    kind: 'heading',
    line: line.index,
    from: line.from,
    to: line.to,
    level: match[1]?.length ?? 7,
  }
})

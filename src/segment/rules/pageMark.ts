import { HAN } from '../text/characters'
import { LinePattern, LinePatterns } from '../lines/linePattern'
import { isWhole } from '../lines/lines'
import { type Rule, eachWholeLine } from './signs'

/** # 02 要闻, ## 第3版: set as a heading; ## 1 引言 is one in a report */
const HEADED = new LinePattern(
  new RegExp(
    `^#{1,6} ?(?:(?:第 ?)?[A-Z]?[0-9]{1,2} ?版[ ：|·]{0,3}[${HAN}·/]{0,10}|(?:[A-Z][0-9]{1,2}|[0-9]{2})(?:[ ：|·]{1,3}[${HAN}·/]{2,6})?)$`,
  ),
)
/** 第3版, 第A03版：要闻, 03版:要闻, A03 综合新闻, 要闻 03 */
const MARKS = new LinePatterns([
  new RegExp(
    `^[【《（]?(?:当前版：)?第? ?[A-Za-z]?(?:0{0,3}[0-9]{1,3}|[〇一二三四五六七八九十]{1,3}) ?版(?:[/、—-]?[A-Za-z]?[0-9]{1,3} ?版)?[ ：|·—-]{0,3}[${HAN}·/、 ]{0,12}[】》）]?$`,
  ),
  new RegExp(`^[A-Z][0-9]{1,2}[ ：|·]{0,3}[${HAN}·/]{0,10}$`),
  // 08 社区·街坊, ┃ 04 ┃ 特别报道
  new RegExp(`^[|┃│ ]*0[0-9][|┃│ ：]{1,4}[${HAN}·/]{2,10}$`),
  new RegExp(`^[${HAN}·]{2,8}[ |：·]{0,3}(?:[A-Z][0-9]{1,2}|第?[0-9〇一二三四五六七八九十]{1,3}版)$`),
  // 特别报道 · 04
  new RegExp(`^[${HAN}]{2,6} ?· ?[0-9]{1,2}$`),
  // 1886 期 / 第2版：2
  /^第? ?[0-9]{1,6} ?期 ?[/|]? ?第 ?[0-9]{1,3} ?版.{0,12}$/,
  // 第03版：城事 PDF版阅读
  new RegExp(`^第? ?[A-Z]?[0-9]{1,3} ?版[ ：]{0,3}[${HAN}·/]{0,12} ?(?:PDF|pdf).{0,8}$`),
  // 第01版：要闻 4下一版: an arrow's character before the word
  new RegExp(`^第? ?[A-Z0-9]{1,4} ?版[ ：]{0,3}[${HAN}·]{0,12} {0,3}[0-9]?[上下]一版(?: {0,3}[0-9]?[上下]一版)?$`),
  // 00002版：综合新闻, 00005版：【三农】
  new RegExp(`^0{1,5}[0-9]{1,3} ?版[ ：]{1,3}【?[${HAN}·/]{0,12}】?$`),
  // 某县 2019年第1218期 PDF 下一版»本期共4版（1-2-3-4）
  /^.{0,30}本期共 ?[0-9]{1,3} ?版.{0,16}$/,
  // 第3版（）, and 专栏： below it
  /^第 ?[A-Z]?[0-9]{1,3} ?版 ?（[^（）]{0,10}）$/,
  /^专栏：.{0,12}$/,
  // 县报_20191128_01.indd 1 2019/11/27 22:17:05: what the typesetter's program prints outside the page
  /^[^，。]{1,40}\.(?:indd|fit|fbd|pmd|qxd|s2|ps) ?[ 0-9/:：年月日.-]{0,30}$/,
  // 3, A07
  /^[A-Z]?[0-9]{1,2}$/,
  // ①: cuttings that somebody has numbered
  /^[①-⑳]$/,
  // — 3 —, 第 3 页
  /^(?:[—\-–] {0,4}[0-9]{1,3} {0,4}[—\-–]|第 ?[0-9]{1,3} ?页(?:[ ，/]{0,2}共 ?[0-9]{1,3} ?页)?)$/,
])

const LONGEST_MARK = 60

/** A line that names the page it stands on (版次). */
export const pageMark: Rule = eachWholeLine(
  'segment/pageMark',
  'pageMark',
  (line) => isWhole(line) && line.head.length <= LONGEST_MARK && (MARKS.test(line) || HEADED.test(line)),
)

import { AUTHOR_LABELS, COUNT_LABELS, DAY_LABELS, LABELS_BEHIND_DAYS, PUBLISHER_ENDINGS, SOURCE_LABELS } from '../../lexicon/outlets/sites'
import { MEETING } from '../../matching/meeting'
import { oneOf } from '../../matching/oneOf'
import { LinePattern, LinePatterns } from '../lines/linePattern'
import { type Line, isWhole } from '../lines/lines'
import { NUMERIC_DATE } from '../text/patterns'
import { OUTLET_ALONE, isDayUnderTitle } from './shared/dayUnderTitle'
import { type PageLines, type Rule, eachWholeLine } from './signs'

/** 来源：…, 作者：…, 本文发布时间：… */
const LABEL = `(?:(?:此稿|本文|本稿|稿件|文章)?${oneOf(DAY_LABELS)}|日期|来自(?=：)|${MEETING}${oneOf([...SOURCE_LABELS, ...AUTHOR_LABELS, ...COUNT_LABELS])})`
/** What stands behind the day, on the same line */
const NEXT_LABEL = oneOf(LABELS_BEHIND_DAYS)
/** 09：30, 10：04：22 */
const CLOCK = '[0-9]{1,2}：[0-9]{2}(?:：[0-9]{2})?'
/** 青海日报, 刚察县农牧局: whoever put the article up */
const PUBLISHER = `[^ ，。：0-9]{2,14}${oneOf(PUBLISHER_ENDINGS)}`
/** 2023-07-19 09：30: the day and the clock, at the very beginning */
const DAY_AND_CLOCK: RegExp = new RegExp(`^[（【[]?${NUMERIC_DATE} ?${CLOCK}`)
const TIMED = new LinePattern(DAY_AND_CLOCK)
/** 2023-07-19 来源：…, of which the colon tells it from the day of a paper */
const DATED = new LinePattern(new RegExp(`^[•· ]{0,3}${NUMERIC_DATE}(?: ?${CLOCK})?[ ，|]*(?:${NEXT_LABEL}|$)`))

/** 2014-03-05 发布, 2014-03-05 10：12 更新 */
const POSTED_ON: RegExp = new RegExp(`^${NUMERIC_DATE}(?: ?${CLOCK})? {0,2}(?:发布|发表|刊发|更新)$`)
const POSTED = new LinePattern(POSTED_ON)

/** What such a line may look like. */
const FORMS = new LinePatterns([
  // 来源：…, 作者：… 发布时间：…
  new RegExp(`^[•· 【（]{0,3}${LABEL}[：: 丨|｜]`),
  DAY_AND_CLOCK,
  POSTED_ON,
  // 编辑：周小昊 点击数：128 字号：
  /^(?:责任)?编辑：.{0,20}(?:点击|浏览|阅读|字号|来源：|时间：)/,
  // http://www.…… 2003年07月25日04:29 某某晚报
  /^https?：\/\/[^ ]{4,80}(?: .{0,60})?$/,
  // 某某融媒 2023-08-15 19:42 阅读 3126
  new RegExp(`^[^ ，。：]{2,14} {1,4}${NUMERIC_DATE} ?${CLOCK}(?: .{0,40})?$`),
  // 雁鸣资讯网 | 2008-3-23 10：04：22 要闻: as a table had it
  /^[^ ，。：|]{2,14} ?[|｜] ?[12][0-9]{3} ?[年./-] ?[0-9]{1,2} ?[月./-] ?[0-9]{1,2}(?: ?日)?.{0,30}$/,
  // 记者 张三 李四 来源：某某网
  /^(?:记者|作者|通讯员)[ ：].{2,50}[ |]来源： ?[^ ]{2,16}$/,
  // 【 2016-11-17 】【 作者：柳一鸣 】【 浏览：317 】
  new RegExp(`^[【[] ?${NUMERIC_DATE} ?[】\\]](?: ?[【[] ?${NEXT_LABEL}[^】\\]]{0,30}[】\\]]){1,5}$`),
  // [ 2009-05-06 ], 【2009-05-06 10：12】
  new RegExp(`^[【[] ?${NUMERIC_DATE}(?: ?${CLOCK})? ?[】\\]]$`),
  // 原创 柳一鸣 雁鸣湖发布 2022-09-03 18：30 发表于吉林
  /^(?:原创 {1,3})?[^，。：]{2,40} {1,3}[12][0-9]{3}[年-][0-9]{1,2}[月-][0-9]{1,2}日?(?: [0-9]{1,2}：[0-9]{2})? {0,3}(?:发表于|发布于) ?[^，。]{2,10}$/,
  // 2016-09-01 记者 李某某 王某某
  new RegExp(`^${NUMERIC_DATE} {1,4}(?:本报)?(?:见习|实习|特约)?(?:记者|通讯员|作者|摄影|实习生)[ ：].{2,40}$`),
  // （雁鸣新华社稿）
  /^（[^（），。]{2,12}(?:社|报|台)稿）$/,
  // （原标题：望江县办起夜校）: what the report was called where the website took it from
  /^[（【[]?原(?:文)?标题：[^。]{4,60}$/,
  // 11-07 10：01  云上雁鸣
  /^(?:[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}月[0-9]{1,2}日) {1,3}[0-9]{1,2}：[0-9]{2}(?:：[0-9]{2})?(?: {1,4}[^ ，。：0-9]{2,14})?$/,
  // 时间：2014-08-26 来源： 作者： 浏览次数：
  new RegExp(`^时间： ?${NUMERIC_DATE} ?${NEXT_LABEL}[^。]{0,60}$`),
  // 时间：2025-03-26 12：48：00
  new RegExp(`^时间： ?${NUMERIC_DATE}(?: ?${CLOCK}.{0,40})?$`),
  // 2018-11-08 青海日报, 刚察县农牧局 2015.09.21
  new RegExp(`^${NUMERIC_DATE} {1,4}${PUBLISHER}$`),
  new RegExp(`^${PUBLISHER} {1,4}${NUMERIC_DATE}$`),
  // 09.03.2017 19：40
  /^[0-9]{2}\.[0-9]{2}\.[12][0-9]{3} {1,3}[0-9]{1,2}：[0-9]{2}$/,
  // [05月12日 02：09]
  /^[[（【]?[0-9]{1,2}月[0-9]{1,2}日 {1,3}[0-9]{1,2}：[0-9]{2}[\]）】]?$/,
  // 王某某 字数：812
  /^[^，。：]{0,30} ?字数：? ?[0-9]{0,6}$/,
  // 《 雁鸣日报 》（ 2023年08月29日 第 02 版 ）
  /^《 ?[^》]{2,14} ?》 ?（ ?[12][0-9]{3} ?年 ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日[^（）]{0,16}）$/,
])
/** No such line is longer. */
const LONGEST = 120

/** 2014 / 02/18 / 08:30: a stamp whose parts stand one under the other */
const STACKED = [/^[12][0-9]{3}$/, /^[0-9]{1,2}[/-][0-9]{1,2}$/, /^[0-9]{1,2}：[0-9]{2}$/] as const
const STACK = STACKED.map((part) => new LinePattern(part))

/** Cheap look: most lines are no part of any stamp. */
const STACKED_PART = new LinePatterns(STACKED)

/** Whether the line is a part of such a stamp. */
function isStacked({ lines }: PageLines, line: Line): boolean {
  if (!STACKED_PART.test(line)) return false
  const at = STACK.findIndex((part) => part.test(line))
  return (
    at >= 0 &&
    STACK.every((part, index) => {
      const other = lines[line.index + index - at]
      return other !== undefined && part.test(other)
    })
  )
}

/** Whether an outlet stands alone below such a line. */
function isOutletBelow(page: PageLines, line: Line): boolean {
  const above = page.lines[line.index - 1]
  if (above === undefined || line.blanks > 0 || !OUTLET_ALONE.test(line)) return false
  return TIMED.test(above) || POSTED.test(above) || isStacked(page, above) || isDayUnderTitle(page, above)
}

/** The line of a web page that says when, from where and by whom (来源行). */
export const source: Rule = eachWholeLine('segment/source', 'source', (line, page) => {
  if (!isWhole(line) || line.head.length > LONGEST || line.closing === 'final') return false
  if (FORMS.test(line) || (DATED.test(line) && line.head.includes('：'))) return true
  return isStacked(page, line) || isOutletBelow(page, line) || isDayUnderTitle(page, line)
})

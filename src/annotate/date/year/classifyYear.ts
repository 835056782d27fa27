import { readNumber } from '../numerals/numerals'

/** What the words around a printed year say of the time of printing. */
export interface YearReading {
  readonly kind: string
  readonly votes: readonly (readonly [number, number])[]
  readonly notBefore: number | null
  readonly month: number | null
}

type Form = (year: number, before: string, after: string) => YearReading | null

function reading(kind: string, votes: readonly (readonly [number, number])[], notBefore: number | null = null): YearReading {
  return { kind, votes, notBefore, month: null }
}

/** 〔2023〕5号: the number of a document that is already out. */
const DOCUMENT_AFTER = /^[〕］\]】)）]第?\d/
/** （2022-2024）, 2022—2024年行动方案: a plan for several years. */
const SPAN_AFTER = /^年?(?:[-—–~－]{1,2}|至|到)((?:19|20)?\d{2})(?!月|日|\d)/
const SPAN_BEFORE = /(?:19|20)\d{2}年?(?:[-—–~－]{1,2}|至|到)$/
/** 到2025年, 力争2030年: a goal. */
const GOAL_BEFORE = /(?:到|至|力争|预计|目标|确保|展望|面向|争取|有望)$/
/** 2022年度考评, 2022年度总结表彰, 2023年度述职评议: in that year or early in the next. */
const REVIEW_AFTER = /^年度?[^，。；！？]{0,18}(?:考评|考核|述职|总结|表彰|评选|评议|年报|年鉴|审计|决算|回顾|民主生活会|组织生活会|十大)/
/** 谋划2024年工作, 2024年工作思路: late in the year before or early in it. */
const OUTLOOK_BEFORE = /(?:谋划|展望|部署|安排|迎接|做好|筹备|迎)$/
const OUTLOOK_AFTER = /^年[^，。；！？]{0,10}(?:思路|打算|计划安排|谋划|元旦|春节)/
/** 2023年党管武装工作会议, 2023年第十三次常务会议, 2023年春季运动会: held in it. */
const MEETING_AFTER =
  /^年?(?!度)[^，。；！？\d]{0,22}(?:会议|大会|常务会|推进会|动员会|部署会|座谈会|例会|全会|启动仪式|开幕|运动会|比赛|大赛|锦标赛|联赛|论坛|博览会|展览会|艺术节|文化节|活动|招聘会|高考|中考|招生|征兵|第[一二三四五六七八九十\d]{1,3}次|第[一二三四五六七八九十\d]{1,3}期|第[一二三四五六七八九十\d]{1,3}批)/
/** 2023年第一季度, 2023年上半年: about now. */
const PART_AFTER = /^年(?:第?[一二三四1-4]季度|上半年|下半年|春季|秋季|夏季|冬季|暑期|寒假)/
/** 2015年选派的, 2008年毕业, 2019年成立: long past. */
const PAST_AFTER =
  /^年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|初|份)?[^，。；！？]{0,4}(?:选派|毕业|成立|建成|出台|印发|退休|退役|入党|参军|入伍|出生|创办|创建|引进|考入|开工|竣工|投产|当选|担任|任|来到|嫁|搬|荣获|获评|评为|获|被评|被命名|被确定|被列|被授予|入选|通过|改制|搬迁|迁|设立|组建|挂牌|命名|获得|开始|起步|生)/
const SINCE_AFTER = /^年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|以后|起)/
/** 2023年3月30日. */
const DAY_AFTER = /^年\d{1,2}月\d{1,2}日|^[-/.]\d{1,2}[-/.]\d{1,2}/
/** 2017年11月. */
const MONTH_AFTER = /^年(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月/
/** 2023元, 2023名, 2023.5: a count. */
const COUNT_AFTER = /^(?:[\d.,:%元人个户亩名万亿多米件余吨公里家次座棵株平台张份号型款年A-Za-z\-—~/·]|千)/
/** 人口2023, 第2023, ￥2023. */
const COUNT_BEFORE = /[\d.,第￥¥$No达为共约近超过\-—/]$/

/** Every reading of a year, the most telling first; the first that fits counts. */
const FORMS: readonly Form[] = [
  (year, before, after) =>
    /[〔［[【(（]$/.test(before) && DOCUMENT_AFTER.test(after)
      ? reading(
          'document',
          [
            [year, 0.8],
            [year + 1, 0.4],
          ],
          year,
        )
      : null,
  (year, _, after) => {
    const to = SPAN_AFTER.exec(after)?.[1]
    if (to === undefined) return null
    const last = to.length === 2 ? Math.floor(year / 100) * 100 + Number(to) : Number(to)
    if (last <= year || last - year > 20) return null
    const votes: [number, number][] = []
    for (let each = year; each <= last; each += 1) votes.push([each, Math.min(0.5, 1.5 / (last - year + 1))])
    return reading('span', votes)
  },
  (_, before) => (SPAN_BEFORE.test(before) ? reading('span', []) : null),
  (year, before, after) =>
    GOAL_BEFORE.test(before) && after.startsWith('年')
      ? reading('goal', [
          [year, 0.2],
          [year - 1, 0.2],
        ])
      : null,
  (year, before, after) =>
    OUTLOOK_BEFORE.test(before) || OUTLOOK_AFTER.test(after)
      ? reading(
          'outlook',
          [
            [year, 1],
            [year - 1, 0.8],
          ],
          year - 1,
        )
      : null,
  (year, _, after) => (PAST_AFTER.test(after) ? reading('past', [[year, 0.3]], year) : null),
  (year, _, after) => (SINCE_AFTER.test(after) ? reading('since', [[year, 0.4]], year) : null),
  (year, _, after) =>
    REVIEW_AFTER.test(after)
      ? reading(
          'review',
          [
            [year, 1.1],
            [year + 1, 1],
          ],
          year,
        )
      : null,
  (year, _, after) =>
    DAY_AFTER.test(after)
      ? reading(
          'day',
          [
            [year, 1.2],
            [year + 1, 0.3],
          ],
          null,
        )
      : null,
  (year, _, after) =>
    PART_AFTER.test(after)
      ? reading(
          'part',
          [
            [year, 2],
            [year + 1, 0.3],
          ],
          year,
        )
      : null,
  (year, _, after) => (MEETING_AFTER.test(after) ? reading('meeting', [[year, 2.5]], year - 1) : null),
  (year, _, after) =>
    MONTH_AFTER.test(after)
      ? reading('month', [
          [year, 1.2],
          [year + 1, 0.3],
        ])
      : null,
  (year, _, after) =>
    after.startsWith('年度')
      ? reading(
          'fiscal',
          [
            [year, 1.5],
            [year + 1, 0.5],
          ],
          year - 1,
        )
      : null,
  (year, _, after) =>
    after.startsWith('年')
      ? reading('year', [
          [year, 0.8],
          [year + 1, 0.4],
        ])
      : null,
  (year, before, after) => (COUNT_AFTER.test(after) || COUNT_BEFORE.test(before) || after === '' ? null : reading('title', [[year, 1.5]])),
]

/** What a printed year says of the time of printing; `null` where the number is no year. */
export function classifyYear(year: number, before: string, after: string): YearReading | null {
  for (const form of FORMS) {
    const found = form(year, before, after)
    if (found !== null) return { ...found, month: monthIn(after) }
  }
  return null
}

/** 2017年11月, 2023-03-31. */
const MONTH_IN = /^(?:年|[-/.])(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])(?:月|[-/.]\d)/

function monthIn(after: string): number | null {
  const month = MONTH_IN.exec(after)?.[1]
  return month === undefined ? null : readNumber(month)
}

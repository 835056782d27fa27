/** How strongly something speaks for each year. */
export type YearVotes = readonly (readonly [year: number, weight: number])[]

/** One way in which a year stands in a text. */
export interface YearForm {
  readonly kind: string
  /** What stands before the year, and behind it; both must fit. */
  readonly before?: RegExp
  readonly after?: RegExp
  /** Years counted from the printed one, with how strongly it speaks for each. */
  readonly votes: YearVotes
  /** The same in a report of January to March, and of November and December. */
  readonly early?: YearVotes
  readonly late?: YearVotes
  /** Counted from the printed year: nothing on the page is older. */
  readonly notBefore?: number
}

/** 〔2023〕5号: the number of a document that is already out. */
const DOCUMENT_AFTER = /^[〕］\]】)）]第?\d/
const SPAN_BEFORE = /(?:19|20)\d{2}年?(?:[-—–~－]{1,2}|至|到)$/
/** 到2025年, 力争2030年: a goal. */
const GOAL_BEFORE = /(?:到|至|力争|计划|将于|拟于|定于|计划于|预计|目标|确保|展望|面向|争取|有望)$/
/** 2030年前实现, 2035年底前基本建成: the same, said behind the year. */
const GOAL_AFTER = /^年(?:底?前|底|末)[^，。；！？]{0,12}(?:实现|达到?|建成|完成|全面|基本|力争|确保)/
/** 2022年度考评, 2022年度总结表彰, 2023年度述职评议: in that year or early in the next. */
const REVIEW_AFTER = /^年度?[^，。；！？]{0,18}(?:考评|考核|述职|总结|表彰|评选|评议|年报|年鉴|审计|决算|回顾|民主生活会|组织生活会|十大)/
/** 回顾2018年工作, 总结2022年: when the year is over, or nearly. */
const REVIEWED_BEFORE = /(?:回顾|总结|通报|回首|报告)了?$/
/** 对政府2018年的工作给予肯定: mostly when the year is over. */
const JUDGED_BEFORE = /对[^，。；！？\d]{0,10}$/
const JUDGED_AFTER = /^年度?的?[^，。；！？]{0,8}(?:工作|成绩|报告)/
/** 区里2014年的工作给予充分肯定: the same, whoever's work it is. */
const PRAISED_AFTER = /^年度?的?[^，。；！？]{0,8}(?:工作|成绩)[^，。；！？]{0,4}(?:给予|予以|表示)/
/** 继2010年、2011年连续两年获奖后再次: what went before, so a later year is told of. */
const SUCCEEDED_BEFORE = /继(?:[^，。；！？]{0,2}\d{4}年?[、和]?)?$/
const SUCCEEDED_AFTER = /^年(?:、|连续|[^，。；！？]{0,30}[之以]?后[，再又])/
/** 谋划2024年工作, 2024年工作思路: late in the year before or early in it. */
const OUTLOOK_BEFORE = /(?:谋划|展望|部署|安排|迎接|做好|筹备|迎)$/
const OUTLOOK_AFTER = /^年[^，。；！？]{0,10}(?:思路|打算|计划安排|谋划|元旦|春节)/
/** 2023年党管武装工作会议, 2023年第十三次常务会议, 2023年春季运动会: held in it. */
const MEETING_AFTER =
  /^年?(?!度)[^，。；！？\d]{0,36}(?:会议|大会|常务会|推进会|动员会|部署会|座谈会|交流会|洽谈会|推介会|发布会|交易会|展销会|例会|全会|启动仪式|开幕|运动会|比赛|大赛|锦标赛|联赛|论坛|博览会|展览会|艺术节|文化节|活动|招聘会|春运|暑运|汛期|高考|中考|招生|征兵|第[一二三四五六七八九十\d]{1,3}次|第[一二三四五六七八九十\d]{1,3}期|第[一二三四五六七八九十\d]{1,3}批)/
/** 同比2022年增长, 较2019年: the year that a later one is measured by. */
const COMPARED_BEFORE = /(?:比|较|与|相比)$/
/** 2018年老旧小区改造工程, 2023年民生实事: the work of a year, spoken of in it. */
const WORK_AFTER = /^年[^，。；！？\d]{0,18}(?:启动|工程|项目|行动|任务|工作|预算|计划|目标|实事|投资|改革|建设)/
/** 2016年，县里将继续…: what is still to be done this year. */
const PLANNED_AFTER = /^年，?[^，。；！？\d]{0,8}(?:将|拟|计划|力争|确保)/
/** 2023年第一季度, 2023年上半年: about now. */
const PART_AFTER = /^年(?:第?[一二三四1-4]季度|上半年|下半年|春季|秋季|夏季|冬季|暑期|寒假)/
/** 2020年秋季，学校将荒坡…: of this year one would say 今年秋季, so it is told of one before. */
const THEN_AFTER = /^年[春夏秋冬]季?，/
/** 2015年选派的, 2008年毕业, 2019年成立: long past. */
const PAST_AFTER =
  /^年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|初|份)?[^，。；！？]{0,4}(?:选派|毕业|成立|建成|出台|印发|退休|退役|入党|参军|入伍|出生|创办|创建|引进|考入|开工|竣工|投产|当选|担任|任职|来到|嫁|搬|荣获|获评|评为|获(?!悉)|被评|被命名|被确定|被列|被授予|入选|通过|改制|搬迁|迁|设立|组建|挂牌|命名|获得|开始|起步|生于)/
/** 2014年修通的牧道, 2008年买的车: what it tells of is older than the news. */
const MADE_AFTER = /^年(?:底|初|春|夏|秋|冬)?[^，。；！？\d的]{0,4}[通建成买种栽盖办修架挖引设造购起]的/
const SINCE_AFTER = /^年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|以后|起)/
/** 2023年3月30日. */
const DAY_AFTER = /^年\d{1,2}月\d{1,2}日|^[-/.]\d{1,2}[-/.]\d{1,2}/
/** 2017年11月. */
const MONTH_AFTER = /^年(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月/

/** Every form, the most telling first; the first that fits counts. */
export const YEAR_FORMS: readonly YearForm[] = [
  {
    kind: 'document',
    before: /[〔［[【(（]$/,
    after: DOCUMENT_AFTER,
    votes: [
      [0, 0.8],
      [1, 0.4],
    ],
    notBefore: 0,
  },
  { kind: 'span', before: SPAN_BEFORE, votes: [] },
  {
    kind: 'goal',
    before: GOAL_BEFORE,
    after: /^年/,
    votes: [
      [0, 0.2],
      [-1, 0.2],
    ],
  },
  {
    kind: 'goal',
    after: GOAL_AFTER,
    votes: [
      [0, 0.2],
      [-1, 0.2],
    ],
  },
  {
    kind: 'compared',
    before: COMPARED_BEFORE,
    after: /^年/,
    votes: [
      [1, 1],
      [2, 0.3],
    ],
    early: [
      [1, 0.8],
      [2, 0.8],
    ],
    notBefore: 1,
  },
  {
    kind: 'reviewed',
    before: REVIEWED_BEFORE,
    after: /^年/,
    votes: [
      [1, 1.2],
      [0, 0.8],
    ],
    early: [[1, 1.6]],
    late: [
      [0, 1.4],
      [1, 0.4],
    ],
    notBefore: 0,
  },
  {
    kind: 'reviewed',
    before: JUDGED_BEFORE,
    after: JUDGED_AFTER,
    votes: [
      [1, 1],
      [0, 0.7],
    ],
    early: [[1, 1.6]],
    notBefore: 0,
  },
  {
    kind: 'reviewed',
    after: PRAISED_AFTER,
    votes: [
      [1, 1],
      [0, 0.7],
    ],
    early: [[1, 1.6]],
    notBefore: 0,
  },
  { kind: 'succeeded', before: SUCCEEDED_BEFORE, after: SUCCEEDED_AFTER, votes: [[1, 0.4]], notBefore: 1 },
  {
    kind: 'outlook',
    before: OUTLOOK_BEFORE,
    after: /^年/,
    votes: [
      [0, 1],
      [-1, 0.5],
    ],
    early: [[0, 1.4]],
    late: [
      [-1, 1.4],
      [0, 0.5],
    ],
    notBefore: -1,
  },
  {
    kind: 'outlook',
    after: OUTLOOK_AFTER,
    votes: [
      [0, 1],
      [-1, 0.5],
    ],
    early: [[0, 1.4]],
    late: [
      [-1, 1.2],
      [0, 0.6],
    ],
    notBefore: -1,
  },
  { kind: 'past', after: PAST_AFTER, votes: [[0, 0.3]], notBefore: 0 },
  { kind: 'past', after: MADE_AFTER, votes: [[0, 0.3]], notBefore: 0 },
  { kind: 'since', after: SINCE_AFTER, votes: [[0, 0.4]], notBefore: 0 },
  {
    kind: 'review',
    after: REVIEW_AFTER,
    votes: [
      [0, 1.1],
      [1, 1],
    ],
    early: [
      [0, 0.8],
      [1, 1.3],
    ],
    late: [
      [0, 1.3],
      [1, 0.5],
    ],
    notBefore: 0,
  },
  {
    kind: 'day',
    after: DAY_AFTER,
    votes: [
      [0, 1],
      [1, 0.3],
    ],
  },
  {
    kind: 'then',
    after: THEN_AFTER,
    votes: [
      [0, 0.4],
      [1, 0.4],
      [2, 0.3],
    ],
    notBefore: 0,
  },
  {
    kind: 'part',
    after: PART_AFTER,
    votes: [
      [0, 2],
      [1, 0.3],
    ],
    notBefore: 0,
  },
  {
    kind: 'meeting',
    after: MEETING_AFTER,
    votes: [[0, 2.5]],
    late: [
      [0, 2.2],
      [-1, 0.8],
    ],
    notBefore: -1,
  },
  {
    kind: 'month',
    after: MONTH_AFTER,
    votes: [
      [0, 0.9],
      [1, 0.3],
    ],
  },
  {
    kind: 'fiscal',
    after: /^年度/,
    votes: [
      [0, 1.5],
      [1, 0.5],
    ],
    notBefore: -1,
  },
  {
    kind: 'work',
    after: WORK_AFTER,
    votes: [
      [0, 1.3],
      [1, 0.4],
    ],
    late: [
      [0, 1.2],
      [-1, 0.6],
    ],
    notBefore: -1,
  },
  {
    kind: 'planned',
    after: PLANNED_AFTER,
    votes: [
      [0, 1.6],
      [-1, 0.4],
    ],
    notBefore: -1,
  },
  {
    kind: 'year',
    after: /^年/,
    votes: [
      [0, 0.8],
      [1, 0.4],
    ],
    early: [
      [1, 1],
      [0, 0.6],
    ],
    notBefore: -1,
  },
]

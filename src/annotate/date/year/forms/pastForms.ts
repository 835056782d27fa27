import { PAST_DEEDS, REVIEWS } from '../../../../lexicon/dates/yearCues'
import { oneOf } from '../../../../matching/oneOf'
import type { YearForm } from './yearForm'

/** 去年（1998年）, 上年度（1998年）: the year behind what it is called this year. */
export const LAST_YEAR: YearForm = {
  kind: 'glossed',
  before: /(?:去年|上年度?|上一年度?)[（(，]$/,
  after: /^年?(?:度)?[）)，]/,
  chances: [[1, 98]],
}

/** 同比2022年增长, 较2019年: the year that a later one is measured by. */
export const COMPARED: YearForm = {
  kind: 'compared',
  before: /(?:比|较|与|相比)$/,
  after: /^年/,
  chances: [
    [1, 55],
    [2, 12],
  ],
  early: [
    [1, 58],
    [2, 18],
  ],
}

/** 超出1995年历史最高水位, 打破2018年的纪录: some later year. */
export const SURPASSED: YearForm = {
  kind: 'compared',
  before: /(?:超出|超过|高于|高出|低于|突破|打破|刷新|接近|追平|仅次于)$/,
  after: /^年/,
  chances: [
    [1, 20],
    [2, 14],
    [3, 12],
  ],
}

/** 截至2010年底, 截止2010年12月31日: counted when the year is over, and told before the next is. */
export const AS_OF: YearForm = {
  kind: 'asOf',
  before: /(?:截至|截止到?)$/,
  after: /^年(?:底|末|年底|年末|12月(?:31日|底|末))/,
  chances: [
    [1, 85],
    [0, 6],
    [2, 5],
  ],
  late: [
    [1, 45],
    [0, 42],
  ],
}

/** 2010年末，全市共有…: the same, said behind the year. */
export const AS_OF_BEHIND: YearForm = {
  kind: 'asOf',
  after: /^年年?[底末]，[^，。；！？]{0,10}(?:共有|总数|总量|累计|达到?|为|有)[^，。；！？]{0,6}\d/,
  chances: [
    [1, 60],
    [0, 12],
    [2, 12],
  ],
}

/** 回顾2018年工作, 总结2022年, 表彰2014年度先进: when the year is over, or nearly. */
export const REVIEWED: YearForm = {
  kind: 'reviewed',
  before: /(?:回顾|总结|通报|回首|报告|表彰|表扬|奖励|兑现)了?$/,
  // 通报2019年前三季度情况 is told in that year.
  after: /^年(?!(?:前|上半年|第?[一二三1-3]季|[1-9]至|[1-9]-[0-9]|[1-9]月))/,
  chances: [
    [1, 60],
    [0, 25],
  ],
  early: [[1, 93]],
  late: [
    [0, 78],
    [1, 15],
  ],
}

/** 对政府2018年的工作给予肯定: mostly when the year is over. */
export const JUDGED: YearForm = {
  kind: 'reviewed',
  before: /对[^，。；！？\d]{0,10}$/,
  after: /^年度?的?[^，。；！？]{0,8}(?:工作|成绩|报告)/,
  chances: [
    [1, 55],
    [0, 32],
  ],
  early: [[1, 88]],
}

/** 区里2014年的工作给予充分肯定: the same, whoever's work it is. */
export const PRAISED: YearForm = {
  kind: 'reviewed',
  after: /^年度?的?[^，。；！？]{0,8}(?:工作|成绩)[^，。；！？]{0,4}(?:给予|予以|表示)/,
  chances: [
    [1, 55],
    [0, 32],
  ],
  early: [[1, 88]],
}

/** 继2010年、2011年连续两年获奖后再次: what went before, so a later year is told of. */
export const SUCCEEDED: YearForm = {
  kind: 'succeeded',
  before: /继(?:[^，。；！？]{0,2}\d{4}年?[、和]?)?$/,
  after: /^年(?:、|连续|[^，。；！？]{0,30}[之以]?后[，再又])/,
  chances: [
    [1, 45],
    [2, 15],
  ],
}

/** 2015年选派的, 2008年毕业, 2019年成立: long past. */
export const PAST: YearForm = {
  kind: 'past',
  after: new RegExp(
    `^年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:底|初|份)?[^，。；！？]{0,4}(?:${oneOf(PAST_DEEDS)}|引进(?![^，。；！？的]{0,16}(?:面试|笔试|招聘|考试))|获(?!悉))`,
  ),
  chances: [
    [0, 4],
    [1, 6],
    [2, 8],
    [3, 12],
  ],
  early: [
    [1, 12],
    [2, 18],
    [0, 4],
  ],
  near: [
    [0, 30],
    [1, 18],
    [2, 18],
  ],
}

/** 2014年修通的牧道, 2008年买的车: what it tells of is older than the news. */
export const MADE: YearForm = {
  kind: 'past',
  after: /^年(?:底|初|春|夏|秋|冬)?[^，。；！？\d的]{0,4}[通建成买种栽盖办修架挖引设造购起定]的/,
  chances: [
    [0, 3],
    [1, 8],
    [2, 10],
  ],
}

/** 1998年以前的积案, 2008年之前: told when that is over. */
export const BEFORE: YearForm = {
  kind: 'past',
  after: /^年[以之]前/,
  chances: [
    [1, 4],
    [2, 8],
    [3, 12],
  ],
}

/** 由1996年的512所减少到328所, 从2015年的八十户发展到: what it was before it became what it is. */
export const FORMERLY: YearForm = {
  kind: 'past',
  before: /[由从比]$/,
  after: /^年(?:底|初)?的[^，。；！？]{1,16}(?:[减增升降扩]|上涨|下跌|提高|提升|发展|跃升|缩[短减小]|变[成为]|到|至)/,
  chances: [
    [1, 4],
    [2, 8],
    [3, 14],
  ],
}

/** 早在1992年, 始建于1958年, 2012年曾跌到: long past. */
export const LONG_AGO: YearForm = {
  kind: 'past',
  before: /(?:早在|曾在|曾于|始于|源于|建于|创办于|创建于|成立于|生于)$/,
  after: /^年/,
  chances: [
    [1, 2],
    [2, 4],
    [3, 8],
  ],
}
export const ONCE: YearForm = {
  kind: 'past',
  after: /^年[^，。；！？]{0,6}曾[^，。；！？]{2}/,
  chances: [
    [1, 4],
    [2, 6],
    [3, 10],
  ],
}

/** 2012年以来, 自2019年启动改革以来: since then. */
export const SINCE: YearForm = {
  kind: 'since',
  after: /^年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|以后|起|(?![春秋]季|[^，。；！？]{0,5}季度)[^，。；！？\d]{2,30}以来)/,
  chances: [
    [2, 26],
    [3, 20],
    [1, 11],
    [0, 3],
  ],
}

/** 2022年度考评, 2022年度总结表彰, 2023年度述职评议: in that year or early in the next. */
export const REVIEW: YearForm = {
  kind: 'review',
  after: new RegExp(`^年度?(?![上下]半年|第?[一二三四1-4]季度|前[一二三1-3]个?季度)[^，。；！？]{0,18}${oneOf(REVIEWS)}`),
  chances: [
    [0, 50],
    [1, 42],
  ],
  early: [
    [1, 80],
    [0, 15],
  ],
  late: [
    [0, 75],
    [1, 20],
  ],
}

/** 2020年秋季，学校将荒坡…: of this year one would say 今年秋季, so it is told of one before. */
export const THEN: YearForm = {
  kind: 'then',
  after: /^年[春夏秋冬]季?，/,
  chances: [
    [1, 17],
    [2, 15],
    [3, 14],
    [0, 5],
  ],
}

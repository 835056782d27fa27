import { EVENTS_OF_YEAR, WORKS_OF_YEAR, WORK_MEETINGS } from '../../../../lexicon/dates/yearCues'
import { oneOf } from '../../../../matching/oneOf'
import { partToldFrom } from './partOfYear'
import type { YearForm } from './yearForm'

/** 今年（1999年）, 本年度（1999年）: the year behind what it is called. */
export const THIS_YEAR: YearForm = {
  kind: 'glossed',
  before: /(?:今年|本年度?)[（(]$/,
  after: /^年?(?:度)?[）)]/,
  chances: [[0, 98]],
}

/** 2023年第一季度, 2023年上半年, 2023年前三季度, 2023年1至9月: about now. */
export const PART: YearForm = {
  kind: 'part',
  after:
    /^年(?:第?[一二三四1-4]季度|上半年|下半年|春季|秋季|夏季|冬季|暑期|寒假|前[一二三1-3]个?季度|前(?:[一二三四五六七八九十]{1,2}|\d{1,2})个?月|\d{1,2}月?[-—~～至到]\d{1,2}月(?!\d))/,
  chances: [
    [0, 93],
    [1, 4],
  ],
  ahead: [
    [1, 55],
    [0, 25],
    [2, 8],
  ],
  overFrom: partToldFrom,
}

/** 2023年水利工作会议, 2023年第四次常务会议, 2023年春季运动会: held in it. */
export const MEETING: YearForm = {
  kind: 'meeting',
  after: new RegExp(`^年?(?!度|[他她它我])[^，。；！？\\d]{0,36}(?:${oneOf(EVENTS_OF_YEAR)}|第[一二三四五六七八九十\\d]{1,3}[次期批])`),
  chances: [
    [0, 92],
    [1, 2],
  ],
  late: [
    [0, 90],
    [-1, 8],
  ],
}

/** 2011年创建卫生城市动员大会: the same of meetings that are held for work, whatever is to be done. */
export const WORK_MEETING: YearForm = {
  kind: 'meeting',
  after: new RegExp(`^年?(?!度)[^，。；！？\\d]{0,30}${oneOf(WORK_MEETINGS)}`),
  chances: [
    [0, 92],
    [1, 2],
  ],
  late: [
    [0, 86],
    [-1, 11],
  ],
}

/** 2004年森林防火责任状, 2016年目标责任书: signed as the year begins. */
export const PLEDGE: YearForm = {
  kind: 'work',
  after: /^年度?[^，。；！？\d]{0,18}(?:责任[状书]|军令状|承诺书)/,
  chances: [
    [0, 82],
    [1, 4],
  ],
  late: [
    [0, 45],
    [-1, 45],
  ],
}

/** 2016年是脱贫攻坚首战之年: said of the year at hand, or of the one that begins. */
export const YEAR_IS: YearForm = {
  kind: 'work',
  after: /^年是[^，。；！？]{2,30}(?:之年|[一键决要]年|开局|纪念)/,
  chances: [
    [0, 72],
    [1, 10],
    [-1, 6],
  ],
  early: [[0, 88]],
  late: [
    [0, 45],
    [-1, 40],
  ],
}

/** 提前完成了1979年征购任务, 超额完成国家下达的1985年计划: done when the year is over, or nearly. */
export const WORK_DONE: YearForm = {
  kind: 'work',
  before: /(?:完成了|(?:超额|提前|已)完成)(?:[^，。；！？]{0,6}的?)?$/,
  after: /^年(?!度|[上下]半年|第?[一二三四]季)[^，。；！？\d]{0,14}(?:任务|计划|指标|目标)/,
  chances: [
    [0, 70],
    [1, 18],
  ],
  early: [
    [1, 70],
    [0, 22],
  ],
  late: [
    [0, 90],
    [1, 5],
  ],
}

/** 2018年老旧小区改造工程, 2023年民生实事: the work of a year, spoken of in it. */
export const WORK: YearForm = {
  kind: 'work',
  after: new RegExp(`^年[^，。；！？\\d]{0,18}${oneOf(WORKS_OF_YEAR)}`),
  chances: [
    [0, 60],
    [1, 10],
    [2, 8],
  ],
  early: [
    [0, 50],
    [1, 25],
  ],
  late: [
    [0, 42],
    [-1, 35],
  ],
}

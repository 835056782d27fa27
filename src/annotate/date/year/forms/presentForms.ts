import { EVENTS_OF_YEAR, WORKS_OF_YEAR } from '../../../../lexicon/dates/yearCues'
import { oneOf } from '../../../../matching/oneOf'
import { partToldFrom } from './partOfYear'
import type { YearForm } from './yearForm'

/** How strongly a year speaks that the page itself explains. */
export const GLOSSED = 3

/** 今年（1999年）, 本年度（1999年）: the year behind what it is called. */
export const THIS_YEAR: YearForm = {
  kind: 'glossed',
  before: /(?:今年|本年度?)[（(]$/,
  after: /^年?(?:度)?[）)]/,
  votes: [[0, GLOSSED]],
  notBefore: 0,
}

/** 2023年第一季度, 2023年上半年, 2023年前三季度, 2023年1至9月: about now. */
export const PART: YearForm = {
  kind: 'part',
  after:
    /^年(?:第?[一二三四1-4]季度|上半年|下半年|春季|秋季|夏季|冬季|暑期|寒假|前[一二三1-3]个?季度|前(?:[一二三四五六七八九十]{1,2}|\d{1,2})个?月|\d{1,2}月?[-—~～至到]\d{1,2}月(?!\d))/,
  votes: [
    [0, 2],
    [1, 0.3],
  ],
  ahead: {
    untilOf: partToldFrom,
    votes: [
      [1, 1.3],
      [0, 0.5],
      [2, 0.3],
    ],
  },
  notBefore: 0,
}

/** 2023年水利工作会议, 2023年第四次常务会议, 2023年春季运动会: held in it. */
export const MEETING: YearForm = {
  kind: 'meeting',
  after: new RegExp(`^年?(?!度)[^，。；！？\\d]{0,36}(?:${oneOf(EVENTS_OF_YEAR)}|第[一二三四五六七八九十\\d]{1,3}[次期批])`),
  votes: [[0, 2.5]],
  late: [
    [0, 2.2],
    [-1, 0.8],
  ],
  notBefore: -1,
}

/** 2018年老旧小区改造工程, 2023年民生实事: the work of a year, spoken of in it. */
export const WORK: YearForm = {
  kind: 'work',
  after: new RegExp(`^年[^，。；！？\\d]{0,18}${oneOf(WORKS_OF_YEAR)}`),
  votes: [
    [0, 1.3],
    [1, 0.4],
  ],
  late: [
    [0, 1.2],
    [-1, 0.6],
  ],
  notBefore: -1,
}

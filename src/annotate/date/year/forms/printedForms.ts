import { KNOWN_OF_YEAR } from '../../../../lexicon/dates/yearCues'
import { oneOf } from '../../../../matching/oneOf'
import { monthToldFrom } from './partOfYear'
import type { YearForm } from './yearForm'

/** 〔2023〕5号: the number of a document that is already out. */
export const DOCUMENT: YearForm = {
  kind: 'document',
  before: /[〔［[【(（]$/,
  after: /^[〕］\]】)）]第?\d/,
  chances: [
    [0, 50],
    [1, 28],
  ],
  early: [
    [1, 50],
    [0, 25],
  ],
}

/** 2021—2023年: the end of a span, which speaks for no year. */
export const SPAN: YearForm = {
  kind: 'span',
  before: /(?:(?:19|20)\d{2}|[一二][〇零一二三四五六七八九]{3})年?(?:[-—–~－]{1,2}|至|到)$/,
  chances: [],
}

/** 2023年3月30日. */
export const DAY: YearForm = {
  kind: 'day',
  after: /^年\d{1,2}月\d{1,2}日|^[-/.]\d{1,2}[-/.]\d{1,2}/,
  chances: [
    [0, 45],
    [1, 25],
    [2, 6],
  ],
  near: [
    [0, 65],
    [1, 12],
  ],
  ahead: [
    [1, 55],
    [2, 15],
    [0, 8],
  ],
  overFrom: monthToldFrom,
}

/** 2017年11月. */
export const MONTH: YearForm = {
  kind: 'month',
  after: /^年(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月/,
  chances: [
    [1, 26],
    [2, 19],
    [3, 13],
    [0, 11],
  ],
  near: [
    [0, 9],
    [1, 18],
    [2, 18],
    [3, 18],
  ],
  ahead: [
    [1, 45],
    [2, 25],
    [0, 4],
  ],
  overFrom: monthToldFrom,
}

/** 2003年度先进单位, 2023年度绿色工厂名单, 2020年度目标完成情况: known when the year is over. */
export const FISCAL_KNOWN: YearForm = {
  kind: 'fiscal',
  after: new RegExp(`^年度[^，。；！？\\d]{0,20}${oneOf(KNOWN_OF_YEAR)}`),
  chances: [
    [1, 72],
    [0, 22],
  ],
  early: [
    [1, 88],
    [0, 8],
  ],
  late: [
    [0, 65],
    [1, 28],
  ],
}

/** 2019年度目标任务, 2020年度工作计划: what is to be done in it. */
export const FISCAL_WORK: YearForm = {
  kind: 'fiscal',
  after: /^年度[^，。；！？\d]{0,10}(?:目标|任务|计划|预算|工作)/,
  chances: [
    [0, 70],
    [1, 18],
  ],
  early: [
    [0, 55],
    [1, 30],
  ],
  late: [
    [0, 65],
    [-1, 18],
  ],
}

/** 2023年度: a year of accounts. */
export const FISCAL: YearForm = {
  kind: 'fiscal',
  after: /^年度/,
  chances: [
    [1, 45],
    [0, 38],
    [-1, 8],
  ],
  early: [
    [1, 70],
    [0, 22],
  ],
  late: [
    [0, 55],
    [-1, 22],
    [1, 12],
  ],
}

/** 2009年日车流量达5万辆, 2009年，全县产煤仅30万吨: the figure of a whole year, known when it is over. */
export const FIGURE: YearForm = {
  kind: 'figure',
  after: /^年，?[^，。；！？\d]{0,12}(?:达到?|高达|为|有|仅|只有|不足|不到|完成|实现)[^，。；！？\d]{0,4}\d/,
  chances: [
    [1, 40],
    [2, 13],
    [3, 9],
    [0, 7],
  ],
}

/** 2023年, with nothing that says more. */
export const YEAR: YearForm = {
  kind: 'year',
  after: /^年/,
  chances: [
    [0, 7],
    [1, 8],
    [2, 11],
    [3, 10],
  ],
  early: [
    [1, 17],
    [0, 5],
    [2, 8],
  ],
  late: [
    [0, 12],
    [1, 5],
    [2, 11],
  ],
}

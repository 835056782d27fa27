import { monthToldFrom } from './partOfYear'
import type { YearForm } from './yearForm'

/** 〔2023〕5号: the number of a document that is already out. */
export const DOCUMENT: YearForm = {
  kind: 'document',
  before: /[〔［[【(（]$/,
  after: /^[〕］\]】)）]第?\d/,
  votes: [
    [0, 0.8],
    [1, 0.4],
  ],
  notBefore: 0,
}

/** 2021—2023年: the end of a span, which speaks for no year. */
export const SPAN: YearForm = { kind: 'span', before: /(?:19|20)\d{2}年?(?:[-—–~－]{1,2}|至|到)$/, votes: [] }

/** What a month printed with its year says of reports of earlier months: it has been, so a later year is told of, if no plan is. */
const MONTH_AHEAD: YearForm['ahead'] = {
  untilOf: monthToldFrom,
  votes: [
    [1, 0.8],
    [0, 0.3],
    [2, 0.3],
  ],
}

/** 2023年3月30日. */
export const DAY: YearForm = {
  kind: 'day',
  after: /^年\d{1,2}月\d{1,2}日|^[-/.]\d{1,2}[-/.]\d{1,2}/,
  votes: [
    [0, 1],
    [1, 0.3],
  ],
  ahead: MONTH_AHEAD,
}

/** 2017年11月. */
export const MONTH: YearForm = {
  kind: 'month',
  after: /^年(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月/,
  votes: [
    [0, 0.9],
    [1, 0.3],
  ],
  ahead: MONTH_AHEAD,
}

/** 2023年度: a year of accounts. */
export const FISCAL: YearForm = {
  kind: 'fiscal',
  after: /^年度/,
  votes: [
    [0, 1.5],
    [1, 0.5],
  ],
  early: [
    [1, 1.2],
    [0, 1],
  ],
  notBefore: -1,
}

/** 2023年, with nothing that says more. */
export const YEAR: YearForm = {
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
}

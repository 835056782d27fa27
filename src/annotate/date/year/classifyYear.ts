import { readNumber } from '../numerals/numerals'
import { monthBehind } from './forms/partOfYear'
import type { YearChances, YearForm } from './forms/yearForm'
import { YEAR_FORMS } from './yearForms'
import type { PrintedYear } from './yearSign'

/** What the words around a printed year say of the time of printing. */
export interface YearReading {
  readonly kind: string
  readonly printed: PrintedYear
}

/** （2022-2024）, 2022—2024年行动方案: a plan for several years. */
const SPAN_AFTER = /^年?(?:[-—–~－]{1,2}|至|到)((?:19|20)?\d{2}|[一二][〇零一二三四五六七八九]{3})(?!月|日|\d)/
/** 2023元, 2023名, 1886期, 2023.5: a count or a number. */
const COUNT_AFTER =
  /^ ?(?:[\d.,:%元人个户亩名万亿多米件余吨公里家次座棵株平台张份号型款年期版例套间桌条篇字册本箱袋头只斤匹辆艘架起处所幢栋户层级届卷A-Za-z\-—~/·]|千)/
/** A number that stands before a name of our own time: 2023云溪市社区大赛. */
const TITLE_YEARS = { first: 1949, last: 2099 }
/** 人口2023, 第2023, ￥2023. */
const COUNT_BEFORE = /[\d.,第￥¥$No达为共约近超过\-—/]$/
const TITLE: YearChances = {
  chances: [
    [0, 80],
    [1, 8],
  ],
}

/** 2001年到2010年，全市共发生76起: counted up, so the last of the years is over, or nearly */
const COUNTED_UP =
  /^年?(?:[-—–~－]{1,2}|至|到)\d{4}年(?:间|期间|底|末)?，?(?![^，。；！？]{0,24}(?:计划|规划|将|拟|力争|预计|要))[^，。；！？\d]{0,16}(?:共|累计|先后)[^，。；！？]{0,30}\d/
/** What was counted up in years of which the printed one is the last. */
const COUNTED: YearChances = {
  chances: [
    [1, 60],
    [0, 12],
    [2, 10],
  ],
  late: [
    [1, 50],
    [0, 35],
  ],
}

/** 三年行动计划（2024—2026年）》正式印发实施: it has just come out, so its first year is the one at hand. */
const NEW_PLAN = /^[^，。；]{0,12}》(?:日前|近日|正式|已|于近日|今日|昨日){0,2}(?:印发|出台|发布|公布|下发|获批)/
const NEW: YearChances = {
  chances: [
    [0, 75],
    [-1, 12],
  ],
}

/** Longer spans are history, no plans. */
const LONGEST_SPAN = 20
/** So many of a hundred plans are told of in one of their years, and so many in the year before. */
const IN_PLAN = 62
const BEFORE_PLAN = 10

/** A plan for the printed year and so many behind it: any of them. */
function planFor(more: number): YearChances {
  const years = Array.from({ length: more + 1 }, (_, nth) => [nth, IN_PLAN / (more + 1)] as const)
  return { chances: [[-1, BEFORE_PLAN], ...years] }
}

function reading(kind: string, year: number, says: YearChances): YearReading {
  return { kind, printed: { year, month: null, overFrom: null, says } }
}

/** （2022-2024）, 2022—2024年行动方案. */
function spanFrom(year: number, after: string): YearReading | null {
  const to = SPAN_AFTER.exec(after)?.[1]
  if (to === undefined) return null
  const last = to.length === 2 ? Math.floor(year / 100) * 100 + Number(to) : (readNumber(to) ?? year)
  if (last <= year || last - year > LONGEST_SPAN) return null
  if (COUNTED_UP.test(after)) return reading('counted', last, COUNTED)
  return reading('span', year, NEW_PLAN.test(after) ? NEW : planFor(last - year))
}

function fits(form: YearForm, before: string, after: string): boolean {
  return (form.before?.test(before) ?? true) && (form.after?.test(after) ?? true)
}

/** What a printed year says of the time of printing; `null` where the number is no year. */
export function classifyYear(year: number, before: string, after: string): YearReading | null {
  const span = spanFrom(year, after)
  if (span !== null) return span
  const form = YEAR_FORMS.find((each) => fits(each, before, after))
  if (form === undefined) {
    // 2023云溪市社区大赛: a year that is part of a name.
    return COUNT_AFTER.test(after) || COUNT_BEFORE.test(before) || after === '' || year < TITLE_YEARS.first || year > TITLE_YEARS.last
      ? null
      : reading('title', year, TITLE)
  }
  return { kind: form.kind, printed: { year, month: monthBehind(after), overFrom: form.overFrom?.(after) ?? null, says: form } }
}

import { monthBehind } from './forms/partOfYear'
import type { VotesAhead, YearForm, YearVotes } from './forms/yearForm'
import { YEAR_FORMS } from './yearForms'

/** What the words around a printed year say of the time of printing. */
export interface YearReading {
  readonly kind: string
  readonly votes: YearVotes
  /** The same for reports of January to March, and of November and December, where these differ. */
  readonly early: YearVotes | null
  readonly late: YearVotes | null
  /** The same for reports of the months before one. */
  readonly ahead: VotesAhead | null
  /** Nothing on the page can have been printed before this year. */
  readonly notBefore: number | null
  /** The month printed with the year. */
  readonly month: number | null
}

/** （2022-2024）, 2022—2024年行动方案: a plan for several years. */
const SPAN_AFTER = /^年?(?:[-—–~－]{1,2}|至|到)((?:19|20)?\d{2})(?!月|日|\d)/
/** 2023元, 2023名, 1886期, 2023.5: a count or a number. */
const COUNT_AFTER =
  /^ ?(?:[\d.,:%元人个户亩名万亿多米件余吨公里家次座棵株平台张份号型款年期版例套间桌条篇字册本箱袋头只斤匹辆艘架起处所幢栋户层级届卷A-Za-z\-—~/·]|千)/
/** A number that stands before a name of our own time: 2023云溪市社区大赛. */
const TITLE_YEARS = { first: 1949, last: 2099 }
/** 人口2023, 第2023, ￥2023. */
const COUNT_BEFORE = /[\d.,第￥¥$No达为共约近超过\-—/]$/

/** 2001年到2010年，全市共发生76起: counted up, so the last of the years is over, or nearly */
const COUNTED_UP =
  /^年?(?:[-—–~－]{1,2}|至|到)\d{4}年(?:间|期间|底|末)?，?(?![^，。；！？]{0,24}(?:计划|规划|将|拟|力争|预计|要))[^，。；！？\d]{0,16}(?:共|累计|先后)[^，。；！？]{0,30}\d/

/** What was counted up in a span of years that ended with one. */
function countedUpTo(last: number): YearReading {
  return {
    kind: 'counted',
    votes: [
      [last + 1, 1.2],
      [last, 0.3],
      [last + 2, 0.3],
    ],
    early: null,
    late: [
      [last + 1, 1],
      [last, 0.6],
    ],
    ahead: null,
    notBefore: last,
    month: null,
  }
}

/** （2022-2024）, 2022—2024年行动方案: each year of the plan, the less the longer it is. */
function spanFrom(year: number, after: string): YearReading | null {
  const to = SPAN_AFTER.exec(after)?.[1]
  if (to === undefined) return null
  const last = to.length === 2 ? Math.floor(year / 100) * 100 + Number(to) : Number(to)
  if (last <= year || last - year > LONGEST_SPAN) return null
  if (COUNTED_UP.test(after)) return countedUpTo(last)
  // The plan has just come out, so its first year is the one at hand.
  if (NEW_PLAN.test(after))
    return {
      kind: 'span',
      votes: [
        [year, 1.4],
        [year - 1, 0.3],
      ],
      early: null,
      late: null,
      ahead: null,
      notBefore: year - 1,
      month: null,
    }
  const votes: [number, number][] = []
  for (let each = year; each <= last; each += 1) votes.push([each, Math.min(0.5, 1.5 / (last - year + 1))])
  return { kind: 'span', votes, early: null, late: null, ahead: null, notBefore: null, month: null }
}

/** 三年行动计划（2024—2026年）》正式印发实施 */
const NEW_PLAN = /^[^，。；]{0,12}》(?:日前|近日|正式|已|于近日|今日|昨日){0,2}(?:印发|出台|发布|公布|下发|获批)/

/** Longer spans are history, no plans. */
const LONGEST_SPAN = 20

function votesFrom(year: number, votes: YearVotes): YearVotes {
  return votes.map(([offset, weight]) => [year + offset, weight] as const)
}

function aheadFrom(year: number, { ahead }: YearForm, after: string): VotesAhead | null {
  const until = ahead?.untilOf(after) ?? null
  return ahead === undefined || until === null ? null : { until, votes: votesFrom(year, ahead.votes) }
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
      : { kind: 'title', votes: [[year, 1.5]], early: null, late: null, ahead: null, notBefore: null, month: null }
  }
  return {
    kind: form.kind,
    votes: votesFrom(year, form.votes),
    early: form.early === undefined ? null : votesFrom(year, form.early),
    late: form.late === undefined ? null : votesFrom(year, form.late),
    ahead: aheadFrom(year, form, after),
    notBefore: form.notBefore === undefined ? null : year + form.notBefore,
    month: monthBehind(after),
  }
}

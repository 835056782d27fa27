import { RarePattern } from '../../../matching/rarePattern'
import type { Expression } from '../dateMatch'
import { vague } from '../parsers/vague'
import type { Lead } from './lead'

/** 5月18日，原本是两人办喜事的日子; 当天本该休息: what was to be that day did not come to pass. */
const INTENDED_AFTER = new RarePattern(/^，?(?:这一?天)?(?:原本|本来|本该|本应|本是|原是|原为|原该|按(?:原定?)?计划)/)
/** 截至目前，日均…，上周日达到五千人: so many came on the best of many days. */
const PEAK_AFTER = new RarePattern(
  /^(?:当[天日]|一天|单日|全天)?(?:更是?|竟|就|则|还|甚至|最[高多])?(?:达到?|突破|超过|高达|多达|增至|升至|创下?|出现[^，。]{0,4}(?:高峰|峰值))/,
)
/** 入伏以来, 日均, 每天: what goes on day after day. */
const COURSE_BEFORE = /以来[，、]|日均|平均每[天日]|每[天日]/
/** 向记者夸起, 告诉记者, 拉着记者的手: somebody tells the reporter. */
const TOLD_REPORTER = /(?:对|向|跟|告诉|拉着)(?:本报|前来采访的)?记者/
/** 日前，记者从区商务局获悉: the news itself, on no day. */
const LEARNT_BEHIND = /^，?(?:本报)?记者[^，。]{0,20}(?:获悉|了解到|获知)/
/** Characters behind the vague words that are looked at for it. */
const LEARNT_REACH = 30
/** 2月20日，本报记者从县里获悉，2月17日: what stands between the day of learning and that of what was learnt. */
const LEARNT_OF = /^[^。；！？]{0,36}(?:获悉|了解到|获知|得知)[，：]$/
/** Where a sentence may end. */
const SENTENCE_ENDS: readonly string[] = ['。', '！', '？', '\n']

function sentenceStart(text: string, at: number): number {
  return Math.max(...SENTENCE_ENDS.map((mark) => text.lastIndexOf(mark, at - 1))) + 1
}

function sentenceEnd(text: string, at: number): number {
  const ends = SENTENCE_ENDS.map((mark) => text.indexOf(mark, at)).filter((end) => end >= 0)
  return ends.length === 0 ? text.length : Math.min(...ends)
}

/** Whether something else was to happen on a day than what is told. */
export function isIntended(text: string, { end }: Expression): boolean {
  return INTENDED_AFTER.test(text.slice(end, end + 12))
}

/** Whether a report begins with what was to be, so that it tells a story of several days. */
export function beginsWithIntended({ text, expressions }: Lead): boolean {
  const [first] = expressions
  return first !== undefined && sentenceStart(text, first.start) === 0 && isIntended(text, first)
}

/** Whether the words between two days say that the second is that of what was learnt on the first. */
export function learntOf(between: string): boolean {
  return LEARNT_OF.test(between)
}

/** 记者30日从县公安局获悉，一名男子日前…: behind the day of learning stands that of what was learnt, which is none that can be known. */
const LATELY_OF = /^[^。；！？]{0,36}(?:获悉|了解到|获知|得知)，[^。！？]{0,60}$/

/** Whether a day is only that on which the reporter learnt of what happened lately. */
export function isLearntLately({ text, expressions }: Lead, expression: Expression): boolean {
  return expressions.some(
    (other) => other.start > expression.end && other.rule === vague.rule && LATELY_OF.test(text.slice(expression.end, other.start)),
  )
}

/** 日前, 近日: of a day that the report does not name. */
const LATELY = /近日|日前|近期|最近|前几天|前不久|不久前|近段时间/

/** Characters that a report begins with, which tell whether its news is of no day. */
const BEGINNING = 100

/** Whether a report begins with what is of no day, and the sentence that a day stands in comes later. */
export function isBehindLately({ text }: Lead, { start }: Expression): boolean {
  return LATELY.test(text.slice(0, Math.min(BEGINNING, sentenceStart(text, start))))
}

/** Whether a day is that of the highest of many counts that one sentence tells of. */
export function isPeak(text: string, { start, end }: Expression): boolean {
  return PEAK_AFTER.test(text.slice(end, end + 12)) && COURSE_BEFORE.test(text.slice(sentenceStart(text, start), start))
}

/** Whether a day is that of a scene before the news, which is of no day: somebody tells the reporter, who learnt the news lately. */
export function isWitnessed({ text, expressions }: Lead, { start, end }: Expression): boolean {
  if (!TOLD_REPORTER.test(text.slice(end, sentenceEnd(text, end)))) return false
  return expressions.some(
    (other) => other.start > start && other.rule === vague.rule && LEARNT_BEHIND.test(text.slice(other.end, other.end + LEARNT_REACH)),
  )
}

/** Whether a day is printed with its year behind that of another one: the history of what the report tells of. */
export function isChronicle({ text, expressions }: Lead, { start, known }: Expression): boolean {
  if (known.year === null || sentenceStart(text, start) === 0) return false
  return expressions.some((other) => other.start < start && other.known.year !== null && other.known.year < (known.year ?? 0))
}

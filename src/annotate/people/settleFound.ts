import type { FoundName } from './found'

/** （记者 叶晔）, （通讯员何力 摄）: who stands there wrote or took something. */
const BYLINE_STRETCH =
  /（[^（）。，]{0,8}(?:记者|通讯员|实习生|摄影|特约|图文|文图)[^（）。]{0,60}）|(?:责任编辑|责编|编辑|校对|审核)：[^\n。，]{0,12}/g
/** 徐宏星摄, 何力供图 */
const TAKEN_BEHIND = /^ ?(?:摄(?![氏入取像制])|供图|文\/图|图\/文|摄影报道|绘(?![画出制就成]))/
/** 《毛泽东肖像》: named in the name of a work. */
const WORK = /《[^《》\n]{1,40}》/g
/** 向|康浩的父母: a word that is seldom a surname before another name. */
const BEFORE_NAME = /^[向由对和与从为经给把被]/

/**
 * The names that stand, in order of the text: what is told only by its characters gives way to what says more where the
 * two overlap, does not count in the name of a work, and nobody in a byline is reported on.
 */
export function settleFound(founds: readonly FoundName[], text: string): readonly FoundName[] {
  const works = stretchesOf(text, WORK)
  const bylines = stretchesOf(text, BYLINE_STRETCH)
  const names = new Set(founds.map(({ name }) => name))
  const kept = founds.filter(
    (found) =>
      !(isBare(found) && lies(found, works)) &&
      !(isBare(found) && BEFORE_NAME.test(found.name) && names.has(found.name.slice(1))) &&
      ![...names].some((name) => name.startsWith(`${found.name}·`)) &&
      !founds.some((other) => isBetterThan(other, found)),
  )
  return kept
    .map((found) => (lies(found, bylines) || TAKEN_BEHIND.test(text.slice(found.end, found.end + 5)) ? asAuthor(found) : found))
    .sort((a, b) => a.start - b.start)
}

function stretchesOf(text: string, pattern: RegExp): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(pattern)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }))
}

function lies(found: FoundName, stretches: readonly { readonly start: number; readonly end: number }[]): boolean {
  return stretches.some(({ start, end }) => start <= found.start && found.end <= end)
}

/** Nothing but its characters, or a list of such, speaks for it. */
function isBare({ rule, cue }: FoundName): boolean {
  return rule === 'bare' || (rule === 'list' && cue === null)
}

/** Whether the two overlap without being one, and `other` is told by more. */
function isBetterThan(other: FoundName, found: FoundName): boolean {
  if (other.start >= found.end || found.start >= other.end || (other.start === found.start && other.end === found.end)) return false
  return isBare(found) && !isBare(other)
}

function asAuthor(found: FoundName): FoundName {
  return { ...found, role: 'author', titles: [] }
}

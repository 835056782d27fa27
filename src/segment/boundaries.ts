import { closingOf } from './characters'
import type { HeadlineSigns } from './headlineSigns'
import { JUMP_AWAY } from './rules/jump'
import type { Sign } from './signs'
import { type Unit, isChrome, signOf, unitEnd } from './units'

/** One reason for or against an article beginning at a unit. */
export interface Reason {
  readonly rule: string
  readonly weight: number
  readonly sign: Sign | null
}

/** Where an article begins, and why. */
export interface Boundary {
  /** Index of the unit it begins with. */
  readonly unit: number
  readonly reasons: readonly Reason[]
}

/** What the page does as a rule. */
interface Habits {
  readonly datelines: number
  readonly closings: number
  readonly leads: number
  /** Empty lines between two paragraphs. */
  readonly gap: number
  /** Whether paragraphs of one article hardly ever stand apart, so that an empty line means something. */
  readonly tight: boolean
  /** Whether headlines known by what stands below them have an empty line above. */
  readonly spacedTitles: boolean
  /** The lowest rank of heading that opens an article; 0 where there are no headings. */
  readonly level: number
}

/** Paragraphs stand in by two full-width spaces; crossheads mostly do so too, headlines do not. */
const FLUSH = 4
/** Evidence has to reach this to begin an article. */
const THRESHOLD = 2

/** Lines that end where their author wanted, full stop or not. */
const CLOSED_KINDS = ['verse', 'list'] as const
/** （下转第三版） at the very end */
const JUMPS_AWAY: RegExp = new RegExp(`${JUMP_AWAY.source}$`)

/** Whether the unit's last words end something. */
function isClosed(unit: Unit): boolean {
  const closing = closingOf(unit.tail)
  return (
    unit.role !== 'text' ||
    closing === 'final' ||
    unit.names !== null ||
    CLOSED_KINDS.some((kind) => signOf(unit, kind) !== null) ||
    JUMPS_AWAY.test(unit.tail)
  )
}

function endsWithNames(unit: Unit): boolean {
  if (unit.role === 'byline') return true
  // 本报讯（记者 张三） on a line of its own opens a report.
  if (signOf(unit, 'dateline')?.to === unitEnd(unit)) return false
  return unit.names !== null && !unit.names.photoOnly
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}

function opensWithDateline(unit: Unit | undefined): Sign | null {
  return unit === undefined || unit.role !== 'text' ? null : signOf(unit, 'dateline')
}

/** So many paragraphs follow each other without an empty line before that is called a habit. */
const FEWEST_TOGETHER = 3

function isTight(units: readonly Unit[]): boolean {
  const inside = units.filter((unit) => {
    const before = units[unit.index - 1]
    return unit.role === 'text' && before?.role === 'text' && !endsWithNames(before) && opensWithDateline(unit) === null
  })
  const apart = inside.filter((unit) => unit.blanks > 0).length
  return inside.length - apart >= FEWEST_TOGETHER && apart * 4 <= inside.length
}

function hasSpacedTitles(units: readonly Unit[]): boolean {
  const proven = units.filter((unit) => {
    const before = units[unit.index - 1]
    if (unit.role !== 'title' || before === undefined || before.role === 'title') return false
    let next = unit.index
    while (units[next]?.role === 'title') next += 1
    const below = units[next]
    return below?.role === 'byline' || below?.role === 'source' || opensWithDateline(below) !== null
  })
  return proven.length > 1 && proven.every((unit) => unit.blanks > 0)
}

function learnHabits(units: readonly Unit[]): Habits {
  const texts = units.filter((unit) => unit.role === 'text')
  const headings = units.filter((unit) => unit.role === 'heading')
  const opening = headings.filter((unit) => opensWithDateline(nextText(units, unit.index + 1)) !== null)
  const levels = (opening.length > 0 ? opening : headings).map((unit) => signOf(unit, 'heading')?.level ?? 7)
  const shared = levels.filter((level) => levels.filter((other) => other === level).length > 1)
  const level = opening.length > 0 ? Math.max(0, ...levels) : Math.min(...(shared.length > 0 ? shared : levels), 9)
  return {
    datelines: texts.filter((unit) => opensWithDateline(unit) !== null).length,
    closings: units.filter((unit) => endsWithNames(unit) && units[unit.index - 1]?.role !== 'title').length,
    leads: texts.filter((unit) => signOf(unit, 'lead') !== null).length,
    gap: mostCommon(texts.filter((unit) => units[unit.index - 1]?.role === 'text').map((unit) => unit.blanks)),
    tight: isTight(units),
    spacedTitles: hasSpacedTitles(units),
    level: headings.length === 0 ? 0 : level,
  }
}

/** The first unit from `index` on that is no headline, name or line of the page. */
function nextText(units: readonly Unit[], index: number): Unit | undefined {
  let at = index
  while (units[at] !== undefined && units[at]?.role !== 'text' && units[at]?.role !== 'caption' && at - index < 12) at += 1
  return units[at]?.role === 'text' ? units[at] : undefined
}

/** The unit above that is no line of the page itself, and whether such a line stands between. */
function above(units: readonly Unit[], index: number): { unit: Unit | undefined; chrome: boolean; caption: boolean } {
  let at = index - 1
  let chrome = false
  let caption = false
  for (
    let unit = units[at];
    unit !== undefined && (isChrome(unit.role) || unit.role === 'jump' || unit.role === 'caption');
    unit = units[at]
  ) {
    if (unit.role === 'caption') caption = true
    else chrome = true
    at -= 1
  }
  return { unit: units[at], chrome, caption }
}

const reason = (rule: string, weight: number, sign: Sign | null = null): Reason => ({ rule, weight, sign })

/** Whether names stand under a headline and so close nothing. */
function isUnderTitle(units: readonly Unit[], unit: Unit): boolean {
  if (unit.role !== 'byline') return false
  let at = unit.index
  while (units[at]?.role === 'byline' || units[at]?.role === 'source') at -= 1
  return units[at]?.role === 'title' || units[at]?.role === 'heading'
}

/** Whether a divider stands right above. */
function isDivided(units: readonly Unit[], unit: Unit): boolean {
  return units[unit.index - 1]?.role === 'divider'
}

/** What speaks for a beginning here whatever stands here. */
function fromAbove(units: readonly Unit[], unit: Unit, habits: Habits): Reason[] {
  const { unit: before, chrome, caption } = above(units, unit.index)
  if (before === undefined) return [reason('segment/pageStart', 5)]
  const reasons: Reason[] = []
  if (endsWithNames(before) && !isUnderTitle(units, before))
    reasons.push(
      reason('segment/afterByline', unit.role === 'text' ? 2.5 : 3.5, signOf(before, 'closingByline') ?? signOf(before, 'byline')),
    )
  else if (isDivided(units, unit)) reasons.push(reason('segment/divider', 2.5))
  else if (chrome && isClosed(before)) reasons.push(reason('segment/afterPageLine', unit.role === 'text' ? 0.5 : 2))
  if (!isClosed(before)) reasons.push(reason('segment/sentenceOpen', unit.role === 'text' && !caption ? -4 : -1))
  if (unit.blanks > habits.gap && isClosed(before)) reasons.push(reason('segment/blankRun', unit.blanks > habits.gap + 1 ? 1.5 : 0.75))
  if (habits.tight && unit.blanks > 0 && isClosed(before) && !chrome)
    reasons.push(reason('segment/standsApart', unit.role === 'text' ? 0.75 : 1.5))
  if (habits.spacedTitles && unit.role === 'title' && unit.blanks === 0 && !chrome) reasons.push(reason('segment/standsTogether', -1.5))
  return reasons
}

/** 编辑同志：, how a letter to the paper opens */
const SALUTATION = /^(?:编辑(?:同志|部|先生|老师)|尊敬的|敬爱的|亲爱的)/

/** What speaks for a headline and against a crosshead. */
function fromTitle(units: readonly Unit[], unit: Unit, habits: Habits, headline: HeadlineSigns): Reason[] {
  const reasons: Reason[] = []
  let end = unit.index
  while (units[end]?.role === 'title' || units[end]?.role === 'heading') end += 1
  const below = nextText(units, end)
  const heading = signOf(unit, 'heading')
  if (heading !== null) reasons.push(reason('segment/heading', (heading.level ?? 7) <= habits.level ? 3.5 : -3, heading))
  else reasons.push(reason('segment/headlineShape', 1))
  const indent = unit.lines[0]?.indent ?? 0
  if ((below?.lines[0]?.indent ?? 0) - indent >= FLUSH) reasons.push(reason('segment/flushTitle', 1.5))
  const dateline = opensWithDateline(below)
  if (dateline !== null) reasons.push(reason('segment/dateline', 4, dateline))
  else if (habits.datelines > 1) reasons.push(reason('segment/noDateline', -1))
  if (below !== undefined && SALUTATION.test(below.head)) reasons.push(reason('segment/letter', 2))
  const between = units.slice(end, below?.index ?? end).find((one) => one.role === 'byline' || one.role === 'source')
  if (between !== undefined) reasons.push(reason('segment/namesBelow', 3, between.signs[0] ?? null))
  const { unit: before } = above(units, unit.index)
  if (habits.closings > 1 && before !== undefined && !endsWithNames(before)) reasons.push(reason('segment/noNamesAbove', -1.5))
  return [...reasons, ...headline.weigh(units.slice(unit.index, end))]
}

/** Whether a unit with a mark is an item of the article above: the row of such units begins below its running text. */
function isInsideList(units: readonly Unit[], unit: Unit, habits: Habits): boolean {
  let at = unit.index - 1
  while (unit.index - at < LONGEST_ROW && (units[at]?.role === 'byline' || isLed(units[at]))) at -= 1
  const before = units[at]
  const first = units[at + 1]
  if (first !== undefined && habits.tight && first.blanks > 0) return false
  return before?.role === 'text' && !endsWithNames(before)
}

/** Beyond this a lead-in names a brief wherever it stands. */
const SURE_LEAD = 0.8

/** No row of briefs is longer. */
const LONGEST_ROW = 30

function isLed(unit: Unit | undefined): boolean {
  return unit?.role === 'text' && signOf(unit, 'lead')?.line === unit.lines[0]?.index
}

function fromText(units: readonly Unit[], unit: Unit, habits: Habits): Reason[] {
  const reasons: Reason[] = []
  const dateline = signOf(unit, 'dateline')
  if (dateline !== null) reasons.push(reason('segment/dateline', 4, dateline))
  const lead = signOf(unit, 'lead')
  if (lead !== null && lead.line === unit.lines[0]?.index && (lead.confidence > SURE_LEAD || !isInsideList(units, unit, habits))) {
    reasons.push(reason('segment/lead', habits.leads > 1 ? 2.5 : 1, lead))
  }
  const continued = signOf(unit, 'continued')
  if (continued !== null) reasons.push(reason('segment/continued', 5, continued))
  const notice = signOf(unit, 'notice')
  if (notice !== null) reasons.push(reason('segment/notice', 3, notice))
  return reasons
}

/** Whether an article could begin with this unit at all. */
function isCandidate(units: readonly Unit[], unit: Unit): boolean {
  const before = units[unit.index - 1]
  if (unit.role === 'title' || unit.role === 'heading') return before?.role !== 'title' && before?.role !== 'heading'
  if (unit.role !== 'text') return false
  let at = unit.index - 1
  while (units[at]?.role === 'byline' || units[at]?.role === 'source' || units[at]?.role === 'navigation') at -= 1
  const head = units[at]
  // Below a headline, its names and its source line the article has begun already.
  return head?.role !== 'title' && head?.role !== 'heading'
}

/** What is known of a page before its beginnings are weighed. */
interface Weighing {
  readonly units: readonly Unit[]
  readonly habits: Habits
  readonly headline: HeadlineSigns
}

/** Everything that speaks for and against an article beginning at `unit`; `begun`: the unit that the article above begins with. */
function reasonsAt({ units, habits, headline }: Weighing, unit: Unit, begun: Unit | undefined): Reason[] {
  const own = unit.role === 'text' ? fromText(units, unit, habits) : fromTitle(units, unit, habits, headline)
  const reasons = [...fromAbove(units, unit, habits), ...own]
  if (unit.role !== 'text' && unit.blanks > 0 && begun !== undefined && signOf(begun, 'notice') !== null) {
    reasons.push(reason('segment/afterNotice', 2))
  }
  if (unit.role === 'title' && begun !== undefined) reasons.push(...fromFeature(units, unit, begun))
  return reasons
}

/** 留得住：以“一枚印章”换“二十趟腿” */
const BEFORE_COLON = /^([^：，]{2,8})：/

/** What a long report with names under its headline says against a headline inside it: crossheads take up the words of its own. */
function fromFeature(units: readonly Unit[], unit: Unit, begun: Unit): Reason[] {
  const own = BEFORE_COLON.exec(unit.head)?.[1]
  let end = begun.index
  while (units[end]?.role === 'title' || units[end]?.role === 'heading') end += 1
  if (own !== undefined && units.slice(begun.index, end).some((title) => title.head.includes(own)))
    return [reason('segment/namedInHeadline', -4)]
  const { unit: before } = above(units, unit.index)
  if (units[end]?.role !== 'byline' || before === undefined || endsWithNames(before)) return []
  let next = unit.index
  while (units[next]?.role === 'title') next += 1
  const below = units[next]
  return below?.role === 'byline' || below?.role === 'source' || opensWithDateline(below) !== null
    ? []
    : [reason('segment/insideFeature', -1)]
}

/** Whether a headline-like line at the top has lines of the page itself below it: 某某报数字版 / 首页 | 版面导航 / 第01版：头版. */
function namesThePage(units: readonly Unit[], unit: Unit): boolean {
  if (unit.role !== 'title') return false
  let at = unit.index
  for (let role = units[at]?.role; role === 'title' || role === 'navigation' || role === 'source'; role = units[at]?.role) at += 1
  const role = units[at]?.role
  return role === 'masthead' || role === 'pageMark' || role === 'contents'
}

/** A place where an article may begin, weighed. */
export interface WeighedStart extends Boundary {
  readonly score: number
  readonly chosen: boolean
}

/** What the user said of the beginnings. */
export interface ChosenStarts {
  readonly forced: (unit: Unit) => boolean
  readonly forbidden: (unit: Unit) => boolean
}

/** Weighs the evidence at every place where an article may begin (稿件起点). The one place where rules meet. */
export function weighStarts(units: readonly Unit[], headline: HeadlineSigns, choice: ChosenStarts): WeighedStart[] {
  const weighing: Weighing = { units, habits: learnHabits(units), headline }
  const starts: WeighedStart[] = []
  let begun: Unit | undefined
  for (const unit of units) {
    if (choice.forced(unit)) {
      starts.push({ unit: unit.index, reasons: [reason('segment/byHand', 10)], score: 10, chosen: true })
      begun = unit
      continue
    }
    if (!isCandidate(units, unit) || choice.forbidden(unit) || (begun === undefined && namesThePage(units, unit))) continue
    const reasons = reasonsAt(weighing, unit, begun)
    const score = reasons.reduce((sum, { weight }) => sum + weight, 0)
    const chosen = score >= THRESHOLD
    starts.push({ unit: unit.index, reasons, score, chosen })
    if (chosen) begun = unit
  }
  return starts
}

/** Where articles begin, each with what speaks for it. */
export function findBoundaries(units: readonly Unit[], headline: HeadlineSigns, choice: ChosenStarts): Boundary[] {
  return weighStarts(units, headline, choice)
    .filter(({ chosen }) => chosen)
    .map(({ unit, reasons }) => ({ unit, reasons: reasons.filter(({ weight }) => weight > 0) }))
}

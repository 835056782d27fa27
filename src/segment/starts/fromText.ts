import { NOTES_ALONE } from '../../lexicon/headlines/editorsNotes'
import { ANSWER_HEADINGS } from '../../lexicon/letters/letters'
import { AGENCIES } from '../../lexicon/outlets/outlets'
import { oneOf } from '../../matching/oneOf'
import { DAY, SALUTATION } from '../text/patterns'
import { isClosed } from '../units/isClosed'
import { type Unit, endOfTitle, isTitle, signOf } from '../units/units'
import { cohesionOf } from './cohesion'
import type { Habits } from './habits'
import { above, endsWithNames, nextText } from './neighbours'
import { isBelowNote } from './notes'
import { type Reason, reason } from './reason'

/** No row of briefs is longer. */
const LONGEST_ROW = 30

function isLed(unit: Unit | undefined): boolean {
  return unit?.role === 'text' && signOf(unit, 'lead')?.line === unit.lines[0]?.index
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

/** Whether a number opens the unit. */
function isNumbered(unit: Unit | undefined): boolean {
  return unit?.role === 'text' && signOf(unit, 'numbered')?.line === unit.lines[0]?.index
}

/** 【一周要览】 / 1、…… / 2、……: one of the numbered briefs under the name of a column. */
function isItemOfColumn(units: readonly Unit[], unit: Unit): boolean {
  if (!isNumbered(unit)) return false
  let at = unit.index - 1
  while (unit.index - at < LONGEST_ROW && isNumbered(units[at])) at -= 1
  return units[at]?.signs.some(({ rule }) => rule === 'segment/sectionName') === true
}

/** 又讯 / 【新华社辽东十二日电】: one of several dispatches under a headline (同题电讯), on a page whose reports have headlines. */
function isFurtherDispatch(units: readonly Unit[], unit: Unit, habits: Habits): boolean {
  const before = units[unit.index - 1]
  const parsed = signOf(unit, 'dateline')?.dateline
  if (
    parsed === undefined ||
    before?.role !== 'text' ||
    signOf(before, 'notice') !== null ||
    endsWithNames(before) ||
    signOf(unit, 'lead') !== null
  )
    return false
  if (FURTHER.test(unit.head)) return true
  return (
    parsed.form === 'agency' &&
    AGENCY_WIRE.test(unit.head) &&
    unit.blanks === 0 &&
    habits.titledDatelines > 1 &&
    habits.titledDatelines * 2 > habits.datelines
  )
}

/** 答（区人力社保局）：, 记者回访：, 编后：what stands there goes with the letter above */
const ANSWERS: RegExp = new RegExp(
  `^[【（[]?${oneOf(ANSWER_HEADINGS)}(?:[】）]?(?:（[^（）]{2,24}）)?：|[】\\]])|^【?[^，。：【】]{2,16}(?:回复|答复|回应)[：】]`,
)

/** 记者随后联系了……, 昨日，本报记者……, 针对来信反映的……: how the paper takes up a letter */
const TAKES_UP =
  /^(?:[^。]{0,14}(?<!通讯员|见习)(?:记者|编者|编辑部?)(?!从)|(?:针对|对于|就)[^，。]{0,10}(?:来信|反映|投诉|问题)|对此|[^，。：]{2,16}(?<!读者|群众|市民|村民|社员)(?:来信|来函|复信|复函)：)/

/** Whether the article above is a letter to the paper, and the paragraph below its signature what the paper found out about it. */
function takesUpLetter(units: readonly Unit[], unit: Unit, begun: Unit | undefined): boolean {
  if (begun === undefined || unit.blanks > 0 || signOf(unit, 'dateline') !== null) return false
  const letter = nextText(units, begun.index)
  return letter !== undefined && letter.index < unit.index && SALUTATION.test(letter.head) && TAKES_UP.test(unit.head)
}

/** 编者的话, on a line of its own */
export const EDITORS_NOTE: RegExp = new RegExp(`^[【■●]?${oneOf(NOTES_ALONE)}[】]?$`)

/** 又讯, 【又电】 */
const FURTHER = /^[【〔[（]?又[讯电]/
/** 【新华社辽东十二日电】, 据新华社沈阳1月2日电 */
const AGENCY_WIRE: RegExp = new RegExp(`^[【〔\\[（]?据?${oneOf(AGENCIES)}`)

/** 4月16日下午，…… / 为总结前阶段工作，11月18日，……: how a report begins that has no headline and no dateline */
const ON_A_DAY = /^(?:为[^。]{4,70}，)?(?:[0-9]{4}年)?[0-9一二三四五六七八九十]{1,3} ?月 ?[0-9一二三四五六七八九十]{1,3} ?[日至—-]/

/** 近日，从县里的观摩会上传出消息，……, 记者昨日从县里获悉，……: how a report begins that tells whom it has its news from */
const FROM_WHOM: RegExp = new RegExp(
  `^(?:(?:近日|日前|昨[日天]|今[日天]|${DAY})，?(?:本?报?记者)?|(?:本报)?记者(?:近日|日前|昨[日天]|今[日天]|${DAY}))从[^。]{2,40}?(?:获悉|了解到|传出消息|传来消息|得知)`,
)

/** Whether the unit says anew whom its news is from, on a page without headlines, below a report that began with its own dateline. */
function opensFromWhom(units: readonly Unit[], unit: Unit, { titleLines }: Habits, begun: Unit | undefined): boolean {
  if (titleLines > 0 || unit.blanks === 0 || begun === undefined || !FROM_WHOM.test(unit.head)) return false
  const before = units[unit.index - 1]
  return before?.role === 'text' && isClosed(before) && signOf(begun, 'dateline') !== null
}

/** Whether the unit opens a report on a page of reports with neither headlines nor datelines. */
function opensOnDay(units: readonly Unit[], unit: Unit, { titleLines, datelines }: Habits): boolean {
  if (titleLines > 0 || datelines > 1 || unit.blanks === 0 || !ON_A_DAY.test(unit.head)) return false
  const { unit: before } = above(units, unit.index)
  return before !== undefined && isClosed(before)
}

/** Whether the unit opens on a day and stands apart on a page whose paragraphs do not and whose reports mostly have no headline. */
function standsApartOnDay(units: readonly Unit[], unit: Unit, { tight, datelines, titledDatelines }: Habits): boolean {
  const before = units[unit.index - 1]
  if (datelines === 0 || titledDatelines * 2 > datelines) return false
  return tight && unit.blanks > 0 && before?.role === 'text' && isClosed(before) && ON_A_DAY.test(unit.head)
}

/** So much of a paragraph that names stand above in the middle of its report has been said above. */
const MUCH_SHARED = 0.15

/**
 * Whether names stand above that close no report: on a page whose reports all have headlines and stand apart, the paragraph right
 * below them has neither, and says again what the article has said.
 */
function goesOnBelowNames(units: readonly Unit[], unit: Unit, habits: Habits, begun: Unit | undefined): boolean {
  const before = units[unit.index - 1]
  if (begun === undefined || !isTitle(begun) || unit.blanks > 0 || before?.role !== 'text' || !endsWithNames(before)) return false
  if (!habits.tight || habits.datelines > habits.titledDatelines || signOf(unit, 'dateline') !== null) return false
  const { shared } = cohesionOf(units, unit, begun)
  return shared !== null && shared >= MUCH_SHARED
}

/** No digest between a headline and its report has more paragraphs, and none of them is longer. */
const MOST_DIGESTS = 3
const LONGEST_DIGEST = 90
/** So much of a report's opening its headline and its digest have said. */
const DIGESTED = 0.3

/** Whether nothing but a digest (提要) stands between the headline above and the dateline of its report, which tells the same at length. */
function isBelowDigest(units: readonly Unit[], unit: Unit, begun: Unit | undefined): boolean {
  if (begun === undefined || !isTitle(begun) || unit.blanks > 0) return false
  const first = endOfTitle(units, begun.index)
  if (unit.index <= first || unit.index - first > MOST_DIGESTS) return false
  const digests = units.slice(first, unit.index)
  const isDigest = digests.every(
    ({ role, length, names, signs }) => role === 'text' && length <= LONGEST_DIGEST && names === null && signs.length === 0,
  )
  if (!isDigest) return false
  const { shared } = cohesionOf(units, unit, begun)
  return shared !== null && shared >= DIGESTED
}

/** The reasons that lie in the words of a paragraph itself. */
export function fromText(units: readonly Unit[], unit: Unit, habits: Habits, begun: Unit | undefined): Reason[] {
  const reasons: Reason[] = []
  const dateline = signOf(unit, 'dateline')
  if (dateline !== null) {
    reasons.push(reason('segment/dateline', 'usual', dateline))
    if (isBelowNote(units, unit, begun)) reasons.push(reason('segment/belowNote', 'usual', dateline))
    if (isBelowDigest(units, unit, begun)) reasons.push(reason('segment/belowDigest', 'usual', dateline))
    if (isFurtherDispatch(units, unit, habits)) reasons.push(reason('segment/furtherDispatch', 'usual', dateline))
  }
  if (ANSWERS.test(unit.head) || takesUpLetter(units, unit, begun)) reasons.push(reason('segment/answers', 'usual'))
  if (goesOnBelowNames(units, unit, habits, begun)) reasons.push(reason('segment/saidAgain', 'usual'))
  const lead = signOf(unit, 'lead')
  if (lead !== null && lead.line === unit.lines[0]?.index && (lead.titled === true || !isInsideList(units, unit, habits))) {
    reasons.push(reason('segment/lead', habits.leads > 1 ? 'ofSeveral' : 'usual', lead))
  }
  if (isItemOfColumn(units, unit)) reasons.push(reason('segment/itemOfColumn', 'usual', signOf(unit, 'numbered')))
  if (opensOnDay(units, unit, habits) || opensFromWhom(units, unit, habits, begun)) reasons.push(reason('segment/opensOnDay', 'usual'))
  else if (standsApartOnDay(units, unit, habits)) reasons.push(reason('segment/opensOnDay', 'standsApart'))
  const continued = signOf(unit, 'continued')
  if (continued !== null) reasons.push(reason('segment/continued', 'usual', continued))
  const notice = signOf(unit, 'notice')
  if (notice !== null) reasons.push(reason('segment/notice', 'text', notice))
  return reasons
}

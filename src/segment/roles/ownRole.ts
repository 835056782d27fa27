import { fills, overflows } from '../lines/columns'
import { type Line, lengthOf } from '../lines/lines'
import { hasTitleShape, readsAsSentence } from '../lines/titleShape'
import type { PageLines, SignKind, Signs } from '../rules/signs'
import { MARKED_OUT } from '../text/patterns'
import type { UnitRole } from '../units/units'

/** What a sign makes of its line; the first that applies wins. */
const ROLES: readonly (readonly [SignKind, UnitRole])[] = [
  ['divider', 'divider'],
  ['heading', 'heading'],
  ['copyright', 'copyright'],
  ['source', 'source'],
  ['navigation', 'navigation'],
  ['credit', 'credit'],
  ['dateline', 'text'],
  ['contents', 'contents'],
  ['pageMark', 'pageMark'],
  ['byline', 'byline'],
  ['masthead', 'masthead'],
  ['jump', 'jump'],
  ['caption', 'caption'],
]
/** Roles that a line of running text may seem to have by chance, where a column's end has cut a sentence. */
const DOUBTFUL: ReadonlySet<UnitRole> = new Set<UnitRole>(['byline', 'contents', 'pageMark', 'masthead', 'jump', 'caption'])

/** Whose picture it is is said in a shorter line. */
const LONGEST_CREDIT = 40

/** Whether the line stands in the middle of a sentence that a column has cut, so that it only looks like something else. */
function isInsideSentence(page: PageLines, line: Line, above: UnitRole | undefined): boolean {
  const before = page.lines[line.index - 1]
  if (before === undefined || above !== 'text') return false
  // An empty line may have cut the sentence as well.
  if (line.blanks > 0) return before.closing === 'open' && readsAsSentence(before.head) && lengthOf(line) > LONGEST_CREDIT
  if (before.closing === 'comma') return true
  const column = page.columns.before(before.index)
  const next = page.lines[line.index + 1]
  // Verse above has lines of one length, but the paragraph below is set in no such column.
  if (next !== undefined && overflows(next.width, column)) return false
  return before.closing === 'open' && column > 0 && fills(before.width, column, false)
}

/** 新华社贵阳5月13日电 题：再访乡镇看“四变” */
const TITLED_DATELINE = /[讯电] ?题：/
const LONGEST_TITLED = 70

/** Whether a dateline holds the headline and nothing more. */
function isTitledDateline(signs: Signs, line: Line): boolean {
  return (
    lengthOf(line) <= LONGEST_TITLED &&
    line.closing === 'open' &&
    signs.of(line.index, 'dateline') !== null &&
    TITLED_DATELINE.test(line.head)
  )
}

/** 【快讯】区委召开扩大会议 above the website's source line: a headline with the kind of news before it */
function isLabelledTitle({ lines }: PageLines, signs: Signs, line: Line): boolean {
  if (signs.of(line.index, 'dateline')?.dateline?.form !== 'bare' || !hasTitleShape(line) || line.closing !== 'open') return false
  return lines[line.index + 1]?.blanks === 0 && signs.of(line.index + 1, 'source') !== null
}

/** 【快讯】 alone over ◇……: it names the column, and opens none of its briefs */
function isOverMarkedBriefs({ lines }: PageLines, signs: Signs, { index, head }: Line): boolean {
  const next = lines[index + 1]
  if (signs.of(index, 'dateline') === null || signs.of(index, 'pageMark')?.rule !== 'segment/sectionName') return false
  return /^[【〔［].*[】〕］]$/.test(head) && next !== undefined && MARKED_OUT.test(next.head)
}

/** 新华社记者摄: nobody is named, and the line is about a picture */
function creditsPicture(signs: Signs, { index }: Line): boolean {
  return signs.of(index, 'byline')?.byline?.names.length === 0 && signs.of(index, 'caption')?.rule === 'segment/pictureSource'
}

/** The first of `ROLES` that the line has a sign of. */
function signThatNames(signs: Signs, line: Line): readonly [SignKind, UnitRole] | null {
  for (const role of ROLES) if (signs.of(line.index, role[0]) !== null) return role
  return null
}

/** The role that a line has by its own signs; `above`: that of the line above it. */
export function ownRole(page: PageLines, signs: Signs, line: Line, above: UnitRole | undefined): UnitRole {
  const run = page.names.get(line.index)
  if (run !== undefined) return run.whole ? 'byline' : 'text'
  // Nothing is known of most lines.
  if (signs.byLine[line.index]?.length === 0) return 'text'
  // # 某某日报 2018年4月20日: the name of the page, set as a heading.
  const isHeading = signs.of(line.index, 'heading') !== null
  if (isHeading && signs.of(line.index, 'masthead') !== null) return 'masthead'
  if (isHeading && signs.of(line.index, 'pageMark') !== null) return 'pageMark'
  if (creditsPicture(signs, line)) return 'caption'
  if (isOverMarkedBriefs(page, signs, line)) return 'pageMark'
  if (isTitledDateline(signs, line) || isLabelledTitle(page, signs, line)) return 'title'
  const known = signThatNames(signs, line)
  const role = known === null ? 'text' : known[1]
  // Words of a sentence come again as well.
  if (known !== null && signs.of(line.index, known[0])?.rule === 'segment/repeated')
    return isInsideSentence(page, line, above) ? 'text' : role
  // 对举报属实的，公布在网站上: words of a website in a clause of a sentence, or in a row of things
  if (role === 'navigation' && /[，、]/.test(line.head) && isInsideSentence(page, line, above)) return 'text'
  if (!DOUBTFUL.has(role)) return role
  const spaced = role === 'byline' && line.head.includes(' ')
  return !spaced && isInsideSentence(page, line, above) ? 'text' : role
}

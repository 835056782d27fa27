import { PHOTO_SECTION } from '../rules/caption'
import { closingNames } from '../bylines/closingNames'
import { ENDS_WITH_CREDIT } from '../rules/shared/pictureCredit'
import { closingOf } from '../text/characters'
import { hasTitleShape } from '../lines/titleShape'
import { paragraphGap } from '../units/paragraphGap'
import { type Unit, inRole, isChrome, isTitle, signOf } from '../units/units'

/** No caption is longer. */
const LONGEST = 180
/** ……。图为……, 这是记者在井台拍下的……场面。: such words say that the rest is about a picture. */
const SHOWS = new RegExp(
  '(?:^|[。！？”] ?)(?:图为|图[①②③④⑤⑥⑦⑧⑨]|上图|下图|左图|右图|这是[^。]{2,40}(?:拍下|拍摄|摄下|摄于|的(?:情景|情形|镜头|场面|场景|一角)))',
)

/** Whether the unit closes with whose picture it is. */
function isCredited(unit: Unit): boolean {
  return unit.names?.photoOnly === true || ENDS_WITH_CREDIT.test(unit.tail)
}

/** Whether names of photographers close the unit and it stands by itself: no paragraph of a report. */
function isCaption(unit: Unit, before: Unit | undefined, next: Unit | undefined): boolean {
  if (unit.role !== 'text' || unit.length > LONGEST) return false
  const isInSection = before?.role === 'pageMark' && PHOTO_SECTION.test(before.head)
  if (isInSection && next?.role === 'caption' && next.blanks === 0) return true
  if (!isCredited(unit)) return false
  if (isInSection) return true
  if (SHOWS.test(unit.head)) return !isTitle(before)
  const isApart = unit.blanks > 0 && next !== undefined && next.blanks > 0 && (next.role === 'text' || next.role === 'caption')
  // Below a website's source line the picture comes before the text; where none comes the picture is the news.
  return isApart && (before?.role === 'source' || before?.role === 'caption')
}

/** ……。这是医疗队员正在给牧民看病。: of what can be seen and not of what has happened, down to the end */
const SHOWS_NOW = /(?:^|[。！？” ])这是[^。，]{2,30}(?:正在|在)[^。]{2,60}。$/
const LONGEST_SEEN = 120

/** Whether a paragraph by itself, with no headline, says what can be seen. */
function isSeen(unit: Unit, before: Unit | undefined, next: Unit | undefined): boolean {
  if (unit.role !== 'text' || unit.length > LONGEST_SEEN || unit.blanks === 0 || isTitle(before) || !SHOWS_NOW.test(unit.head)) return false
  return next === undefined || (next.blanks > 0 && (isTitle(next) || isChrome(next.role)))
}

/** What one picture shows is said in a sentence that is no longer. */
const LONGEST_SHOWN = 40
/** 市民在街头躲避。: one sentence, which tells nothing of when */
const ONE_SENTENCE = /^[^。！？：“]{4,60}。$/

/** Whether the line below says whose picture it is, and the unit stands apart from the report above: it says what the picture shows. */
function isOverCredit(unit: Unit, before: Unit | undefined, next: Unit | undefined, gap: number): boolean {
  if (unit.role !== 'text' || unit.blanks === 0 || unit.length > LONGEST || signOf(unit, 'dateline') !== null) return false
  // Without a stop it may be a headline, whose report the photographer signs.
  if (
    closingOf(unit.tail) !== 'final' ||
    next?.role !== 'caption' ||
    next.blanks > 0 ||
    signOf(next, 'caption')?.rule === 'segment/caption'
  )
    return false
  if (before === undefined || isTitle(before) || (before.role === 'text' && closingOf(before.tail) !== 'final')) return false
  return unit.blanks > gap || (unit.length <= LONGEST_SHOWN && ONE_SENTENCE.test(unit.head))
}

/** Whether the unit says what a picture shows, between the line that dates a report and the opening of that report. */
function isOverDateline(units: readonly Unit[], unit: Unit, before: Unit | undefined, next: Unit | undefined): boolean {
  if (unit.role !== 'text' || unit.length > LONGEST_SHOWN || !ONE_SENTENCE.test(unit.head) || signOf(unit, 'dateline') !== null)
    return false
  if (next?.role !== 'text' || next.blanks > 0 || signOf(next, 'dateline') === null) return false
  return before?.role === 'masthead' || (before?.role === 'source' && !isTitle(units[before.index - 1]))
}

/** Words under a photograph are fewer. */
const SHORTEST_NEWS = 40

/** Whether the caption is all that stands below a headline: news in a picture (图片新闻). */
function isNews(unit: Unit, before: Unit | undefined, next: Unit | undefined): boolean {
  return (
    unit.role === 'caption' &&
    unit.length >= SHORTEST_NEWS &&
    isTitle(before) &&
    (next === undefined || isTitle(next) || isChrome(next.role))
  )
}

/** No headline of such news is longer. */
const LONGEST_TITLE = 30

/** Whether the unit is the headline of news in a picture, which nothing but the picture's text below it proves. */
function isNewsTitle(unit: Unit, next: Unit | undefined, beyond: Unit | undefined): boolean {
  if (unit.role !== 'text' || unit.length > LONGEST_TITLE || unit.lines.length > 1) return false
  if (unit.blanks === 0 && unit.index > 0) return false
  if (next?.role !== 'caption' || next.length < SHORTEST_NEWS || signOf(next, 'caption')?.rule !== 'segment/photoCredit') return false
  const [line] = unit.lines
  return line !== undefined && line.closing === 'open' && hasTitleShape(line) && (beyond === undefined || beyond.blanks > 0)
}

/** Tells captions of several lines, which no single line gives away, from running text (图片说明). */
export function settleCaptions(units: readonly Unit[]): Unit[] {
  const gap = paragraphGap(units)
  let before: Unit | undefined
  return units.map((unit) => {
    const next = units[unit.index + 1]
    if (isNewsTitle(unit, next, units[unit.index + 2])) before = inRole(unit, 'title')
    else if (isNews(unit, before, next)) before = inRole(unit, 'text', unit.signs, closingNames(unit.lines, false))
    else
      before =
        isCaption(unit, before, next) ||
        isOverCredit(unit, before, next, gap) ||
        isOverDateline(units, unit, before, next) ||
        isSeen(unit, before, next)
          ? inRole(unit, 'caption')
          : unit
    return before
  })
}

import { beginsAnew } from '../lines/beginsAnew'
import { LinePattern } from '../lines/linePattern'
import { trailingByline } from '../bylines/trailingByline'
import {
  FORECAST_TIMES,
  NOTICE_DECLARATIONS,
  NOTICE_HEADINGS,
  NOTICE_LABELS,
  NOTICE_OPENINGS,
  NOTICE_WORDS,
  NUMBERED_NOTICES,
  WIDE_NOTICE_LABELS,
} from '../../lexicon/notices/notices'
import { HEADLINE_VERBS } from '../../lexicon/headlines/headlines'
import { CharacterSet } from '../../matching/characterSet'
import { MEETING } from '../../matching/meeting'
import { charactersOf } from '../../matching/patternCharacters'
import { fills, overflows } from '../lines/columns'
import { type Line, isWhole } from '../lines/lines'
import { HAN, endsInsideBrackets } from '../text/characters'
import { oneOf } from '../../matching/oneOf'
import { BRIEF_MARK, DAY_ALONE, MARKED_OUT } from '../text/patterns'
import { isOfferLine } from './advertisement'
import { type PageLines, type Rule, eachLine, wholeLine } from './signs'

/** 遗失声明, 通告（第3号）, 敬告棉农 */
const HEADING: RegExp = new RegExp(`(?:${oneOf(NOTICE_HEADINGS)}(?:（[^（）]{1,20}）)?|^敬告[${HAN}]{0,10})$`)
/** What may stand around such a heading or between its characters. */
const DECORATIONS = /[ #【】〖〗]/g
const DECORATION = charactersOf(DECORATIONS)
/** Cheap look: what such a heading, or a word that is one, can end in. */
const LAST_CHARACTERS = CharacterSet.of(`${[...NOTICE_HEADINGS, ...NOTICE_WORDS].map((words) => words.slice(-1)).join('')}）`)
/** 敬告棉农, which can end in anything */
const WARNS = '敬'
/** 市政府发布公告 tells of one and is none. */
const TOLD: RegExp = new RegExp(`(?:${oneOf(HEADLINE_VERBS)}|[一二三四五六七八九十两0-9]{1,4}[个份项条则])[^ ]{0,6}$`)
const OPENING = new LinePattern(
  new RegExp(`^${BRIEF_MARK}?${oneOf(NOTICE_OPENINGS)}[^，。]{2,40}[，,。（]?.{0,200}${oneOf(NOTICE_DECLARATIONS)}`),
)
/** ▲雁鸣运输公司遗失公章一枚，声明作废。, 【遗失声明】某厂遗失营业执照副本一份，……，声明作废。 */
const LOST = new LinePattern(/^[^。]{0,40}遗失[^。]{2,90}(?:声明|特此|予以|登报)?作废[。）]?$/)
/** 致读者：因春节假期，本报休刊三天。 */
const TO_READERS = new LinePattern(/^[【]?(?:致|敬告)(?:广大)?读者(?:朋友)?[】：][^]{0,120}本报/)
const WORDS: ReadonlySet<string> = new Set(NOTICE_WORDS)
const LONGEST_WORD = Math.max(...NOTICE_WORDS.map((word) => word.length))
/** 更 正 本报五月十三日……, 广 告 某酒厂……: two characters set wide */
const WIDE_LABELS = `(?:${oneOf(WIDE_NOTICE_LABELS)} {2,8}|${oneOf(WIDE_NOTICE_LABELS.map((label) => [...label].join(' ')))} {1,8}(?=[^ ]))`
/** 市防汛办公告（第6号）：…… */
const WITH_NUMBER = new LinePattern(new RegExp(`^[^，。：“]{3,24}${oneOf(NUMBERED_NOTICES)}(?:（第?[^（）]{1,10}号）)?：`))
/** 小启 本报自十二月一日起……, ●招聘 某厂……, 健康提示：……, **停电通告** 因…… */
const LABELLED = new LinePattern(
  new RegExp(
    `^${BRIEF_MARK}? ?${MEETING}(?:[【《〖]${oneOf(NOTICE_LABELS)}[】》〗]|${oneOf(NOTICE_LABELS)}[ ：]|(?:[${HAN}]{2,6}启事|${oneOf(NOTICE_HEADINGS)})[ ：]|${WIDE_LABELS}|\\*\\*(?:[${HAN}]{2,6}启事|[${HAN}]{0,6}?${oneOf([...NOTICE_LABELS, ...NOTICE_HEADINGS])})\\*\\*)`,
  ),
)
/** 今明天气预报, 我市未来三天天气：……, 敦化市天气实况 */
const FORECAST = new LinePattern(
  new RegExp(
    `^(?:${BRIEF_MARK} ?|[【《]|[${HAN}]{2,4}[省市县区州]|[我本全][省市县区州])?${MEETING}(?:${oneOf(FORECAST_TIMES)}(?:白天|夜间|夜里)?(?:天气|气象)(?:预报|趋势|信息|实况|公报|情况)?|(?:城市|旅游|海洋|农业|森林火险|一周)?(?:天气|气象)(?:预报|趋势|信息|实况|公报))(?:[】》 ：]|$)`,
  ),
)
/** 某某气象台7月6日6时发布：多云，气温8℃—19℃ */
const WEATHER = new LinePattern(/(?:气象[台局站]|天气).{0,30}(?:多云|晴|阴|雨|雪).{0,60}(?:℃|°C|度|级)/)
const LONGEST_LABELLED = 1000
const LONGEST_FORECAST = 90

/** 固原地区 阵雨 8—19℃: a row of a table of the weather */
const WEATHER_ROW = new LinePattern(
  new RegExp(`^[${HAN}]{2,8} {1,8}[${HAN}]{0,6}(?:晴|多云|阴|雨|雪|雾|霾|沙|尘)[${HAN}]{0,6} {1,8}[^。]{0,16}[0-9](?:℃|°C|度)$`),
)

/** A forecast stands apart; a report may speak of the weather too. */
function isForecast(line: Line): boolean {
  return line.blanks > 0 && line.head.length <= LONGEST_FORECAST && (WEATHER.test(line) || WEATHER_ROW.test(line))
}

/** Whether the line and the unfinished one above fill the same column, and the line below goes on in it. */
function goesOnInColumn({ lines, columns }: PageLines, line: Line): boolean {
  const above = lines[line.index - 1]
  const below = lines[line.index + 1]
  if (above?.closing !== 'open' || line.blanks > 0 || below === undefined || below.blanks > 0) return false
  const column = columns.around(line.index)
  return column > 0 && [above, line].every(({ width }) => fills(width, column, false) && !overflows(width, column))
}

/** 县主任介绍， / 此次“回头看”坚持“三评三公示 / 一公告”程序: words of a heading at the end of a line in a sentence */
function isInsideSentence(page: PageLines, line: Line): boolean {
  if (endsInsideBrackets(line.head) || goesOnInColumn(page, line)) return true
  return line.blanks === 0 && page.lines[line.index - 1]?.closing === 'comma'
}

/** 服务热线：962740。 */
const CALL = /^[^，。：]{2,8}(?:热线|电话)：/
const SIGNED_DAY = new LinePattern(DAY_ALONE)

/** Whether the line says whom to call at the end of a document, which an office and the day close. */
function isCallInDocument({ lines }: PageLines, { index, head }: Line): boolean {
  const day = lines[index + 2]
  return CALL.test(head) && lines[index + 1]?.closing === 'open' && day !== undefined && SIGNED_DAY.test(day)
}

/** Whether a forecast stands right below: 今天多云 5℃—14℃ */
function isOverForecast({ lines }: PageLines, { index, closing }: Line): boolean {
  const next = lines[index + 1]
  return closing === 'open' && next !== undefined && next.blanks === 0 && next.head.length <= LONGEST_FORECAST && SKY.test(next)
}

const SKY = new LinePattern(/(?:多云|晴|阴|雨|雪).{0,40}(?:℃|°C|度|级)/)

/** 便民信息: no name of a section is longer. */
const LONGEST_SECTION = 6

/** Whether a notice may begin with the line: nothing goes on into it, or a mark or the name of a section parts it from what is above. */
function mayBegin({ lines }: PageLines, line: Line): boolean {
  const above = lines[line.index - 1]
  if (beginsAnew(lines, line) || MARKED_OUT.test(line.head)) return true
  return above?.closing === 'open' && (above.head.length <= LONGEST_SECTION || trailingByline(above.tail) !== null)
}

/** Code of the last character that is no decoration. */
function lastBare(text: string): number {
  let at = text.length - 1
  while (DECORATION.has(text.charCodeAt(at))) at -= 1
  return text.charCodeAt(at)
}

/** No heading of a notice is longer, what decorates it left out. */
const LONGEST_HEADING = 30

/** Whether the line is the heading of a notice, or says in its first words that it is one. */
function opensNotice(page: PageLines, line: Line): boolean {
  const bare =
    isWhole(line) && (LAST_CHARACTERS.has(lastBare(line.head)) || line.head.includes(WARNS)) ? line.head.replace(DECORATIONS, '') : ''
  if (bare !== '' && bare.length <= LONGEST_HEADING && line.closing === 'open') {
    const match = HEADING.exec(bare)
    if (match !== null && !TOLD.test(bare.slice(0, match.index)) && !isInsideSentence(page, line)) return true
  }
  if (bare.length <= LONGEST_WORD && WORDS.has(bare) && (mayBegin(page, line) || isOverForecast(page, line))) return true
  return (
    line.to - line.from <= LONGEST_LABELLED &&
    ((LABELLED.test(line) && !isCallInDocument(page, line)) || WITH_NUMBER.test(line) || FORECAST.test(line) || isForecast(line)) &&
    mayBegin(page, line)
  )
}

/** The heading or the opening of a notice (公告、启事、声明). */
export const notice: Rule = eachLine((line, page) => {
  if (opensNotice(page, line)) return wholeLine(line, 'segment/notice', 'notice')
  if (isOfferLine(page, line)) return wholeLine(line, 'segment/advertisement', 'notice')
  return OPENING.test(line) || (isWhole(line) && (LOST.test(line) || TO_READERS.test(line)))
    ? wholeLine(line, 'segment/notice', 'notice')
    : null
})

import { LinePattern } from '../lines/linePattern'
import { CAPTION_OPENINGS, KINDS_OF_PICTURES, PICTURE_COLUMNS, SCENES_SHOWN } from '../../lexicon/captions/captions'
import { trailingByline } from '../bylines/trailingByline'
import { type Line, lengthOf } from '../lines/lines'
import { oneOf } from '../../matching/oneOf'
import { isPictureCredit } from './shared/pictureCredit'
import { type PageLines, type Rule, eachLine, wholeLine } from './signs'

const OPENING = new LinePattern(new RegExp(`^[（【〔]?${oneOf(CAPTION_OPENINGS)}`))
/** ▲……。 of some length is a brief with a mark before it. */
const MARKED_BRIEF = new LinePattern(/^[▲▼](?:.{60}| ?[^ ，。（]{4,24} +[^ ]{8})/)
/** Nor is a brief shorter, nor its first line in a narrow column. */
const SHORTEST_MARKED = 10
/** Lines of a brief. */
const LONGEST_BRIEF = 8
/** No caption is longer. */
const LONGEST = 200
/** A photograph's text that names its author at the end is one; a report of this length is not. */
const LONGEST_CREDITED = 120

/** ▲右图：……, ▲……。张三 摄 say themselves that they belong to a picture. */
function isMarkedText({ head, tail }: Line): boolean {
  return /^[▲▼](?! ?[左右上下]?图)/.test(head) && head.length >= SHORTEST_MARKED && !/[摄影] ?[）)]?$/.test(tail)
}

/** ▲5月9日，……。 / ▲5月11日，……。: marks in a row are briefs. */
function isOneOfSeveral({ lines }: PageLines, line: Line): boolean {
  if (!isMarkedText(line)) return false
  return lines
    .slice(Math.max(0, line.index - LONGEST_BRIEF), line.index + LONGEST_BRIEF)
    .some((other) => other !== line && other.head.charAt(0) === line.head.charAt(0) && isMarkedText(other))
}

/** 图片新闻: what stands below it is the photograph's text, which closes with its author */
export const PHOTO_SECTION: RegExp = new RegExp(`^[【《]?${oneOf(PICTURE_COLUMNS)}[】》]?$`)

/** 活动现场。, 签约仪式现场, 航拍全景: what a picture shows, in the middle of a report */
const SHOWN = new LinePattern(new RegExp(`^(?:[^，。：“]{0,8}${oneOf(SCENES_SHOWN)}现场|[^，。：“]{0,6}${oneOf(KINDS_OF_PICTURES)})。?$`))

/** No line that is a headline or a caption of its own is longer. */
const LONGEST_ABOVE = 30

/** Whether the line begins something: an empty line alone does not say so below a paragraph that it has cut in the middle of a sentence. */
function isFree(line: Line, above: Line | undefined): boolean {
  if (above === undefined || above.closing === 'final' || PHOTO_SECTION.test(above.head) || above.head.startsWith('！[')) return true
  if (line.blanks === 0 || above.closing === 'comma') return false
  return lengthOf(above) <= LONGEST_ABOVE || !/[，。]/.test(above.tail) || trailingByline(above.tail) !== null
}

/** Words under a photograph: 图为…, ……。本报记者 张三 摄 (图片说明). */
export const caption: Rule = eachLine((line, page) => {
  if (lengthOf(line) > LONGEST || line.closing === 'comma') return null
  if (OPENING.test(line) && !MARKED_BRIEF.test(line) && !isOneOfSeveral(page, line)) {
    return wholeLine(line, 'segment/caption', 'caption')
  }
  const above = page.lines[line.index - 1]
  if (isPictureCredit(line)) return wholeLine(line, 'segment/pictureSource', 'caption')
  if (SHOWN.test(line) && above?.closing === 'final' && page.lines[line.index + 1] !== undefined)
    return wholeLine(line, 'segment/caption', 'caption')
  if (lengthOf(line) > LONGEST_CREDITED || !isFree(line, above)) return null
  if (!/[摄图影]/.test(line.tail.slice(-8))) return null
  // *活动现场。张三 摄*: set in italics
  const found = trailingByline(line.tail.replace(/[*_]+$/, ''))
  return found !== null && found.from > 0 && found.byline.photoOnly ? wholeLine(line, 'segment/photoCredit', 'caption') : null
})

import { AGENCIES } from '../../lexicon/outlets/outlets'
import { SOURCE_LABELS } from '../../lexicon/outlets/sites'
import { MEETING } from '../../matching/meeting'
import { Seeker } from '../../matching/seeker'
import { HAN, isSpaceCode } from '../text/characters'
import { oneOf } from '../../matching/oneOf'
import { DAY, JUMP_AWAY } from '../text/patterns'
import { namesSite } from '../../lexicon/outlets/siteWords'

/** A report that opens in the middle of a line, after an end or white space: ……。记者 张三 本报讯 ……. */
const OPENING: Seeker = new Seeker(
  new RegExp(
    `([。！？”）)】] {0,3}|[ \\t\\u3000])([【〔［（(]?${MEETING}(?:本报讯(?![息号问员])|本报[${HAN}]{2,6}${DAY}[讯电]|(?:${oneOf(AGENCIES)})[${HAN}]{2,8}${DAY}电))`,
  ),
)
/** An opening that copying has run together with the headline before it: 某县修通林间路本报讯（记者 张三）……. */
const GLUED = /本报讯(?=[ \u3000（(]|近日|日前|昨日|[0-9一二三四五六七八九十]{1,3}月|记者|针对|为)/g
/** Such a headline begins a line or follows a full stop, and holds no mark that parts a sentence. */
const GLUED_TITLE = /(?:^|[\n。！？）)】])([^\n，。；：！？、（(）)】据从向在《【\s]{6,40})$/

/** The label that the website's line begins with */
const LABELS_BEHIND_TITLES: readonly string[] = [...SOURCE_LABELS, '发布时间', '发布日期']
/** 某某县修通林间路 来源：某某报 发布时间：2021-03-05: copying has put the website's line behind the headline. */
const SOURCE_BEHIND: RegExp = new RegExp(
  `^[ \\t\u3000]*(?!作者|来源|稿源|时间|日期|发布|编辑|记者|[0-9]{4})[^\\n。|｜>》]{6,50}?[ \\t\u3000]+(?=${oneOf(LABELS_BEHIND_TITLES)}[：:][^\\n。]{0,60}[0-9]{4} ?[-年./][^\\n。]{0,30}$)`,
  'my',
)

/** Cheap look: such a label ends in one of these. */
const SOURCE_WORDS = /(?:[来稿]源|发布(?:时间|日期))[：:]/g

const INDENT = '\u3000\u3000'
/** 筑牢“安全堤” 市领导检查防汛 are parts of a headline: a mark that closes ends nothing by itself. */
const SENTENCE_END = /(?:[。！？]|[。！？…][”）]|（[^（）\n]{2,24}）)$/
/** No such end is longer. */
const LONGEST_END = 26

/** A full stop with a space behind it, and words that go on */
const SPACED_STOP: RegExp = new RegExp(
  `[。！？][”’]? {1,2}(?=[“《0-9${HAN}])(?!(?:本报)?(?:见习|实习)?(?:记者|通讯员|作者|责任编辑|来源|图))`,
  'g',
)
/** One with nothing behind it */
const TIGHT_STOP: RegExp = new RegExp(`[。！？][”’]?(?=[“《0-9${HAN}])`, 'g')
/** A space inside a sentence, where it says nothing */
const INNER_SPACE: RegExp = new RegExp(`[${HAN}，、] (?=[${HAN}])`, 'g')
/** Shorter lines are one paragraph. */
const SHORTEST_RUN = 120
/** Such spaces in dateline and byline are usual. */
const USUAL_SPACES = 4
/** Nor is a paragraph of those that were run together shorter. */
const SHORTEST_PARAGRAPH = 16

/** Where the website's line begins behind a headline. */
function* sourceLines(text: string): Generator<number> {
  SOURCE_WORDS.lastIndex = 0
  for (let word = SOURCE_WORDS.exec(text); word !== null; word = SOURCE_WORDS.exec(text)) {
    SOURCE_BEHIND.lastIndex = text.lastIndexOf('\n', word.index) + 1
    const title = SOURCE_BEHIND.exec(text)
    if (title !== null && !namesSite(title[0].trim())) yield title.index + title[0].length
    const end = text.indexOf('\n', word.index)
    SOURCE_WORDS.lastIndex = end < 0 ? text.length : end
  }
}

/** Two ideographic spaces after the end of a sentence: a paragraph whose line end was lost in copying. */
function* indentedParagraphs(text: string): Generator<number> {
  for (let at = text.indexOf(INDENT); at >= 0; at = text.indexOf(INDENT, at + 1)) {
    const opens = at + INDENT.length < text.length && !isSpaceCode(text.charCodeAt(at + INDENT.length))
    if (opens && SENTENCE_END.test(text.slice(Math.max(0, at - LONGEST_END), at))) yield at
  }
}

function countOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length
}

/**
 * Where paragraphs begin in a line that holds several of them, a space between each (空格分段): spaces stand behind some of
 * its full stops, not behind most of them, and hardly anywhere else.
 */
function* spacedParagraphs(text: string): Generator<number> {
  for (let from = 0, next = 0; next >= 0;) {
    next = text.indexOf('\n', from)
    const end = next < 0 ? text.length : next
    const line = end - from < SHORTEST_RUN ? '' : text.slice(from, end)
    if (line !== '' && /[。！？][”’]? /.test(line)) {
      const stops = [...line.matchAll(SPACED_STOP)].map(({ 0: stop, index }) => index + stop.length)
      const isException = stops.length > 0 && stops.length <= countOf(line, TIGHT_STOP) && countOf(line, INNER_SPACE) <= USUAL_SPACES
      const starts = isException ? stops.filter((at, index) => (stops[index + 1] ?? line.length) - at >= SHORTEST_PARAGRAPH) : []
      for (const at of starts) yield from + at
    }
    from = end + 1
  }
}

/** ……述职。（下转第三版）: where the report goes on stands behind its last full stop. */
const JUMP_AT_END: Seeker = new Seeker(new RegExp(`[。！？”] {0,3}(?=${JUMP_AWAY.source}[ \\t\u3000]*(?:\\n|$))`), {
  character: '转',
  within: 7,
})

/** ……正在调查中。 |: the edge of a table's cell, behind the last full stop */
const CELL_EDGE = /[。！？”）)][ \t\u3000]{0,3}(?=[|｜][ \t\u3000|｜]{0,6}(?:\n|$))/g

/** No line is indented further. */
const DEEPEST = 60

/** Whether only white space stands between `at` and the beginning of its line. */
function beginsLine(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && before > at - DEEPEST && /[ \t\u00a0\u3000]/.test(text.charAt(before))) before -= 1
  return before < 0 || text.charAt(before) === '\n' || text.charAt(before) === '\f'
}

/** No headline is longer. */
const LONGEST_TITLE = 80

/** Where the headline begins that stands between the last full stop and a report opening at `at`. */
function titleBefore(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - LONGEST_TITLE), at)
  const match = /[。！？”）][ \t\u3000]{1,8}([^。\n\f]{4,60}?)[ \t\u3000]*$/.exec(before)
  return match?.[1] === undefined ? null : at - before.length + match.index + match[0].indexOf(match[1])
}

/** Offsets inside lines where a report or a paragraph certainly begins, in no order. */
export function inlineStarts(text: string): number[] {
  const starts: number[] = []
  for (const match of OPENING.all(text)) {
    const at = match.index + (match[1]?.length ?? 0)
    if (beginsLine(text, at)) continue
    const title = titleBefore(text, at)
    if (title !== null) starts.push(title)
    starts.push(at)
  }
  for (const { index } of text.matchAll(GLUED)) {
    const title = GLUED_TITLE.exec(text.slice(Math.max(0, index - LONGEST_TITLE), index))?.[1]
    if (title === undefined) continue
    if (!beginsLine(text, index - title.length)) starts.push(index - title.length)
    starts.push(index)
  }
  for (const at of sourceLines(text)) starts.push(at)
  if (/[|｜]/.test(text)) for (const match of text.matchAll(CELL_EDGE)) starts.push(match.index + match[0].length)
  for (const match of JUMP_AT_END.all(text)) starts.push(match.index + match[0].length)
  for (const at of indentedParagraphs(text)) starts.push(at)
  for (const at of spacedParagraphs(text)) starts.push(at)
  return starts
}

import { ADVERTISEMENT_WORDS, NOTICE_HEADINGS, NOTICE_OPENINGS } from '../../lexicon/notices/notices'
import { HEADLINE_VERBS } from '../../lexicon/headlines/headlines'
import { isWhole } from '../lines'
import { oneOf } from '../patterns'
import { type Rule, eachLine, wholeLine } from '../signs'

const HEADING: RegExp = new RegExp(`${oneOf(NOTICE_HEADINGS)}(?:（[^（）]{1,20}）)?$`)
/** Cheap look: what such a heading can end in. */
const LAST_CHARACTERS: ReadonlySet<string> = new Set([...NOTICE_HEADINGS.map((heading) => heading.slice(-1)), '）'])
/** 市政府发布公告 tells of one and is none. */
const TOLD: RegExp = new RegExp(`(?:${oneOf(HEADLINE_VERBS)}|[一二三四五六七八九十两0-9]{1,4}[个份项条则])[^ ]{0,6}$`)
const OPENING: RegExp = new RegExp(`^[●◆■★▲◎○□]?${oneOf(NOTICE_OPENINGS)}[^，。]{2,40}[，,。（]?.{0,200}(?:作废|声明|丢失|遗失|债权)`)
const ADVERTISEMENT: RegExp = new RegExp(oneOf(ADVERTISEMENT_WORDS))
const TELEPHONE = /[0-9]{3,4}[-— ]?[0-9]{7,8}|1[3-9][0-9]{9}|400[-— ]?[0-9]{3}/

/** The heading or the opening of a notice (公告、启事、声明). */
export const notice: Rule = eachLine((line) => {
  const bare = line.head.replace(/[ #]/g, '')
  if (isWhole(line) && bare.length <= 30 && line.closing === 'open') {
    const match = LAST_CHARACTERS.has(bare.slice(-1)) ? HEADING.exec(bare) : null
    if (match !== null && !TOLD.test(bare.slice(0, match.index))) return wholeLine(line, 'segment/notice', 'notice', 0.85)
  }
  return OPENING.test(line.head) ? wholeLine(line, 'segment/notice', 'notice', 0.8) : null
})

/** Words and a telephone number that only an advertisement has (广告). */
export const advertisement: Rule = eachLine((line) =>
  isWhole(line) && line.head.length <= 120 && ADVERTISEMENT.test(line.head) && TELEPHONE.test(line.head)
    ? wholeLine(line, 'segment/advertisement', 'advertisement', 0.7)
    : null,
)

import { LinePattern } from '../lines/linePattern'
import { ADVERTISEMENT_WORDS, CALLS_TO_RING, CONTACT_LABELS, INVITATIONS, INVITED } from '../../lexicon/notices/notices'
import { type Line, isWhole } from '../lines/lines'
import { oneOf } from '../../matching/oneOf'
import { type PageLines, type Rule, eachWholeLine } from './signs'

const ADVERTISEMENT: RegExp = new RegExp(oneOf(ADVERTISEMENT_WORDS))
const TELEPHONE = new LinePattern(/[0-9]{3,4}[-— ]?[0-9]{7,8}|1[3-9][0-9]{9}|400[-— ]?[0-9]{3}/)

/** ……照常接诊，电话：010-69103020: a line of its own that ends in a number to call */
const CALLS = new LinePattern(new RegExp(`${oneOf(CALLS_TO_RING)}[^，。]{0,6}(?:[0-9]{3,4}[-— ]?[0-9]{7,8}|1[3-9][0-9]{9})$`))
/** 欢迎订阅2026年《雁鸣报》 */
const INVITES = new LinePattern(
  new RegExp(`^(?:欢迎|敬请|热忱欢迎)(?:广大)?(?:各界|新老)?${oneOf(INVITED)}?${oneOf(INVITATIONS)}[^。]{0,60}$`),
)
/** 地址：辛集镇南大街, below what is sold there */
const WHERE = new LinePattern(new RegExp(`^(?:[^，。：]{2,20} )?${oneOf(CONTACT_LABELS)}[： ]`))
const LONGEST_OFFER = 60
/** ————, drawn around it */
const DRAWN = /^[—─━=-]{3,}$/

/** Whether the line is what somebody offers, with nothing but where or how to have it. */
export function isOfferLine({ lines }: PageLines, line: Line): boolean {
  if (!isWhole(line) || line.head.length > LONGEST_OFFER || line.closing !== 'open') return false
  if (INVITES.test(line)) return true
  const next = lines[line.index + 1]
  const above = lines[line.index - 1]
  const offers = CALLS.test(line) || (next !== undefined && next.blanks === 0 && WHERE.test(next) && isLast(lines, next))
  if (offers && (line.blanks > 0 || DRAWN.test(above?.head ?? ''))) return true
  return (
    WHERE.test(line) &&
    above !== undefined &&
    (above.blanks > 0 || DRAWN.test(lines[above.index - 1]?.head ?? '')) &&
    isLast(lines, line) &&
    line.blanks === 0 &&
    above.closing === 'open'
  )
}

/** Whether an empty line or nothing stands below. */
function isLast(lines: readonly Line[], line: Line): boolean {
  const next = lines[line.index + 1]
  return next === undefined || next.blanks > 0 || DRAWN.test(next.head)
}

/** No line of one is longer. */
const LONGEST_ADVERTISEMENT = 120

/** Words and a telephone number that only an advertisement has (广告). */
export const advertisement: Rule = eachWholeLine(
  'segment/advertisement',
  'advertisement',
  (line) => isWhole(line) && line.head.length <= LONGEST_ADVERTISEMENT && TELEPHONE.test(line) && ADVERTISEMENT.test(line.head),
)

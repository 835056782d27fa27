import { RarePattern } from '../../../matching/rarePattern'
import { LinePattern } from '../../lines/linePattern'
import { type Line, isWhole } from '../../lines/lines'
import { isInColumn } from '../../lines/isInColumn'
import type { PageLines } from '../signs'

/** ·市领导调研…… A02, 《……》（2版）, ●……（三版）, ●……（本版） */
const ENTRY_END =
  /(?:[（【.…·—\- ]+(?:详见|见)?第? ?[A-Z]?[0-9]{1,2} ?版?|[（【](?:详见|见|下转|转)?(?:第? ?[A-Z]?[0-9一二三四五六七八九十]{1,3}|本) ?版|[….·—]{2,} ?第?[一二三四五六七八九十]{1,3} ?版)[】）]?$/
const ENDS_ENTRY = new LinePattern(ENTRY_END)
const HAS_ENTRY_END = new RarePattern(ENTRY_END)
/** 12月 3, 投入资金1280.5: the rest is on the next line */
const CUT_NUMBER = new LinePattern(/[月年] ?[0-9]{1,2}$|[0-9]\.[0-9]{1,2}$/)

/** Whether the line ends with the page that it sends to. */
export function endsWithPage(page: PageLines, line: Line): boolean {
  return ENDS_ENTRY.test(line) && !CUT_NUMBER.test(line) && !(line.head.includes('，') && isInColumn(page, line))
}

/** · 县图书馆延长开放时间, ·11路公交车改道; a hyphen before a number is its sign */
const BULLET = new LinePattern(/^(?:[*·•●○◇◆>»※▪◦－❶-❿-] ?[^\d\s]|[·•●○◇◆»※▪◦] ?\d)/)

/** Whether the line begins as an item of a list does, with a bullet. */
export function isBulleted(line: Line | undefined): boolean {
  return line !== undefined && BULLET.test(line)
}

/** 1. ……, ●……, A02：……: what stands before the words, and the spaces among them */
const DECORATION = /^[·•●◆■▲○◎>#\- ]+|^第?[A-Z]?[0-9]{1,2}版?[：: |·]+|^[0-9]{1,2}[.、． ]+|[ 　]/g
const IS_DECORATED = new RarePattern(new RegExp(DECORATION.source))

/** A headline as it would be repeated: no spaces, marks or numbers. */
export function bareTitle(text: string): string {
  const withoutEnd = HAS_ENTRY_END.test(text) ? text.replace(ENTRY_END, '') : text
  return IS_DECORATED.test(withoutEnd) ? withoutEnd.replace(DECORATION, '') : withoutEnd
}

/** No entry is longer. */
export const LONGEST_ENTRY = 50
/** 【版次】= 02: a field of a database */
const FIELD = new LinePattern(/^【[^】]{2,6}】 ?[=：]/)

/** Whether the line is no longer than an entry of a list is, and no end of a sentence. */
export function isShort(line: Line): boolean {
  if (FIELD.test(line)) return false
  if (!isWhole(line) || line.head.length > LONGEST_ENTRY || line.closing === 'comma') return false
  // ·路灯何时能修？: a headline may ask or call; ……（三版）: dots before the page end no sentence.
  return line.closing !== 'final' || (isBulleted(line) && /[？！]$/.test(line.tail)) || ENDS_ENTRY.test(line)
}

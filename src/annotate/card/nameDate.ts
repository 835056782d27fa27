import type { Edtf } from '../../domain/edtf'
import { dayNumber, formatDay } from '../date/calendar/day'

/** A date in the name of a file or of its folders. */
export interface NameDate {
  readonly edtf: Edtf
  readonly rule: 'card/fileName' | 'card/folder'
}

/** 新郑时报_2023-03-31_02版.txt, 2023年3月31日, 2023.3.31, 2023_03_31, 2023/03/31, 2023年/3月/31日. */
const SEPARATED = /(?:^|\D)((?:19|20)\d{2})(?:[-_./\\ ]|年[/\\]?)(\d{1,2})(?:[-_./\\ ]|月[/\\]?)(\d{1,2})(?!\d)/
/** 2023/03/31.txt, 2023年/3月31日.txt, 2023/03-31.txt: the file is named by its day. */
const DAY_FILE = /(?:^|\D)((?:19|20)\d{2})年?[/\\](\d{1,2})[-月/\\](\d{1,2})日?\.[A-Za-z]{1,5}$/
/** 2023年/3月/31日.txt, 2023年3月/31日.txt: the same, where the file says that it is called by a day. */
const DAY_FILE_IN_WORDS = /(?:^|\D)((?:19|20)\d{2})年[/\\]?(\d{1,2})月[/\\]?(\d{1,2})日[^/\\]*$/
/** 20230331-A03.txt. */
const COMPACT = /(?:^|\D)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/
/** 2023-03/31, 2023年/3月: a folder per month. 2023年12期 and 2023_05版 count issues and pages. */
const MONTH = /(?:^|\D)((?:19|20)\d{2})(?:[-_./ ]|年[/\\]?)?(\d{2}|\d{1,2}(?=月))(?![\d期号版])/

function dayIn(text: string, patterns: readonly RegExp[] = [SEPARATED, COMPACT]): Edtf | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    const number = match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
    if (number !== null) return formatDay(number)
  }
  return null
}

function monthIn(text: string): Edtf | null {
  const match = MONTH.exec(text)
  const month = Number(match?.[2])
  return match === null || month < 1 || month > 12 ? null : `${match[1] ?? ''}-${String(month).padStart(2, '0')}`
}

/** Paths longer than this are cut at the front. */
const LONGEST = 400

/** The date that a file's name, or else its path, gives: a day, or only a month. `null` where it gives none. */
export function nameDate(fileName: string, path: string): NameDate | null {
  const name = fileName.slice(-LONGEST).normalize('NFKC')
  const day = dayIn(name)
  if (day !== null) return { edtf: day, rule: 'card/fileName' }
  const folders = path.slice(-LONGEST).normalize('NFKC')
  const folderDay = dayIn(folders.replace(/[^/\\]*$/, '')) ?? dayIn(folders, [DAY_FILE, DAY_FILE_IN_WORDS])
  if (folderDay !== null) return { edtf: folderDay, rule: 'card/folder' }
  const month = monthIn(name)
  if (month !== null) return { edtf: month, rule: 'card/fileName' }
  const folderMonth = monthIn(folders)
  return folderMonth === null ? null : { edtf: folderMonth, rule: 'card/folder' }
}

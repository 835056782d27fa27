import parseEdtf from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCard } from '../../../src/annotate/card/readCard'
import { dateArticles } from '../../../src/annotate/date/dateArticles'
import type { DatedValue } from '../../../src/domain/date'
import { edtfRange } from '../../../src/domain/edtf'
import { reasons } from '../../../src/reasons'
import { pageOf } from './pageOf'

const pieces = fc.constantFrom(
  '本报讯 ',
  '新华社北京3月5日电 ',
  '昨日，',
  '近日，',
  '3月30日上午，',
  '10日，',
  '1月10日至11日，',
  '12月31日至1月2日，',
  '上周五，',
  '本月3日，',
  '2023年第一季度',
  '2022年度考评',
  '（2022-2024）',
  '一九五三年三月五日，',
  '三日，',
  '今年前9个月，',
  '党的二十大',
  '第38个教师节',
  '庚子年',
  '将于6月6日',
  '30日（星期四）',
  '截至2月29日，',
  '会议召开',
  '。',
  '，',
  '《',
  '”',
  '\n',
)
const articles = fc.array(
  fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
  { maxLength: 4 },
)
const mastheads = fc.constantFrom(
  '',
  '2023年3月31日 星期五 第3版 要闻\n',
  '2023-03-31\n',
  '云溪日报\n',
  '2024年\n3月5日\n星期二\n',
  '下转第3版\n',
)
const names = fc.constantFrom('page.txt', '20230331-A03.txt', '云溪时报_2023-03.txt')

/** What is wrong with a value, if anything. */
function faultsOf({ edtf, span, evidence }: DatedValue, text: string): readonly string[] {
  const faults = evidence.filter(({ rule }) => !(rule in reasons)).map(({ rule }) => `no sentence for ${rule}`)
  if (span !== null && (span.start < 0 || span.end > text.length || span.start >= span.end)) faults.push('a span outside the text')
  if (edtf === null) return faults
  if (!edtf.includes('X') && edtfRange(edtf) === null) faults.push(`no real days: ${edtf}`)
  try {
    parseEdtf(edtf)
  } catch {
    faults.push(`no EDTF: ${edtf}`)
  }
  return faults
}

test('every page gets real dates inside its text, with known reasons, one per article', () => {
  fc.assert(
    fc.property(articles, mastheads, names, (bodies, masthead, fileName) => {
      const context = pageOf({ articles: bodies, masthead, fileName })
      const { issueDate } = readCard(context)
      const dates = dateArticles(context, issueDate)
      expect(dates).toHaveLength(bodies.length)
      expect([issueDate, ...dates].flatMap((value) => faultsOf(value, context.page.text))).toEqual([])
    }),
    { numRuns: 200 },
  )
})

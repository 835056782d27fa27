import { describe, expect, it } from 'vitest'
import { readCard } from '../../../src/annotate/card/readCard'
import { dateArticles } from '../../../src/annotate/date/dateArticles'
import { contextOf } from '../contextOf'

/** The day of the first article of a page of 20 February 2008. */
function eventOf(report: string): string | null {
  const text = `云溪日报 2008年2月20日 星期三\n\n渡口换了新船\n本报讯 ${report}\n`
  const context = contextOf(text)
  return dateArticles(context, readCard(context).issueDate)[0]?.edtf ?? null
}

describe('a day of the month without its month', () => {
  it.each([
    ['为方便市民看灯，21日部分公交车改道，渡口的船也要晚两个小时收班。', '2008-02-21?'],
    ['渡口的新船25日下水，两岸赶集的村民过河方便多了。', '2008-02-25?'],
    ['渡口的新船19日下水，两岸赶集的村民过河方便多了。', '2008-02-19'],
    ['渡口的新船10日下水，两岸赶集的村民过河方便多了。', '2008-02-10'],
    ['渡口的新船27日下水，两岸赶集的村民过河方便多了。', '2008-01-27?'],
  ])('%s', (report, event) => {
    expect(eventOf(report)).toBe(event)
  })
})

it.each([
  ['渡口的新船将于2月22日下水，详细时刻见今日本报二版。', '2008-02-22'],
  ['渡口的新船将于2月22日下水，详细时刻见今日第3版公告。', '2008-02-22'],
  ['渡口的新船今日下水，详细时刻见本报二版。', '2008-02-20'],
])('where the paper says more is no day of the news: %s', (report, event) => {
  expect(eventOf(report)).toBe(event)
})

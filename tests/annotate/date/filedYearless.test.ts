import { describe, expect, test } from 'vitest'
import { edtfsOf } from './datesOf'

describe('words that count from a dateline whose year nothing tells', () => {
  test.each([
    ['3月17日消息：（记者 叶禾）目前食盐充足。这是今天下午记者从会上了解到的。', 'XXXX-03-17'],
    ['本报陇西8月20日电 今天是新当归上市的第三天，当天成交八百吨。', 'XXXX-08-20'],
    ['4月7日消息：昨天，县里召开绿化汇报会。', 'XXXX-04-06'],
    ['4月1日消息：前天，县里召开绿化汇报会。', 'XXXX-03-30'],
    ['1月1日消息：昨天，县里召开总结会。', 'XXXX-12-31'],
    ['1月6日消息：今昨两天，考核组到县里检查。', 'XXXX-01-05/XXXX-01-06'],
    ['1月6日消息：昨今两天，考核组到县里检查。', 'XXXX-01-05/XXXX-01-06'],
    ['4月7日消息：5日上午，县里召开绿化汇报会。', 'XXXX-04-05'],
    ['4月7日消息：30日上午，县里召开绿化汇报会。', 'XXXX-03-30'],
    ['4月7日消息：3月30日上午，县里召开绿化汇报会。', 'XXXX-03-30'],
    ['云溪网讯（4月7日）昨天，县里召开绿化汇报会。', 'XXXX-04-06'],
    ['消息（4月7日）：昨天，县里召开绿化汇报会。', 'XXXX-04-06'],
    ['记者王平4月7日报道：昨天，县里召开绿化汇报会。', 'XXXX-04-06'],
    ['4月7日，本报讯 昨天，县里召开绿化汇报会。', 'XXXX-04-06'],
    ['4月7日快讯：昨天，县里召开绿化汇报会。', 'XXXX-04-06'],
    ['4月7日，县里召开绿化汇报会，昨天已有代表报到。', 'XXXX-04-07'],
    ['4月7日报道的塌方昨天已清完。', 'XXXX-04-07'],
    ['3月1日消息：昨天，县里召开绿化汇报会。', null],
    ['4月7日消息：上周五，县里召开绿化汇报会。', null],
    ['4月7日消息：近日，县里召开绿化汇报会。', null],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ articles: [article] })).toEqual([edtf])
  })

  test.each([
    ['本报北京2019年4月7日电 30日上午，代表团抵京。', '2019-03-30'],
    ['本报北京2019年4月7日电 5日上午，代表团抵京。', '2019-04-05'],
    ['本报北京2019年4月7日电 3月28日，代表团抵京。30日，代表团离京。', '2019-03-28'],
  ])('and from one that is dated: %s', (article, edtf) => {
    expect(edtfsOf({ articles: [article] })).toEqual([edtf])
  })

  test('lately is about the month of the dateline, where the page is of no one day', () => {
    const articles = ['12月14日消息：最近，民警抓获一名毒贩。2010年禁毒工作会议刚开过。', '2011年1月6日，考核组到县里检查。']
    expect(edtfsOf({ articles })[0]).toBe('2010-12%')
  })

  test('words that count from the day of issue count from that', () => {
    const masthead = '江城晚报 2019年6月12日 星期三 第5版 民生\n'
    expect(edtfsOf({ masthead, articles: ['近日，镇里植树。'] })).toEqual(['2019-06~'])
  })
})

describe('the next day that is named, where nothing tells what the likeliest words count from', () => {
  test.each([
    ['省局昨天发布消息，血燕抽检不合格。8月15日下午，记者走访了十余家专卖店。', 'XXXX-08-15'],
    ['省局昨天发布消息，2011年8月15日下午，记者走访了专卖店。', '2011-08%'],
    ['省局昨天发布消息，血燕抽检不合格。专卖店已将其退回。', null],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ articles: [article] })).toEqual([edtf])
  })
})

test('two days in one expression are both of an unknown year', () => {
  expect(edtfsOf({ articles: ['9月7-8日，工商所清理摊点。'] })).toEqual(['XXXX-09-07/XXXX-09-08'])
})

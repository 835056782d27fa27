import { describe, expect, test } from 'vitest'
import { ownIssues } from '../../../src/annotate/card/ownIssue'
import { dateArticles } from '../../../src/annotate/date/dateArticles'
import { readCard } from '../../../src/annotate/card/readCard'
import { mapWhole } from '../../../src/domain/mappedText'
import type { PageCardPatch } from '../../../src/domain/page'
import { contextOf } from '../contextOf'

function daysOf(text: string, patch?: PageCardPatch): { own: readonly (string | null)[]; events: readonly (string | null)[] } {
  const context = contextOf(text, patch)
  const own = ownIssues(context)
  return {
    own: own.map((value) => value?.edtf ?? null),
    events: dateArticles(context, readCard(context).issueDate, own).map(({ edtf }) => edtf),
  }
}

const SNOW = '大雪封山路不断\n本报讯 12月30日，青石镇组织三十名村民清扫积雪，进山公路恢复畅通。镇里还备下了融雪盐和草垫。'
const FAIR = '庙会开到河滩上\n本报讯 2月3日，云溪县河滩庙会开场，二百个摊位沿河摆开。庙会为期五天，由县文化馆主办。'

const WEB_PAGES = `云溪县人民政府
首页　新闻中心　政务公开

大雪封山路不断
发布日期：2011-01-04　　来源：云溪新闻网　　点击率：21
　　12月30日，青石镇组织三十名村民清扫积雪，进山公路恢复畅通。镇里还备下了融雪盐和草垫。

庙会开到河滩上
发布日期：2013-02-05　　来源：云溪新闻网　　点击率：97
　　2月3日，云溪县河滩庙会开场，二百个摊位沿河摆开。庙会为期五天，由县文化馆主办。
`

const SEVERAL_ISSUES = `云溪日报 2010年12月31日 星期五 第01版：要闻

${SNOW}

云溪日报 2013年2月4日 星期一 第04版：社会

${FAIR}
`

describe('articles of several days on one page are dated by their own', () => {
  test('a web page each, with its day in its head', () => {
    expect(daysOf(WEB_PAGES)).toEqual({ own: ['2011-01-04', '2013-02-05'], events: ['2010-12-30', '2013-02-03'] })
  })

  test('issues of a paper, one masthead after the other', () => {
    expect(daysOf(SEVERAL_ISSUES)).toEqual({ own: [null, '2013-02-04'], events: ['2010-12-30', '2013-02-03'] })
  })

  const BRIDGE = '新桥横跨清水河\n本报讯 5月6日，清水河新桥通车，两岸三个村的村民进城少走十里路。新桥长二百米，双向两车道。'
  const webPage = (day: string, article: string): string => {
    const [headline = '', body = ''] = article.split('\n')
    return `${headline}\n发布日期：${day}　　来源：云溪新闻网　　点击率：21\n　　${body.replace('本报讯 ', '')}\n\n`
  }

  test('a masthead dates what stands below it up to web pages of other years, and nothing behind them', () => {
    const text = `云溪日报 1998年5月7日 星期四 第01版：要闻\n\n${BRIDGE}\n\n${webPage('2011-01-04', SNOW)}${webPage('2013-02-05', FAIR)}${BRIDGE.replace('清水河', '白沙河')}\n`
    expect(daysOf(text).own).toEqual([null, '2011-01-04', '2013-02-05', null])
    expect(daysOf(text).events).toEqual(['1998-05-06', '2010-12-30', '2013-02-03', 'XXXX-05-06'])
  })

  test('but all of its page where one article alone has a day from elsewhere', () => {
    const text = `云溪日报 1998年5月7日 星期四 第01版：要闻\n\n${BRIDGE}\n\n${webPage('2011-01-04', SNOW)}${BRIDGE.replace('清水河', '白沙河')}\n`
    expect(daysOf(text).events).toEqual(['1998-05-06', '2010-12-30', '1998-05-06'])
  })

  test('a line above a report without a headline, which was taken into the report before', () => {
    const other = '□ 云溪日报 二〇一三年二月四日 第四版'
    const context = contextOf(`云溪日报 2010年12月31日 星期五 第01版：要闻\n\n${SNOW}\n\n${FAIR}\n`)
    const [first, ...others] = context.page.articles
    if (first === undefined) throw new Error('no article')
    const text = `${context.page.text}${other}`
    const span = { start: context.page.text.length, end: text.length }
    const within = { ...first, parts: [...first.parts, { role: 'other' as const, span, content: mapWhole(other, span.start) }] }
    const behind = others.map((article) => ({ ...article, span: { start: span.end, end: span.end + 1 }, parts: [] }))
    const page = { ...context.page, text, articles: [within, ...behind] }
    expect(ownIssues({ ...context, page }).map((value) => value?.edtf ?? null)).toEqual([null, '2013-02-04'])
    const credited = { ...page, text: text.replace(other, '来源：云溪日报 2013-02-04 第四版'.padEnd(other.length)) }
    expect(ownIssues({ ...context, page: credited }).map((value) => value?.edtf ?? null)).toEqual([null, null])
  })

  test('a day and a source under the headline', () => {
    const text = `## 大雪封山路不断\n\n2011-01-04   县公路局\n\n${SNOW.split('\n')[1] ?? ''}\n\n## 庙会开到河滩上\n\n2013-02-05   云溪日报\n\n${FAIR.split('\n')[1] ?? ''}\n`
    expect(daysOf(text).own).toEqual(['2011-01-04', '2013-02-05'])
  })

  test.each(['2011-01-04', '2011年1月4日', '2011年01月04日09:04', '04.01.2011  09:04', '时间：2011-01-04 09:04:12'])(
    '%s alone under the headline',
    (day) => {
      const text = `大雪封山路不断多村断了粮\n${day}\n${SNOW.split('\n')[1] ?? ''}\n\n庙会开到河滩上引来万人\n2013-02-05\n${FAIR.split('\n')[1] ?? ''}\n`
      expect(daysOf(text)).toEqual({ own: ['2011-01-04', '2013-02-05'], events: ['2010-12-30', '2013-02-03'] })
    },
  )

  test.each([
    ['云溪县人民政府 乡镇动态 2011-01-04', '2011-01-04', '2010-12-30'],
    ['红网云溪 2011-01-04', '2011-01-04', '2010-12-30'],
    ['云上云溪 2011-01', '2011-01', '2010-12-30'],
    ['云溪发布（微信公众号）2011-01-04', '2011-01-04', '2010-12-30'],
    ['【云溪日报】2011-01-04', '2011-01-04', '2010-12-30'],
    ['云溪廉政网 2011年02月', '2011-02', '2010-12-30'],
    ['http://www.example.cn/yunxi/201101/9419.html', '2011-01', '2010-12-30'],
    ['http://www.example.cn/html/2011-01/04/content_17.htm', '2011-01-04', '2010-12-30'],
    ['云溪 2011年第3期 PDF 下一版»本期共4版(1-2-3-4)', '2011', '2011-12-30?'],
  ])('%s over a report without a headline', (stamp, issue, event) => {
    const [, report = ''] = SNOW.split('\n')
    expect(daysOf(`云溪日报 2013年2月4日 星期一\n\n${FAIR}\n\n${stamp}\n\n${report}\n`)).toEqual({
      own: [null, issue],
      events: ['2013-02-03', event],
    })
  })

  test('one without a day among web pages of several years', () => {
    const undated = '渡口换了新船\n本报讯 昨日，云溪县柳林渡口换上了一条新渡船，两岸赶集的村民过河方便多了。旧船已经用了十六年。\n'
    const { own, events } = daysOf(`${WEB_PAGES}\n${undated}`)
    expect(own).toEqual(['2011-01-04', '2013-02-05', null])
    expect(events[2]).toBeNull()
    // Pages of one week are of that week.
    expect(daysOf(`${WEB_PAGES.replace('2013-02-05', '2011-01-06')}\n${undated}`).events[2]).toBe('2011-01-03')
  })

  test('a note of the publishing system dates the article whose headline it repeats', () => {
    const note = '2011-01-04 2 2 云溪日报 content_40.html 1 大雪封山路不断 /enpproperty-->'
    expect(daysOf(`${SNOW}\n\n${note}\n\n庙会开到河滩上引来万人\n2013-02-05\n${FAIR.split('\n')[1] ?? ''}\n`).own).toEqual([
      '2011-01-04',
      '2013-02-05',
    ])
  })

  test("a website's stamp between articles dates the next one alone", () => {
    const stamp = '上一篇：庙会 下一篇：渡口\n2015年03月04日 15:15:06'
    const FERRY = '渡口换了新船\n本报讯 3月2日，云溪县柳林渡口换上了一条新渡船，两岸赶集的村民过河方便多了。旧船已经用了十六年。'
    const SCHOOL = '山里来了新老师\n本报讯 3月1日，青石镇小学来了三位新老师，全校六十个孩子有了音乐课。校长说还缺一位美术老师。'
    expect(daysOf(`${WEB_PAGES}\n${stamp}\n\n${FERRY}\n\n${SCHOOL}\n`).own).toEqual(['2011-01-04', '2013-02-05', '2015-03-04', null])
  })

  test('the day of an event in the head is none of issue', () => {
    const text = `云溪日报 2013年1月31日 星期四 第4版\n\n庙会开场\n时间：2013年2月3日　地点：河滩\n　　2月3日，河滩庙会将开场，二百个摊位沿河摆开。庙会为期五天，由县文化馆主办。\n`
    expect(daysOf(text).own).not.toContain('2013-02-03')
  })

  test('what the user says of the page wins', () => {
    expect(daysOf(WEB_PAGES, { issueDate: '2014-03-01' }).own).toEqual([null, null])
  })
})

import { describe, expect, test } from 'vitest'
import { outline } from './outline'
import { MORE } from './reports'

const REPORT = '3月5日，敦化市大石头镇启动春季植树活动，三百多名干部群众上山栽下落叶松苗木一万二千株。'
const OTHER = '江源镇卫生院为六十五岁以上的老人检查身体，两天里一共有四百二十人到场，血压、血糖当场出结果。'

describe('briefs in a narrow column under the name of theirs', () => {
  /** Lines of a column that holds `width` characters. */
  const column = (text: string, width: number): string[] =>
    Array.from({ length: Math.ceil(text.length / width) }, (_, at) => text.slice(at * width, (at + 1) * width))
  const brief = (mark: string, text: string): string[] => [...column(`${mark}${text}`, 18), '']
  const ROW = [REPORT, `3月6日，${OTHER}`, '近日，雁鸣湖镇召开座谈会，商量怎样把湖上的冬捕办得更好。镇长何秀兰参加。']

  test.each([...'◆■●▲★◇□※'])('each begins with its mark %s, day or no day', (mark) => {
    const { articles } = outline(['敦化日报', '第2版：要闻', '要闻简报', '', ...ROW.flatMap((text) => brief(mark, text))])
    expect(articles).toHaveLength(ROW.length)
  })

  test('a list inside a report begins none', () => {
    const list = ['◆3月6日，领苗木。', '◆3月7日，挖树坑。', '◆3月8日，浇透水。']
    const { articles } = outline(['大石头镇上山植树', `本报讯 ${REPORT}`, `${MORE.slice(0, -1)}，日程如下：`, ...list])
    expect(articles).toHaveLength(1)
  })
})

describe('names over a report, apart from it', () => {
  test('open what the line above says the day of', () => {
    const lines = [
      '雁鸣日报 2013-03-07',
      '',
      `本报讯 ${REPORT}`,
      '',
      MORE,
      '',
      '敦化晚报 2020-03-06 第A04版：综合',
      '',
      '□见习记者 柳一鸣',
      '',
    ]
    const { articles } = outline([...lines, `本报讯 ${OTHER}`])
    expect(articles).toHaveLength(2)
    expect(articles[1]).toMatch(/ — 见习记者 柳一鸣$/)
  })

  test('close what stands above where no such line does', () => {
    const { articles } = outline(['大石头镇上山植树', `本报讯 ${REPORT}`, '', MORE, '', '□见习记者 柳一鸣', '', `本报讯 ${OTHER}`])
    expect(articles[0]).toBe('大石头镇上山植树 — 见习记者 柳一鸣')
  })
})

describe('lines that websites set around what they have copied', () => {
  const ARTICLE = ['大石头镇三百人上山植树', '2013年05月30日15:19', '', `本报讯 ${REPORT}`, '', `${MORE}（柳一鸣）`]

  test.each([
    [
      'a list of headlines run together',
      ['江源镇木耳鼓起钱袋子大石头镇三百人上山植树黄泥河镇修通林间公路雁鸣湖小学上起劳动课区领导督查安全生产', ''],
      [],
    ],
    ['a line that parts it from the next', [], ['', '------分隔线----------------------------', '网站地图']],
    ['where from', ['来自：大石头中心', ''], []],
    ['the headline it had', [], ['', '（原标题：大石头镇上山植树三百人）']],
    ['a row of links between bars', [], ['', '| 敦化网首页 | 敦化聊天室 | 敦化视频 |']],
    ['a button', [], ['', '一键转发']],
    ['how many comments', [], ['', '新闻评论0', '新闻评论0']],
  ])('%s is none of its text', (_name, before, after) => {
    expect(outline([...before, ...ARTICLE, ...after]).articles).toEqual(['大石头镇三百人上山植树 — 柳一鸣'])
  })

  test('a source without a day below an article ends it', () => {
    const { articles } = outline([
      '大石头镇三百人上山植树',
      '',
      REPORT,
      '',
      MORE,
      '',
      '来源：敦化市融媒体中心',
      '',
      OTHER,
      '',
      '老人们说方便。',
    ])
    expect(articles).toHaveLength(2)
  })

  test('a source under the headline does not', () => {
    expect(outline(['大石头镇三百人上山植树', '', '来源：敦化市融媒体中心', '', REPORT, '', MORE]).articles).toHaveLength(1)
  })
})

import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import { segment } from '../../src/segment/segment'
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

  test('open it at the head of the page, one under the other', () => {
    const { articles } = outline(['□见习记者 柳一鸣', '通讯员 褚云飞', `　　本报讯 ${REPORT}`, `　　${MORE}`])
    expect(articles).toHaveLength(1)
    expect(articles[0]).toMatch(/ — 见习记者 柳一鸣, 通讯员 褚云飞$/)
  })

  test('open it right below the day of another page', () => {
    const stamped = ['2013年03月07日', `　　本报讯 ${REPORT}`, `　　${MORE}`, '', '2020年03月06日', '见习记者 柳一鸣', `　　${OTHER}`]
    expect(outline(stamped).articles[1]).toMatch(/ — 见习记者 柳一鸣$/)
    const headed = ['2013年03月07日', `　　本报讯 ${REPORT}`, '', '江源镇四百老人查体', '2020年03月06日', '见习记者 柳一鸣', `　　${OTHER}`]
    expect(outline(headed).articles[1]).toBe('江源镇四百老人查体 — 见习记者 柳一鸣')
  })

  describe('where nothing but articles stands apart', () => {
    const paragraphs = [`本报讯 ${REPORT}`, MORE, '各村还安排了管护人员，负责浇水和防火。', '苗木都是本地苗圃育的。'].map(
      (text) => `　　${text}`,
    )

    test('open what stands right below', () => {
      const { articles } = outline([...paragraphs, '', '见习记者 柳一鸣', `　　${OTHER}`, `　　${MORE}`])
      expect(articles.map((article) => article.split(' — ')[1])).toEqual([undefined, '见习记者 柳一鸣'])
    })

    test('close what stands right above', () => {
      const { articles } = outline([...paragraphs, '见习记者 柳一鸣', '', `　　${OTHER}`, `　　${MORE}`])
      expect(articles.map((article) => article.split(' — ')[1])).toEqual(['见习记者 柳一鸣', undefined])
    })
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
    ['a row of places', ['大石头新闻 雁鸣新闻 江源新闻 黄泥河新闻 官地新闻 秋梨沟新闻', ''], []],
    ['bars that lost what stood between them', [], ['', '| |||||||||||||']],
    ['a row of other titles', [], ['', '林海人家', '雪地课堂', '守山老人']],
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

describe('a title over the line with source and day', () => {
  const title = '大石头镇万亩林场动工　总投资3亿元'
  const whole = title.replace('　', '')
  const BELOW = [`　　${REPORT}`, `　　${MORE}`]

  test.each(['2013年05月30日15:19 雁鸣晚报', '来源：雁鸣晚报 2013-05-30', '2013-05-30 发布'])('is one headline: %s', (source) => {
    expect(outline([title, source, ...BELOW]).articles).toEqual([whole])
  })

  test.each([
    ['over a line that says no day', [title, '作者：柳一鸣'], '大石头镇万亩林场动工'],
    ['of two lines', ['大石头镇造林忙', title, '2013年05月30日15:19 雁鸣晚报'], '大石头镇万亩林场动工'],
    ['with the name of its column', ['本期关注 大石头镇万亩林场动工', '2013年05月30日15:19 雁鸣晚报'], '大石头镇万亩林场动工'],
  ])('is none %s', (_name, lines, headline) => {
    expect(outline([...lines, ...BELOW]).articles[0]?.split(' — ')[0]).not.toBe(whole)
    expect(outline([...lines, ...BELOW]).articles[0]).toContain(headline)
  })

  test('has the first crosshead below it, where that stands in as paragraphs do', () => {
    const lines = [
      '大石头镇三百人上山植树',
      '2013年05月30日15:19 雁鸣晚报',
      '　　“苗木运到山脚下”',
      ...BELOW,
      '　　干部带头挖树坑',
      ...BELOW,
    ]
    const text = lines.join('\n')
    const [article] = segment(normalise(text), text, '0'.repeat(64)).articles
    expect([article?.headline, article?.subheads]).toEqual(['大石头镇三百人上山植树', []])
    const flush = lines.map((line) => line.replace('　　“苗木', '“苗木')).join('\n')
    expect(segment(normalise(flush), flush, '0'.repeat(64)).articles[0]?.subheads).toEqual(['“苗木运到山脚下”'])
  })

  test('has the day and the outlet below it as what they are', () => {
    expect(outline(['大石头镇三百人上山植树', '2013-05-30 发布', '雁鸣新闻网', ...BELOW]).articles).toEqual(['大石头镇三百人上山植树'])
  })
})

describe('whom a report was taken from, on a line of its own', () => {
  const ARTICLE = ['大石头镇三百人上山植树', `　　${REPORT}`, `　　${MORE}`]
  const ends = (lines: readonly string[]): string => {
    const text = lines.join('\n')
    const span = segment(normalise(text), text, '0'.repeat(64)).articles[0]?.span
    return text.slice(0, span?.end).trimEnd().split('\n').at(-1) ?? ''
  }

  test.each([
    [['（柳一鸣）', '据雁鸣新闻网林区频道', '', '', `　　${OTHER}`]],
    [['据新华社', '', '雁鸣湖镇办起夜校', `　　本报讯 ${OTHER}`]],
  ])('ends it: %j', (lines) => {
    expect(ends([...ARTICLE, ...lines])).toMatch(/^据/)
  })

  test('opens one where text follows right below', () => {
    expect(ends([...ARTICLE, '', '据新华社', `　　敦化3月6日电 ${OTHER}`])).toContain(MORE.slice(-8))
  })
})

import { describe, expect, test } from 'vitest'
import { outline } from './outline'
import { MORE, OTHER, REPORT } from './reports'

describe("a website's own lines", () => {
  test.each([
    ['a menu', '雁鸣湖先锋网 首页 时政 党建 县区 视频 数字报'],
    ['steps to the page', '雁鸣融媒数字报 > 2025 > 03 > 19 > 02版 综合'],
    ['arrows', '◀上一版 下一版▶  A07：街镇传真'],
    ['what readers click', '【编辑：晓风】 点赞 17 收藏 3 举报'],
    ['a turn of the page with its count', '下一版»本期共4版(1-2-3-4)'],
    ['a welcome', '您好！欢迎来到我们的网站！'],
    ['sizes of type', 'A-A+'],
    ['what comes next', '阅读下一篇'],
  ])('%s is navigation', (_name, line) => {
    const { articles, leftovers } = outline([line, '', '大石头镇三百人上山植树', REPORT, MORE])
    expect(leftovers[0]).toBe(`navigation: ${line.replace(/\s+/g, ' ')}`)
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test.each([
    ['a sentence that speaks of the next page', '他翻开下一页，念起了自己写的检讨。'],
    ['a report on a home page', '记者在该局网站首页看到，公示已经发布。'],
  ])('%s is none', (_name, line) => {
    expect(outline(['大石头镇三百人上山植树', REPORT, line, MORE]).leftovers).toEqual([])
  })

  test('a list of links is told from the headline below it', () => {
    const { articles, leftovers } = outline([
      '第03版 标题导航',
      '大石头镇三百人上山植树',
      '雁鸣湖小学上起劳动课',
      '',
      '大石头镇三百人上山植树',
      REPORT,
      MORE,
      '',
      '雁鸣湖小学上起劳动课',
      OTHER,
      '',
      '相关链接',
      '· 黄泥河镇修通林间公路',
      '· 江源镇举办农机培训班',
    ])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣', '雁鸣湖小学上起劳动课'])
    expect(leftovers.map((leftover) => leftover.split(':')[0])).toEqual(['navigation', 'contents', 'navigation', 'contents'])
  })

  test('a list that no empty line ends is over where one of its entries comes again', () => {
    const { articles } = outline([
      '版面概览',
      '标题导航',
      '大石头镇三百人上山植树',
      '雁鸣湖小学上起劳动课',
      '上一篇',
      '下一篇',
      '雁鸣湖小学上起劳动课',
      '泥土里有学问。',
      '□全媒体记者 白路远',
      OTHER,
    ])
    expect(articles).toEqual(['雁鸣湖小学上起劳动课 — 全媒体记者 白路远'])
  })

  test('a row of fields under a headline is its source', () => {
    const { articles } = outline(['大石头镇三百人上山植树', '', '【 2016-11-17 】【 作者：柳一鸣 】【 浏览：317 】', REPORT, MORE])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test('links below a byline are no names', () => {
    const { articles } = outline([
      '大石头镇三百人上山植树',
      REPORT.replace('（记者 柳一鸣）', ''),
      MORE,
      '',
      '   记者 杨 洪',
      '上一篇  下一篇',
    ])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 杨洪'])
  })

  test.each([
    ['## 02 要闻', ['masthead: ## 02 要闻']],
    ['## 第3版', ['masthead: ## 第3版']],
    ['## 1 植树', []],
    ['## 2', []],
  ])('%s at the top', (heading, marks) => {
    const { leftovers } = outline([heading, '', '# 大石头镇三百人上山植树', '', REPORT, MORE])
    expect(leftovers).toEqual(marks)
  })

  test('the opening of a report near the top is no menu, however its column cuts it', () => {
    const { articles } = outline([
      '三百人上山植树',
      '　　本报讯（记者 农冬梅 通讯员 黄 乾）6',
      '月21日，大石头镇启动植树活动，三百多名干部',
      '群众上山栽下落叶松苗木。',
    ])
    expect(articles).toEqual(['三百人上山植树 — 记者 农冬梅, 通讯员 黄乾'])
  })

  test('further news below an article is none of its text', () => {
    const { articles, leftovers } = outline(['大石头镇三百人上山植树', REPORT, MORE, '新闻推荐', '这是在林区拍摄的春耕场景，让人...'])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
    expect(leftovers.join('|')).toContain('这是在林区拍摄的春耕场景')
  })

  test.each(['[导读]', '【导读】', '内容导航'])('the marked headlines under %s are its entries', (heading) => {
    const { articles, leftovers } = outline([
      heading,
      '■ 大石头镇：三百人上山植树',
      '■ 雁鸣湖小学上起劳动课',
      '■ 雁鸣论坛：少一点“下不为例”',
      '',
      '三百人上山植树',
      REPORT,
      MORE,
    ])
    expect(articles).toEqual(['三百人上山植树 — 记者 柳一鸣'])
    expect(leftovers.map((leftover) => leftover.split(':')[0])).toEqual(['contents'])
  })

  test.each([
    ['credit', '责任编辑： 袁立本    稿源： 雁鸣新闻网'],
    ['copyright', '1、凡注有“雁鸣讯”的稿件，均为雁鸣日报社版权稿件，未经许可不得转载或镜像；授权转载必须注明来源为“雁鸣讯”。'],
  ])('a line of %s below an article is none of its text', (kind, line) => {
    const { articles, leftovers } = outline(['大石头镇三百人上山植树', REPORT, MORE, '', line])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
    expect(leftovers.map((leftover) => leftover.split(':')[0])).toEqual([kind])
  })

  test('a list of the pages names none of them', () => {
    const { leftovers } = outline(['大石头镇三百人上山植树', REPORT, '', '第01版：要闻', '第02版：时政', '第03版：综合'])
    expect(leftovers).toEqual(['contents: 第01版：要闻 第02版：时政 第03版：综合'])
  })
})

describe('what comes again and again', () => {
  const words = ['字数', '《 雁鸣新报 》( 2019年3月8日 第 02 版 )']
  const page = [
    '大石头镇三百人上山植树',
    ...words,
    REPORT,
    MORE,
    '',
    '雁鸣湖小学上起劳动课',
    ...words,
    OTHER,
    '',
    '黄泥河镇修通林间路',
    ...words,
    '本报讯 3月2日，黄泥河镇的林间公路修通，山货运得出来了。',
  ]

  test('is the website’s and none of the articles’', () => {
    const { articles, leftovers } = outline(page)
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣', '雁鸣湖小学上起劳动课', '黄泥河镇修通林间路'])
    expect(leftovers.join('')).not.toContain('字数')
  })

  test('names under three reports are names all the same', () => {
    const named = ['大石头镇植树', OTHER, '记者 柳一鸣', '', '雁鸣湖育秧', OTHER, '记者 柳一鸣', '', '黄泥河修路', OTHER, '记者 柳一鸣']
    expect(outline(named).articles).toEqual(['大石头镇植树 — 记者 柳一鸣', '雁鸣湖育秧 — 记者 柳一鸣', '黄泥河修路 — 记者 柳一鸣'])
  })
})

describe('what comes again in running text', () => {
  test('is no website’s: numbered parts, cut amounts, ends of sentences', () => {
    const report = (day: number): string[] => [
      `本报讯 3月${day}日，大石头镇开会`,
      '部署防火，要求各村落实责任',
      '。',
      '',
      '一、摸清底数',
      '',
      '活动现场，累计投入资金',
      '1280.5万元。',
      '',
    ]
    const { articles, leftovers } = outline([...report(3), ...report(4), ...report(5)])
    expect(articles).toHaveLength(3)
    expect(leftovers).toEqual([])
  })

  test('a decimal at the end of a line is no page of a list', () => {
    const lines = ['本报讯 昨日，敦化市开会，累计投入资金1280.5', '万元。对此，累计投入资金1280.5', '万元，三百人上山栽树。']
    expect(outline(lines).leftovers).toEqual([])
  })
})

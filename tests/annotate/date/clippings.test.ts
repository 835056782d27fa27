import { describe, expect, test } from 'vitest'
import { readCard } from '../../../src/annotate/card/readCard'
import { datesOf, edtfsOf } from './datesOf'
import { pageOf } from './pageOf'

describe('clippings that stand in the order of their days', () => {
  test('are of the year of the printed days around them', () => {
    const articles = [
      '2011年2月22日，派出所召开座谈会。',
      '5月11日，镇里举行植树活动。',
      '8月30日至31日，镇里举行庙会。',
      '9月7-8日，工商所清理摊点。',
      '2011年11月30日，验收小组来到雅后村。',
    ]
    expect(edtfsOf({ articles })).toEqual(['2011-02-22', '2011-05-11?', '2011-08-30?/2011-08-31?', '2011-09-07?/2011-09-08?', '2011-11-30'])
  })

  test('from the newest to the oldest, and across the turn of the year', () => {
    const articles = [
      '2012年3月2日，镇里植树。',
      '1月9日，镇里开会。',
      '12月20日，镇里唱戏。',
      '10月5日，镇里开镰。',
      '2011年8月1日，镇里拥军。',
    ]
    expect(edtfsOf({ articles })).toEqual(['2012-03-02', '2012-01-09?', '2011-12-20?', '2011-10-05?', '2011-08-01'])
  })

  test('are counted on from the only printed one, as long as they go on', () => {
    const articles = [
      '2011年2月22日，镇里开会。',
      '3月20日，镇里植树。',
      '4月17日，镇里扫墓。',
      '5月25日，镇里开镰。',
      '9月9日，镇里唱戏。',
    ]
    expect(edtfsOf({ articles }).slice(1)).toEqual(['2011-03-20?', '2011-04-17?', '2011-05-25?', 'XXXX-09-09'])
    expect(datesOf({ articles })[1]?.evidence.at(-1)?.rule).toBe('date/yearOfOrder')
  })

  test('and back from it', () => {
    const articles = ['3月20日，镇里植树。', '4月17日，镇里扫墓。', '5月25日，镇里开镰。', '2011年6月22日，镇里开会。']
    expect(edtfsOf({ articles }).slice(0, 3)).toEqual(['2011-03-20?', '2011-04-17?', '2011-05-25?'])
  })

  test.each<[string, readonly string[]]>([
    ['in no order', ['2011年2月22日，镇里开会。', '9月11日，镇里植树。', '5月30日，镇里唱戏。', '2011年11月30日，镇里开会。']],
    ['one or two behind the only known day', ['2011年2月22日，镇里开会。', '4月11日，镇里植树。', '5月20日，镇里唱戏。']],
    ['between years far apart', ['2009年2月22日，镇里开会。', '5月11日，镇里植树。', '8月20日，镇里唱戏。', '2011年11月30日，镇里开会。']],
    ['a single one in a wide stretch', ['2011年1月22日，镇里开会。', '5月11日，镇里植树。', '2011年11月30日，镇里开会。']],
    [
      'where the known days run to and fro',
      [
        '2011年2月22日，镇里开会。',
        '5月11日，镇里植树。',
        '2011年6月30日，镇里开会。',
        '2010年1月5日，镇里唱戏。',
        '2011年9月9日，镇里开会。',
      ],
    ],
  ])('but not %s', (_, articles) => {
    const yearless = edtfsOf({ articles }).filter((_edtf, index) => !articles[index]?.startsWith('20'))
    expect(yearless.length).toBeGreaterThan(0)
    for (const edtf of yearless) expect(edtf).toMatch(/^XXXX-/)
  })

  test('appeared on no one day', () => {
    const articles = ['2011年2月22日，镇里开会。', '5月11日，镇里植树。', '8月30日，镇里唱戏。']
    expect(readCard(pageOf({ articles })).issueDate.edtf).toBeNull()
    expect(readCard(pageOf({ articles: ['2011年2月22日，镇里开会。', '2月20日，镇里植树。'] })).issueDate.edtf).toBe('2011-02~')
  })
})

describe('days of datelines tell whether a page is of one issue', () => {
  const SIGN = '8月26日，镇里举办讲座，庆祝建党90周年。'

  test('a page of three days far apart is none', () => {
    const articles = [SIGN, '3月31日消息：连日来，村官们忙着走访。', '2月15日消息：2月14日下午，一豆浆店失火。']
    expect(edtfsOf({ articles }).slice(1)).toEqual([null, 'XXXX-02-14'])
  })

  test('a page of datelines weeks apart is none, though its days are fewer than a month apart', () => {
    const articles = [
      '2月12日消息：昨天，联席会议召开，回顾2010年工作。',
      '2月28日消息：昨天下午，代表们来到财税局。',
      '3月14日消息：昨天，渡口的船停航。',
    ]
    expect(edtfsOf({ articles })).toEqual(['2011-02-11', 'XXXX-02-27', 'XXXX-03-13'])
  })

  test('but one whose news is weeks apart, and was sent in together, is', () => {
    const articles = [
      '3月14日消息：2月11日，联席会议召开，回顾2010年工作。',
      '3月14日消息：2月27日下午，代表们来到财税局。',
      '3月13日消息：3月13日，渡口的船停航。',
    ]
    expect(edtfsOf({ articles })).toEqual(['2011-02-11', '2011-02-27?', '2011-03-13?'])
  })

  test('a page of days near each other is one', () => {
    const articles = [SIGN, '8月25日消息：连日来，村官们忙着走访。', '8月25日消息：8月24日下午，一豆浆店失火。']
    expect(edtfsOf({ articles })).toEqual(['2011-08-26', '2011-08~', '2011-08-24'])
  })
})

describe('clippings of several issues of one season', () => {
  const NOTICE = '云溪公路工程于2011年1月26日在县招标中心开标。公示期自2011年1月27日始。'

  test('are likely of the year that the page tells', () => {
    const articles = [
      NOTICE,
      '3月17日消息：3月16日，县里开会。',
      '3月15日消息：3月11日，镇里植树。',
      '2月15日消息：2月14日，村里唱戏。',
      '2月12日消息：昨天，渡口停航。',
    ]
    expect(edtfsOf({ articles }).slice(1)).toEqual(['2011-03-16?', '2011-03-11?', '2011-02-14?', '2011-02-11?'])
    expect(datesOf({ articles })[1]?.evidence.at(-1)?.rule).toBe('date/yearOfSeason')
    expect(readCard(pageOf({ articles })).issueDate.edtf).toBeNull()
  })

  test.each<[string, readonly string[]]>([
    [
      'of two seasons',
      [NOTICE, '7月17日消息：7月16日，县里开会。', '3月15日消息：3月11日，镇里植树。', '2月15日消息：2月14日，村里唱戏。'],
    ],
    [
      'of so few days that they may do so by chance',
      [NOTICE, '4月17日消息：4月16日，县里开会。', '3月21日消息：昨天，镇里植树。', '2月15日消息：2月14日，村里唱戏。'],
    ],
  ])('but not those %s', (_, articles) => {
    for (const edtf of edtfsOf({ articles }).slice(1)) expect(edtf).toMatch(/^XXXX-/)
  })
})

describe('a day far from all others of the page', () => {
  test('is of the page’s year, but not surely', () => {
    const articles = ['7月3日，全会召开，庆祝建党90周年。', '7月17日，警方清查出租房。', '11月19日，市里召开专题会议。']
    expect(edtfsOf({ articles })).toEqual(['2011-07-03', '2011-07-17', '2011-11-19?'])
  })

  test('is no surer where a dateline tells it', () => {
    const articles = ['云溪新闻网10月10日消息：今天下午，联席会议召开。', '12月23日，警方清查出租房。', '12月26日，街道庆祝建党90周年。']
    expect(edtfsOf({ articles })).toEqual(['2011-10-10?', '2011-12-23', '2011-12-26'])
    const [first] = datesOf({ articles })
    expect(first?.evidence.map(({ rule }) => rule)).toEqual([
      'date/relativeDay',
      'date/dayOfFiling',
      'date/yearOfPage',
      'date/yearOfFarPage',
    ])
  })

  test('is sure where the article itself tells its year', () => {
    const articles = ['7月3日，全会召开。', '7月17日，警方清查出租房。', '11月19日，市里庆祝建党90周年。']
    expect(edtfsOf({ articles })).toEqual(['2011-07-03?', '2011-07-17?', '2011-11-19'])
  })
})

describe('clippings of many issues in one file', () => {
  const CLIPPINGS = [
    '10月25日，市领导到社区现场调度。',
    '7月21日，市里召开视频会议。',
    '5月18日，调研组来到公园考察。',
    '1月10日，第二十五届中国（寿光）国际蔬菜科技博览会调度会召开。',
  ]

  test('tell each other no year', () => {
    expect(edtfsOf({ articles: CLIPPINGS })).toEqual(['XXXX-10-25', 'XXXX-07-21', 'XXXX-05-18', '2024-01-10'])
  })

  test('but those of one issue do, though one of them looks back', () => {
    const articles = [...CLIPPINGS.slice(3), '1月8日，市里召开视频会议。', '1月9日，调研组来到公园考察。', '9月12日，古桥垮了。']
    expect(edtfsOf({ articles }).slice(0, 3)).toEqual(['2024-01-10', '2024-01-08', '2024-01-09'])
  })

  test('and so do those around the turn of the year', () => {
    const articles = [...CLIPPINGS.slice(3), '1月2日，市里召开视频会议。', '12月30日，调研组来到公园考察。', '12月29日，古桥修好了。']
    expect(edtfsOf({ articles })[1]).toBe('2024-01-02')
  })
})

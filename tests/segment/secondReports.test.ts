import { describe, expect, test } from 'vitest'
import { outline } from './outline'

/** A report with its headline, in paragraphs that empty lines part as they part everything on the page. */
const BRIDGE = [
  '龙泉山下新桥通车',
  '本报讯（记者 柳一鸣）3月5日，横跨青溪的新桥建成通车，两岸群众从此不必再绕行十五公里，上学、赶集、看病都方便了许多。',
  '',
  '新桥全长二百一十米，桥面宽九米，两侧设有人行道。施工期间，建设者克服了汛期涨水、石料短缺等困难，提前四十天完工。',
  '',
  '家住南岸的老船工说：“我撑了三十年渡船，今天头一回走着过河，心里敞亮。”',
  '',
]
const BUILT = '龙泉山下新桥通车 — 记者 柳一鸣'
const REST = ['', '截至目前，已经有一百多户人家领到了苗木，余下的月底以前全部发完。']

describe('a report without headline behind a whole one', () => {
  test.each([
    ['when, and a place that is new', '从4月8日到10日，平昌县组织干部下乡，把脱毒红薯苗送到种植户手里，并且讲解了起垄、覆膜、浇水的要领。'],
    [
      'when, and somebody who is new',
      '4月13日晚9时许，市民沈立秋骑电动车经过北环路，车轮陷进没有盖子的窨井，连人带车摔出两三米远，幸好伤得不重。',
    ],
    ['who, then when', '平昌县白衣镇供销社全体职工，四月十一日冒雨把两万斤化肥运到各村，有的肩挑，有的用独轮车推，没有淋湿一袋。'],
  ])('begins where it says %s', (_name, opening) => {
    const { articles } = outline([...BRIDGE, opening, ...REST])
    expect(articles).toHaveLength(2)
    expect(articles[0]).toBe(BUILT)
  })

  test.each([
    [
      'goes on with the place of the report',
      '4月8日，青溪县又派人检查新桥的伸缩缝，两岸群众推选的六名监督员一同到场，把桥面、栏杆、人行道看了一遍。',
    ],
    [
      'goes on with a journey of the reporter',
      '4月8日，记者来到平昌县采访，看到集市上人来人往，卖竹器的、卖秧苗的、卖豆花的一家挨着一家，热闹得很。',
    ],
    ['says what is done every month', '平昌县的养护工人于每月8日检查一遍栏杆和灯具，有松动的当场拧紧，有缺损的记在本子上，第二天就来换。'],
    [
      'tells how long somebody has been at it',
      '从2月24日进驻到今天，领班何秀兰带着十一名女工已经在库区里干了十八天，白天拌料，夜里看炉子，谁也没有回过一趟家。',
    ],
    [
      'tells of people who have come home',
      '2月26日，外出务工返乡的几名青年听说工地缺人手，放下行李就赶了过去，抬石头、扎钢筋，一连干到开学才歇下来。',
    ],
    ['says neither when nor who', '红薯苗喜湿怕涝，起垄的时候要把沟挖深一些，薄膜要压严实，浇水宜在早晚，切忌中午大水漫灌伤了根系。'],
  ])('does not where the paragraph %s', (_name, paragraph) => {
    expect(outline([...BRIDGE, paragraph, ...REST]).articles).toEqual([BUILT])
  })

  test('does not right below the first paragraph', () => {
    const opening = '4月8日，平昌县组织干部下乡，把脱毒红薯苗送到种植户手里，并且讲解了起垄、覆膜、浇水的要领。'
    expect(outline([...BRIDGE.slice(0, 3), opening, ...REST]).articles).toEqual([BUILT])
  })
})

describe('what somebody calls out below a headline', () => {
  test.each(['“快起来！水要来了——”', '“谁来替我看着这口井？”'])('opens the report: %s', (call) => {
    const story = [
      '4月8日凌晨，一阵急促的锣声惊醒了青溪边的人家，敲锣的是护林员何秀兰，她背起邻家老人就往坡上跑。',
      '',
      '两个钟头后，水漫过了桥面。（白路远）',
    ]
    const { articles } = outline([...BRIDGE, '一面铜锣敲醒青溪边的人家', '', call, '', ...story])
    expect(articles).toEqual([BUILT, '一面铜锣敲醒青溪边的人家 — 白路远'])
  })
})

describe('headlines with more room below them than paragraphs have', () => {
  const report = (title: string, opening: string): string[] => [
    title,
    '',
    '',
    '',
    opening,
    '',
    '红薯苗喜湿怕涝，起垄的时候要把沟挖深一些。',
    '',
  ]
  const MARKET = report('平昌县蔬菜市场行情 叶菜跌 瓜果稳', '本周上市蔬菜四十万斤，菠菜每斤三角，黄瓜每斤一元一角。')
  const page = (market: readonly string[]): readonly string[] => [
    ...report('龙泉山下新桥通车 两岸往来方便', '本报讯（记者 柳一鸣）3月5日，横跨青溪的新桥建成通车。'),
    ...market,
    ...report('白衣镇办起夜校 农闲学种田', '本报讯 连日来，白衣镇十一个村都办起了夜校。'),
    ...report('诺水河镇种下万株桑树', '本报讯 4月9日，诺水河镇种下桑树一万株。'),
  ]

  test('are known by it', () => {
    expect(outline(page(MARKET)).articles).toHaveLength(4)
  })

  test('lines without it are crossheads', () => {
    expect(outline(page(MARKET.filter((line, at) => at === 0 || line !== ''))).articles).toHaveLength(3)
  })
})

describe('a report below one that closes with a remark in brackets', () => {
  test.each(['（完）', '（全文完）'])('begins behind %s', (remark) => {
    const body = [...BRIDGE.slice(0, -2), `家住南岸的老船工说，这座桥是几代人盼来的。${remark}`, '']
    const { articles } = outline([...body, '平昌县供应红薯苗', '4月8日，平昌县把脱毒红薯苗送到种植户手里，讲解了起垄、浇水的要领。'])
    expect(articles).toEqual([BUILT, '平昌县供应红薯苗'])
  })

  test('does not behind a remark of another kind', () => {
    const body = [...BRIDGE.slice(0, -2), '家住南岸的老船工说，这座桥是几代人盼来的。（笑）', '']
    const { articles } = outline([...body, '平昌县供应红薯苗', '4月8日，平昌县把脱毒红薯苗送到种植户手里，讲解了起垄、浇水的要领。'])
    expect(articles).toEqual([BUILT])
  })
})

describe('a headline that a wrapped page has set as wide as its column', () => {
  const TEXT = [
    '本报讯（记者 柳一鸣）三月五日，横跨青溪的新',
    '桥建成通车，两岸群众从此不必再绕行十五公里。',
    '',
    '新桥全长二百一十米，桥面宽九米，两侧设有人',
    '行道，提前四十天完工，群众奔走相告，喜气洋洋。',
    '',
  ]
  test.each([
    [
      'stands in two halves',
      '雨夜抢修不停歇 电力工人护住千家灯火暖人心',
      ['连日来风雨大作，县电力局的工人冒雨抢修了线', '路三十二处，没有一户人家停电过夜。（白路远）'],
    ],
    [
      'has a report below it that opens with its day',
      '电力工人冒雨抢修保住了全县千家万户灯火通明',
      ['4月8日晚，风雨大作，县电力局的工人冒雨抢修', '了线路三十二处，没有一户人家停电。（白路远）'],
    ],
  ])('is told from the paragraph where it %s', (_name, title, below) => {
    const { articles } = outline(['新桥通车', ...TEXT, title, ...below])
    expect(articles).toHaveLength(2)
    expect(articles[1]).toContain('白路远')
  })
})

describe('short reports without headlines, one behind the other', () => {
  test('each begin with when and who', () => {
    const { articles } = outline([
      ...BRIDGE.slice(0, 4),
      '',
      '一线短波',
      '',
      '4月8日，平昌县白衣镇一家粮店的厨房起火，消防员二十分钟内扑灭明火，随后给镇上四十七家店铺讲解了用火用电的常识，查出隐患三处。',
      '',
      '4月9日，通江县诺水河镇小学的图书角开张，三百多册图画书由校友捐赠，孩子们借到的头一本多是讲大熊猫的，下课铃响了还舍不得合上。',
    ])
    expect(articles).toHaveLength(3)
  })
})

describe('a headline with nothing but its words behind a whole report', () => {
  const [FIRST = '', ...BODY] = BRIDGE
  const below = (text: string): string[] => [text, '', '这样的日子他过了三十年，没有喊过一声苦，也没有向谁伸过手，乡亲们提起来都竖大拇指。']

  test('begins an article where the words before its colon are taken up below and not said above', () => {
    const title = '老船工沈立秋：把渡船捐给学校'
    const story = below('“这条船跟了我半辈子。”夜里，沈立秋蹲在岸边，用桐油把船板从头到尾又刷了一遍，第二天就要送到学校去。')
    expect(outline([FIRST, ...BODY, title, ...story]).articles).toHaveLength(2)
  })

  test.each([
    [
      'nobody takes them up',
      '建设者们的话：再苦也要按时通车',
      '夜里，大家蹲在岸边，用桐油把船板从头到尾又刷了一遍，第二天就要下水运石料。',
    ],
    ['the report has said them', '南岸老船工：今天走着过河', '老船工把渡船系在岸边，用桐油把船板从头到尾又刷了一遍，说留给孩子们看看。'],
  ])('is a crosshead where %s', (_name, title, text) => {
    expect(outline([FIRST, ...BODY, title, ...below(text)]).articles).toEqual([BUILT])
  })

  test('begins one where a word in brackets closes the report above', () => {
    const story = below('晚上七点钟，工人俱乐部二楼的灯亮了，来上课的人把自行车靠在墙边，拍拍身上的灰，坐到自己的位子上。')
    expect(outline([FIRST, ...BODY.slice(0, -2), '施工队的账目也已公布。（桥宣）', '', '夜校灯火', ...story]).articles).toHaveLength(2)
    expect(outline([FIRST, ...BODY.slice(0, -2), '施工队的账目也已公布。（未完）', '', '夜校灯火', ...story]).articles).toEqual([BUILT])
  })

  test('begins none with names in brackets, which close the report above', () => {
    const page = [
      FIRST,
      ...BODY.slice(0, -2),
      '施工队的账目也已公布。',
      '（县侨联 沈 秋）',
      '',
      '',
      '白衣镇外出务工人员汇款过亿',
      '本报讯 据白衣镇邮政所统计，今年外出务工人员汇回的钱已经过亿。',
    ]
    expect(outline(page).articles).toHaveLength(2)
    expect(outline(page).articles[1]).toBe('白衣镇外出务工人员汇款过亿')
  })
})

describe('the name of the paper at the head of a further page', () => {
  test('is no paragraph, whatever it ends in', () => {
    const { articles, leftovers } = outline([
      '剑门时讯',
      '2008年11月5日 星期三 第一版 要闻',
      '',
      ...BRIDGE,
      '剑门时讯',
      '2008年11月5日 星期三 第四版 综合',
    ])
    expect(articles).toEqual([BUILT])
    expect(leftovers).toHaveLength(2)
    expect(leftovers[1]).toContain('剑门时讯 2008年')
  })
})

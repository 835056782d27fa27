import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import { segment } from '../../src/segment/segment'
import { outline } from './outline'

/** A report in a column of fifteen characters, whose paragraphs empty lines part. */
const PIER = [
  '望江渡口改建浮码头',
  '',
  '昨天，望江渡口的浮码头改好，南',
  '北两岸的菜农从此不必蹚水上船，',
  '一趟能多运两百斤。',
  '',
  '渡口的船工说，往年水一涨木跳板',
  '就漂走，挑担的人要等半天，如今',
  '水涨桥也涨，什么时候来都能走。',
]
const FLOWERS = [
  '随着天气回暖，望江城里花卉生意',
  '又热闹起来，不少街坊来买花装点',
  '屋子和阳台，摊主们天不亮就出城',
  '批货，赶在早市以前把花盆摆整齐',
  '好让上班的人路过就能看上两眼。',
  '',
  '一位摊主介绍，盆栽的金橘樱桃番',
  '茄最好卖，一上午能卖三十多盆。',
]

describe('below a report that names have closed', () => {
  test.each([
    ['full of its column', '路边花卉市场生意好过往年同一天'],
    ['shorter', '路边花卉市场生意好'],
  ])('a line that stands apart is the next headline: %s', (_, title) => {
    const { articles } = outline([...PIER, '（陈一平）', '', title, '', ...FLOWERS, '（陈一平）'])
    expect(articles).toEqual(['望江渡口改建浮码头 — 陈一平', `${title} — 陈一平`])
  })

  test('so it is where the names end the last line', () => {
    const { articles } = outline([
      ...PIER.slice(0, -1),
      '水涨桥也涨，都能上船。（陈一平）',
      '',
      '路边花卉市场生意好过往年同一天',
      '',
      ...FLOWERS,
    ])
    expect(articles).toEqual(['望江渡口改建浮码头 — 陈一平', '路边花卉市场生意好过往年同一天'])
  })

  test('a full line that no names stand above goes on', () => {
    const { articles } = outline([
      ...PIER,
      '',
      '随着天气回暖望江城里花卉的生意',
      '',
      '又热闹起来，不少街坊来买花装点',
      '屋子，摊主们天不亮就去批货。',
    ])
    expect(articles).toEqual(['望江渡口改建浮码头'])
  })

  test('names that a page’s end has cut in their brackets are whole', () => {
    const { articles } = outline([
      ...PIER.slice(0, -1),
      '水涨桥也涨，都能上船。（记者 陈',
      '',
      '一平 实习生 苏小禾）',
      '',
      '路边花卉市场生意好',
      '',
      ...FLOWERS,
      '（记者 陈一平）',
    ])
    expect(articles).toEqual(['望江渡口改建浮码头 — 记者 陈一平, 实习生 苏小禾', '路边花卉市场生意好 — 记者 陈一平'])
  })

  test('what else stands in brackets across an empty line is none', () => {
    const { articles } = outline([...PIER.slice(0, -1), '水涨桥也涨，都能上船。（渡口共有', '', '三条船 两座桥）', '', ...FLOWERS])
    expect(articles).toEqual(['望江渡口改建浮码头'])
  })
})

describe('a paragraph right below names in a report of a page whose reports stand apart', () => {
  const THEFT = [
    '贪小利帮人看车 三天后即落法网',
    '　　本报讯 近日，民警在望江渡口抓获了一名看车的男子罗某，他还不知道交给自己车的人到底是谁。',
    '　　据查，罗某原先在渡口的茶馆里做工，嫌工钱少，经人怂恿替人看管来路不明的摩托车。',
    '　　3月5日凌晨，罗某被电话吵醒，对方叫他到桥头把摩托车推走，事后有酬劳。（通讯员 陈一平）',
  ]
  const PLOUGH = [
    '',
    '',
    '渡口新开一班夜船',
    '　　本报讯 昨天，望江渡口开出一班夜船，方便南北两岸赶早市的菜农，船票不加价，逢集另有加班船。',
    '　　船工们说，夜船的灯是新装的，风浪大的日子照样停航，请大家看好水情。（通讯员 苏小禾）',
  ]
  const HEADS = ['贪小利帮人看车三天后即落法网 — 通讯员 陈一平', '渡口新开一班夜船 — 通讯员 苏小禾']

  test('goes on where it says again what has been said', () => {
    const more = '　　罗某事后发现这些摩托车都是偷来的，但他没有多想，依然替人看管，落网后还不知道对方的真实姓名。'
    expect(outline([...THEFT, more, ...PLOUGH]).articles).toEqual(HEADS)
  })

  test.each([
    ['tells of something else', '　　三月里城北的桃林开了花，果农们忙着疏枝施肥，合作社请来技术员办班，教大家防治蚜虫。'],
    ['has an empty line above', '\n　　罗某事后发现这些摩托车都是偷来的，但他没有多想，依然替人看管，落网后还不知道对方的真实姓名。'],
  ])('but not where it %s', (_, other) => {
    expect(outline([...THEFT, other, ...PLOUGH]).articles).toHaveLength(3)
  })
})

describe('a box below a report that names have closed', () => {
  const BOX = ['北岸的船早晨六点开，傍晚六点收。', '', '南岸的船早晨六点半开，逢集加开两班。']
  const NEXT = ['全县护林员突破三千名', '', ...FLOWERS, '（记者 陈一平）']
  const page = (heading: string): readonly string[] => [...PIER, '（记者 陈一平）', '', heading, '', '开船时刻', '', ...BOX, '', ...NEXT]
  const ends = (lines: readonly string[]): readonly string[] => {
    const text = lines.join('\n')
    return segment(normalise(text), text, '0'.repeat(64)).articles.map(({ span }) => text.slice(span.start, span.end).trim().slice(-8))
  }

  test.each(['>>>相关链接', '>> 新闻背景', '■新闻链接'])('is part of the report, and has the next headline below it: %s', (heading) => {
    expect(outline(page(heading)).articles).toEqual(['望江渡口改建浮码头 — 记者 陈一平', '全县护林员突破三千名 — 记者 陈一平'])
    expect(ends(page(heading))[0]).toBe('逢集加开两班。'.padStart(8, '，'))
  })

  test('a list of links is none', () => {
    const links = [
      '>>>相关链接',
      '',
      '望江渡口今年两度停航',
      '',
      '渡口票价不变',
      '',
      '老船工的一天',
      '',
      '浮码头图纸公布',
      '',
      '两岸菜农盼新桥',
    ]
    const { leftovers } = outline([...PIER, '（记者 陈一平）', '', ...links])
    expect(leftovers[0]).toMatch(/^navigation: >>>相关链接/)
  })
})

describe('11月30日消息： below a headline as wide as the column', () => {
  const above = [
    '路边花卉市场生意好',
    '　　随着天气回暖，望江城里花卉',
    '生意又热闹起来，不少街坊来买花',
    '装点屋子，摊主们天不亮就批货。',
    '',
    '浮码头改建完工 两岸菜农都说好',
  ]
  const body = ['望江渡口的浮码头改好，南北两岸', '的菜农从此不必蹚水上船。']
  const datelines = (lines: readonly string[]): readonly (string | null)[] => {
    const text = lines.join('\n')
    return segment(normalise(text), text, '0'.repeat(64)).articles.map(({ dateline }) => dateline)
  }

  test('opens the report where it stands in', () => {
    expect(datelines([...above, '　　11月30日消息：11月26日凌晨，', ...body])).toEqual([null, '11月30日消息'])
  })

  test('goes on a sentence where it does not', () => {
    const sentence = ['　　昨晚，船工们在渡口等来县里的', '11月30日消息：水位还要再涨一米。']
    expect(datelines([...above, ...sentence, ...body])).toEqual([null, null])
  })
})

import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import { bodyTexts } from '../../src/domain/article'
import { segment } from '../../src/segment/segment'

/** The paragraphs of the first article, and how many articles there are. */
function read(lines: readonly string[]): { paragraphs: string[]; articles: number } {
  const text = lines.join('\n')
  const { articles } = segment(normalise(text), text, '0'.repeat(64))
  return { paragraphs: articles.slice(0, 1).flatMap((article) => [...bodyTexts(article)]), articles: articles.length }
}

describe('a column that ends with a sentence, on a page whose paragraphs stand in', () => {
  const BEFORE = [
    '青溪新桥建成通车',
    '　　本报讯 三月五日，横跨青溪的',
    '新桥建成通车，两岸群众从此不必再',
    '绕行十五公里。',
    '　　新桥全长二百一十米，桥面宽九',
    '米，两侧设有人行道。',
    '　　工地党支部抓了三件大事，头一',
    '件是把热饭热菜送到桥头。',
    '',
    '',
  ]
  test('goes on below the empty lines with what does not stand in', () => {
    const { paragraphs, articles } = read([
      ...BEFORE,
      '第二件是轮流歇气，三班倒换，谁也',
      '不许连轴转。',
      '　　第三件是天天验收，不合格的当',
      '场返工。',
    ])
    expect(articles).toBe(1)
    expect(paragraphs.map((text) => text.slice(0, 4))).toEqual(['三月五日', '新桥全长', '工地党支', '第三件是'])
    expect(paragraphs[2]).toContain('送到桥头。第二件是')
  })

  test.each([
    ['wider than the column', ['青溪大集这几天格外热闹，赶集的人问得最多的，是哪个村先通自来水。', '二十个村年内通水']],
    ['over a further line of its headline', ['老乡，谢谢！', '青溪两岸群众感谢造桥的工人']],
  ])('ends there where what follows is %s', (_name, lines) => {
    const { paragraphs } = read([...BEFORE, ...lines, '　　本报讯 三月六日，两岸群众把', '热饭送到了工地。'])
    expect(paragraphs.map((text) => text.slice(0, 4)).slice(0, 3)).toEqual(['三月五日', '新桥全长', '工地党支'])
    expect(paragraphs[2]).toMatch(/送到桥头。$/)
  })

  test('ends there where what follows stands in', () => {
    const { paragraphs } = read([...BEFORE, '　　第二件是轮流歇气，三班倒换，', '谁也不许连轴转。'])
    expect(paragraphs).toHaveLength(4)
  })

  test('ends there above a headline', () => {
    const { articles } = read([...BEFORE, '电力工人雨夜抢修', '　　本报讯 连日来风雨大作，县电力', '局的工人冒雨抢修了线路三十二处。'])
    expect(articles).toBe(2)
  })
})

describe('a name that an empty line has cut', () => {
  const LINES = ['青溪新桥建成通车', '本报讯 三月五日，横跨青溪的新桥建成通车。', '', '“两岸群众从此不必再绕行十五公里。”葛庆', '']
  test('goes on into what somebody of that name says', () => {
    const { paragraphs, articles } = read([...LINES, '云介绍，新桥全长二百一十米，桥面宽九米，两侧设有人行道。'])
    expect(articles).toBe(1)
    expect(paragraphs.at(-1)).toContain('葛庆云介绍，')
  })

  test('closes the article above anything else', () => {
    expect(read([...LINES, '', '电力工人雨夜抢修', '连日来风雨大作，县电力局的工人冒雨抢修了线路三十二处。']).articles).toBe(2)
  })
})

describe('a line that no empty line parts from the paragraph above', () => {
  const LINES = [
    '青溪新桥建成通车',
    '',
    '本报讯 三月五日，横跨青溪的新桥建成通车，两岸群众从此不必再绕行十五公里，上学、赶集、看病都方便了许多，人人脸上喜气洋洋。',
    '群众代表先后来到白衣镇北杏社区、昌',
  ]
  test('is no crosshead where an empty line parts it from the text below', () => {
    const { paragraphs } = read([
      ...LINES,
      '',
      '城镇双柏社区和青溪村，把通车的喜讯告诉了那里的老人和孩子，大家约好清明节那天一起到桥上走一走。',
    ])
    expect(paragraphs.at(-1)).toContain('昌城镇双柏社区')
  })
})

describe('a headline that asks, with its subhead below it', () => {
  const REPORT = [
    '青溪新桥建成通车',
    '　　本报讯 三月五日，横跨青溪的新桥建成通车，两岸',
    '群众从此不必再绕行十五公里。',
    '记者 柳一鸣',
    '',
  ]
  test.each([
    [
      'above an empty line',
      [
        '路灯何时能修？',
        '本报记者找到三个部门',
        '',
        '北街居民来电反映，街口的两盏路灯坏了半个多月，老',
        '人孩子夜里出门摸黑走路，已经摔了三个。',
      ],
    ],
    [
      'above text that stands in',
      [
        '路灯何时能修？',
        '本报记者找到三个部门',
        '　　北街居民来电反映，街口的两盏路灯坏了半个多月，',
        '老人孩子夜里出门摸黑走路，已经摔了三个。',
      ],
    ],
  ])('begins an article %s', (_name, lines) => {
    const text = [...REPORT, ...lines].join('\n')
    const { articles } = segment(normalise(text), text, '0'.repeat(64))
    expect(articles).toHaveLength(2)
    expect([...(articles[1]?.kickers ?? []), articles[1]?.headline, ...(articles[1]?.subheads ?? [])].join('')).toBe(
      '路灯何时能修？本报记者找到三个部门',
    )
  })
})

describe('lines of a page that is set by counting, with marks of half a width among them', () => {
  test('a line wider than its column has left no room, so that what follows may go on', () => {
    const { paragraphs } = read([
      '本报讯(记者 李博)春耕在',
      '即,农资供应进入紧要关头。',
      '3月 6日上午,县农业局、县',
      '供销社和市场监管所组成检',
      '查组,到十二个乡镇的农资',
      '门店抽查化肥、种子和农药,',
      '没有发现假货。',
      '',
      '检查组对三家台账不全的门',
      '店提出批评,要求他们限期',
      '补齐,并把电话号码张贴在',
      '门口,方便群众随时来投诉。',
      '',
      '下一步,县里还要组织农技',
      '人员下乡,教会种田的乡亲',
      '怎样辨认真假种子和农药。',
    ])
    expect(paragraphs.map((text) => text.slice(0, 3))).toEqual(['春耕在', '检查组', '下一步'])
  })
})

test('a line that could have taken the next word ends its paragraph', () => {
  const lines = [
    '本报讯 春茶开采前，记者在西坪镇尧',
    '阳片区看到，往年黄土裸露的坡地茶园',
    '里，如今梯壁上长出了成片的爬地兰和',
    '黄花菜，新栽的香樟和杉木已有半人高',
    '了，改造裸露茶园三百一十二亩，补种',
    '绿化树一万六千株，新修蓄水池几口。',
    '以前一下大雨，沟里流的都是红泥汤，',
    '肥料也跟着一起跑，茶农站在地头发愁',
    '，种草以后土不跑了，除草的工钱反而',
    '省下了一半，茶园里的鸟也多了起来。',
    '县水土保持中心组织人员对首批治理的',
    '地块进行验收，合格率达到百分之九十',
    '八，下一步要在重点产茶的乡镇推广。',
  ]
  const short = lines.map((line, at) => (at === 5 ? '绿化树一万六千株，新修蓄水池。' : line))
  const count = (text: string): number =>
    segment(normalise(text), text, '0'.repeat(64)).articles[0]?.parts.filter(({ role }) => role === 'paragraph').length ?? 0
  expect(count(short.join('\n'))).toBe(count(lines.join('\n')) + 1)
})

describe('a paragraph that the end of a page has cut, with empty lines around its first half', () => {
  const PAGE = ['# 青溪新桥建成通车', '', '本报讯 三月五日，横跨青溪的新桥建成通车，两岸群众从此不必再绕行十五公里。', '']
  test.each([
    ['before what somebody says', '白衣镇党委委员、副镇长何秀兰', '表示，新桥通了，镇里的菜半天就能进城，大家要把路看好护好。'],
    ['in a date', '全镇第二座新桥定于2019年5', '月动工，工期十个月，由县里的工程队承建，完工后再修两条引道。'],
    ['behind where they went', '代表们先后参观了北杏社区、双柏社区、白', '衣寺村的新路，听了村干部的介绍，一致认为钱用到了实处。'],
  ])('goes on %s', (_name, first, second) => {
    const { paragraphs } = read([...PAGE, first, '', second])
    expect(paragraphs[1]?.replace(/ /g, '')).toBe(`${first}${second}`)
  })

  test('is a crosshead where nothing says so', () => {
    const { paragraphs } = read([...PAGE, '两岸从此一家亲', '', '何秀兰表示，新桥通了，镇里的菜半天就能进城，大家要把路看好护好。'])
    expect(paragraphs.map((text) => text.slice(0, 4))).toEqual(['三月五日', '何秀兰表'])
  })
})

describe('words of a heading of a notice at the end of a full line', () => {
  const LINES = [
    '青溪镇备战台风',
    '',
    '本报讯 三月五日，青溪镇召开防御',
    '台风的会议，镇长何秀兰到会讲了话',
    '她要求各村不等不靠，对危房和工地',
    '简易工棚、塔吊围挡、大棚和街边广',
  ]
  test('are of its sentence', () => {
    const { paragraphs, articles } = read([...LINES, '告一一查看，必要时把人先转移出去。'])
    expect([paragraphs.length, articles]).toEqual([1, 1])
    const cut = read([...LINES.slice(0, -1), '电杆、塔吊、工棚、围挡、户外广告', '牌一一查看，必要时把人先转移出去。'])
    expect([cut.paragraphs.length, cut.articles]).toEqual([1, 1])
  })

  test('are a heading in a short one', () => {
    const { paragraphs } = read([...LINES.slice(0, -1), '一一查看。', '', '招租启事', '现有门面房三间对外招租，有意者请与青溪供销社联系。'])
    expect(paragraphs).toHaveLength(1)
  })
})

describe('what looks like a byline at the end of a full line, on a page whose paragraphs empty lines part', () => {
  const ABOVE = [
    '青溪新桥建成通车',
    '',
    '本报讯 三月五日，横跨青溪的新桥',
    '通车，两岸群众从此不必再绕行。',
    '',
    '新桥全长二百一十米，桥面宽九米。',
    '',
    '引道是两岸的人一锹一镐修起来的。',
    '',
    '桥头的茶水站从早到晚开着，过桥人',
    '都能喝上热水，歇个脚。通讯员张三',
  ]
  test('is none where its paragraph goes on', () => {
    const { paragraphs } = read([...ABOVE, '元大爷说：“修桥的人辛苦，这壶水', '该我们烧。”'])
    expect(paragraphs.at(-1)).toContain('通讯员张三元大爷说')
  })

  test('is one above the next report', () => {
    const { paragraphs } = read([...ABOVE, '', '白衣镇办夜校', '', '本报讯 三月六日，白衣镇十一个村', '都办起了夜校。'])
    expect(paragraphs.at(-1)).toMatch(/歇个脚。$/)
  })
})

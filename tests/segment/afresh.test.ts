import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import { segment } from '../../src/segment/segment'
import { outline } from './outline'

const PLANTING = [
  '大石头镇三百人上山植树',
  '本报讯（记者 柳一鸣）3月5日，敦化市大石头镇启动春季植树活动，三百多名干部群众上山栽下落叶松苗木。',
  '',
  '大石头镇林业站站长褚云飞介绍，今年全镇计划造林一千二百亩，全部任务将在四月底前完成。',
  '',
]
const PLANTED = '大石头镇三百人上山植树 — 记者 柳一鸣'

describe('a headline with nothing but its words over a report without dateline', () => {
  test('begins an article where it names a place of its own that the report takes up', () => {
    const { articles } = outline([
      ...PLANTING,
      '雁鸣湖镇农技人员下田指导育秧',
      '近日，雁鸣湖镇组织农技人员到各村指导水稻育秧。',
      '',
      '农技人员逐户查看了苗床，讲解了浇水和通风的办法。',
    ])
    expect(articles).toEqual([PLANTED, '雁鸣湖镇农技人员下田指导育秧'])
  })

  test.each([
    ['names the place of the article above', ['大石头镇的苗木', '大石头镇的苗木全部来自本地苗圃，成活率有保证。']],
    ['names a place that the text does not take up', ['雁鸣湖镇送来苗木', '苗木由林业部门统一调运，成活率有保证。']],
    ['names no place', ['全镇上下一起动手', '全镇十七个村都领到了苗木，成活率有保证。']],
  ])('is a crosshead where it %s', (_name, [title = '', text = '']) => {
    expect(outline([...PLANTING, title, text, '', '各村还安排了管护人员，负责浇水和防火。']).articles).toEqual([PLANTED])
  })

  test('begins one where others sign what stands below, though the article above has its names', () => {
    const below = ['春耕农资提前备到家门口', '县供销社已经备下化肥八千吨、农膜三百吨。', '', '各基层社都设了便民点，化肥可以送到地头。']
    expect(outline([...PLANTING, ...below]).articles).toEqual([PLANTED])
    expect(outline([...PLANTING, ...below, '（白路远）']).articles).toEqual([PLANTED, '春耕农资提前备到家门口 — 白路远'])
  })
})

describe('a second report whose headline has two lines, as those of the page with datelines have', () => {
  const STACKED = [
    ['雁鸣湖镇夜校办到村', '农民晚上学育秧'],
    ['黄泥河镇渡口换新船', '两岸往来更方便'],
    ['贤儒镇供销社下乡', '化肥送到田埂上'],
    ['翰章乡木匠进城', '课桌修好八百张'],
  ].flatMap(([who, what], at) => [`${who}`, `${what}`, '', `本报讯　3月${at + 1}日，${who}，${what}，群众都说好。`, ''])
  test.each([
    [
      'takes up a place behind the name of its province',
      ['吉林敦化春汛提前到来', '三座水库开闸放水', '', '今天14时35分，敦化市三座水库先后开闸放水，下游安然无恙。'],
    ],
    ['says nothing of where', ['渔民老程添了条新船', '一网打上千斤鱼', '', '程有田的新船是腊月里下的水，头一网就打上一千二百斤鱼。']],
  ])('begins where it %s', (_name, lines) => {
    expect(outline([...STACKED, ...lines]).articles).toHaveLength(5)
  })

  test('does not where it has one line', () => {
    const lines = ['渔民添了条新船', '', '程有田的新船是腊月里下的水，头一网就打上一千二百斤鱼。']
    expect(outline([...STACKED, ...lines]).articles).toHaveLength(4)
  })
})

describe("an editor's note", () => {
  test('goes with the article above it, whose names stand between', () => {
    const { articles } = outline([...PLANTING, '（白路远）', '', '编者的话', '', '植树不能只栽不管，大石头镇的办法值得各地学一学。'])
    expect(articles).toEqual([`${PLANTED}, 白路远`])
  })
})

describe('a sketch between reports', () => {
  const SKETCH = ['江边的老渡口', '镇子的老渡口，在我记忆里总是湿漉漉的。', '', '去年冬天我回去，石阶还在，一个孩子坐在上面写作业。']
  test('begins with its title where it is signed, however short the title', () => {
    expect(outline([...PLANTING, ...SKETCH, '　　　　　　　　　　　　唐 宇 霞']).articles).toEqual([PLANTED, '江边的老渡口 — 唐宇霞'])
  })

  test('is not told from the report above where nobody has signed it', () => {
    expect(outline([...PLANTING, ...SKETCH]).articles).toEqual([PLANTED])
  })
})

describe('a crosshead with a word that says what it is about', () => {
  const TEXT =
    '褚云飞领着记者看苗圃，落叶松苗一行行站得笔直，他说这些苗子都是本地育的，山上冷也不怕，栽下去十棵能活九棵半，过去可不敢这么想。'
  test('is told from the text below it though their words stand together elsewhere', () => {
    const lines = [...PLANTING, '育苗：苗圃办到家门口', '', `${TEXT}苗圃办到家门口褚云飞最高兴。`]
    const { articles } = outline(lines)
    expect(articles).toEqual([PLANTED])
  })
})

describe('what parts articles and is none', () => {
  test('a row of circles', () => {
    expect(
      outline([...PLANTING, '　　　　○　　○　　○', '', '一封没有寄出的信', '', '　　亲爱的女儿：', '　　今天是爸爸上山的第十九天。'])
        .articles,
    ).toEqual([PLANTED, '一封没有寄出的信'])
  })

  test('the words that say from which page an article comes', () => {
    const { articles, leftovers } = outline([
      '(上接第一版)',
      '',
      '各乡镇要把苗木登记到户。凡从外地调来的，一律先检疫。',
      '（记者 岑卫东）',
      '',
      ...PLANTING,
    ])
    expect(articles).toEqual(['(各乡镇要把苗木登记到户) — 记者 岑卫东', PLANTED])
    expect(leftovers.map((leftover) => leftover.split(':')[0])).toEqual(['jump'])
  })

  test('the list of the front page on one line', () => {
    const line = '今日导读　►雁鸣湖镇开湖　2版　►反诈民警的电话　3版'
    expect(outline([line, '', ...PLANTING])).toEqual({ articles: [PLANTED], leftovers: [`contents: ${line.replace(/\s+/g, ' ')}`] })
  })

  test('names below a colon', () => {
    const { articles } = outline([
      ...PLANTING.slice(0, 2),
      '受到表扬的有：',
      '　　白生义　霍占福　马存厚　郝　玉',
      '　　延桂兰(女)　常　海　刘侯栓',
      ...PLANTING.slice(2),
    ])
    expect(articles).toHaveLength(1)
  })
})

describe('paragraphs run together on one line', () => {
  const FIRST = '昨晚，城南派出所民警下班回家，在车上认出一名网上逃犯。他不动声色跟了两站路，在同车市民的帮助下将其控制。'
  const SECOND =
    '3月4日上午，这名民警又回到车站，向帮忙的市民当面道谢。市民褚云飞摆摆手说，这是应该的。车站的工作人员也认出了他们，几个人在站牌下合了一张影。'

  function count(line: string): number {
    const text = `民警下班途中抓逃犯\n本报讯 ${line}`
    const page = segment(normalise(text), text, '0'.repeat(64))
    return page.articles.flatMap(({ parts }) => parts).filter(({ role }) => role === 'paragraph').length
  }

  test('are parted by the space behind a full stop', () => {
    expect(count(`${FIRST} ${SECOND}`)).toBe(2)
    expect(count(`${FIRST}${SECOND}`)).toBe(1)
  })

  test('are one where a space stands behind most full stops: so the text was set', () => {
    expect(count(`${FIRST} ${SECOND}`.replace(/。(?=[^ ])/g, '。 '))).toBe(1)
  })

  test('are one where spaces stand inside sentences too', () => {
    expect(count(`${FIRST} ${SECOND}`.replace(/，/g, '， '))).toBe(1)
  })
})

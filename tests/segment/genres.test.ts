import { describe, expect, test } from 'vitest'
import { outline } from './outline'

const PLANTING = [
  '大石头镇三百人上山植树',
  '',
  '　　本报讯（记者 柳一鸣）3月5日，大石头镇启动春季植树活动，三百多名干部群众上山栽下落叶松苗木。',
  '　　镇林业站说，全部苗木都由本地苗圃供应，余下的任务在月底以前完成。',
  '',
]
const PLANTED = '大石头镇三百人上山植树 — 记者 柳一鸣'

describe('a page of literature', () => {
  const ESSAY = ['　　人到中年，才晓得慢的好，走路要慢，说话也要慢。', '　　慢下来，路边的花才看得见。', '']

  test('holds verse without a mark below the name of who wrote it', () => {
    const { articles } = outline([
      '【诗歌】',
      '雪落在大石头',
      '程　风',
      '',
      '雪落在屋顶上',
      '屋顶就轻了',
      '落在老人的肩上',
      '肩膀就亮了',
      '',
      '【散文】',
      '慢',
      '柳一鸣',
      '',
      ...ESSAY,
    ])
    expect(articles).toEqual(['雪落在大石头 — 程风', '慢 — 柳一鸣'])
  })

  test('a poem among several has its author below its own title', () => {
    const { articles } = outline([
      ...PLANTING,
      '诗二首',
      '秋　收',
      '程　风',
      '镰刀弯弯割稻忙，',
      '一担稻谷一担香；',
      '歌声挑过田埂去，',
      '惊起白鹭三四双。',
    ])
    expect(articles[1]).toContain('程风')
  })

  test('a character that a column has cut off is no title', () => {
    const { articles } = outline([
      '大石头镇三百人上山植树',
      '　　镇林业站的技术员手把手地教，连七十岁的老人也学会了使',
      '用',
      '',
      '柳一鸣',
      '',
      ...ESSAY,
    ])
    expect(articles[0]).toMatch(/^大石头镇三百人上山植树/)
  })
})

describe('a letter to the paper', () => {
  const LETTER = [
    '　　供销社要方便群众',
    '编辑同志：我们村的供销社常说没有零钱，群众买不到盐，盼望上级检查。',
    '　　　　　　　　大石头镇　程有田',
  ]

  test('has its headline above, though that stands in and the letter does not', () => {
    expect(outline([...PLANTING, ...LETTER]).articles).toEqual([PLANTED, '供销社要方便群众 — 大石头镇 程有田'])
  })

  test('goes on with what the one who is blamed writes', () => {
    const answer = '　　县联社来信：程有田同志的批评是正确的，我社已经派人检查，并且规定了改进办法。'
    expect(outline([...PLANTING, ...LETTER, answer]).articles).toHaveLength(2)
  })
})

describe('a column', () => {
  test('whose headline asks', () => {
    const { articles } = outline([
      ...PLANTING,
      '读报常识',
      '什么是一长制？',
      '　　一长制就是在生产管理上由厂长一人负责的制度。',
      '　　它并不取消群众的监督。',
    ])
    expect(articles).toEqual([PLANTED, '什么是一长制？'])
  })

  test('of short sentences that each have a mark', () => {
    const { articles } = outline([...PLANTING, '国际一周', '　　▲某国工人罢工，要求加薪。', '　　▲两国议定互换渔船二十艘。'])
    expect(articles).toHaveLength(3)
  })

  test('named as a list of headlines may be, right above a headline and its report', () => {
    const { articles } = outline(['今日要闻', '大石头镇三百人上山植树', '本报讯（记者 柳一鸣）3月5日，大石头镇启动春季植树活动。'])
    expect(articles).toEqual([PLANTED])
  })
})

describe('a headline of two lines', () => {
  test.each([
    ['雁鸣湖镇：', '把夜校办到炕头上'],
    ['县医保局提醒：', '缴费本月底截止'],
  ])('%s %s begins with whom it is about', (first, second) => {
    const { articles } = outline([
      ...PLANTING,
      first,
      second,
      '　　3月6日晚上，雁鸣湖镇一家的炕头边坐了四十多人，谁都带着本子和铅笔。',
      '　　课一直上到九点。（程有田）',
    ])
    expect(articles).toEqual([PLANTED, `${first}${second} — 程有田`])
  })

  test('a place with what it has to do is none', () => {
    const { articles } = outline([...PLANTING, '大石头镇：', '　　今年植树三万株，其余各村都要向他们学习，把任务早日完成。'])
    expect(articles).toEqual([PLANTED])
  })
})

describe('a table', () => {
  test.each([
    ['of prices', ['一周菜价', '鸡蛋　每斤二元一角', '鲜鱼　每斤三元五角', '萝卜　每斤八分']],
    ['of figures in several columns', ['今日股市', '县指数　3296.61　+2.60%', '市指数　13331.29　-1.92%', '成交量　2036亿']],
  ])('%s is no article', (_name, table) => {
    expect(outline([...PLANTING, ...table]).articles).toEqual([PLANTED])
  })
})

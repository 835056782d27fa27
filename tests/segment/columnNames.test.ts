import { describe, expect, test } from 'vitest'
import { outline } from './outline'
import { REPORT } from './reports'

const ESSAY = '灯油一滴一滴地省，一年就是一缸。省下来的不只是油，更是过日子的那份心思，这笔账人人都该算一算。'
const UNTITLED = '3月6日，雁鸣湖镇召开春耕备耕现场会，各村带来自家的育秧办法，会后又到三户社员家里看了火炕育苗。'

/** As a column of sixteen characters breaks it. */
function narrow(text: string): string[] {
  return text.match(/.{1,16}/g) ?? []
}

describe('something new begins below the name of a column', () => {
  test.each([
    ['a known name', '短　评'],
    ['a name by its ending', '市民热线'],
    ['a name in brackets', '〔来信摘登〕'],
    ['a name set as a heading', '### 雁鸣论坛'],
    ['a name between signs', '=== 简讯 ==='],
    ['a name that nobody knows, between ornaments', '▌街坊议事▐'],
  ])('%s', (_name, column) => {
    const { articles, leftovers } = outline([
      '大石头镇三百人上山植树',
      REPORT,
      '群众都说，这片山十年后就是聚宝盆。',
      '',
      column,
      '',
      '节约一滴油',
      ESSAY,
    ])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣', '节约一滴油'])
    expect(leftovers).toEqual([`masthead: ${column.replace(/\s+/g, ' ')}`])
  })

  test('the name of a column in brackets that also opens reports, over briefs with a mark', () => {
    const { articles, leftovers } = outline([
      '大石头镇三百人上山植树',
      REPORT,
      '',
      '【快讯】',
      '◇黄泥河镇第一所牧区小学昨日开学，首批招收六十名学生，吃住都由镇里供给。（何一平）',
      '◇江源镇卫生院医疗队下月起深入各村，为六百名老人量血压、查眼底。（谢文彬）',
    ])
    expect(articles).toHaveLength(3)
    expect(leftovers).toEqual(['masthead: 【快讯】'])
  })

  test('the same right before the words of a report opens it', () => {
    const { leftovers } = outline([
      '大石头镇三百人上山植树',
      REPORT,
      '',
      '【快讯】',
      '黄泥河镇第一所牧区小学昨日开学，首批招收六十名学生。（何一平）',
    ])
    expect(leftovers).toEqual([])
  })

  test('briefs in a narrow column, each with its mark', () => {
    const { articles } = outline([
      '雁鸣湖小学上起劳动课',
      ...narrow(`${UNTITLED}群众都说，这片山十年后就是聚宝盆，子子孙孙都用得着它。`),
      '',
      '各地简讯',
      '',
      ...narrow('▲黄泥河镇第一所牧区小学三月一日开学，首批招收六十名学生，吃住都由公社供给。'),
      '',
      ...narrow('▲江源镇卫生院医疗队二月二十日起深入各村，半月走了六百里，为儿童种痘百人。'),
    ])
    expect(articles).toHaveLength(3)
  })
})

describe('what a website copies between two pieces', () => {
  test.each([
    ['where from and when', '雁鸣新闻网 2019-03-07 08:40'],
    ['the day and hour, then where from', '03-07 10:01  云上雁鸣'],
    ['the time with its label', '时间:2019-03-07 12:48:00'],
    ['an agency in brackets', '（雁鸣新华社稿）'],
  ])('%s opens a piece without a headline', (_name, line) => {
    const { articles } = outline(['大石头镇三百人上山植树', REPORT, '群众都说，这片山十年后就是聚宝盆。', '', line, '', UNTITLED])
    expect(articles).toHaveLength(2)
  })

  test.each([
    ['steps with a day', '本地 > 雁鸣湖   2019-03-07', 'navigation'],
    ['one step', '雁鸣新闻网 >> 时政要闻', 'navigation'],
    ['an editor in brackets', '[责任编辑: 方有信]', 'credit'],
    ['an editor by account', '编辑:yanmingnews', 'credit'],
    ['what readers are to scan', '扫码二维码', 'navigation'],
    ['a page with many noughts', '第00002版:要闻', 'masthead'],
    ['a further page with its day', '雁鸣报 2019年3月7日 春耕特刊', 'masthead'],
  ])('%s is no headline', (_name, line, kind) => {
    const { articles, leftovers } = outline(['大石头镇三百人上山植树', REPORT, '', line, '', '雁鸣湖小学上起劳动课', UNTITLED])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣', '雁鸣湖小学上起劳动课'])
    expect(leftovers.map((leftover) => leftover.split(':')[0])).toEqual([kind])
  })
})

test('names under a headline count where others have datelines', () => {
  const { articles } = outline([
    '大石头镇三百人上山植树',
    REPORT.replace('（记者 柳一鸣）', ''),
    '（褚云飞）',
    '雁鸣湖镇修通林间公路',
    REPORT.replace('（记者 柳一鸣）', '').replace('大石头镇', '雁鸣湖镇'),
    '（方有信）',
    '江源镇办起农机班',
    REPORT.replace('（记者 柳一鸣）', '').replace('大石头镇', '江源镇'),
    '街上货郎多',
    '□ 李先进',
    UNTITLED,
  ])
  expect(articles.at(-1)).toBe('街上货郎多 — 李先进')
})

test('who writes from where, behind a square', () => {
  const { articles } = outline(['江源镇办起农机班', UNTITLED, '　　　　　　　　　　□江源镇　徐　斌'])
  expect(articles).toEqual(['江源镇办起农机班 — 徐斌'])
})

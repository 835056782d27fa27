import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import { segment } from '../../src/segment/segment'
import { outline } from './outline'

const REPORT = [
  '　　本报讯（记者 谭小方）昨天，当涂县召开食盐供应会议。全县各供应点货源充足，市民不必抢购。',
  '　　会议要求，各镇每天上报销量，严防囤积。',
]

/** Kickers / headline / subheads of a page's only article. */
function stack(...titles: readonly string[]): string {
  const text = [...titles, ...REPORT].join('\n')
  const [article] = segment(normalise(text), text, '0'.repeat(64)).articles
  return [article?.kickers.join('+'), article?.headline, article?.subheads.join('+')].join(' / ')
}

describe('marks between the parts of a headline', () => {
  test.each([
    [
      ['食盐货源充足 市民不必抢购 ●当涂县设立六个供应点 ●各镇每天上报销量'],
      ' / 食盐货源充足市民不必抢购 / ●当涂县设立六个供应点 ●各镇每天上报销量',
    ],
    [
      ['食盐货源充足市民不必抢购', '■ 当涂县设立六个供应点', '■ 各镇每天上报销量'],
      ' / 食盐货源充足市民不必抢购 / 当涂县设立六个供应点+各镇每天上报销量',
    ],
    [['食盐货源充足市民不必抢购 | 17个供应点延长营业'], ' / 食盐货源充足市民不必抢购 / 17个供应点延长营业'],
    [['## 当涂县食盐货源充足 - 各镇延长营业'], ' / 当涂县食盐货源充足 / 各镇延长营业'],
    // A hyphen within words, and one between numbers, parts nothing.
    [['当涂县2010-2020年盐业志出版'], ' / 当涂县2010-2020年盐业志出版 / '],
  ])('%j', (titles, expected) => {
    expect(stack(...titles)).toBe(expected)
  })

  test('the first line has a mark as all headlines of its page', () => {
    expect(stack('■ 食盐货源充足市民不必抢购')).toBe(' / 食盐货源充足市民不必抢购 / ')
  })
})

describe('a headline that asks or calls below the names of the article above', () => {
  const ABOVE = ['黄池镇开办夜校', '本报讯 昨晚，黄池镇开办农民夜校，三百人报名。', '（通讯员 方林）', '']
  const BODY = ['5月3日晚，家住黄池镇的朱女士在一家超市', '买回两袋面粉，回家拆开一看已经生了虫。', '经消保委调解，超市赔偿她三百元。']
  test.each([['面粉生虫不退换，赔！'], ['面粉生虫找谁赔？'], ['朱女士问：“面粉生虫找谁赔？”']])('%s', (title) => {
    expect(outline([...ABOVE, title, '', ...BODY]).articles).toEqual(['黄池镇开办夜校 — 通讯员 方林', title])
  })

  test('is none behind a report that goes on', () => {
    const { articles } = outline([...ABOVE.slice(0, 2), '', '大家都说：这样的夜校，好！', '', ...BODY])
    expect(articles[0]).toBe('黄池镇开办夜校')
    expect(articles).toHaveLength(1)
  })
})

test('the first headline of a page with a picture below it', () => {
  const { articles } = outline([
    '黄池大堤焕然一新',
    '',
    '经过五个月加固的黄池大堤去掉了“险段”的名称，如今堤顶平坦，行人和车辆往来不断，两岸也种上了树。（谭小方 摄）',
    '',
    '年久失修的黄池大堤经过五个月加固，终于焕然一新。昨天上午，记者在堤上看到，护坡已经完工，工人正在堤脚栽种防浪林。',
    '大堤全长九公里，去年汛期曾三次出现险情，今年六月开工加固，总投资五千万元。',
  ])
  expect(articles).toEqual(['黄池大堤焕然一新'])
})

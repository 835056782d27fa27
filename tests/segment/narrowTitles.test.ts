import { describe, expect, test } from 'vitest'
import { outline } from './outline'

const LARCH = [
  '敦化市大石头林区引进的红',
  '松苗木成活率高，已经成为',
  '当地造林的主要树种。',
  '大石头林区气候冷凉，山坡',
  '土层深厚，适宜红松生长。',
]
const HONEY = ['雁鸣湖镇今年椴树蜜产量达', '到六百吨，创造了高产新纪', '录，产值超过历年。', '这里的椴树蜜水分低，质量', '好，畅销各地。']

describe('the first line of a narrow column', () => {
  test.each([['红松落户大石头'], ['大石头红松好'], ['椴树新苗上山']])('%s between empty lines is the headline', (title) => {
    expect(outline([title, '', ...LARCH, '', '雁鸣湖镇椴树蜜高产', '', ...HONEY]).articles).toEqual([title, '雁鸣湖镇椴树蜜高产'])
  })

  test('that ends in the middle of a date is none', () => {
    const { articles } = outline([
      '本报讯　两千斤椴树蜜装车，',
      '送到邻县的供销社。',
      '',
      '雁鸣湖镇的蜂场在 7月',
      '26日那场大水里冲走三十箱，',
      '如今又添了新蜂，产量比去',
      '年还高，蜂农心里踏实了。',
      '',
      ...LARCH,
    ])
    expect(articles).toHaveLength(1)
    expect(articles[0]).toMatch(/^\(/)
  })

  test('a full line that a page end has parted from the next is none', () => {
    const { articles } = outline([LARCH[0] ?? '', '', ...LARCH.slice(1), ...HONEY])
    expect(articles).toHaveLength(1)
    expect(articles[0]).toMatch(/^\(/)
  })
})

describe('a title that website and paper both print', () => {
  const BODY = '3月5日，敦化市大石头镇启动春季植树活动，三百多名干部群众上山栽下落叶松苗木。'
  const SOURCE = 'http://www.dunhuawang.cn 2006年06月05日05:09 敦化晚报'
  test.each([
    [
      'in halves',
      ['山坡荒地种红松三百村民齐上阵', '', SOURCE, '', '山坡荒地种红松', '三百村民齐上阵', '', '□柳一鸣', '', BODY],
      '山坡荒地种红松三百村民齐上阵',
    ],
    ['as it is', ['大石头镇三百人上山植树', SOURCE, '大石头镇三百人上山植树', '□柳一鸣', BODY], '大石头镇三百人上山植树'],
    ['with other marks', ['上山植树：三百人齐上阵', SOURCE, '上山植树 三百人齐上阵', '□柳一鸣', BODY], '上山植树三百人齐上阵'],
  ])('%s is one', (_name, lines, title) => {
    const { articles } = outline(lines)
    expect(articles.map((article) => article.replace(/ — .*/, ''))).toEqual([title])
  })

  test('another title below the source line is another article', () => {
    const { articles } = outline(['雁鸣湖开湖捕鱼', '本报讯 3月4日，雁鸣湖开湖。', SOURCE, '大石头镇三百人上山植树', '□柳一鸣', BODY])
    expect(articles).toHaveLength(2)
  })
})

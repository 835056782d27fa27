import { beforeAll, describe, expect, it } from 'vitest'
import { placeArticles } from '../../../src/annotate/place/placeArticles'
import { type Gazetteer, loadGazetteer } from '../../../src/lexicon/places/gazetteer'
import { pageOf } from './pageOf'

let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await loadGazetteer()
})

/** Towns that are named without 镇, each with what only looks like it. Paper, text, and the places of it. */
const bare: Readonly<Record<string, readonly (readonly [paper: string | null, text: string, names: readonly string[]])[]>> = {
  'where something of the own county is': [
    ['婺源报', '秋口一家茶厂开了工，他原是秋口的茶农。', ['秋口镇']],
    ['婺源报', '龙舟赛的冠军由秋口队夺得。', ['秋口镇']],
    ['婺源报', '国道秋口段，车灯排成一条龙。', ['秋口镇']],
    ['婺源报', '秋口等镇立了警示牌。', ['秋口镇']],
    ['婺源报', '客人住进秋口大酒店。', []],
    ['婺源报', '秋口、江湾等6个镇订了合同。', ['秋口镇', '江湾镇']],
    ['黄浦报', '外滩的游客多了，外滩恢复了客流。', []],
    ['黄浦报', '外滩街道的干部上岗，外滩的游客多了。', ['外滩街道']],
    ['敦煌报', '秋口一家茶厂开了工，他原是秋口的茶农。', []],
    ['婺源报', '危房集中在秋口、江湾、清华等几个财力薄弱的镇。', ['秋口镇', '江湾镇', '清华镇']],
    ['婺源报', '秋口、江湾等主产乡镇插完了秧。', ['秋口镇', '江湾镇']],
    ['历城报', '华山、郭店、董家等沿路沿企街道要盯住厂房。', ['华山街道', '郭店街道', '董家街道']],
    ['婺源报', '秋口镇修渠，石料从秋口拉来。', ['秋口镇']],
    ['婺源报', '石料从秋口拉来。', []],
  ],
  'behind which a village is named': [
    ['婺源报', '昨日，县委到秋口石门村、江湾晓起村，给两村授牌。', ['秋口镇', '石门村', '江湾镇', '晓起村']],
    ['婺源报', '昨日，秋口石门村民种树。', []],
    ['敦煌报', '昨日，县委到秋口石门村授牌。', []],
  ],
  'in a list of parks': [
    ['婺源报', '县里建起了秋口、江湾两个茶业产业园。', ['婺源县', '秋口镇', '江湾镇']],
    ['婺源报', '县里建起了秋口、江湾两个茶业样板。', ['婺源县']],
  ],
  'where a house or an office is': [
    ['婺源报', '客人租住在秋口一幢民房里。', ['秋口镇']],
    ['婺源报', '昨日，边防大队秋口边防派出所救起渔民。', ['秋口镇']],
    ['敦煌报', '昨日，边防大队秋口边防派出所救起渔民。', []],
  ],
  'in a county that the article names': [
    ['江西日报', '婺源县今年茶叶增产，秋口一家茶厂开了工。', ['婺源县', '秋口镇']],
    ['江西日报', '德兴市今年茶叶增产，秋口一家茶厂开了工。', ['德兴市']],
  ],
  'that are also words': [
    ['桂阳报', '家住和平的老人学会了上网。', ['和平镇']],
    ['桂阳报', '老兵盼的是和平，和平的日子。', []],
    ['桂阳报', '和平镇的路修好了，和平的老人高兴。', ['和平镇']],
  ],
  'that are called like a far county': [
    ['今日东阳', '# 走近巍山\n巍山的竹编远销海外。', ['巍山镇']],
    ['今日东阳', '巍山彝族回族自治县的客人到访，巍山有古城。', ['巍山彝族回族自治县']],
  ],
  'after which an office is called': [
    ['婺源报', '秋口供电所的工人上山巡线。', []],
    ['婺源报', '昨日记者在秋口新华书店看到，教辅书卖得好。', []],
  ],
  'in a list of districts of old': [
    ['阆中县报', '我县抓秋种。书记到柏垭、老观等区检查。', ['阆中县', '柏垭区', '老观区']],
    ['阆中日报', '书记到柏垭、老观等区域检查。', []],
  ],
}

describe.each(Object.entries(bare))('%s', (_, cases) => {
  it.each(cases)('%s: %s', (paper, text, names) => {
    const { places } = placeArticles(pageOf([text]), gazetteer, paper)
    expect(places[0]?.map(({ name }) => name)).toEqual(names)
  })
})

it.each(['秋口供电所的工人上山巡线。', '昨日记者在秋口新华书店看到，教辅书卖得好。', '山里的老人到秋口卫生院看病。'])(
  'an office is where the town is that it is called after: %s',
  (text) => {
    expect(placeArticles(pageOf([text]), gazetteer, '婺源报').districts[0]?.code).toBe('361130')
  },
)

it('several of one county that the page names tell where it is at home', () => {
  const [works, market, boats, prices] = [
    '婺源县的茶厂改制。',
    '秋口的早市开了。',
    '龙舟赛江湾夺冠，思口第二。',
    '物价平稳。我县采取措施。',
  ]
  expect(placeArticles(pageOf([works, market, boats, prices]), gazetteer, null).home?.code).toBe('361130')
  // Two towns are too few, and towns of a county that nobody names may be others.
  expect(placeArticles(pageOf([works, market, '秋口夺冠。', '苏州市、无锡市和常州市结对。']), gazetteer, null).home?.code).not.toBe(
    '361130',
  )
  expect(placeArticles(pageOf([market, boats, prices]), gazetteer, null).home).toBeNull()
})

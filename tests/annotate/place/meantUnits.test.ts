import { beforeAll, describe, expect, it } from 'vitest'
import { placeArticles } from '../../../src/annotate/place/placeArticles'
import { type Gazetteer, loadGazetteer } from '../../../src/lexicon/places/gazetteer'
import { pageOf } from './pageOf'

let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await loadGazetteer()
})

/** Words that mean a unit without naming it, and what only looks like them. Paper, text, and the units an article speaks of. */
const meant: readonly (readonly [paper: string, text: string, units: readonly string[]])[] = [
  ['桂阳报', '本报讯 昨日，我县召开防汛会议。', ['桂阳县']],
  ['桂阳报', '本报讯 县人武部昨日组织全县民兵集训。', ['桂阳县']],
  ['桂阳报', '本报讯 供水管道老化，县里投资千万元改造。', ['桂阳县']],
  ['桂阳报', '本报讯 桂阳今年雨水足，我县早稻长势好。', ['桂阳县']],
  ['桂阳报', '本报讯 全省首个鱼种场落户我县。', ['湖南省', '桂阳县']],
  ['桂阳报', '本报讯 我州的龙舟队昨日来访。', []],
  ['郴州日报', '本报讯 昨日，全市民营企业座谈会召开。', ['郴州市']],
  ['郴州日报', '本报讯 昨日，本市民众走上街头。', []],
  ['郴州日报', '本报讯 昨日，全市场销售回升，市场里很热闹。', []],
  ['郴州日报', '本报讯 昨日，市委常委会召开，市供电公司列席。', []],
]

describe('units that an article means without naming them', () => {
  it.each(meant)('%s: %s', (paper, text, units) => {
    const { places } = placeArticles(pageOf([text]), gazetteer, paper)
    expect(places[0]?.map(({ name }) => name)).toEqual(units)
  })

  it.each<[paper: string, text: string, year: number | null, name: string]>([
    ['襄樊日报', '本报讯 昨日，我市召开防汛会议。', 1987, '襄樊市'],
    ['襄樊日报', '本报讯 昨日，我市召开防汛会议。', 2012, '襄阳市'],
    ['襄樊日报', '本报讯 昨日，我市召开防汛会议。', null, '襄阳市'],
    // Before 1993 the city was a smaller unit, and the prefecture spoke of itself as 全区.
    ['沧州日报', '本报讯 昨日，我市召开防汛会议。', 1990, '沧州市'],
  ])('are called what they were called then: %s, %s, %s', (paper, text, year, name) => {
    const { places } = placeArticles(pageOf([text]), gazetteer, paper, [year])
    expect(places[0]?.map((place) => place.name)).toEqual([name])
  })

  it('show the word that means them and say why', () => {
    const { places } = placeArticles(pageOf(['本报讯 昨日，我县召开防汛会议。']), gazetteer, '桂阳报')
    expect(places[0]?.[0]).toMatchObject({ text: '我县', code: '431021', evidence: { rule: 'place/deictic', certainty: 'inferred' } })
  })
})

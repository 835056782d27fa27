import { beforeAll, describe, expect, it } from 'vitest'
import { placeArticles } from '../../../src/annotate/place/placeArticles'
import { type Gazetteer, loadGazetteer } from '../../../src/lexicon/places/gazetteer'
import { pageOf } from './pageOf'

let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await loadGazetteer()
})

/** Towns that no table has, and what only looks like one. Paper, text, and the places of it. */
const towns: Readonly<Record<string, readonly (readonly [paper: string | null, text: string, names: readonly string[]])[]>> = {
  'with what towns have': [
    ['顺德报', '昨日，桂凤镇领导到医院慰问。', ['桂凤镇']],
    ['顺德报', '在桂凤镇一家工厂，工人在装电扇。', ['桂凤镇']],
    ['顺德报', '昨日，桂凤镇打了胜仗。', []],
    ['顺德报', '今年，实行镇村两级管理，重点镇一个。', []],
    ['顺德报', '通报对桂凤镇、桂凰镇两个镇亮了黄牌。', ['桂凤镇', '桂凰镇']],
    [null, '昨日，桂凤镇领导到医院慰问。', []],
  ],
  'that were townships before': [
    [null, '广饶县桂村撤乡设镇。昨日，桂村镇人民集会。桂村镇辖三十个村。', ['广饶县', '桂村', '桂村镇']],
    [null, '广饶县的七个牧业乡位于山上。', ['广饶县']],
  ],
  'in a list behind one of the own county': [
    ['婺源报', '秋口、桂凤等5个镇订了合同。', ['秋口镇', '桂凤镇']],
    ['婺源报', '秋口、桂凤等乡镇街道订了合同。', ['秋口镇']],
  ],
  'whose last characters are a town elsewhere': [
    [null, '宁陕县新阳坝镇的茶园开园。', ['宁陕县', '新阳坝镇']],
    [null, '宁陕县驻阳坝镇的工作队下了村。', ['宁陕县']],
    [null, '康县原阳坝镇的茶园开园。', ['康县', '阳坝镇']],
    [null, '潜江市、天门市和仙桃市昨日下雪，泽口镇的渡船停航。', ['潜江市', '天门市', '仙桃市', '泽口镇']],
    [null, '泾阳县口镇的集市昨日开张。', ['泾阳县', '口镇']],
  ],
  'that are called with a nation': [
    ['婺源报', '婺源县的会议开了一天，秋口畲族镇的代表发言。', ['婺源县', '秋口畲族镇']],
    ['婺源报', '婺源县的会议开了一天，畲族镇的代表发言。', ['婺源县']],
  ],
  'and offices of town and country': [
    ['婺源报', '秋口镇及县城乡管理局作了表态。', ['秋口镇']],
    ['婺源报', '秋口镇、区城乡规划办作了表态。', ['秋口镇']],
    ['婺源报', '秋口镇、古城乡的代表作了表态。', ['秋口镇', '古城乡']],
    ['婺源报', '秋口镇、全体镇干部作了表态。', ['秋口镇']],
  ],
  'that are known elsewhere': [
    ['龙口日报', '在中村镇的试点会上，代表发言。', ['中村镇']],
    ['龙口日报', '农民看了电影《芙蓉镇》。', []],
  ],
  'by the short name of the own county': [
    ['二七时报', '二七区召开会议，二七小伙成为二七第21例捐献者。', ['二七区']],
    ['二七时报', '小伙成为二七第21例捐献者。', []],
    ['二七时报', '二七区召开会议。', ['二七区']],
  ],
}

describe.each(Object.entries(towns))('%s', (_, cases) => {
  it.each(cases)('%s: %s', (paper, text, names) => {
    const { places } = placeArticles(pageOf([text]), gazetteer, paper)
    expect(places[0]?.map(({ name }) => name)).toEqual(names)
  })
})

it('the own county is named by its short name, though that is a word', () => {
  const page = pageOf(['二七区召开会议。', '# 二七小伙捐献\n他是郑州市第三例。'])
  expect(placeArticles(page, gazetteer, null).districts[1]?.code).toBe('410103')
})

import { beforeAll, describe, expect, it } from 'vitest'
import { placeArticles } from '../../../src/annotate/place/placeArticles'
import { type Gazetteer, loadGazetteer } from '../../../src/lexicon/places/gazetteer'
import { contextOf } from '../contextOf'
import { pageOf } from './pageOf'

let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await loadGazetteer()
})

function filedUnder(text: string): readonly (string | null)[] {
  return placeArticles(contextOf(text), gazetteer, null).districts.map((district) => district?.name ?? null)
}

const REPORT = '昨日上午，县委召开春季造林动员会，全县十五个乡镇的负责人到会，会议部署了苗木调运和封山管护。'
const OTHER = '敦化市人民政府 要闻动态 2021-03-09\n\n昨日，我市召开防汛会议，各镇街负责人到会，会议部署了水库巡查。\n\n'

describe('articles that are from sites and papers of several places', () => {
  it.each([
    ['沈丘县人民政府 乡镇动态', '沈丘县'],
    ['云上远安 2023-01', '远安县'],
    ['今日高邮 2006-09-12', '高邮市'],
    ['红网道县 2021-01-04', '道县'],
    ['长春市宽城区人民政府 2025-02-18', '宽城区'],
    ['修水网 2006-05-09 社会', '修水县'],
    ['沈丘县教育局 工作动态', '沈丘县'],
    ['中共沈丘县委宣传部 2018-03-05', '沈丘县'],
    ['修水发布（微信公众号）2018-03-05', '修水县'],
    ['【修水日报】2018-03-05', '修水县'],
    ['重庆云阳网 2018-05-19', '云阳县'],
    ['宝丰快报 2022年1月13日 星期四', '宝丰县'],
  ])('%s: each is filed where its own is at home', (stamp, home) => {
    const words = /[市区]$/.test(home) ? REPORT.replace(/县委/, `${home.slice(-1)}委`).replace('全县', `全${home.slice(-1)}`) : REPORT
    expect(filedUnder(`${OTHER}${stamp}\n\n${words}\n`)).toEqual(['敦化市', home])
  })

  it.each([
    ['a line under the headline', '# 造林动员会召开\n2021-03-09 来源:修水新闻网\n\n', '修水县'],
    ['the number of an issue', '沁县 2019年第1218期 PDF  下一版»本期共4版(1-2-3-4)\n\n造林动员会召开\n\n本报讯 ', '沁县'],
    ['the source of a portal', '造林动员会召开\nhttp://www.example.com 2021年03月09日10:35 某某在线-修水日报\n\n', '修水县'],
    ['where the page is on its site', '修水新闻网 > 乡镇动态\n造林动员会召开\n2021-03-09 10:35\n\n', '修水县'],
  ])('%s tells as well', (_name, head, home) => {
    expect(filedUnder(`${OTHER}${head}　　${REPORT}\n`)).toEqual(['敦化市', home])
  })

  it('one without a site of its own is not filed where the others are at home', () => {
    const one = OTHER.replace('昨日', '敦化日报讯 昨日')
    const two = `${one}沈丘县人民政府 2021-03-11\n\n昨日，县委召开造林动员会，会议部署了苗木调运。\n\n`
    const third = '小巷失火殃及八家店面\n2021-03-12 10:35\n　　本报讯（记者 苏某某）昨天早上，小巷里发生火灾，消防官兵很快赶到将火扑灭。\n'
    expect(filedUnder(two + third)).toEqual(['敦化市', '沈丘县', null])
    expect(filedUnder(one + third)).toEqual(['敦化市', '敦化市'])
  })

  it('a town as the source tells nothing', () => {
    expect(filedUnder(`${OTHER}造林动员会召开\n2021-03-09 来源:江口镇\n\n　　${REPORT}\n`)).toEqual(['敦化市', null])
  })
})

describe('where somebody is from who is told of', () => {
  const named = (text: string): readonly string[] =>
    placeArticles(pageOf([text]), gazetteer, '敦化报').places[0]?.map(({ name }) => name) ?? []

  it.each([
    ['本报讯 昨日，敦化市江源镇派出所抓获一名男子，男，24岁，黑龙江籍人。', ['敦化市', '江源镇']],
    ['本报讯 昨日，敦化市江源镇派出所抓获偷车的内蒙古人邬某。', ['敦化市', '江源镇']],
    ['本报讯 昨日，黑龙江籍的男孩来敦化市江源镇上学。', ['黑龙江省', '敦化市', '江源镇']],
    ['本报讯 昨日，敦化市江源镇的木耳销往黑龙江。', ['敦化市', '江源镇', '黑龙江省']],
  ])('%s', (text, places) => {
    expect(named(text)).toEqual(places)
  })

  it.each(['县委责成县民政局走访困难群众。', '民政局送出“幸福清单”。'])('%s names no place', (text) => {
    expect(placeArticles(pageOf([text]), gazetteer, null).places).toEqual([[]])
  })
})

describe('all that an article from another paper says of its unit', () => {
  const stamp = '# 麦收开镰\n2021-03-09 来源:修水新闻网\n\n'

  it.each<[string, readonly string[]]>([
    ['昨日，泰州市的麦子开镰，泰州市的收割机都下了田，全市的粮站备好了仓，人人高兴。', ['泰州市']],
    ['昨日，我市客商在泰州市签约，泰州市的公路通了，全市客商都来祝贺，人人高兴。', ['九江市', '泰州市']],
  ])('%s', (text, names) => {
    const { places } = placeArticles(contextOf(`${OTHER}${stamp}${text}\n`), gazetteer, null)
    expect(places[places.length - 1]?.map(({ name }) => name)).toEqual(names)
  })
})

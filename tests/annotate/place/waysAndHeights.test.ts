import { beforeAll, describe, expect, it } from 'vitest'
import { placeArticles } from '../../../src/annotate/place/placeArticles'
import { type Gazetteer, loadGazetteer } from '../../../src/lexicon/places/gazetteer'
import { pageOf } from './pageOf'

let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await loadGazetteer()
})

const filings: Readonly<Record<string, readonly (readonly [paper: string | null, text: string, district: string | null])[]>> = {
  'the ends of a way, and where somebody is brought': [
    [null, '昨日，鄂州消防支队扑灭车火。民警分流武汉至黄石的车辆，伤者被送到黄石市二医院。', '420700'],
    [null, '昨日，黄石市二医院救治伤者。', '420200'],
    ['今日仙居', '昨日，县公安局抓获一名逃往天台县的男子。县公安局正在审理。', '331024'],
  ],
  'guests, who come from elsewhere': [
    ['今日仙居', '近日，上海市宝山区教育局一行来县考察，与县教育局座谈。', '331024'],
    ['今日仙居', '近日，上海市宝山区教育局一行观看演出。', '310113'],
  ],
  'a school that is called after the city, in a paper of its district': [
    ['鹿城报', '# 第三中学办展览\n本报讯 温州市第三中学昨日开展。老师说起鹿城的烟囱，鹿城的师傅都点头。', '330302'],
    ['鹿城报', '# 温州市第三中学办展览\n本报讯 温州市第三中学昨日开展。五马街道的师傅都点头。', '330302'],
    ['温州日报', '# 温州市第三中学办展览\n本报讯 温州市第三中学昨日开展。', '330300'],
    ['鹿城报', '# 温州市办展览\n本报讯 温州市昨日开展。温州市的代表都到了。五马街道的师傅都点头。', '330300'],
  ],
  'a province that the headline names, told by an office of its capital': [
    ['铁西报', '# 辽宁外贸增长\n新华社沈阳4月29日电 记者从沈阳海关获悉，辽宁省外贸增长。沈阳、大连两市占八成。', '210000'],
    ['铁西报', '# 沈阳外贸增长\n新华社沈阳4月29日电 记者从沈阳海关获悉，沈阳外贸增长。辽宁省也增长。', '210100'],
  ],
}

describe.each(Object.entries(filings))('%s', (_, cases) => {
  it.each(cases)('%s: %s is filed under %s', (paper, text, district) => {
    expect(placeArticles(pageOf([text]), gazetteer, paper).districts[0]?.code ?? null).toBe(district)
  })
})

describe('names that are of something else there', () => {
  const named = (text: string): readonly string[] => placeArticles(pageOf([text]), gazetteer, null).places[0]?.map(({ name }) => name) ?? []

  it.each([
    ['a mountain by its slope', '他家原来在海拔千米的马鞍山上，如今搬下了山。', []],
    ['a mountain by its foot', '茶园在马鞍山脚下，路修到了门口。', []],
    ['the city of that name', '马鞍山上半年出口增长，马鞍山下周开会。', ['马鞍山市']],
    ['a mountain by its side', '游客到了惠州，绝不牺牲南昆山那一片绿。', ['惠州市']],
    ['the city behind another word', '江苏省江南昆山一带昨日降雨。', ['江苏省', '昆山市']],
    ['both ends of a route', '这条路是北京―昆明线路的一段，在武汉境内。', ['武汉市']],
    ['cities side by side', '昆明线路工人昨日到了武汉。', ['昆明市', '武汉市']],
    ['a plain, and the city on it', '陕西的路连接汉中平原，车辆从汉中前往西安。', ['陕西省', '汉中市', '西安市']],
    ['a plain alone', '陕西的路连接汉中平原，汉中麦熟了。', ['陕西省']],
    ['a town behind its district, with a province between', '起于温州市瓯海南白象街道的路通车。', ['温州市', '瓯海区', '南白象街道']],
    ['a province at the end of a word', '从海上到海南的船昨日停航。', ['海南省']],
    ['what somebody was before', '敦化市的老兵转业后，先后担任公社武装部长、站长。', ['敦化市']],
  ])('%s', (_, text, names) => {
    expect(named(text)).toEqual(names)
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { placeArticles } from '../../../src/annotate/place/placeArticles'
import { type Gazetteer, loadGazetteer } from '../../../src/lexicon/places/gazetteer'
import { pageOf } from './pageOf'
import { saidDistrict } from './saidDistrict'

let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await loadGazetteer()
})

function filedUnder(texts: readonly string[]): readonly (string | null)[] {
  return placeArticles(pageOf(texts), gazetteer, null).districts.map((district) => saidDistrict(district)?.name ?? null)
}

const HONEY = '县工商局清查超市，查获余姚市康源蜂业有限公司生产的蜂蜜四瓶。'
const POLICE = '近日，民警在横溪镇一家宾馆前抓获一名嫌疑人，县公安局正在审理。'
const HARVEST = '官路镇的菜农昨日下田，我县今年多种了两千亩油菜。'

describe('a page that names its county by two of its towns only', () => {
  it('is at home there, and not where a firm has its seat', () => {
    expect(filedUnder([HONEY, POLICE, HARVEST, '县档案馆昨日开放。'])).toEqual(['仙居县', '仙居县', '仙居县', '仙居县'])
  })

  it.each([
    ['another firm', '县质监局通报，抽检不合格的有余姚市昌隆电器厂的插座。'],
    ['a place that somebody goes to', '县领导一行昨日前往余姚市学习。'],
  ])('nor at home by %s', (_, other) => {
    expect(filedUnder([other, POLICE, HARVEST])).toEqual(['仙居县', '仙居县', '仙居县'])
  })

  it('has no home where one article names both', () => {
    expect(filedUnder([`横溪镇、官路镇昨日下雨，我县水库蓄满。`, '县档案馆昨日开放。'])[1]).toBeNull()
  })

  it('has no home where it does not speak of a county as its own', () => {
    const texts = [POLICE.replace('县公安局', '警方'), HARVEST.replace('我县', '当地'), '档案馆昨日开放。居民到场。']
    expect(filedUnder(texts)[2]).toBeNull()
  })

  it('has no home where the names are those of many towns', () => {
    expect(filedUnder(['城关镇昨日扫雪。', '太平镇的菜农昨日下田，我县多种油菜。', '县档案馆昨日开放。'])[2]).toBeNull()
  })
})

describe('a page that names its county for short only', () => {
  const FAIR = '今天，我县召开联席会议。会上说，台商对苍南印象很好，苍南的项目要早日落地。'
  const CHECK = '考核组随机抽取了灵溪、龙港两镇，对全县的工作进行了检查。'

  it('is at home there where other articles name its towns without 镇', () => {
    expect(filedUnder([FAIR, CHECK, '县档案馆昨日开放。'])).toEqual(['苍南县', '苍南县', '苍南县'])
  })

  it.each([
    ['no other article names its towns', [FAIR, '县档案馆昨日开放。']],
    ['it does not speak of a county as its own', [FAIR.replace('我县', '当地'), CHECK.replace('全县', '当地')]],
    ['it names the county but once', [FAIR.replace('苍南的项目', '项目'), CHECK]],
    ['it names others as well', [FAIR, CHECK, '我县与泰顺结对，泰顺的客商在罗阳设宴。', '泰顺的茶叶昨日上市，县里的茶农到场。']],
  ])('has no home where %s', (_, texts) => {
    expect(filedUnder(texts)[0]).toBeNull()
  })
})

describe('the seat of a firm', () => {
  it.each([
    ['tells where a report is that names nothing else', '余姚市康源蜂业有限公司昨日投产。', '余姚市'],
    ['also far down', '一种新蜂箱问世。专家都说好。发明它的是余姚市康源蜂业有限公司。', '余姚市'],
    ['but not beside what is there', '仙居县的蜂农昨日领到蜂箱。蜂箱出自余姚市康源蜂业有限公司、余姚市昌隆电器厂。', '仙居县'],
    ['an office is none', '仙居县的蜂农昨日领到蜂箱。余姚市教育局也来了人，余姚市昨日下雪，余姚市的路停运，余姚市放假。', '余姚市'],
  ])('%s', (_, text, district) => {
    expect(filedUnder([text])).toEqual([district])
  })
})

describe('units that only what lies in them speaks for', () => {
  it.each([
    ['a county that alone does', '# 黑龙江青年骑车上路\n提起黑龙江，都说冷。他从黑龙江动身，昨日骑到仙居县，见了记者。', '仙居县'],
    ['the own county and one of another city', '县领导一行昨日前往余姚市学习。仙居县的客商同行。', '仙居县'],
  ])('%s', (_, text, district) => {
    expect(saidDistrict(placeArticles(pageOf([text]), gazetteer, '今日仙居').districts[0])?.name ?? null).toBe(district)
  })

  it('two counties far from home are filed above them', () => {
    const text = '昨日，余姚市、长兴县的客商会面。余姚市的客商唱歌，长兴县的客商跳舞。'
    expect(saidDistrict(placeArticles(pageOf([text]), gazetteer, '今日仙居').districts[0])?.name ?? null).toBe('浙江省')
  })
})

it('a town whose name ends in 乡 is called so without 镇', () => {
  expect(filedUnder(['苍南县昨日召开会议。灵溪镇、金乡镇的代表到会。', '我县举办科技节。', '金乡二中举办科技节。'])[2]).toBe('苍南县')
  expect(filedUnder(['金乡县昨日召开会议。', '我县举办科技节。', '水乡二中举办科技节。'])[2]).toBeNull()
})

import { beforeAll, describe, expect, it } from 'vitest'
import { placeArticles } from '../../../src/annotate/place/placeArticles'
import { type Gazetteer, loadGazetteer } from '../../../src/lexicon/places/gazetteer'
import { formerUnits } from '../../../src/lexicon/places/formerUnits'
import { pageOf } from './pageOf'

let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await loadGazetteer()
})

describe('short names under what the units were called when the page was printed', () => {
  it.each<[number | null, string, string, string]>([
    [1947, '长垣的农民昨日开会。', '长垣县', '410783'],
    [2018, '长垣的农民昨日开会。', '长垣县', '410783'],
    [2020, '长垣的农民昨日开会。', '长垣市', '410783'],
    [null, '长垣的农民昨日开会。', '长垣市', '410783'],
    [1962, '农民昨日到濮阳赶集。', '濮阳县', '410928'],
    [1990, '农民昨日到濮阳赶集。', '濮阳市', '410900'],
    [1962, '农民昨日到无锡赶集。', '无锡市', '320200'],
    [1962, '农民昨日到长垣市赶集。', '长垣市', '410783'],
    [2012, '农民昨日到增城赶集。', '增城市', '440118'],
    [2016, '农民昨日到增城赶集。', '增城区', '440118'],
    [1988, '农民昨日到增城赶集。', '增城县', '440118'],
    [null, '农民昨日到增城赶集。', '增城区', '440118'],
    [2012, '农民昨日到增城区赶集。', '增城区', '440118'],
  ])('%s: %s', (year, text, name, code) => {
    const { places } = placeArticles(pageOf([text]), gazetteer, null, [year])
    expect(places[0]?.map((place) => [place.name, place.code])).toEqual([[name, code]])
  })
})

describe('units under the name and code that they had in the year of the paper', () => {
  it.each<[string, number | null, string, string, string, readonly string[]]>([
    ['named', 1999, '本报讯 郫县德源镇昨日种下大蒜三千亩。', '郫县', '510124', ['四川省', '成都市', '郫都区', '郫县']],
    [
      'before the code was changed',
      1981,
      '本报讯 郫县德源镇昨日种下大蒜三千亩。',
      '郫县',
      '512124',
      ['四川省', '成都市', '郫都区', '郫县'],
    ],
    [
      'in its last year, where it is still called so',
      2016,
      '本报讯 郫县昨日召开大会。',
      '郫县',
      '510124',
      ['四川省', '成都市', '郫都区', '郫县'],
    ],
    ['of today', 2023, '本报讯 郫县人记得的郫都区老街昨日重新开放。', '郫都区', '510117', ['四川省', '成都市', '郫都区']],
    ['of a year that nothing tells', null, '本报讯 郫县德源镇昨日种下大蒜三千亩。', '郫都区', '510117', ['四川省', '成都市', '郫都区']],
    ['before there were codes', 1958, '本报讯 郫县昨日召开大会。', '郫都区', '510117', ['四川省', '成都市', '郫都区']],
    ['joined to another', 1998, '本报讯 崇文区昨日召开大会。', '崇文区', '110103', ['北京市', '东城区', '崇文区']],
    ['that others were joined to', 1998, '本报讯 东城区昨日召开大会。', '东城区', '110101', ['北京市', '东城区']],
    ['whose suffix alone has changed', 1993, '本报讯 顺德市昨日召开大会。', '顺德区', '440606', ['广东省', '佛山市', '顺德区']],
  ])('%s: %s %s', (_, year, text, name, code, path) => {
    const [district] = placeArticles(pageOf([text]), gazetteer, null, [year]).districts
    expect([district?.name, district?.code]).toEqual([name, code])
    expect(district?.path.map((unit) => unit.name)).toEqual(path)
  })

  it('goes for the other articles of the page, and for what they name', () => {
    const page = pageOf(['本报讯 郫县昨日召开大会。', '本报讯 三道堰镇的堤坝前日修好。', '本报讯 唐元镇昨日插秧。'])
    const { districts, places } = placeArticles(page, gazetteer, null, [1999, 1999, 1999])
    expect(districts.map((district) => district?.code)).toEqual(['510124', '510124', '510124'])
    expect(places[0]?.map((place) => place.code)).toEqual(['510124'])
  })
})

describe('former units', () => {
  it.each(formerUnits.map((unit) => [unit.code, unit] as const))('%s', (code, { name, now, from, until }) => {
    expect(from).toBeLessThanOrEqual(until)
    expect(gazetteer.byCode(code)).toEqual({ code, name, level: 'county', parent: now })
    expect(gazetteer.byCode(now)?.level).toBe('county')
  })
})

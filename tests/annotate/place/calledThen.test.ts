import { beforeAll, describe, expect, it } from 'vitest'
import { placeArticles } from '../../../src/annotate/place/placeArticles'
import { type Gazetteer, loadGazetteer } from '../../../src/lexicon/places/gazetteer'
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
  ])('%s: %s', (year, text, name, code) => {
    const { places } = placeArticles(pageOf([text]), gazetteer, null, [year])
    expect(places[0]?.map((place) => [place.name, place.code])).toEqual([[name, code]])
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { placeArticles } from '../../../src/annotate/place/placeArticles'
import { type Gazetteer, loadGazetteer } from '../../../src/lexicon/places/gazetteer'
import { pageOf } from './pageOf'

let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await loadGazetteer()
})

function named(texts: readonly string[]): readonly string[] {
  const { places } = placeArticles(pageOf(texts), gazetteer, '今日仙居')
  return places[texts.length - 1]?.map(({ name }) => name) ?? []
}

describe('towns that are named in passing', () => {
  it.each([
    ['a row of towns, of which one is a street by now', ['公路途经横溪、田市、福应等地。'], ['横溪镇', '田市镇', '福应街道']],
    ['a row of streets alone, which may be sights', ['游客走过安洲、南峰等地。'], []],
    ['an office of a town that the page names', ['官路镇昨日扫雪。', '记者跟随官路派出所民警巡逻。'], ['官路镇']],
    ['an office behind what may be the beginning of its name', ['记者跟随官路派出所民警巡逻。'], []],
    ['a station', ['大巴从横溪长途客运站发车。'], ['横溪镇']],
    ['a harbour', ['昨日，横溪港的船舶鸣笛。'], ['横溪镇']],
    ['what only looks like a harbour', ['昨日，横溪港商投资建厂。'], []],
    ['a quarter that a street is called after', ['沈阳市铁西区昨日开会。工人村的老人坐在长椅上。'], ['沈阳市', '铁西区']],
    ['a town that kept its name as a street', ['桓台县昨日开会。', '索镇代表队获奖，桓台县的代表到会。'], ['索镇', '桓台县']],
    ['no town of any name', ['桓台县昨日开会。', '古镇代表队获奖，桓台县的乡镇都到会。'], ['桓台县']],
    ['nor of a county that nobody names', ['昨日开会。', '索镇代表队获奖。'], []],
  ])('%s', (_, texts, names) => {
    expect(named(texts)).toEqual(names)
  })
})

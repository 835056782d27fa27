import { beforeAll, describe, expect, it } from 'vitest'
import { placeArticles } from '../../../src/annotate/place/placeArticles'
import { type Gazetteer, loadGazetteer } from '../../../src/lexicon/places/gazetteer'
import { pageOf } from './pageOf'

let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await loadGazetteer()
})

/** The villages of a text, each with how often it is named. */
function villagesOf(text: string): readonly string[] {
  const [places] = placeArticles(pageOf([text]), gazetteer, null).places
  return (places ?? []).flatMap(({ level, name, spans }) => (level === 'village' ? [`${name} ${spans.length}`] : []))
}

describe('a village that stands behind its town once', () => {
  it.each([
    ['记者昨日来到红安县二程镇柳冲坳村。柳冲坳村设了卡口，全村人都说好，柳冲坳村种了梨树。', ['柳冲坳村 3']],
    ['记者昨日来到红安县二程镇柳冲坳社区。柳冲坳社区的老人都说好。', ['柳冲坳社区 2']],
    ['记者昨日来到红安县二程镇柳冲坳村、石塘村。柳冲坳村种了梨树。', ['柳冲坳村 2', '石塘村 1']],
  ])('is the same wherever it stands: %s', (text, villages) => {
    expect(villagesOf(text)).toEqual(villages)
  })

  it.each([
    ['too short a name may end another', '记者昨日来到红安县二程镇王村。小王村种了梨树。', ['王村 1']],
    ['villagers are no village', '记者昨日来到红安县二程镇柳冲坳村。柳冲坳村民种了梨树。', ['柳冲坳村 1']],
  ])('but %s', (_, text, villages) => {
    expect(villagesOf(text)).toEqual(villages)
  })
})

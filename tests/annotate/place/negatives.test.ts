import { beforeAll, describe, expect, it } from 'vitest'
import { placeArticles } from '../../../src/annotate/place/placeArticles'
import { type Gazetteer, loadGazetteer } from '../../../src/lexicon/places/gazetteer'
import { noPlaces } from '../../corpus/placesNegatives'
import { pageOf } from './pageOf'

let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await loadGazetteer()
})

describe.each(Object.entries(noPlaces))('no place: %s', (_, cases) => {
  it.each(cases.map((one) => [one.text, one] as const))('%s', (text, { not, paper }) => {
    const { places } = placeArticles(pageOf([text]), gazetteer, paper ?? null)
    const names = (places[0] ?? []).map((place) => place.name)
    expect(names.filter((name) => not.includes(name))).toEqual([])
  })

  it.each(cases.map((one) => [one.text, one] as const))('at home too: %s', (text, { not }) => {
    const { places } = placeArticles(pageOf([text]), gazetteer, '郑州晚报')
    const names = (places[0] ?? []).map((place) => place.name)
    expect(names.filter((name) => not.includes(name))).toEqual([])
  })
})

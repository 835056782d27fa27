import { beforeAll, describe, expect, it } from 'vitest'
import { placeArticles } from '../../../src/annotate/place/placeArticles'
import { type Gazetteer, loadGazetteer } from '../../../src/lexicon/places/gazetteer'
import { placedLeads } from '../../corpus/placesLeads'
import { pageOf } from './pageOf'

let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await loadGazetteer()
})

describe('leads from papers of all provinces', () => {
  it.each(placedLeads.map((lead) => [lead.text.replace(/\n/g, ' ').slice(0, 30), lead] as const))('%s', (_, lead) => {
    const { districts, places } = placeArticles(pageOf([lead.text]), gazetteer, lead.paper)
    expect({ district: districts[0]?.code ?? null, places: (places[0] ?? []).map((place) => place.name).sort() }).toEqual({
      district: lead.district,
      places: [...lead.places].sort(),
    })
  })
})

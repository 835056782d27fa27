import { beforeAll, describe, expect, it } from 'vitest'
import { placeArticles } from '../../../src/annotate/place/placeArticles'
import { type Gazetteer, loadGazetteer } from '../../../src/lexicon/places/gazetteer'
import { placedLeads } from '../../corpus/placesLeads'
import { namedAside } from '../../corpus/placesNamedAside'
import { placedPages } from '../../corpus/placesPages'
import { trickyLeads } from '../../corpus/placesTrickyLeads'
import { pageOf } from './pageOf'

let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await loadGazetteer()
})

function beginning(text: string): string {
  return text.replace(/\n/g, ' ').slice(0, 30)
}

describe('leads from papers of all provinces', () => {
  it.each([...placedLeads, ...trickyLeads, ...namedAside].map((lead) => [beginning(lead.text), lead] as const))('%s', (_, lead) => {
    const { districts, places } = placeArticles(pageOf([lead.text]), gazetteer, lead.paper)
    expect({ district: districts[0]?.code ?? null, places: (places[0] ?? []).map((place) => place.name).sort() }).toEqual({
      district: lead.district,
      places: [...lead.places].sort(),
    })
  })
})

describe('pages with articles of several places', () => {
  const articles = placedPages.flatMap((page) =>
    page.articles.map((article, index) => [`${page.paper}: ${beginning(article.text)}`, page, article, index] as const),
  )
  it.each(articles)('%s', (_, page, article, index) => {
    const context = pageOf(
      page.articles.map((one) => one.text),
      { path: page.path },
    )
    const { districts, places } = placeArticles(context, gazetteer, page.paper)
    const district = districts[index]?.code ?? null
    expect({ district, places: (places[index] ?? []).map((place) => place.name).sort() }).toEqual({
      district: article.district === undefined ? district : article.district,
      places: [...article.places].sort(),
    })
  })
})

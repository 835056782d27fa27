import type { PlaceExample } from '../../../domain/lessons'
import type { AnnotatedArticle } from '../../../domain/page'
import type { District, PlaceMention } from '../../../domain/place'
import type { Gazetteer } from '../../../lexicon/places/gazetteer'

/** Codes of all units that bear the name. */
function meanings(gazetteer: Gazetteer, name: string): readonly string[] {
  return gazetteer.find(name)?.readings.map(({ code }) => code) ?? []
}

/** Names in the text that several units bear, one of which is the article's; read as such or not. */
function namesakes(article: AnnotatedArticle, district: District, gazetteer: Gazetteer): readonly string[] {
  const names: string[] = []
  for (const { role, content } of article.parts) {
    if (role === 'space') continue
    for (const { name } of gazetteer.match(content.text)) {
      const isOne = name.readings.length > 1 && name.readings.some(({ code }) => code === district.code)
      if (isOne && name.trust !== 'never') names.push(name.text)
    }
    // Zones are called alike in every city and are in no index of names.
    if (meanings(gazetteer, district.name).length === 0 && content.text.includes(district.name)) names.push(district.name)
  }
  return names
}

/** Names that no table has, of places where the article happened: they lie in its unit. */
function unlisted(places: readonly PlaceMention[], gazetteer: Gazetteer): readonly string[] {
  return places.flatMap(({ text, code, role }) =>
    code === null && role === 'scene' && meanings(gazetteer, text).length === 0 ? [text] : [],
  )
}

/** What the article teaches, its district being settled by the user. `byHand`: it was not what the rules had read. */
export function placeExamples(
  article: AnnotatedArticle,
  paper: string | null,
  byHand: boolean,
  gazetteer: Gazetteer,
): readonly PlaceExample[] {
  const { id, headline, district, places } = article
  if (district === null) return []
  const named = namesakes(article, district, gazetteer)
  const names = named.length > 0 || !byHand ? named : unlisted(places, gazetteer)
  return [...new Set(names)].sort().map((name) => ({ article: id, headline, paper: paper ?? '', name, code: district.code }))
}

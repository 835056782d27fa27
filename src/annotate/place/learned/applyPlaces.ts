import type { Evidence } from '../../../domain/evidence'
import type { AnnotatedArticle, Page } from '../../../domain/page'
import type { District, Place, PlaceMention } from '../../../domain/place'
import { originalSpan } from '../../../domain/mappedText'
import { type Span, spansOverlap } from '../../../domain/span'
import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import { isWithin } from '../../../lexicon/places/codes'
import type { LearnedPlace } from './learnPlaces'

/** Says of a place that confirmed articles taught it; its sentence is in `../reasons.ts`. */
const LEARNED_PLACE = 'learned/place'
/** Articles named as the reason. */
const NAMED = 3

function evidenceOf({ name, examples }: LearnedPlace, unit: Place, spans: Evidence['spans']): Evidence {
  const articles = examples.slice(-NAMED).map(({ headline }) => headline)
  const details = { name, place: unit.name, count: String(examples.length), articles: articles.join('；') }
  return { rule: LEARNED_PLACE, spans, certainty: 'inferred', details }
}

/** Where the name stands in the article, in the decoded text. */
function occurrences({ parts }: AnnotatedArticle, name: string): readonly Span[] {
  const spans: Span[] = []
  for (const { role, content } of parts) {
    if (role === 'space') continue
    for (let at = content.text.indexOf(name); at >= 0; at = content.text.indexOf(name, at + name.length)) {
      spans.push(originalSpan(content, at, at + name.length))
    }
  }
  return spans
}

/** Many names of towns and zones are read only by who knows which is meant; such a one is found by its letters. */
function mentionOf(article: AnnotatedArticle, { name }: LearnedPlace, unit: Place): PlaceMention | null {
  const read = article.places.find(({ text }) => text === name)
  if (read !== undefined) return read
  const spans = occurrences(article, name)
  if (spans.length === 0) return null
  const evidence: Evidence = { rule: LEARNED_PLACE, spans, certainty: 'inferred' }
  return { code: null, name, text: name, level: unit.level, role: 'scene', spans, evidence }
}

interface Change {
  readonly before: PlaceMention
  readonly after: PlaceMention
  readonly district: District
}

function changeOf(article: AnnotatedArticle, learned: LearnedPlace, gazetteer: Gazetteer): Change | null {
  const path = gazetteer.ancestors(learned.code)
  const unit = path[path.length - 1]
  const mention = unit === undefined ? null : mentionOf(article, learned, unit)
  if (unit === undefined || mention === null || mention.code === unit.code) return null
  const evidence = evidenceOf(learned, unit, mention.spans)
  const district = { code: unit.code, name: unit.name, level: unit.level, path, evidence }
  // A village has no code of its own and stays what it is; it only says where it lies.
  const isVillage = mention.level === 'village'
  const after = isVillage ? mention : { ...mention, code: unit.code, name: unit.name, level: unit.level, evidence }
  return { before: mention, after, district }
}

/** Whether the article was filed where it was because of the mention, or where the mention now says it more closely. */
function settles({ before, district }: Change, filed: District | null): boolean {
  if (filed === null) return before.role !== 'issuer'
  if (before.code !== null && filed.path.some(({ code }) => code === before.code)) return true
  if (filed.evidence.spans.some((span) => before.spans.some((own) => spansOverlap(span, own)))) return true
  return before.role === 'scene' && filed.code !== district.code && isWithin(district.code, filed.code)
}

function applyTo(article: AnnotatedArticle, learned: readonly LearnedPlace[], gazetteer: Gazetteer): AnnotatedArticle {
  const changes = learned.flatMap((one) => changeOf(article, one, gazetteer) ?? [])
  if (changes.length === 0) return article
  const after = new Map(changes.map((change) => [change.before, change.after]))
  const places = article.places.map((mention) => after.get(mention) ?? mention)
  const found = changes.filter(({ before }) => !article.places.includes(before)).map((change) => change.after)
  const settling = changes.find((change) => settles(change, article.district))
  return { ...article, places: [...places, ...found], district: settling?.district ?? article.district }
}

/** The page with every name read as it was learned to be meant in its paper. */
export function applyPlaces(page: Page, learned: ReadonlyMap<string, LearnedPlace>, gazetteer: Gazetteer): Page {
  const own = [...learned.values()].filter(({ paper, counts }) => counts && paper === (page.card.paper?.value ?? ''))
  if (own.length === 0) return page
  return { ...page, articles: page.articles.map((article) => applyTo(article, own, gazetteer)) }
}

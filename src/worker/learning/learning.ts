import { isStrings } from '../../domain/guards'
import { type PlaceExample, type TopicExample, placeKey } from '../../domain/lessons'
import type { SourceId } from '../../domain/source'
import { tellSettings } from '../library/finishChange'
import { type Library, loadPage } from '../library/library'
import type { SettledArticle } from '../library/settle'

/** Under which name the examples are kept, and those that the user does not want learned from. */
export const LEARNING_SETTING = 'learning'

/** What is kept of learning: the examples alone; words and weights are made from them again. */
export interface LearningRecord {
  readonly examples: readonly TopicExample[]
  readonly places: readonly PlaceExample[]
  /** Ids of articles that nothing is learned from. */
  readonly forgotten: readonly string[]
  /** Names that nothing is learned of, by `placeKey`. */
  readonly forgottenNames: readonly string[]
}

const NOTHING: LearningRecord = { examples: [], places: [], forgotten: [], forgottenNames: [] }

function isExample(value: unknown): value is TopicExample {
  if (typeof value !== 'object' || value === null) return false
  if (!('article' in value && 'headline' in value && 'topics' in value && 'words' in value && 'scores' in value)) return false
  const { article, headline, topics, words, scores } = value
  if (typeof article !== 'string' || typeof headline !== 'string' || !isStrings(topics) || !isStrings(words)) return false
  return typeof scores === 'object' && scores !== null && Object.values(scores).every((score) => typeof score === 'number')
}

function isPlaceExample(value: unknown): value is PlaceExample {
  if (typeof value !== 'object' || value === null) return false
  if (!('article' in value && 'headline' in value && 'paper' in value && 'name' in value && 'code' in value)) return false
  return [value.article, value.headline, value.paper, value.name, value.code].every((text) => typeof text === 'string')
}

function listIn(value: object, name: 'places' | 'forgottenNames'): readonly unknown[] {
  const list: unknown = name in value ? Object.entries(value).find(([key]) => key === name)?.[1] : []
  return Array.isArray(list) ? list : []
}

/** The record as it was kept, also by those who knew nothing of places; examples that are damaged are left out. */
export function learningFrom(value: unknown): LearningRecord {
  if (typeof value !== 'object' || value === null || !('examples' in value) || !('forgotten' in value)) return NOTHING
  const { examples, forgotten } = value
  if (!Array.isArray(examples) || !isStrings(forgotten)) return NOTHING
  const forgottenNames = listIn(value, 'forgottenNames').filter((name) => typeof name === 'string')
  return { examples: examples.filter(isExample), places: listIn(value, 'places').filter(isPlaceExample), forgotten, forgottenNames }
}

/** Makes the reader know what the record says, and nothing else. */
export function teach(reader: Library['reader'], { examples, places }: LearningRecord): void {
  reader.teach({ topics: examples, places })
}

/** Only what the user confirmed, or set by hand, is learned from. */
function teaches({ confirmed, corrected }: SettledArticle, field: 'topics' | 'district'): boolean {
  return confirmed || corrected.includes(field)
}

/**
 * Brings what was learned in line with these sources as they are now: articles confirmed or corrected are examples, those
 * whose correction was taken back are none any more. What a removed file taught stays, as its corrections do.
 */
export async function learnFrom(library: Library, sources: readonly SourceId[]): Promise<void> {
  const fresh: TopicExample[] = []
  const freshPlaces: PlaceExample[] = []
  const there = sources.filter((source) => library.known.has(source))
  for (const source of there) {
    for (const settled of (await loadPage(library, source))?.articles ?? []) {
      if (teaches(settled, 'topics')) fresh.push(library.reader.exampleOf(settled.article))
      if (!teaches(settled, 'district')) continue
      const paper = settled.page.card.paper?.value ?? null
      freshPlaces.push(...library.reader.placeExamplesOf(settled.article, paper, settled.corrected.includes('district')))
    }
  }
  const touched = new Set(there)
  await changeLearning(library, (before) => {
    const isOther = ({ article }: { readonly article: string }): boolean => !touched.has(library.known.holding(article) ?? '')
    const isWanted = ({ article }: { readonly article: string }): boolean => !before.forgotten.includes(article)
    const names = freshPlaces.filter(({ paper, name }) => !before.forgottenNames.includes(placeKey(paper, name)))
    return {
      ...before,
      examples: [...before.examples.filter(isOther), ...fresh.filter(isWanted)],
      places: [...before.places.filter(isOther), ...names.filter(isWanted)],
    }
  })
}

/** Changes what is learned in one transaction; nothing is written where nothing changed. */
export async function changeLearning(library: Library, change: (before: LearningRecord) => LearningRecord): Promise<void> {
  const after = await library.store.write(['settings'], async ({ settings }) => {
    const before = learningFrom(await settings.get(LEARNING_SETTING))
    const next = change(before)
    if (JSON.stringify(next) === JSON.stringify(before)) return null
    await settings.put(LEARNING_SETTING, next)
    return next
  })
  if (after === null) return
  teach(library.reader, after)
  tellSettings(library)
}

import { nothingLearned } from '../annotate/topic/learn'
import type { TopicExample } from '../annotate/topic/example'
import type { SourceId } from '../domain/source'
import { type Library, loadPage, sourceOf } from './library'
import type { SettledArticle } from './settle'

/** Under which name the examples are kept, and those that the user does not want learned from. */
export const LEARNING_SETTING = 'learning'

/** What is kept of learning: the examples alone; words and weights are made from them again. */
export interface LearningRecord {
  readonly examples: readonly TopicExample[]
  /** Ids of articles that nothing is learned from. */
  readonly forgotten: readonly string[]
}

const NOTHING: LearningRecord = { examples: nothingLearned.examples, forgotten: [] }

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function isExample(value: unknown): value is TopicExample {
  if (typeof value !== 'object' || value === null) return false
  if (!('article' in value && 'headline' in value && 'topics' in value && 'words' in value && 'scores' in value)) return false
  const { article, headline, topics, words, scores } = value
  if (typeof article !== 'string' || typeof headline !== 'string' || !isStrings(topics) || !isStrings(words)) return false
  return typeof scores === 'object' && scores !== null && Object.values(scores).every((score) => typeof score === 'number')
}

/** The record as it was kept; examples that are damaged are left out. */
export function learningFrom(value: unknown): LearningRecord {
  if (typeof value !== 'object' || value === null || !('examples' in value) || !('forgotten' in value)) return NOTHING
  const { examples, forgotten } = value
  if (!Array.isArray(examples) || !isStrings(forgotten)) return NOTHING
  return { examples: examples.filter(isExample), forgotten }
}

/** Only what the user confirmed, or set by hand, is learned from. */
function teaches({ confirmed, corrected }: SettledArticle): boolean {
  return confirmed || corrected.includes('topics')
}

/**
 * Brings what was learned in line with these sources as they are now: articles confirmed or corrected are examples, those
 * whose correction was taken back are none any more. What a removed file taught stays, as its corrections do.
 */
export async function learnFrom(library: Library, sources: readonly SourceId[]): Promise<void> {
  const fresh: TopicExample[] = []
  const there = sources.filter((source) => library.known.has(source))
  for (const source of there) {
    for (const settled of (await loadPage(library, source))?.articles ?? []) {
      if (teaches(settled)) fresh.push(library.reader.exampleOf(settled.article))
    }
  }
  const touched = new Set(there)
  await changeLearning(library, ({ examples, forgotten }) => {
    const others = examples.filter(({ article }) => !touched.has(sourceOf(library, article) ?? ''))
    return { examples: [...others, ...fresh.filter(({ article }) => !forgotten.includes(article))], forgotten }
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
  if (after !== null) library.reader.learn(after.examples)
}

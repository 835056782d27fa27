import { type Knowledge, loadKnowledge } from '../annotate/knowledge'
import { applyPlaces } from '../annotate/place/learned/applyPlaces'
import { type LearnedPlace, learnPlaces } from '../annotate/place/learned/learnPlaces'
import { placeExamples } from '../annotate/place/learned/placeExample'
import { readArticle } from '../annotate/reading'
import { exampleOf } from '../annotate/topic/example'
import { type LearnedTopics, learn, nothingLearned } from '../annotate/topic/learn'
import { type DecodeOptions, type Decoded, decode } from '../decode/decode'
import type { Lessons, PlaceExample, TopicExample } from '../domain/lessons'
import type { AnnotatedArticle, Page } from '../domain/page'
import { type Outcome, success } from '../domain/problem'
import type { Place } from '../domain/place'
import type { ReadSettings } from '../domain/readSettings'
import type { SourceFile } from '../domain/source'
import type { Topic } from '../domain/topic'
import { findPlaces } from './findPlaces'
import { upperTopics } from '../lexicon/topics/upperTopics'
import { readPage } from '../pipeline'

/** Who reads files (读者): the journey of `pipeline.ts` with all that it needs to know and learns, or a plain stand-in for tests. */
export interface Reader {
  read(source: SourceFile, bytes: Uint8Array, settings: ReadSettings): Outcome<Page>
  /** From the province down to the unit; empty for an unknown code. */
  placePath(code: string): readonly Place[]
  topic(id: string): Topic | null
  /** Labels of topics by id, and of the upper levels by IPTC code. */
  readonly topicLabels: ReadonlyMap<string, string>
  /** All topics of the scheme, in its order. */
  readonly topics: readonly Topic[]
  /** Units for choosing one by hand; see `findPlaces.ts`. */
  findPlaces(text: string, near: string | null, limit: number): readonly (readonly Place[])[]
  /** The article as an example for learning, with the topics that it has now. */
  exampleOf(article: AnnotatedArticle): TopicExample
  /** Learns from these lessons and nothing else; counts for whatever is read from now on. */
  teach(lessons: Lessons): void
  learned(): LearnedTopics
  /** What the article, whose district the user settled, says of names in this paper. */
  placeExamplesOf(article: AnnotatedArticle, paper: string | null, byHand: boolean): readonly PlaceExample[]
  learnedPlaces(): readonly LearnedPlace[]
  /** The text alone. */
  decode(fileName: string, bytes: Uint8Array, how: HowDecoded): Outcome<Decoded>
}

/** What of the settings tells how bytes become text. */
export type HowDecoded = Pick<ReadSettings, 'encoding' | 'straight'>

function decodeOptions({ encoding, straight }: HowDecoded): DecodeOptions {
  return { ...(encoding === null ? {} : { encoding }), ...(straight === true ? { straight } : {}) }
}

/** The reader that stands on this knowledge. */
export function readerWith(knowledge: Knowledge): Reader {
  const { gazetteer, scheme } = knowledge
  let learned = knowledge.learned ?? nothingLearned
  let places = learnPlaces([])
  return {
    read(source, bytes, settings) {
      const { patch, added, removed } = settings
      const options = { ...decodeOptions(settings), patch, boundaries: { added, removed } }
      const page = readPage(source, bytes, { ...knowledge, learned }, options)
      return page.ok ? success(applyPlaces(page.value, places, gazetteer)) : page
    },
    placeExamplesOf: (article, paper, byHand) => placeExamples(article, paper, byHand, gazetteer),
    learnedPlaces: () => [...places.values()],
    exampleOf: (article) =>
      exampleOf(
        readArticle(article),
        article.topics.map(({ id }) => id),
        scheme,
      ),
    teach(lessons) {
      learned = learn(lessons.topics, scheme)
      places = learnPlaces(lessons.places)
    },
    learned: () => learned,
    decode: (fileName, bytes, how) => decode(bytes, fileName, decodeOptions(how)),
    placePath: (code) => gazetteer.ancestors(code),
    topicLabels: new Map([
      ...upperTopics.map(({ code, zh }): [string, string] => [code, zh]),
      ...scheme.topics.map(({ id, label }): [string, string] => [id, label]),
    ]),
    topics: scheme.topics,
    findPlaces: (text, near, limit) => findPlaces(gazetteer, text, near, limit),
    topic: (id) => scheme.topics.find((topic) => topic.id === id) ?? null,
  }
}

/** The reader of the app; loads the gazetteer. */
export async function loadReader(): Promise<Reader> {
  return readerWith(await loadKnowledge())
}

import type { Handler } from '../../engine/call'
import { type LearningRecord, changeLearning } from '../../learning/learning'
import { placeKey } from '../../../domain/lessons'

export const learned: Handler<'learned'> = async ({ reader }) => {
  const { examples, words } = reader.learned()
  return {
    examples: examples.map(({ article, headline, topics }) => ({ id: article, headline, topics })),
    words: Object.entries(words).flatMap(([topic, list]) => list.map(({ word, weight, articles }) => ({ topic, word, weight, articles }))),
    places: reader.learnedPlaces().map(({ paper, name, code, examples: own, counts }) => ({
      paper,
      name,
      path: reader.placePath(code),
      articles: own.map(({ article, headline }) => ({ id: article, headline })),
      counts,
    })),
  }
}

function withoutArticles(before: LearningRecord, article: string | null): LearningRecord {
  const all = [...before.examples, ...before.places].map((example) => example.article)
  const gone = new Set(all.filter((id) => article === null || id === article))
  return {
    ...before,
    examples: before.examples.filter((example) => !gone.has(example.article)),
    places: before.places.filter((example) => !gone.has(example.article)),
    forgotten: [...new Set([...before.forgotten, ...gone])],
  }
}

export const forgetLearned: Handler<'forgetLearned'> = async (library, { article, place = null }) => {
  await changeLearning(library, (before) => {
    if (place === null) return withoutArticles(before, article)
    const key = placeKey(place.paper, place.name)
    return {
      ...before,
      places: before.places.filter(({ paper, name }) => placeKey(paper, name) !== key),
      forgottenNames: [...new Set([...before.forgottenNames, key])],
    }
  })
  return null
}

import type { Handler } from '../call'
import { changeLearning } from '../learning'

export const learned: Handler<'learned'> = async ({ reader }) => {
  const { examples, words } = reader.learned()
  return {
    examples: examples.map(({ article, headline, topics }) => ({ id: article, headline, topics })),
    words: Object.entries(words).flatMap(([topic, list]) => list.map(({ word, weight, articles }) => ({ topic, word, weight, articles }))),
  }
}

export const forgetLearned: Handler<'forgetLearned'> = async (library, { article }) => {
  await changeLearning(library, ({ examples, forgotten }) => {
    const gone = examples.filter((example) => article === null || example.article === article).map((example) => example.article)
    return {
      examples: examples.filter((example) => !gone.includes(example.article)),
      forgotten: [...new Set([...forgotten, ...gone])],
    }
  })
  return null
}

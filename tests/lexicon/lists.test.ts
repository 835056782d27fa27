import { expect, test } from 'vitest'

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(['../../src/lexicon/**/*.ts', '!**/*.d.ts'], { eager: true })

const isListOfWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((word: unknown) => typeof word === 'string')

const lists = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, value]) => (isListOfWords(value) ? [{ list: `${file}: ${name}`, words: value }] : [])),
)

test('no list has a word twice, or one that is empty', () => {
  expect(lists.length).toBeGreaterThan(100)
  const wrong = lists.flatMap(({ list, words }) => {
    const twice = words.filter((word, at) => word === '' || words.indexOf(word) < at)
    return twice.length === 0 ? [] : [`${list}: ${twice.join(' ')}`]
  })
  expect(wrong).toEqual([])
})

import { Charset, Index } from 'flexsearch'
import MiniSearch from 'minisearch'
import { EVERYTHING } from '../../../src/domain/query'
import type { SearchIndex } from '../../../src/search/searchIndex'
import { createSearchIndex } from '../../../src/search/shardedIndex'
import { indexedArticle, plainText } from './articles'
import type { BenchArticle } from './corpus'

/** An engine under test. `find` returns how many articles it says it found. */
export interface Engine {
  readonly name: string
  /** Takes the articles `[from, to)`; only the work of the engine itself is timed by the caller. */
  add(articles: readonly BenchArticle[], from: number): void
  /** Work that may be done in idle time before searching. */
  settle?(): void
  find(text: string): number
}

/** The index of one engine under another name and order; it is filled once. */
export function jianbaoAgain(sort: 'date-desc' | 'relevance', index: SearchIndex): Engine {
  return { ...jianbao(sort, index), add: () => undefined }
}

/** Jianbao: all hits counted, all facet counts, 20 cards with marked excerpts. */
export function jianbao(sort: 'date-desc' | 'relevance', index: SearchIndex = createSearchIndex({ topicLabels: new Map() })): Engine {
  let asked = 0
  return {
    name: `Jianbao, ${sort}, facets and cards`,
    add: (articles, from) => index.add(articles.map((article, at) => indexedArticle(article, from + at))),
    settle: () => {
      while (index.tidy());
    },
    // Blanks at the end change nothing but keep answers from being remembered.
    find: (text) => index.search({ ...EVERYTHING, text: text + ' '.repeat((asked = (asked + 1) % 50)), sort }, 0, 20).total,
  }
}

/** FlexSearch as its documentation sets it up for Chinese. */
export function flexSearch(): Engine {
  const index = new Index({ encoder: Charset.CJK, tokenize: 'forward' })
  return {
    name: 'FlexSearch 0.8, CJK',
    add: (articles, from) => articles.forEach((article, at) => index.add(from + at, plainText(article))),
    find: (text) => index.search(text, { limit: 1_000_000 }).length,
  }
}

function miniSearch(name: string, tokenize: (text: string) => string[]): Engine {
  const index = new MiniSearch({ fields: ['text'], tokenize, searchOptions: { combineWith: 'AND' } })
  return {
    name,
    add: (articles, from) => articles.forEach((article, at) => index.add({ id: from + at, text: plainText(article) })),
    find: (text) => index.search(text).length,
  }
}

/** MiniSearch over the words that the platform's segmenter sees. */
export function miniSearchWords(): Engine {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  return miniSearch('MiniSearch 7, Intl.Segmenter words', (text) =>
    [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike === true).map(({ segment }) => segment),
  )
}

/** MiniSearch over every two adjoining characters. */
export function miniSearchPairs(): Engine {
  return miniSearch('MiniSearch 7, pairs', (text) =>
    text
      .split(/\s+/)
      .flatMap((run) => (run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)))),
  )
}

/** The baseline that is always right: looks through all texts. */
export function includes(): Engine {
  const texts: string[] = []
  return {
    name: 'String.includes over all texts',
    add: (articles) => articles.forEach((article) => texts.push(plainText(article))),
    find(text) {
      const words = text.split(' ')
      return texts.reduce((count, held) => (words.every((word) => held.includes(word)) ? count + 1 : count), 0)
    },
  }
}

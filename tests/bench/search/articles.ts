import { sketchArticle } from '../../search/helpers/articles'
import type { IndexedArticle } from '../../../src/search/indexedArticle'
import type { BenchArticle } from './corpus'

/** What the library is told of a made-up article; ten articles make a page. */
export function indexedArticle(made: BenchArticle, number: number): IndexedArticle {
  return sketchArticle({
    page: Math.floor(number / 10),
    start: (number % 10) * 4000,
    headline: made.headline,
    body: made.paragraphs,
    date: made.date,
    district: made.district,
    topics: [[made.topic, `${made.topic.length}0000000`]],
    people: made.people,
    byline: [made.author],
    paper: '晨报',
  })
}

/** The text of an article for peers that take one. */
export function plainText(made: BenchArticle): string {
  return `${made.headline}\n${made.paragraphs.join('\n')}`
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import { bodyParts } from '../../src/domain/article'
import { segment } from '../../src/segment/segment'
import { type GoldArticle, bare, composePage } from '../helpers/composePage'
import { type LayoutName, layouts } from '../helpers/composePageLayouts'
import { inventArticle } from '../helpers/inventArticle'

const plan = fc.record({
  seed: fc.nat(1_000_000),
  paragraphs: fc.integer({ min: 0, max: 6 }),
  kickers: fc.integer({ min: 0, max: 1 }),
  subheads: fc.integer({ min: 0, max: 3 }),
  names: fc.integer({ min: 0, max: 4 }),
  crossheads: fc.boolean(),
})
/** Enough for a busy machine. */
const TIMEOUT = 120_000

const plans = fc.array(plan, { minLength: 1, maxLength: 6 })

/** What was read, in the shape of the gold. */
function read(text: string): GoldArticle[] {
  return segment(normalise(text), text, '0'.repeat(64)).articles.map((article) => ({
    start: article.span.start,
    end: article.span.end,
    headline: article.headlineOrigin === 'printed' ? article.headline : '',
    stack: article.headlineOrigin === 'printed' ? bare([...article.kickers, article.headline, ...article.subheads].join('')) : '',
    byline: article.byline.map(({ role, name, outlet }) => `${outlet ?? ''}:${role}:${name}`),
    dateline: article.dateline,
    paragraphs: bodyParts(article).map((part) => bare(part.content.text)),
  }))
}

/** Names and paragraphs cut by line ends can be truly ambiguous, so one page may be misread, of the same pages every time. */
const PAGES = 150
const MISREAD = 1

describe('composed pages are read as the articles they were composed of', () => {
  test.each(Object.keys(layouts) as LayoutName[])('%s', { timeout: TIMEOUT }, (layout) => {
    const drawn = fc.sample(fc.tuple(plans, fc.nat(1_000_000)), { numRuns: PAGES, seed: 20_261_121 })
    const misread = drawn.filter(([chosen, seed]) => {
      const { text, gold } = composePage(chosen.map(inventArticle), layout, seed)
      return JSON.stringify(read(text)) !== JSON.stringify(gold)
    })
    expect(misread.length).toBeLessThanOrEqual(MISREAD)
  })
})

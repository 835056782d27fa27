import { expect, test } from 'vitest'
import { isPackedPage, packPage, unpackPage } from '../../src/store/packPage'
import type { ArticleBrief, PageRecord } from '../../src/store/records'
import { sampleArticle } from './sample'

function pageWith(sketches: readonly (Uint32Array | null)[]): PageRecord {
  const brief = (sketch: Uint32Array | null, at: number): ArticleBrief => ({
    id: `x${at}`,
    headline: `第${at}座桥`.slice(0, at),
    fingerprint: '桥',
    review: at % 2 === 0 ? ['undated', 'unplaced'] : [],
    sketch,
  })
  return {
    source: 'a',
    order: 3,
    reading: 'r',
    decoding: { encoding: 'utf-8', by: 'strict', confidence: 1, runnerUp: null, replacements: 0, privateUse: 0 },
    card: { paper: null, issueDate: sampleArticle('a', 0).date, pageNumber: null, section: null },
    leftovers: [],
    briefs: sketches.map(brief),
    settledBy: ['k'],
  }
}

test.each([
  ['no articles', []],
  ['no sketches', [null, null]],
  ['sketches between none', [null, Uint32Array.of(1, 2), null, Uint32Array.of(3, 4), Uint32Array.of(5, 6)]],
])('a page with %s is the same once unpacked', (_, sketches) => {
  const page = pageWith(sketches)
  expect(isPackedPage(packPage(page))).toBe(true)
  expect(unpackPage(packPage(page))).toEqual(page)
  expect(packPage(unpackPage(packPage(page)))).toEqual(packPage(page))
})

test('a page that was written at first, each brief an object, is read as it was meant', () => {
  const page = pageWith([null, Uint32Array.of(1, 2), Uint32Array.of(3, 4)])
  const briefs = page.briefs.map(({ sketch, ...brief }) => ({ ...brief, sketched: sketch !== null }))
  const former = { ...page, briefs, sketches: Uint32Array.of(1, 2, 3, 4) }
  expect(isPackedPage(former)).toBe(true)
  expect(unpackPage(former)).toEqual(page)
})

test('records of another form are not taken for packed pages', () => {
  for (const damaged of [
    null,
    'page',
    {},
    pageWith([]),
    { briefs: {}, sketches: new Uint32Array(0) },
    { ...packPage(pageWith([])), sketches: [] },
  ])
    expect(isPackedPage(damaged)).toBe(false)
})

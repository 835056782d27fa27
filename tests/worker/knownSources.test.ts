import { beforeEach, describe, expect, test } from 'vitest'
import type { KnownSource } from '../../src/worker/library/knownSource'
import { KnownSources } from '../../src/worker/library/knownSources'

const idOf = (character: string): string => character.repeat(64)

function known(id: string, order: number): KnownSource {
  return {
    source: { id, name: `${order}.txt`, path: `${order}.txt`, size: 1, addedAt: '2026-01-01T00:00:00.000Z' },
    order,
    count: 0,
    decoding: { encoding: 'utf-8', by: 'strict', confidence: 1, runnerUp: null, replacements: 0, privateUse: 0 },
    card: {
      paper: null,
      issueDate: { edtf: null, text: null, span: null, evidence: [{ rule: 'card/none', spans: [], certainty: 'unknown' }] },
      pageNumber: null,
      section: null,
    },
    articles: [],
    told: null,
  }
}

describe('the files of a library', () => {
  let sources: KnownSources
  beforeEach(() => {
    sources = new KnownSources()
    sources.put(known(idOf('b'), 1))
    sources.put(known(idOf('a'), 0))
  })

  test('stand in the order in which they came, not in which they were put', () => {
    expect(sources.inOrder().map(({ order }) => order)).toEqual([0, 1])
    expect(sources.ids()).toEqual([idOf('b'), idOf('a')])
  })

  test('are known by the ids of their articles', () => {
    expect(sources.holding(`${'a'.repeat(16)}-0-12`)).toBe(idOf('a'))
    expect(sources.holding(`${'c'.repeat(16)}-0-12`)).toBeNull()
  })

  test('that are removed are not there, but have their place when they come back', () => {
    sources.remove(idOf('a'))
    expect([sources.size, sources.has(idOf('a')), sources.get(idOf('a'))]).toEqual([1, false, undefined])
    expect(sources.holding(`${'a'.repeat(16)}-0-12`)).toBeNull()
    expect(sources.orderOf(idOf('a'))).toBe(0)
  })

  test('that never were there come behind all others', () => {
    expect(sources.orderOf(idOf('c'))).toBe(2)
    expect(sources.orderOf(idOf('d'))).toBe(3)
  })
})

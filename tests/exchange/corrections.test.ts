import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Correction } from '../../src/domain/correction'
import { readCorrections, writeCorrections } from '../../src/exchange/corrections/correctionsFile'

const base = { id: 'c1', source: '0123456789abcdef'.repeat(4), at: '2023-05-01T08:00:00.000Z', by: '丁一鸣' }
const field = {
  ...base,
  kind: 'field',
  article: '0123456789abcdef-12-90',
  start: 12,
  fingerprint: '老街书展开幕',
  field: 'headline',
  value: '老街书展',
} as const
const boundary = { ...base, kind: 'boundary', added: [12, 90], removed: [] } as const
const NOW = '2023-05-02T08:00:00.000Z'

function read(...items: readonly unknown[]) {
  return readCorrections(JSON.stringify({ schema: 'jianbao/corrections@1', exportedAt: NOW, corrections: items }))
}

const corrections: readonly Correction[] = [
  field,
  { ...field, field: 'date', value: '2023-03-30/2023-03-31' },
  { ...field, field: 'date', value: null },
  { ...field, field: 'byline', value: [{ role: '记者', name: '丁一鸣', outlet: null }] },
  { ...field, field: 'district', value: '410184103' },
  { ...field, field: 'topics', value: [] },
  { ...field, field: 'people', value: [{ name: '庄先生', titles: ['店主'] }] },
  boundary,
  { ...base, kind: 'card', patch: { paper: '中州城事', issueDate: '2023-04-01', section: null } },
  { ...base, kind: 'card', patch: {} },
  { ...base, kind: 'encoding', encoding: 'big5' },
  { ...base, kind: 'encoding', encoding: 'utf-8', straight: true },
]

describe('a file of corrections', () => {
  test('reads back, one line each', () => {
    const text = writeCorrections(corrections, NOW)
    expect(text.trimEnd().split('\n')).toHaveLength(corrections.length + 2)
    expect(readCorrections(text)).toEqual({ corrections, faults: [], refused: null })
    expect(readCorrections(`\ufeff${text}`).corrections).toHaveLength(corrections.length)
    expect(readCorrections(writeCorrections([], NOW))).toEqual({ corrections: [], faults: [], refused: null })
  })

  test.each([
    ['no JSON', 'not-ours', '{"schema":', { path: '', expected: 'JSON' }],
    ['no object', 'not-ours', '[]', { path: '', expected: 'object' }],
    ['another file', 'not-ours', '{"schema":"x"}', { path: 'schema', expected: 'jianbao/corrections@1' }],
    ['of a newer program', 'newer', '{"schema":"jianbao/corrections@2"}', { path: 'schema', expected: 'jianbao/corrections@1' }],
    ['no list', 'damaged', '{"schema":"jianbao/corrections@1"}', { path: 'corrections', expected: 'array' }],
  ])('%s is refused as a whole', (_, why, text, fault) => {
    expect(readCorrections(text)).toEqual({ corrections: [], faults: [fault], refused: why })
  })

  test.each([
    ['a number', 1, 'corrections[0].kind'],
    ['an unknown kind', { ...field, kind: 'other' }, 'corrections[0].kind'],
    ['no id', { ...field, id: '' }, 'corrections[0].id'],
    ['a source that is no hash', { ...field, source: '../x' }, 'corrections[0].source'],
    ['an instant without zone', { ...field, at: '2023-05-01 08:00' }, 'corrections[0].at'],
    ['an unknown field', { ...field, field: 'toString' }, 'corrections[0].field'],
    ['a value of the wrong kind', { ...field, value: 1 }, 'corrections[0].value'],
    ['a value left out', { ...field, value: undefined }, 'corrections[0].value'],
    ['a date that is none', { ...field, field: 'date', value: '2023-02-30' }, 'corrections[0].value'],
    ['a list with a number', { ...field, field: 'kickers', value: ['a', 2] }, 'corrections[0].value[1]'],
    ['a person without titles', { ...field, field: 'people', value: [{ name: 'a' }] }, 'corrections[0].value[0].titles'],
    ['a negative offset', { ...boundary, added: [-1] }, 'corrections[0].added[0]'],
    ['a fraction', { ...boundary, removed: [1.5] }, 'corrections[0].removed[0]'],
    ['a card with a wrong date', { ...base, kind: 'card', patch: { issueDate: 'x' } }, 'corrections[0].patch.issueDate'],
    ['lines that are neither straight nor not', { ...base, kind: 'encoding', encoding: 'utf-8', straight: 1 }, 'corrections[0].straight'],
    ['an unknown encoding', { ...base, kind: 'encoding', encoding: 'latin1' }, 'corrections[0].encoding'],
  ])('%s is left out and located, the next one is taken', (_, item, path) => {
    const { corrections: taken, faults } = read(item, boundary)
    expect(taken).toEqual([boundary])
    expect(faults.map((fault) => fault.path)).toEqual([path])
  })

  test('all faults of one correction are told', () => {
    expect(read({ ...field, id: 1, start: -1 }).faults.map(({ path }) => path)).toEqual(['corrections[0].id', 'corrections[0].start'])
  })

  test('any text and any JSON get an answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { corrections: taken, faults } = readCorrections(text)
        expect(taken).toEqual([])
        expect(faults).toHaveLength(1)
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 4 }), (items) => {
        expect(read(...items).faults.length).toBeGreaterThanOrEqual(items.length)
      }),
    )
  })
})

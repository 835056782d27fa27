import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CorrectableField, Correction, FieldCorrection, SeamCorrection } from '../../src/domain/correction'
import { ENCODING_NAMES } from '../../src/domain/decoding'
import { readCorrections, writeCorrections } from '../../src/exchange/corrections/correctionsFile'
import { HOSTILE } from './sample'

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

const anyText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' }))
const maybeText: fc.Arbitrary<string | null> = fc.option(anyText)
const offset = fc.nat(1_000_000)
const origin = {
  id: fc.string({ minLength: 1 }),
  source: fc.constantFrom(base.source, 'f'.repeat(64)),
  at: fc.date({ min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((at) => at.toISOString()),
  by: anyText,
}
const day = fc.constantFrom('2023-03-30', '2023-03', '2023~', '2023-03-XX?', '1998-12-31/1999-01-02%')
const values: readonly (readonly [CorrectableField, fc.Arbitrary<FieldCorrection['value']>])[] = [
  ['headline', anyText],
  ['kickers', fc.array(anyText)],
  ['subheads', fc.array(anyText)],
  ['byline', fc.array(fc.record({ role: anyText, name: anyText, outlet: maybeText }))],
  ['date', fc.option(day)],
  ['published', fc.option(day)],
  ['district', fc.option(fc.constantFrom('410184', '410184103'))],
  ['topics', fc.array(anyText)],
  ['people', fc.array(fc.record({ name: anyText, titles: fc.array(anyText) }))],
  ['kind', fc.constantFrom('brief', 'notice')],
]
const place = { article: fc.constant(field.article), start: offset, fingerprint: anyText }
const anyField = fc.oneof(
  ...values.map(([name, value]) =>
    fc.record({ ...origin, kind: fc.constant('field' as const), ...place, field: fc.constant(name), value }),
  ),
)
const seamChange: fc.Arbitrary<SeamCorrection['change']> = fc.oneof(
  fc.constantFrom({ action: 'part' } as const, { action: 'join' } as const),
  fc.record({ action: fc.constant('text' as const), left: offset, right: offset, text: anyText }),
)
const patchOf = {
  paper: maybeText,
  issueDate: fc.option(day),
  pageNumber: maybeText,
  section: anyText,
  homePlace: anyText,
}
const anyCorrection: fc.Arbitrary<Correction> = fc.oneof(
  anyField,
  fc.record({ ...origin, kind: fc.constant('boundary' as const), added: fc.array(offset), removed: fc.array(offset) }),
  fc.record({
    ...origin,
    kind: fc.constant('seam' as const),
    span: fc.record({ start: offset, end: offset }),
    before: anyText,
    after: anyText,
    change: seamChange,
  }),
  fc.record({ ...origin, kind: fc.constant('card' as const), patch: fc.record(patchOf, { requiredKeys: [] }) }),
  fc.record(
    {
      ...origin,
      kind: fc.constant('encoding' as const),
      encoding: fc.constantFrom(...ENCODING_NAMES),
      straight: fc.constant(true as const),
    },
    { requiredKeys: ['id', 'source', 'at', 'by', 'kind', 'encoding'] },
  ),
)

describe('a file of corrections', () => {
  test('reads back, one line each', () => {
    const text = writeCorrections(corrections, NOW)
    expect(text.trimEnd().split('\n')).toHaveLength(corrections.length + 2)
    expect(readCorrections(text)).toEqual({ corrections, faults: [], refused: null })
    expect(readCorrections(`\ufeff${text}`).corrections).toHaveLength(corrections.length)
    expect(readCorrections(writeCorrections([], NOW))).toEqual({ corrections: [], faults: [], refused: null })
  })

  test('of any corrections loses none of them, nor anything in them', () => {
    fc.assert(
      fc.property(fc.array(anyCorrection, { maxLength: 6 }), (made) => {
        expect(readCorrections(writeCorrections(made, NOW))).toEqual({ corrections: made, faults: [], refused: null })
      }),
    )
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
    ['an article id that is none', { ...field, article: '../x' }, 'corrections[0].article'],
    ['a division code that is none', { ...field, field: 'district', value: '新郑' }, 'corrections[0].value'],
    ['a person that is a name alone', { ...field, field: 'people', value: ['庄先生'] }, 'corrections[0].value[0]'],
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

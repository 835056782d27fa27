import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FACET_NAMES, SORTS, UNSET } from '../../src/domain/query'
import {
  type Address,
  VIEWS,
  choiceState,
  isNarrowed,
  readAddress,
  withChoice,
  without,
  writeAddress,
} from '../../src/ui/composables/search/address'

const EMPTY = readAddress({})

describe('readAddress', () => {
  test.each([
    ['nothing', {}, { text: '', sort: 'date-desc' }],
    ['words are sorted by relevance', { q: '网格员 上门' }, { text: '网格员 上门', sort: 'relevance' }],
    ['a chosen order', { q: '网格员', sort: 'date-asc' }, { sort: 'date-asc' }],
    ['one value', { district: '410184' }, { facets: { district: { include: ['410184'], exclude: [] } } }],
    [
      'several values and an exclusion',
      { topic: ['a', 'b'], 'not-topic': 'c' },
      { facets: { topic: { include: ['a', 'b'], exclude: ['c'] } } },
    ],
    ['the value of those without one', { date: UNSET }, { facets: { date: { include: ['-'], exclude: [] } } }],
    ['days', { from: '2023-01-01' }, { dateRange: { first: '2023-01-01', last: null } }],
    ['an unknown order is passed over', { sort: 'best' }, { sort: 'date-desc' }],
    ['a broken day is passed over', { from: '2023-1', to: 'x' }, { dateRange: null }],
    ['a name given twice counts once', { person: ['甲', '甲'] }, { facets: { person: { include: ['甲'], exclude: [] } } }],
  ])('%s', (_, raw, expected) => {
    expect(readAddress(raw).query).toMatchObject(expected)
  })

  test('an unknown view is the list', () => expect(readAddress({ view: 'map' }).view).toBe('list'))
})

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const values = fc.uniqueArray(
  fc.string({ minLength: 1, maxLength: 6 }).filter((value) => value !== ''),
  { maxLength: 3 },
)
const addresses: fc.Arbitrary<Address> = fc.record({
  query: fc.record({
    text: fc.string({ maxLength: 12 }),
    facets: fc
      .dictionary(fc.constantFrom(...FACET_NAMES), fc.record({ include: values, exclude: values }), { maxKeys: 4 })
      .map((facets) =>
        Object.fromEntries(Object.entries(facets).filter(([, choice]) => choice.include.length + choice.exclude.length > 0)),
      ),
    dateRange: fc.option(fc.record({ first: fc.option(day), last: day })),
    sort: fc.constantFrom(...SORTS),
    foldVariants: fc.boolean(),
  }),
  view: fc.constantFrom(...VIEWS),
  article: fc.option(fc.stringMatching(/^[0-9a-f]{4,8}$/).map((hex) => `${hex}-0-9`)),
  filters: fc.boolean(),
})

test('what an address writes, it reads again', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      expect(readAddress(JSON.parse(JSON.stringify(writeAddress(address))))).toEqual(address)
    }),
    { numRuns: 100 },
  )
})

describe('choices', () => {
  const chosen = withChoice(EMPTY.query, 'district', '410184', 'include')

  test('a value is in, out or off', () => {
    expect(choiceState(EMPTY.query, 'district', '410184')).toBe('off')
    expect(choiceState(chosen, 'district', '410184')).toBe('include')
    expect(choiceState(withChoice(chosen, 'district', '410184', 'exclude'), 'district', '410184')).toBe('exclude')
  })

  test('the last value taken off leaves no trace', () => {
    expect(withChoice(chosen, 'district', '410184', 'off')).toEqual(EMPTY.query)
    expect(isNarrowed(chosen)).toBe(true)
    expect(isNarrowed(EMPTY.query)).toBe(false)
  })

  test('words dropped take the order by relevance with them', () => {
    expect(without(readAddress({ q: '水泵' }).query, 'text')).toEqual(EMPTY.query)
    expect(without(chosen, 'district')).toEqual(EMPTY.query)
  })
})

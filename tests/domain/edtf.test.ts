import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edtfRange, isApproximate, isUncertain, isUnqualified, namesSureDays } from '../../src/domain/edtf'

describe('days that a date covers', () => {
  test.each([
    ['2023-03-30', '2023-03-30', '2023-03-30'],
    ['2023-03', '2023-03-01', '2023-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-07~', '2023-07-01', '2023-07-31'],
    ['2017-11-01?', '2017-11-01', '2017-11-01'],
    ['2023-XX-XX', '2023-01-01', '2023-12-31'],
    ['2023-03-XX', '2023-03-01', '2023-03-31'],
    ['2023-01-10/2023-01-11', '2023-01-10', '2023-01-11'],
    ['2023-11/2024-03', '2023-11-01', '2024-03-31'],
  ])('%s', (value, first, last) => {
    expect(edtfRange(value)).toEqual({ first, last })
  })

  test.each(['', '2023-02-30', '2023-13', '30 March', '2023-03-30/2023-03-01', '2023-03-30/', '2023/03/30', '2023-1-1'])(
    'none: %j',
    (value) => {
      expect(edtfRange(value)).toBeNull()
    },
  )
})

test('agrees with the reference implementation on every real day', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1870-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10)
      expect(edtfRange(day)).toEqual({ first: day, last: day })
      const month = edtf(day.slice(0, 7))
      expect(edtfRange(day.slice(0, 7))?.first).toBe(new Date(month.min).toISOString().slice(0, 10))
      expect(edtfRange(day.slice(0, 7))?.last).toBe(new Date(month.max).toISOString().slice(0, 10))
    }),
  )
})

describe('what a date says of itself', () => {
  test.each([
    { value: '2023-03-30', approximate: false, uncertain: false, unqualified: true, sure: true },
    { value: '2023-03-30/2023-04-02', approximate: false, uncertain: false, unqualified: true, sure: true },
    { value: '2023-03', approximate: false, uncertain: false, unqualified: true, sure: false },
    { value: '2023-03-30?', approximate: false, uncertain: true, unqualified: false, sure: false },
    { value: '2023-03-30?/2023-04-02?', approximate: false, uncertain: true, unqualified: false, sure: false },
    { value: '2023-03~', approximate: true, uncertain: false, unqualified: false, sure: false },
    { value: '2023-03%', approximate: true, uncertain: true, unqualified: false, sure: false },
    { value: 'XXXX-03-30', approximate: false, uncertain: false, unqualified: false, sure: false },
  ])('$value', ({ value, approximate, uncertain, unqualified, sure }) => {
    expect(isApproximate(value)).toBe(approximate)
    expect(isUncertain(value)).toBe(uncertain)
    expect(isUnqualified(value)).toBe(unqualified)
    expect(namesSureDays(value)).toBe(sure)
  })
})

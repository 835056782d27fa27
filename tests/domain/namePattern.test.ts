import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { namePattern, suggestPattern } from '../../src/domain/namePattern'

const READINGS: readonly (readonly [pattern: string, path: string, date: string | null, page: string | null])[] = [
  ['岚山县报-{年}-{月}-{日}-{版}版.txt', '岚山县报-2022-06-15-02版.txt', '2022-06-15', '02'],
  ['岚山县报-{年}-{月}-{日}-{版}版.txt', '旧报/岚山县报-2022-6-5-A3版.txt', '2022-06-05', 'A3'],
  ['晚讯_{年}{月}{日}_{版}.txt', '晚讯_20191108_A06.txt', '2019-11-08', 'A06'],
  ['{year}/{month}/{day}/*', '2019/11/08/a.txt', '2019-11-08', null],
  ['岚山*.txt', '岚山县报头版.TXT', null, null],
  ['a?.txt', 'x/a1.txt', null, null],
  ['晚讯_{年}{月}{日}*', '晚讯_20191350_A06.txt', null, null],
  ['a(b)+[c].txt', 'a(b)+[c].txt', null, null],
]

const STRANGERS: readonly (readonly [pattern: string, path: string])[] = [
  ['岚山*.txt', '海边岚山.txt'],
  ['岚山*.txt', '岚山/二版.txt'],
  ['a?.txt', 'a.txt'],
  ['a.txt', 'abtxt'],
  ['{年}.txt', '99.txt'],
  ['旧报/*.txt', '岚山.txt'],
]

describe('a pattern of file names', () => {
  test.each(READINGS)('%s reads %s', (pattern, path, date, page) => {
    expect(namePattern(pattern)?.read(path)).toEqual({ date, page })
  })

  test.each(STRANGERS)('%s does not fit %s', (pattern, path) => {
    expect(namePattern(pattern)?.read(path)).toBeNull()
  })

  test.each(['', '   ', '*a*b*c*d', '{年}{年}', 'x'.repeat(201)])('%j cannot be used', (pattern) => {
    expect(namePattern(pattern)).toBeNull()
  })

  test.each([
    ['岚山县报-2022-06-15-02版.txt', '岚山县报-{年}-{月}-{日}-{版}版.txt'],
    ['夹/汀州晚讯_20191108_A06.txt', '汀州晚讯_{年}{月}{日}_{版}.txt'],
    ['2023年3月1日.txt', '{年}年{月}月{日}日.txt'],
    ['剪下的.txt', '剪下的.txt'],
  ])('is suggested for %s', (path, pattern) => {
    expect(suggestPattern(path)).toBe(pattern)
  })

  test('that is suggested fits the file it was made of', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }), fc.nat(99), (date, page) => {
        const day = date.toISOString().slice(0, 10)
        for (const name of [`岚报-${day}-${page}版.txt`, `岚报_${day.replaceAll('-', '')}_${page}.txt`]) {
          expect(namePattern(suggestPattern(name))?.read(name)).toEqual({ date: day, page: String(page) })
        }
      }),
      { numRuns: 100 },
    )
  })

  test('takes no time over a name made to be hard', () => {
    const pattern = namePattern('*a*a*b')
    expect(pattern?.read('a'.repeat(300))).toBeNull()
    expect(pattern?.read('a'.repeat(100_000))).toBeNull()
  })
})

import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/domain/problem'
import { foundAgain, refusedLine, worthTelling } from '../../src/ui/composables/bringIn/importReports'
import { secondsLeftOf } from '../../src/ui/composables/bringIn/timeLeft'

describe('the time that is left', () => {
  test.each([
    ['too few are done to say', { done: 1, all: 10 }, null],
    ['as long each as those that are done', { done: 2, all: 10 }, 4],
    ['all are done', { done: 10, all: 10 }, null],
    ['too little of a large file is done', { done: 0, all: 1, inside: 0.1 }, null],
    ['as long as the share of a large file took', { done: 0, all: 1, inside: 0.25 }, 3],
  ])('%s', (_, progress, seconds) => {
    expect(secondsLeftOf({ articles: 0, file: '', ...progress }, 1000)).toBe(seconds)
  })
})

describe('what looking into a folder again tells', () => {
  const refused = (problem: Problem) => refusedLine({ name: 'a.txt', path: 'a.txt', problem })
  const read = { ...refused({ kind: 'empty-file' }), problem: null, source: '0'.repeat(64), articles: 3 }
  const known = refused({ kind: 'duplicate', source: '1'.repeat(64), first: 'b.txt' })
  const broken = refused({ kind: 'unreadable-file', reason: '' })

  test('counts what is new, what was there and what cannot be read', () => {
    expect(foundAgain({ files: [read, known, broken], cancelled: false })).toEqual({
      files: 2,
      fresh: 1,
      articles: 3,
      known: 1,
      unreadable: 1,
    })
  })

  test('names what is new and what cannot be read', () => {
    expect(worthTelling({ files: [read, known, broken], cancelled: false })?.files).toEqual([read, broken])
    expect(worthTelling({ files: [known], cancelled: false })).toBeNull()
  })
})

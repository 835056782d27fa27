import { expect, test } from 'vitest'
import type { FieldCorrection } from '../../src/domain/correction'
import { type Target, findTarget } from '../../src/worker/corrections/findTarget'

const target = (id: string, start: number, fingerprint: string): Target => ({ id, start, fingerprint })
const PAGE = [target('a', 0, '启事'), target('b', 40, '启事'), target('c', 90, '白河大桥'), target('d', 150, '启事')]

/** A correction that was made for such an article. */
function madeFor({ id: article, start, fingerprint }: Target): FieldCorrection {
  const origin = { id: 'c1', source: '0'.repeat(64), at: '2026-01-01T00:00:00.000Z', by: '' }
  return { ...origin, kind: 'field', article, start, fingerprint, field: 'headline', value: '改' }
}

test.each<[string, Target, string | null]>([
  ['the very article, whatever else it is like', target('c', 0, '启事'), 'c'],
  ['the one with the same words, though it begins elsewhere now', target('x', 0, '白河大桥'), 'c'],
  ['of several with the same words the nearest, before it', target('x', 60, '启事'), 'b'],
  ['of several with the same words the nearest, behind it', target('x', 120, '启事'), 'd'],
  ['of several with the same words the first', target('x', 3, '启事'), 'a'],
  ['the one that begins where it did, where its words are others now', target('x', 90, '白河大橋'), 'c'],
  ['none where neither is there', target('x', 91, '白河大橋'), null],
])('a correction is for %s', (_, made, found) => {
  expect(findTarget(madeFor(made), PAGE)?.id ?? null).toBe(found)
})

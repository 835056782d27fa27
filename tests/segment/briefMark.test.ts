import { expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import { segment } from '../../src/segment/segment'
import { BRIEF_MARKS } from '../../src/segment/text/patterns'

test.each([...BRIEF_MARKS])('the mark %s that opens a brief is none of its words', (mark) => {
  const text = [
    `${mark}雁鸣湖镇二月二十八日打成第一眼砖井，可浇地四十亩。`,
    '',
    `${mark} 大石头镇妇女参加春季积肥，全镇积肥四万二千车。`,
  ].join('\n')
  const page = segment(normalise(text), text, '0'.repeat(64))
  const bodies = page.articles.flatMap(({ parts }) => parts).filter(({ role }) => role === 'paragraph')
  expect(bodies.map(({ content }) => content.text.slice(0, 4))).toEqual(['雁鸣湖镇', '大石头镇'])
  // It is kept all the same.
  expect(page.articles.map(({ span }) => text.charAt(span.start))).toEqual([mark, mark])
})

import { describe, expect, test } from 'vitest'
import { annotatePage } from '../../src/annotate/annotate'
import { loadKnowledge } from '../../src/annotate/knowledge'
import { decode } from '../../src/decode/decode'
import { normalise } from '../../src/decode/normalise'
import { segment } from '../../src/segment/segment'
import { HOSTILE } from '../bench/reading/hostile'

/** Long enough that a loop inside a loop would not come back in time. */
const SIZE = 100_000

describe('inputs made to be slow come through', () => {
  test.each(Object.entries(HOSTILE))('%s', async (_, textOf) => {
    const knowledge = await loadKnowledge()
    const decoded = decode(new TextEncoder().encode(textOf(SIZE)), 'page.txt')
    if (!decoded.ok) throw new Error(decoded.problem.kind)
    const { text } = decoded.value
    const page = segment(normalise(text), text, '0'.repeat(64))
    const { articles } = annotatePage(page, { name: 'page.txt', path: 'page.txt', addedAt: '' }, {}, knowledge)
    for (const { span } of articles.flatMap((article) => [
      article,
      ...article.places.map((place) => ({ span: place.spans[0] ?? article.span })),
    ])) {
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeLessThanOrEqual(text.length)
    }
  })
})

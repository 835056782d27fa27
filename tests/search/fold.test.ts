import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restore, withVariants } from '../../src/search/fold/edits'
import { fold, foldText } from '../../src/search/fold/fold'
import { mixedText } from './helpers/texts'

const FORMS: readonly (readonly [printed: string, folded: string, why: string])[] = [
  ['新 郑 市', '新郑市', 'spaces between Chinese characters'],
  ['新郑\n市', '新郑市', 'a line break between Chinese characters'],
  ['3月 30 日', '3月30日', 'spaces beside digits'],
  ['ＡＢＣ１２', 'abc12', 'full width and case'],
  ['a,b', 'a，b', 'half-width marks become the usual print'],
  ['New   York\tCity', 'new york city', 'Latin words keep one blank'],
  ['  两端　', '两端', 'white space at the ends'],
  ['理\u200b想\u00ad', '理想', 'invisible marks'],
  ['發展鄉村', '发展乡村', '繁体'],
  ['A \u{20000} B', 'a\u{20000}b', 'a Chinese character outside the basic plane'],
  ['😀 😀', '😀 😀', 'emoji keep their blank'],
  ['İ', 'İ', 'what would grow in lower case stays'],
]

describe('fold', { timeout: 60_000 }, () => {
  it.each(FORMS)('%j becomes %j: %s', (printed, folded) => {
    expect(foldText(printed)).toBe(folded)
  })

  it('leads back to the printed text, and every folded unit to the unit that it came from', () => {
    fc.assert(
      fc.property(mixedText(), (printed) => {
        const folded = fold(printed)
        const restored = restore(folded.text, { edits: folded.edits, from: 0, to: folded.edits.length })
        expect(restored.text).toBe(printed)
        for (let at = 0; at < folded.text.length; at += 1) {
          const start = restored.starts[at] ?? 0
          expect(foldText(printed.charAt(start))).toBe(folded.text.charAt(at) === ' ' ? '' : folded.text.charAt(at))
        }
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(mixedText(), (printed) => {
        expect(foldText(foldText(printed))).toBe(foldText(printed))
      }),
    )
  })

  it('steps over long unchanged runs', () => {
    const printed = `${'字'.repeat(70_000)} 完 A`
    const folded = fold(printed)
    expect(restore(folded.text, { edits: folded.edits, from: 0, to: folded.edits.length }).text).toBe(printed)
  })

  it('can give the 繁体 characters back alone', () => {
    const folded = fold('ＡＢ 發展 鄉村')
    expect(folded.text).toBe('ab发展乡村')
    expect(folded.variants).toBe(true)
    expect(withVariants(folded.text, { edits: folded.edits, from: 0, to: folded.edits.length })).toBe('ab發展鄉村')
    expect(fold('发展').variants).toBe(false)
  })
})

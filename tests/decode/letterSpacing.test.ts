import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import { originalOffset } from '../../src/domain/mappedText'

const SENTENCE = '昨天上午，镇里的农技员带着新麦种走进田头，把今年该怎么播、播多深讲给乡亲们听。'

/** A text as a scanner's program gives it: a space between all characters that stand full-width. */
function spacedOut(text: string): string {
  return [...text].join(' ')
}

describe('a text with a space between its characters', () => {
  test('is closed up', () => {
    expect(normalise(spacedOut(SENTENCE + SENTENCE)).text).toBe(SENTENCE + SENTENCE)
  })

  test('also where some characters stand together, and beside numbers and Latin words', () => {
    const printed = '财 联 社 3 月 17 日 电 ， 今年 该 公 司 研 发 经 费 达 238 亿 元 ， TMT 行 业 看 好 '
    expect(normalise(printed.repeat(4)).text).toBe('财联社3月17日电，今年该公司研发经费达238亿元，TMT行业看好'.repeat(4) + ' ')
  })

  test('keeps indents, the gaps of headlines and the spaces of Latin words', () => {
    const lines = [
      '　　' + spacedOut(SENTENCE),
      spacedOut('麦种下田') + '   ' + spacedOut('心里踏实'),
      'a winter story',
      spacedOut(SENTENCE),
    ]
    expect(normalise(lines.join('\n')).text).toBe(`　　${SENTENCE}\n麦种下田   心里踏实\na winter story\n${SENTENCE}`)
  })

  test.each([
    ['a list of names', '张 涛 李 明 王 勇\n'.repeat(3) + SENTENCE.repeat(3)],
    ['headlines in parts', '麦种下田 心里踏实 农技员进村\n'.repeat(8) + SENTENCE.repeat(5)],
    ['the word over a notice', `公 告\n${SENTENCE}`],
  ])('%s stays as it is', (_, text) => {
    expect(normalise(text).text).toBe(text)
  })

  test('every character that stays knows where it stood', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('麦', '，', ' ', '\n', 'a', '3', '\u200b'), { maxLength: 80 }), (more) => {
        const text = spacedOut(SENTENCE + SENTENCE) + more.join('')
        const closed = normalise(text)
        for (let at = 0; at < closed.text.length; at += 1) expect(text.charAt(originalOffset(closed, at))).toBe(closed.text.charAt(at))
      }),
    )
  })
})

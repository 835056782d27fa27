import { describe, expect, test } from 'vitest'
import { en } from '../../src/ui/words/en'
import { findSentence, sentenceOf } from '../../src/ui/words/sentences'
import { createWords, speak } from '../../src/ui/words/words'
import { zhCN } from '../../src/ui/words/zh-CN'

function fill(text: string, values: Readonly<Record<string, unknown>> = {}): string {
  return sentenceOf(text)({ named: (name) => values[name] })
}

describe('sentences of the interface', () => {
  test.each([
    ['没有地方要填', {}, '没有地方要填'],
    ['{count} 篇', { count: 3 }, '3 篇'],
    ['{count} 篇', { count: 0 }, '0 篇'],
    ['{from} 到 {to}', { from: '五月', to: '六月' }, '五月 到 六月'],
    ['{a}{a}', { a: 'x' }, 'xx'],
    ['a | b @ c', {}, 'a | b @ c'],
    ['{count} {count|file is|files are} here', { count: 1 }, '1 file is here'],
    ['{count} {count|file is|files are} here', { count: 0 }, '0 files are here'],
    ['{count} {count|file is|files are} here', { count: '1,001' }, '1,001 files are here'],
    ['{count|file|files}: {count}; {all} {all|page|pages}', { count: '1', all: 2 }, 'file: 1; 2 pages'],
    ['{gone} 篇', {}, ' 篇'],
    ['{name}', { name: '{other}', other: 'x' }, '{other}'],
  ])('%s', (text, values, filled) => {
    expect(fill(text, values)).toBe(filled)
    expect(fill(text, values), 'the second time').toBe(filled)
  })

  test('a sentence is found by its path, and nothing else is', () => {
    expect(findSentence(zhCN, 'app.tagline')?.({ named: () => null })).toBe(zhCN.app.tagline)
    expect(findSentence(zhCN, 'app')).toBeNull()
    expect(findSentence(zhCN, 'app.tagline.more')).toBeNull()
    expect(findSentence(zhCN, 'no.such')).toBeNull()
  })

  test('the words speak both languages', async () => {
    const words = createWords()
    expect(words.global.t('app.tagline')).toBe(zhCN.app.tagline)
    await speak(words, 'en')
    expect(words.global.t('app.tagline')).toBe(en.app.tagline)
    await speak(words, 'zh-CN')
    expect(words.global.t('app.tagline')).toBe(zhCN.app.tagline)
  })
})

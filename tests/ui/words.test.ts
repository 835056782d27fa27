import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/ui/words/en'
import { sentenceOf } from '../../src/ui/words/sentences'
import { zhCN } from '../../src/ui/words/zh-CN'

function flatten(value: object, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`
    if (typeof item === 'string') return [[path, item] as const]
    return typeof item === 'object' && item !== null ? flatten(item, path) : []
  })
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:vue|ts)$/.test(name) && !name.startsWith('words'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

const chinese = new Map(flatten(zhCN))
const english = new Map(flatten(en))
const code = sourcesIn('src/ui').join('\n')

/** `t('a.b')` and `t(`a.${x}.b`)`: every key that the code asks for, as a pattern. */
function usedPatterns(): readonly RegExp[] {
  const patterns: RegExp[] = []
  for (const [, plain, template] of code.matchAll(/\bt\(\s*(?:'([^']+)'|`([^`]+)`)/g)) {
    const key = plain ?? template ?? ''
    const escaped = key.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    patterns.push(new RegExp(`^${escaped.join('[^.]+')}$`))
  }
  // Chosen between two keys: t(on ? 'a' : 'b').
  for (const [, call = ''] of code.matchAll(/\bt\(([^()`]*\?[^()]*)[,)]/g)) {
    for (const [, key = ''] of call.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)+)'/gi)) patterns.push(new RegExp(`^${key.replace(/\./g, '\\.')}$`))
  }
  return patterns
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort()
}

describe('the words of the interface', () => {
  test('both languages have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
  })

  test('no sentence is empty', () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '' && text !== '')).toEqual([])
  })

  test('both languages fill the same places', () => {
    const differing = [...chinese].filter(([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join())
    expect(differing.map(([key]) => key)).toEqual([])
  })

  test('braces stand around names of places and their forms alone', () => {
    const odd = [...chinese, ...english].filter(([, text]) => /[{}]/.test(text.replace(/\{\w+(?:\|[^{}|]+\|[^{}|]+)?\}/g, '')))
    expect(odd).toEqual([])
  })

  test('what is counted in English reads right for one', () => {
    const forms = [...english.values()].flatMap((text) => [...text.matchAll(/\{\w+\|[^{}|]+\|([^{}|]+)\}/g)])
    const isSeveral = (word: string) => /^(?:are|were|have|these)$|[^\Ws]{2}[^\Ws]s$/.test(word)
    const several = new Set(forms.flatMap(([, more = '']) => more.split(/\W+/)).filter(isSeveral))
    const wrong = [...english].flatMap(([key, text]) => {
      const one = sentenceOf(text)({ named: () => '1' })
      const counted = [...one.matchAll(/(?<!\.)\b1\b([^.,;:(“”]*)/g)].flatMap(([, rest = '']) => rest.split(/\W+/))
      return counted.some((word) => several.has(word)) || /\b1 [\w-]{2,}[^s\W]s\b|\bthese 1\b/.test(one) ? [`${key}: ${one}`] : []
    })
    expect(wrong).toEqual([])
  })

  test('no key is asked for that is not there', () => {
    const missing = usedPatterns().filter((pattern) => ![...chinese.keys()].some((key) => pattern.test(key)))
    expect(missing.map(String)).toEqual([])
  })

  test('no key is there that nobody asks for', () => {
    const patterns = usedPatterns()
    expect([...chinese.keys()].filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([])
  })
})

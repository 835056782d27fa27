import { describe, expect, test } from 'vitest'
import { reasons } from '../../src/reasons'
import { sources, textOf } from './sources'

/** `rule: 'date/monthDay'` */
const NAMED_RULE = /\b(?:segment|card|date|place|topic|people|correction)\/[a-zA-Z]+\b/g

/** Rule names that the sources put into evidence, with the file that does. Import paths are not rule names. */
const used = sources
  .filter((path) => /^src\/(?:segment|annotate|worker|store)\//.test(path) && !path.endsWith('reasons.ts'))
  .flatMap((path) => {
    const code = textOf(path)
      .replace(/^(?:import|export) .*$/gm, '')
      .replace(/\bfrom '.*'/g, '')
      .replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
    return [...code.matchAll(/'([^'\n]+)'/g)].flatMap(([, text = '']) =>
      text.match(NAMED_RULE)?.[0] === text ? [{ rule: text, path }] : [],
    )
  })

describe('every rule that is named as evidence can say why', () => {
  test.each(used)('$rule ($path)', ({ rule }) => {
    expect(reasons[rule]?.zh, 'in Chinese').toBeTruthy()
    expect(reasons[rule]?.en, 'in English').toBeTruthy()
  })

  test('rules are found in the sources at all', () => {
    expect(used.length).toBeGreaterThan(20)
  })

  test('no sentence names a detail in one language only', () => {
    const details = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
    for (const [rule, { zh, en }] of Object.entries(reasons)) expect(details(en), rule).toEqual(details(zh))
  })
})

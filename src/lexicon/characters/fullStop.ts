import { CharacterSet } from '../../matching/characterSet'
import { charactersOf } from '../../matching/patternCharacters'

const IDEOGRAPH = charactersOf(/[\u3005-\u3007\u3400-\u9fff\uf900-\ufaff]/)
/** 一.加强领导: behind these a dot belongs to a number. */
const NUMERAL = CharacterSet.of('一二三四五六七八九十')
/** What goes on behind a dot that is none: 上海.com, 共3.5万元, 等等... */
const GOES_ON = charactersOf(/[.A-Za-z\u00c0-\u024f0-9]/)

/** Whether the dot at `at` is a full stop (句号) as typists and scanners' programs set it, in 种上了.记者 or at the end of a line. */
export function isFullStop(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  return IDEOGRAPH.has(before) && !NUMERAL.has(before) && !GOES_ON.has(text.charCodeAt(at + 1))
}

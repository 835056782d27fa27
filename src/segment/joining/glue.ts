import { isHan, isLatinLetter } from '../text/characters'

/** The character repeated on both sides of a break: 信念 / 念 */
export function isDoubled(before: string, after: string): boolean {
  return before !== '' && before === after && isHan(before)
}

/** What stands between two runs that were joined: a space between Latin words, nothing elsewhere. */
export function glueBetween(before: string, after: string): '' | ' ' {
  return isLatinLetter(before) && isLatinLetter(after) ? ' ' : ''
}

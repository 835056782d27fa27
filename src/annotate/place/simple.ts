import { simplify } from '../../lexicon/characters/variants'

/** Only texts with such characters are printed in 繁体; a lone 乾 or 後 in 简体 text is a name's (乾州街道). */
const TRADITIONAL = /[縣區鎮鄉會報訊員國與個們東廣]/
/** 乾 is 干 in most words, but itself in names: 乾县, 乾安. */
const KEPT = '乾'

/** The text with its 繁体 characters made 简体 for looking names up, one for one; texts in 简体, which are their own `simple`, stay as they are. */
export function simpleForNames(text: string, simple: string = simplify(text)): string {
  if (simple === text || !TRADITIONAL.test(text)) return text
  if (!text.includes(KEPT)) return simple
  return Array.from({ length: simple.length }, (_, at) => (text.charAt(at) === KEPT ? KEPT : simple.charAt(at))).join('')
}

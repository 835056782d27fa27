import fc from 'fast-check'

/** Few letters, so that random queries meet random texts: Chinese, 繁体, Latin, digits, marks, white space, emoji, half a pair. */
const LETTERS = [...'新郑市发展發鄉乡\u{20000}的。，,“aAＡb1１ \n　\u200b😀İ-', '\ud83d', '\ude00']

/** Random text over a small mixed alphabet, often with doubled runs. */
export function mixedText(maxLength = 40): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...LETTERS), { maxLength }).map((letters) => letters.join(''))
}

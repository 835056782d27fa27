import { simplify } from '../../lexicon/characters/variants'
import { charactersOf } from '../../matching/patternCharacters'
import { Seeker } from '../../matching/seeker'

/** A text made ready for the date patterns, with the way back. */
export interface PrintedText {
  readonly text: string
  /** Where something was taken out: from `at` on, `text` stands `gone` code units further on in the original. */
  readonly gaps: readonly Gap[]
}

interface Gap {
  readonly at: number
  readonly gone: number
}

/** Marks that are read as others, one for one: 〇's many looks, radicals that scanners take for their characters, signs of the other width. */
const SAME: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  '○': '〇',
  '◯': '〇',
  '●': '〇',
  '⺼': '月',
  '⽉': '月',
  '⽇': '日',
  '⽼': '老',
  ',': '，',
  '．': '.',
  '／': '/',
  '－': '-',
  '～': '~',
  ':': '：',
}
/** 二[O]一七年, 一九八[0]年: a letter or a digit that was typed for 〇, between the numerals of a year. */
const ROUND = new Seeker(/[〇○一二三四五六七八九][0Oo０Ｏｏ]{1,2}(?=[〇○一二三四五六七八九年])/)

function withZeros(text: string): string {
  let zeroed = ''
  let done = 0
  for (const { 0: found, index } of ROUND.all(text)) {
    zeroed += text.slice(done, index + 1) + '〇'.repeat(found.length - 1)
    done = index + found.length
  }
  return zeroed + text.slice(done)
}

const WHITE = 2
/** 1 for a code unit that is read as another, `WHITE` for white space, by code unit. */
const FOLDED = new Uint8Array(65_536)
for (const character of `${Object.keys(SAME).join('')}０１２３４５６７８９`) FOLDED[character.charCodeAt(0)] = 1
for (let code = 0; code < 65_536; code += 1) if (/\s/.test(String.fromCharCode(code))) FOLDED[code] = WHITE

const IDEOGRAPH_OR_DIGIT = charactersOf(/[\u3007\u4e00-\u9fff0-9０-９]/)
const DIGIT = charactersOf(/[0-9０-９]/)

/** White space is taken out beside ideographs, digits and the marks of ranges, but kept once between two digits. */
function keptSpace(before: number, after: number): string {
  if (DIGIT.has(before) && DIGIT.has(after)) return ' '
  return IDEOGRAPH_OR_DIGIT.has(before) || IDEOGRAPH_OR_DIGIT.has(after) ? '' : ' '
}

/** Folds a text for the date patterns, 繁 to 简 with it; linear in its length. */
export function printedText(printed: string): PrintedText {
  const original = withZeros(simplify(printed))
  let text = ''
  const gaps: Gap[] = []
  let done = 0
  for (let at = 0; at < original.length; at += 1) {
    const kind = FOLDED[original.charCodeAt(at)]
    if (kind === 0) continue
    text += original.slice(done, at)
    const start = at
    if (kind === WHITE) while (at + 1 < original.length && FOLDED[original.charCodeAt(at + 1)] === WHITE) at += 1
    done = at + 1
    const character = original.charAt(start)
    text +=
      kind === WHITE
        ? keptSpace(original.charCodeAt(start - 1), original.charCodeAt(done))
        : (SAME[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    const gone = done - text.length
    if (gone !== (gaps[gaps.length - 1]?.gone ?? 0)) gaps.push({ at: text.length, gone })
  }
  return done === 0 ? { text: original, gaps } : { text: text + original.slice(done), gaps }
}

/** Original offset of the code unit at `offset`, and of the end; 0 for what lies behind it. */
function originalOffset({ text, gaps }: PrintedText, offset: number): number {
  if (offset > text.length) return 0
  // How many gaps lie before it.
  let low = 0
  let high = gaps.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((gaps[middle]?.at ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return offset + (gaps[low - 1]?.gone ?? 0)
}

/** Original offset of the start of a match. */
export function originalStart(printed: PrintedText, start: number): number {
  return originalOffset(printed, start)
}

/** Original offset just behind the last unit of a match. */
export function originalEnd(printed: PrintedText, end: number): number {
  return end === 0 ? 0 : originalOffset(printed, end - 1) + 1
}

import type { Span } from '../../../domain/span'

/** Such a character belongs to the word before it: 夷陵|区, 百姓|的, 三|年. */
const LEANS = /^[的地得了着过们者性化区县市省州镇乡村路街年月日号届次名个项篇会院局处部厅站所队组厂场馆园校店人]$/
const NUMBER = /[\d〇零一二三四五六七八九十百千万亿.．%％]$/

const OPENING = /[“‘（《〈【「『]$/

/** So many characters fit into a line of a headline on any screen. */
const SHORT = 12
let segmenter: Intl.Segmenter | null | undefined

function words(): Intl.Segmenter | null {
  if (segmenter === undefined) segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null
  return segmenter
}

/** Where short phrases lie that are set off by spaces, as those of a kicker often are. */
function shortPhrases(text: string): readonly Span[] {
  if (!/\s/.test(text)) return []
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: phrase, index }) =>
    phrase.length <= SHORT ? [{ start: index, end: index + phrase.length }] : [],
  )
}

/**
 * Where a headline may go on in a new line without a word being cut, or a short phrase; `null` where the browser does not know
 * words.
 */
export function wordBreaks(text: string): readonly number[] | null {
  const found = words()
  if (found === null) return null
  const breaks: number[] = []
  const kept = shortPhrases(text)
  let before = ''
  for (const { segment, index, isWordLike } of found.segment(text)) {
    // Two lone characters are often a name that the browser does not know: 夷|陵.
    const isName = segment.length === 1 && before.length === 1
    const isFree = isWordLike === true && !isName && !LEANS.test(segment) && !NUMBER.test(before) && !OPENING.test(before)
    if (index > 0 && isFree && !kept.some(({ start, end }) => start < index && index < end)) breaks.push(index)
    before = segment
  }
  return breaks
}

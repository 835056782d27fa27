/** Such a character belongs to the word before it: 夷陵|区, 百姓|的, 三|年. */
const LEANS = /^[的地得了着过们者性化区县市省州镇乡村路街年月日号届次名个项篇会院局处部厅站所队组厂场馆园校店人]$/
const NUMBER = /[\d〇零一二三四五六七八九十百千万亿.．%％]$/

const OPENING = /[“‘（《〈【「『]$/

let segmenter: Intl.Segmenter | null | undefined

function words(): Intl.Segmenter | null {
  if (segmenter === undefined) segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null
  return segmenter
}

/** Where a headline may go on in a new line without a word being cut; `null` where the browser does not know words. */
export function wordBreaks(text: string): readonly number[] | null {
  const found = words()
  if (found === null) return null
  const breaks: number[] = []
  let before = ''
  for (const { segment, index, isWordLike } of found.segment(text)) {
    // Two lone characters are often a name that the browser does not know: 夷|陵.
    const isName = segment.length === 1 && before.length === 1
    const isFree = isWordLike === true && !isName && !LEANS.test(segment) && !NUMBER.test(before) && !OPENING.test(before)
    if (index > 0 && isFree) breaks.push(index)
    before = segment
  }
  return breaks
}

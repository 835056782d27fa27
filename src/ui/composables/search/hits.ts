/** Finding the words of a query in a text that is being read, the way the search does: width, case and spaces aside. */

const IGNORED = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/
const TOKEN = /(-|－|NOT\s+)?(?:([^\s:：()（）"“”]{1,12})[:：])?(?:"([^"]*)"|“([^”]*)”|([^\s()（）"“”]+))/g
const OPERATOR = /^(?:OR|AND|或|和)$/
/** Fields whose words stand in the text itself. */
const TEXT_FIELDS: ReadonlySet<string> = new Set(['标题', '正文', 'title', 'headline', 'text', 'body', '人物', 'person', '署名', 'byline'])

/** The words that a query wants to find in the text: no fields of other kinds, no excluded words. */
export function wordsOf(queryText: string): readonly string[] {
  const words = new Set<string>()
  for (const match of queryText.matchAll(TOKEN)) {
    const [, minus, field, straight, curly, bare] = match
    if (minus !== undefined || (field !== undefined && !TEXT_FIELDS.has(field.toLowerCase()))) continue
    const word = straight ?? curly ?? bare ?? ''
    if (bare !== undefined && (OPERATOR.test(bare) || /^[-－]/.test(bare))) continue
    if (word.trim() !== '') words.add(word.trim())
  }
  return [...words]
}

interface Folded {
  readonly text: string
  /** Offset in the original of each unit of `text`. */
  readonly from: readonly number[]
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit
  const lower = narrow.toLowerCase()
  return lower.length === 1 ? lower : narrow
}

function fold(text: string): Folded {
  const from: number[] = []
  let folded = ''
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index)
    if (IGNORED.test(unit)) continue
    folded += foldUnit(unit)
    from.push(index)
  }
  return { text: folded, from }
}

/** Where any of `words` stands in `text`, ascending, never overlapping; offsets in UTF-16 units. */
export function findWords(text: string, words: readonly string[]): readonly { readonly start: number; readonly end: number }[] {
  const wanted = words.map((word) => fold(word).text).filter((word) => word !== '')
  if (wanted.length === 0) return []
  const folded = fold(text)
  const found: { start: number; end: number }[] = []
  for (const word of wanted) {
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length)) {
      const start = folded.from[at]
      const last = folded.from[at + word.length - 1]
      if (start !== undefined && last !== undefined) found.push({ start, end: last + 1 })
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: { start: number; end: number }[] = []
  for (const hit of found) {
    const last = merged[merged.length - 1]
    if (last !== undefined && hit.start < last.end) last.end = Math.max(last.end, hit.end)
    else merged.push(hit)
  }
  return merged
}

import type { Article, PartRole } from '../domain/article'
import { isFullStop } from '../lexicon/characters/fullStop'
import { NARROW_MARKS, WIDE_MARKS } from '../lexicon/characters/narrowMarks'
import { simplify } from '../lexicon/characters/variants'
import { charactersOf } from '../matching/patternCharacters'
import { type MappedText, MappedTextBuilder, originalOffset, originalSpan } from '../domain/mappedText'
import type { Span } from '../domain/span'

/** One part of a reading; offsets into `Reading.text`. */
export interface ReadingSection {
  readonly role: PartRole
  readonly start: number
  readonly end: number
}

/**
 * What the annotation rules read of an article (阅读文本): its parts in order, one per line, folded so that one pattern
 * fits all ways of printing: full-width letters, digits and marks made half-width (but `。、“”‘’《》【】—…·` stay, and
 * `，；：！？（）` stand for `,;:!?()` too), invisible characters left out, and of the spaces only those
 * kept that stand between two ideographs or between two Latin words.
 */
export interface Reading {
  readonly article: Article
  readonly text: string
  /** The text in simplified characters, unit for unit as long. */
  readonly simple: string
  readonly mapped: MappedText
  readonly sections: readonly ReadingSection[]
}

const SPACE = charactersOf(/\s/)
const INVISIBLE = charactersOf(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/)
const IGNORED = SPACE.with(INVISIBLE)
const DIGIT = charactersOf(/[0-9\uff10-\uff19]/)
const IDEOGRAPH = charactersOf(/[\u2e80-\u2fff\u3005-\u3007\u3400-\u9fff\uf900-\ufaff]/)
const LATIN_OR_DIGIT = DIGIT.with(charactersOf(/[A-Za-z\u00c0-\u024f\uff21-\uff3a\uff41-\uff5a]/))
const HALF_TO_FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' }
/** Full-width characters that are written half-width in the rules, apart from letters and digits. */
const FULL_TO_HALF: Readonly<Record<string, string>> = { '％': '%', '／': '/', '－': '-', '～': '~', '＋': '+' }
/** Only these can change; every other character is copied in runs. */
const FOLDABLE = charactersOf(
  /[\s,.;:!?()\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\uff05\uff0b\uff0d-\uff0f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff5e\uff61-\uff65]/,
)

/** The code of the last or next character that is neither white space nor invisible, NaN at the edge. */
function visibleNeighbour(text: string, index: number, step: 1 | -1): number {
  let at = index + step
  while (IGNORED.has(text.charCodeAt(at))) at += step
  return text.charCodeAt(at)
}

/** Between two ideographs (a list of names) or two Latin words a space means something; elsewhere it is a stray. */
function keepsSpace(text: string, index: number): boolean {
  const before = visibleNeighbour(text, index, -1)
  const after = visibleNeighbour(text, index, 1)
  if (IDEOGRAPH.has(before)) return IDEOGRAPH.has(after)
  return LATIN_OR_DIGIT.has(before) && LATIN_OR_DIGIT.has(after)
}

function foldCharacter(text: string, index: number): string {
  const character = text.charAt(index)
  if (character === '.' || character === '．') return isFullStop(text, index) ? '。' : '.'
  const full = HALF_TO_FULL[character]
  if (full !== undefined) {
    // A mark between two digits (3:30, 1,000) belongs to the number.
    return DIGIT.has(text.charCodeAt(index - 1)) && DIGIT.has(text.charCodeAt(index + 1)) ? character : full
  }
  const narrow = NARROW_MARKS.indexOf(character)
  if (narrow >= 0) return WIDE_MARKS.charAt(narrow)
  return FULL_TO_HALF[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0)
}

/** Folds a text for the rules; see `Reading`. Linear in its length, but for runs of white space. */
export function foldForRules(content: MappedText): MappedText {
  const builder = new MappedTextBuilder()
  foldInto(builder, content)
  return builder.build()
}

/** Adds a text as `foldForRules` makes it. */
function foldInto(builder: MappedTextBuilder, content: MappedText): void {
  const { text } = content
  let done = 0
  let lastIsSpace = false
  for (let index = FOLDABLE.indexIn(text, 0); index < text.length; index = FOLDABLE.indexIn(text, index + 1)) {
    const code = text.charCodeAt(index)
    if (index > done) {
      builder.addMapped(content, done, index)
      lastIsSpace = false
    }
    done = index + 1
    if (INVISIBLE.has(code)) continue
    if (SPACE.has(code)) {
      if (!lastIsSpace && keepsSpace(text, index)) {
        builder.add(' ', originalOffset(content, index))
        lastIsSpace = true
      }
      continue
    }
    builder.add(foldCharacter(text, index), originalOffset(content, index))
    lastIsSpace = false
  }
  builder.addMapped(content, done)
}

const READ_ROLES: ReadonlySet<PartRole> = new Set<PartRole>([
  'kicker',
  'headline',
  'subhead',
  'dateline',
  'paragraph',
  'crosshead',
  'byline',
  'caption',
])

/** Puts an article's parts together as the rules read them. Linear in the article's length. */
export function readArticle(article: Article): Reading {
  const builder = new MappedTextBuilder()
  const sections: ReadingSection[] = []
  for (const part of article.parts) {
    if (!READ_ROLES.has(part.role)) continue
    if (builder.length > 0) builder.glue('\n')
    const start = builder.length
    foldInto(builder, part.content)
    sections.push({ role: part.role, start, end: builder.length })
  }
  const mapped = builder.build()
  return { article, text: mapped.text, simple: simplify(mapped.text), mapped, sections }
}

/** The span in the decoded text of `[start, end)` of a reading. */
export function spanOf(reading: Reading, start: number, end: number): Span {
  return originalSpan(reading.mapped, start, end)
}

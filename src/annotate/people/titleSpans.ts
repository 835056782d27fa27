import { wordsBeforeTitles } from '../../lexicon/people/called'
import { oneOf } from '../../matching/oneOf'
import { CharacterSet } from '../../matching/characterSet'
import { charactersOf } from '../../matching/patternCharacters'
import { RarePattern } from '../../matching/rarePattern'
import { authorRoles, citizenRoles, expertTitles, kinWords, notTitles, officeTitles } from '../../lexicon/people/titles'
import { type PhraseHit, PhraseTrie } from '../../matching/phraseTrie'

/** `office` and `expert` are leaders' titles; `kin` is no title at all. */
export type TitleKind = 'office' | 'expert' | 'citizen' | 'kin' | 'author'

/** A title that stands before a name; offsets into the text. */
export interface TitleSpan {
  readonly kind: TitleKind
  readonly start: number
  readonly end: number
  /** Where each of its titles stands: one, or several joined by 、 in print. */
  readonly parts: readonly TitlePart[]
}

/** `[start, end)` of one title. */
export interface TitlePart {
  readonly start: number
  readonly end: number
}

const lists: readonly (readonly [TitleKind, readonly string[]])[] = [
  ['office', officeTitles],
  ['expert', expertTitles],
  ['citizen', citizenRoles],
  ['kin', kinWords],
  ['author', authorRoles],
]
const kinds: readonly TitleKind[] = lists.flatMap(([kind, words]) => words.map(() => kind))
/** Words that are no titles hide the titles that they begin with. */
const trie = new PhraseTrie([...lists.flatMap(([, words]) => words), ...notTitles])

/** Longest title, with the body that it belongs to. */
const LONGEST = 32
/** Titles of one person in a row. */
const MOST_PARTS = 8
const IN_TITLE = charactersOf(/[\u3400-\u9fff0-9A-Za-z“”《》·()（）]/)
/** A title never reaches back over these. */
const STOP_CHARACTERS = CharacterSet.of('由据请让被及给跟随的了着是也不')
/** Nor over these, but where they are part of a name: 和平, 对外, 为民, 在线, 向阳. */
const STOP_PAIRS = new RarePattern(
  /^(?:和(?![平庄谐田县兴美])|与|对(?![外口])|为(?![民农])|在(?![职线校编])|向(?![阳东前])|到(?!会)|同(?![济心学乡])|经(?![济开贸营管])|将(?![军乐])|以(?!色)|日(?![报照常化])|有(?![关限色机]))/,
)
/** [采访]市长, [二]是村长: what the title begins behind. */
const BEHIND_STOP = new RegExp(`(?:${oneOf(wordsBeforeTitles)}|[一二三四五六七八九十]是)$`)

/** What any of these ends in. */
const STOP_WORD_ENDS = CharacterSet.of(`${wordsBeforeTitles.map((word) => word.slice(-1)).join('')}是`)

/** Ends of titles in a text, in order, none reaching into another: 领导|演艺 holds no 导演. One pass. */
export function titleEnds(text: string): readonly PhraseHit[] {
  let reach = 0
  return trie.findAll(text).filter((hit) => {
    if (hit.start < reach) return false
    reach = hit.end
    return hit.phrase < kinds.length
  })
}

/**
 * The title that ends with `hit`. It reaches back no further than `floor`; `before` is the title that ended last, if no
 * name followed it: the two are joined where one follows the other, as in 市委常委、宣传部长.
 */
export function titleSpan(text: string, hit: PhraseHit, before: TitleSpan | null, floor: number): TitleSpan {
  const start = titleStart(text, hit.start, Math.max(floor, before?.end ?? 0))
  const kind = kinds[hit.phrase] ?? 'office'
  const part = { start, end: hit.end }
  const alone = { kind, start, end: hit.end, parts: [part] }
  if (before === null || before.parts.length >= MOST_PARTS || !joins(text, before.end, start)) return alone
  const grows = start === before.end && (start < hit.start || !isOffice(kind) || !isOffice(before.kind))
  if (grows && hit.end - before.start > LONGEST) return alone
  return {
    kind: stronger(before.kind, kind),
    start: before.start,
    end: hit.end,
    parts: grows ? grown(before, part) : [...before.parts, part],
  }
}

/** 书记、局长; 书记兼局长; 党委书记局长. */
const JOINTS: ReadonlySet<string> = new Set(['', '、', '兼', '，', '、兼', '，兼'])
const LONGEST_JOINT = 2

function joins(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_JOINT && JOINTS.has(text.slice(from, to))
}

/** 党员代表 is one title, and so is 市民政局局长, which begins like 市民. */
function grown(before: TitleSpan, part: TitlePart): readonly TitlePart[] {
  const last = before.parts[before.parts.length - 1]
  return [...before.parts.slice(0, -1), { start: last?.start ?? part.start, end: part.end }]
}

function isOffice(kind: TitleKind): boolean {
  return kind === 'office' || kind === 'expert'
}

function stronger(a: TitleKind, b: TitleKind): TitleKind {
  if (a === 'author' || b === 'author') return b
  return a === 'office' || b === 'office' ? 'office' : b
}

/** Where the title begins whose end was found at `from`: after the last mark, stop word, or `floor`. */
function titleStart(text: string, from: number, floor: number): number {
  const limit = Math.max(floor, from - LONGEST)
  let at = from
  while (at > limit) {
    const code = text.charCodeAt(at - 1)
    if (!IN_TITLE.has(code) || STOP_CHARACTERS.has(code)) break
    if (STOP_PAIRS.test(text.slice(at - 1, at + 1))) break
    if (STOP_WORD_ENDS.has(code) && BEHIND_STOP.test(text.slice(Math.max(limit, at - 3), at))) break
    at -= 1
  }
  return trimmedStart(text, at, from)
}

/** A closing bracket, or digits of a date, cannot begin a title. */
function trimmedStart(text: string, start: number, from: number): number {
  let at = start
  while (at < from && /[”》)）0-9·]/.test(text.charAt(at))) at += 1
  return at
}

import { BylineReader } from './bylineReader'
import { CharacterSet } from '../../matching/characterSet'
import { Seeker } from '../../matching/seeker'
import { BOX } from './bylineTokens'

/** One name of a byline; offsets of the text that was parsed. */
export interface BylineName {
  readonly role: string
  readonly name: string
  readonly outlet: string | null
  readonly from: number
  readonly to: number
}

/** A byline that was read to its end (署名). */
export interface ParsedByline {
  readonly names: readonly BylineName[]
  /** Whether a word says what these people do, or whom they write for; a bare list of names has neither. */
  readonly titled: boolean
  /** Whether nothing but photographs is credited: 张三 摄. */
  readonly photoOnly: boolean
  /** Role and outlet that names on a following line would have. */
  readonly role: string
  readonly outlet: string | null
  /** Whether it ends with a role or an outlet whose names are yet to come. */
  readonly open: boolean
}

/** The byline at its place in a longer text, where it begins at `by`. */
export function shifted(byline: ParsedByline, by: number): ParsedByline {
  return { ...byline, names: byline.names.map((name) => ({ ...name, from: name.from + by, to: name.to + by })) }
}

const SPACE = 0x20

/** No byline is longer. */
export const LONGEST_BYLINE = 140

/** Cheap look: no byline is without one of these characters, but for bare names. */
const HAS_TITLE = new Seeker(
  /线索提供|来稿|文字|视频|读者|记 {0,4}者|[讯论] {0,3}员|习 {0,3}生|见习|作者|志愿者|撰|摄|整理|[编翻]译|采写|统筹|策划|执笔|制图|漫画|插图|供[稿图]|图片|[文图诗词曲书画](?:[/：| ]|$)|[报社台网体媒端闻线布心刊](?:[ ：]|$)/,
)

const OPENING_BRACKETS = CharacterSet.of('（【〔[')

function beginsWithBracket(text: string): boolean {
  let at = 0
  while (text.charCodeAt(at) === SPACE) at += 1
  return OPENING_BRACKETS.has(text.charCodeAt(at))
}

/** Brackets that may stand around a whole byline. */
const WRAPPED = /^ *[（【〔[]([^（）【】〔〕[\]]*)[）】〕\]] *$/

/**
 * Reads `text` (folded, white space kept) as a byline and nothing else; `null` where any of it is something else.
 * `before`: the byline on the line above, whose role goes on. `untitled`: bare names will do, as in （某某某）.
 */
export function parseByline(
  text: string,
  before: { role: string; outlet: string | null } | null = null,
  untitled = false,
): ParsedByline | null {
  if (
    text.length > LONGEST_BYLINE ||
    (before === null && !untitled && !HAS_TITLE.test(text) && !beginsWithBracket(text) && !BOX.test(text))
  )
    return null
  const inner = WRAPPED.exec(text)?.[1]
  const shift = inner === undefined ? 0 : text.indexOf(inner)
  const parsed = new BylineReader((inner ?? text).replace(/ +$/, ''), before, untitled || inner !== undefined).read()
  if (parsed === null || shift === 0) return parsed
  return shifted(parsed, shift)
}

import { CharacterSet } from '../../matching/characterSet'
import { OFFICES_IN_BRACKETS } from '../../lexicon/bylines/affiliations'
import { BRACKETED_WORDS, BYLINE_ROLES } from '../../lexicon/bylines/roles'
import { COMPOUND_SURNAMES } from '../../lexicon/bylines/surnames'
import { AGENCIES } from '../../lexicon/outlets/outlets'
import { type ParsedByline, parseByline, shifted } from './bylineGrammar'
import { OUTLET, ROLE, SELF } from './bylineTokens'
import { HAN } from '../text/characters'
import { hasSurname, likelihood } from './nameLikelihood'
import { MEETING } from '../../matching/meeting'
import { oneOf } from '../../matching/oneOf'
import { DAY, WIDE_NAME } from '../text/patterns'
import { parseBracketedSignature, parseTeam } from './signature'

/** A byline at the end of something else; offsets of the text that was searched. */
export interface TrailingByline {
  readonly from: number
  readonly byline: ParsedByline
}

/** Marks that fill the last line behind the names; ？ is what copying made of one. */
const END_MARKS = '。 ？■□▲●◆★'
/** （记者 张三）, (康留国) at the very end */
const BRACKETED_END: RegExp = new RegExp(`[（【〔\\[]([^（）【】〔〕\\[\\]]{1,100})[）】〕\\]][${END_MARKS}]{0,4}$`)
/** Ends of sentences. */
const STOPS = CharacterSet.of('。！？…')
/** Cheap look: only such a text can have words behind its last full stop; `fewest` of them at least. */
export function mayGoOnBehindStop(text: string, fewest: number): boolean {
  for (let at = text.length - fewest; at < text.length; at += 1) if (STOPS.has(text.charCodeAt(at))) return false
  return true
}

/** Cheap look: what no text is without that closes with names. */
export function mayCloseWithNames(text: string): boolean {
  return mayGoOnBehindStop(text, 2) || endsWithBracket(text) || text.includes(' ') || text.includes('（作者')
}

/** What follows the last full stop, which may be a half-width one after a Chinese character, and the number of an editor */
const CLOSES_BEHIND_STOP: RegExp = new RegExp(`(?:[。！？…]|[${HAN}]\\.)[”’」』）】"]{0,3} *(?:[①-⑳][0-9]{1,2})?([^。！？…]{2,120})$`)
/** The end of a sentence, right before a bracket with names */
const STOPPED: RegExp = new RegExp(`(?:[。！？”’…]|[${HAN}]\\."?|。（完）) *$`)
/** A role after white space: …新篇章 记者 张三 */
const AFTER_SPACE: RegExp = new RegExp(` ((?:${SELF}|${OUTLET})?${MEETING}${ROLE}[ ：][^。！？，]{2,80})$`)
/** （作者系市图书馆馆员） */
const ABOUT_AUTHOR = /（作者(?:系|为|是|单位|均)[^（）]{1,60}）[。 ]*$/

/** （晓风）, （平）, （建民 升旭）, but not （完） or （待续） */
const PEN_NAMES: RegExp = new RegExp(
  `^(?!${oneOf(BRACKETED_WORDS)}|[一二三四五六七八九十甲乙丙丁]$)(?:[${HAN}]{1,3}|[${HAN}]{2,3}(?:[ 、]{1,4}[${HAN}]{2,3}){1,3})$`,
)

/** 文 中, set wide: 文 says nothing of what was made */
const WIDE_PEN_NAME: RegExp = new RegExp(`^[${HAN}] {1,4}(?![图摄])[${HAN}]$`)

/** （晓风，二十日）: and when it was written */
const SIGNED_DAY: RegExp = new RegExp(`[，、 ]{1,2}${DAY}$`)

/** Below this not even a pen name is one, where it stands behind a full stop, and where it has a line of its own. */
const FAR_FROM_NAMES = { behind: -5, alone: -8 } as const

function isWideName(text: string): boolean {
  return WIDE_PEN_NAME.test(text) && hasSurname(text)
}

/**
 * Names in brackets after a full stop need not begin as names do. `text`: what the brackets hold, folded;
 * `place`: whether they stand `behind` the text or `alone` on the next line.
 */
export function penNames(text: string, place: 'behind' | 'alone'): ParsedByline | null {
  const signed = text.replace(SIGNED_DAY, '')
  const isWide = WIDE_PEN_NAME.test(signed)
  if (!isWide && !PEN_NAMES.test(signed)) return null
  const words = isWide ? [{ 0: signed, index: 0 }] : [...signed.matchAll(/[^ 、]+/g)]
  const names = words.map(({ 0: word, index }) => ({
    role: '',
    name: word.replace(/ /g, ''),
    outlet: null,
    from: index,
    to: index + word.length,
  }))
  if (!isWide && names.some(({ name }) => likelihood(name) < FAR_FROM_NAMES[place] || COMPOUND_SURNAMES.includes(name))) return null
  return untitled(names)
}

/** Names that nothing but where they stand says to be authors. */
function untitled(names: ParsedByline['names']): ParsedByline {
  return { names, titled: false, photoOnly: false, role: '', outlet: null, open: false }
}

/** （新华社）, （据新华社）: the agency alone closes a report as names do. */
const AGENCY_ALONE: RegExp = new RegExp(`^(?:据|综合)?(?:${oneOf(AGENCIES)}|${OUTLET})(?:[^，。、]{0,12}[电讯])?$`)

/** （县林业科）, （工会办）: an office alone, whoever wrote for it */
const OFFICE_IN_BRACKETS: RegExp = new RegExp(`^(?![见据由经含限原注马立抓])[${HAN}]{1,12}${oneOf(OFFICES_IN_BRACKETS)}$`)

/** Reads what stands in brackets and names nobody: an office that signs alone, or an agency, which is no entry. */
export function outletAlone(text: string): ParsedByline | null {
  if (OFFICE_IN_BRACKETS.test(text)) return untitled([{ role: '', name: '', outlet: text, from: 0, to: 0 }])
  return AGENCY_ALONE.test(text) ? { names: [], titled: true, photoOnly: false, role: '', outlet: text, open: false } : null
}

/** ……卖到了外省。 饶思源: names and nothing else, set apart by a space */
const BARE_END: RegExp = new RegExp(
  `[。！？…][”’」』]?(?: {1,8}([${HAN}]{2,3}(?: {1,3}[${HAN}]{2,3}){0,2})| {0,8}([${HAN}]{2,3}(?: {1,3}[${HAN}]{2,3}){1,2}))$`,
)

/** （张三采写，材料来自市商业局）, （张三根据省报材料编写）: who wrote it, and what from */
const FROM_MATERIAL: RegExp = new RegExp(
  `^([${HAN}]{2,3}|${WIDE_NAME})(?: ?(采写|编写|撰写|整理)，(?:根据|据|材料|资料|素材)[^（）。]{2,60}| ?(?:根据|据|依据)[^（）。]{2,60}?(?:编写|整理|改写|综合|写成|撰写|采写))$`,
)

/** Reads what stands in brackets as somebody who wrote from what others had found out. */
function fromMaterial(text: string): ParsedByline | null {
  const [, printed, verb] = FROM_MATERIAL.exec(text) ?? []
  if (printed === undefined || !hasSurname(printed)) return null
  const role = verb !== undefined && BYLINE_ROLES.includes(verb) ? verb : ''
  return { ...untitled([{ role, name: printed.replace(/ /g, ''), outlet: null, from: 0, to: printed.length }]), titled: true }
}

const LAST_BRACKET = CharacterSet.of('）】〕]')
const BEHIND_BRACKET = CharacterSet.of(END_MARKS)

/** Cheap look: only such a text can end with something in brackets. */
export function endsWithBracket(text: string): boolean {
  let end = text.length
  while (BEHIND_BRACKET.has(text.charCodeAt(end - 1))) end -= 1
  return LAST_BRACKET.has(text.charCodeAt(end - 1))
}

/** Cheap look: only such a text can end with an outlet behind brackets. */
const ENDS_AS_OUTLET = /[）)][^）)]{2,14}[网报台]$/

/** What a report says of its author at the very end, and whoever is named before that: ……。（张三）（作者系市图书馆馆员） */
function aboutAuthor(text: string): TrailingByline | null {
  const about = text.includes('（作者') ? ABOUT_AUTHOR.exec(text) : null
  if (about === null) return null
  const above = trailingByline(text.slice(0, about.index).trimEnd())
  const byline = above?.byline ?? { names: [], titled: true, photoOnly: false, role: '', outlet: null, open: false }
  return { from: above?.from ?? about.index, byline }
}

/** What the brackets at the end of a text hold; `closed`: a sentence has ended before them; `isAlone`: nothing stands there at all. */
function readBracketed(inner: string, closed: boolean, isAlone: boolean): ParsedByline | null {
  const parsed = parseByline(inner, null, closed)
  const isRead = parsed !== null && parsed.names.length > 0 && !isWideName(inner)
  if (isRead || !closed || isAlone) return parsed
  return parseBracketedSignature(inner) ?? fromMaterial(inner) ?? penNames(inner, 'behind') ?? outletAlone(inner)
}

/** Names in brackets at the very end. */
function inBrackets(text: string): TrailingByline | null {
  const bracketed = endsWithBracket(text) ? BRACKETED_END.exec(text) : null
  const inner = bracketed?.[1]
  if (bracketed === null || inner === undefined) return null
  const isAlone = bracketed.index === 0
  const closed = isAlone || STOPPED.test(text.slice(0, bracketed.index))
  const byline = readBracketed(inner, closed, isAlone)
  if (byline === null || (byline.names.length === 0 && !(closed && byline.outlet !== null))) return null
  return { from: bracketed.index, byline: shifted(byline, bracketed.index + 1) }
}

/** The last words of a text, if they are a byline to their end. */
function atEnd(text: string, words: string | undefined, untitled: boolean): TrailingByline | null {
  const byline = words === undefined ? null : parseByline(words, null, untitled)
  if (words === undefined || byline === null || byline.names.length === 0) return null
  const from = text.length - words.length
  return { from, byline: shifted(byline, from) }
}

/** 责任编辑：王某某（来源：雁鸣晚报）: what a website says behind the names */
const CREDITS_BEHIND: RegExp = new RegExp(`(?<=[${HAN}）]) ?(?:责任编辑|责编)： ?[${HAN}]{2,4}(?: ?（来源：[^（）。]{2,24}）)?$`)

/** The names before whoever saw the page through: ……。记者张三责任编辑：李四 */
function beforeCredits(text: string): TrailingByline | null {
  const at = text.includes('责') ? text.search(CREDITS_BEHIND) : -1
  return at < 0 ? null : trailingByline(text.slice(0, at))
}

/** Finds the byline that closes `text` (folded): after its last full stop, in brackets, or after a space. */
export function trailingByline(text: string): TrailingByline | null {
  const about = aboutAuthor(text) ?? beforeCredits(text)
  if (about !== null) return about
  const sourced = endsWithBracket(text) || ENDS_AS_OUTLET.test(text) ? withOutlet(text) : null
  if (sourced !== null) return sourced
  const bracketed = inBrackets(text)
  if (bracketed !== null) return bracketed
  const spaced = text.includes(' ')
  const closing = spaced ? BARE_END.exec(text) : null
  const bare = closing?.[1] ?? closing?.[2]
  return (
    (bare !== undefined && bare.split(/ +/).every(hasSurname) ? atEnd(text, bare, true) : null) ??
    (mayGoOnBehindStop(text, 2) ? atEnd(text, CLOSES_BEHIND_STOP.exec(text)?.[1], false) : null) ??
    (spaced ? atEnd(text, AFTER_SPACE.exec(text)?.[1], false) : null)
  )
}

/** ……木材。张运山: a name and nothing else behind the last full stop */
const BARE_NAME: RegExp = new RegExp(`[。！？][”’」』]?([${HAN}]{2,3})$`)

/** ……欢迎。县农具厂通讯组, 感谢读者的批评。县城建局 */
const BARE_TEAM: RegExp = new RegExp(`[。！？][”’」』]?([${HAN}]{4,14})$`)

/** Finds the name, or the office, that closes `text` (folded), the whole of a paragraph or its end, with nothing around it. */
export function bareName(text: string): TrailingByline | null {
  const office = BARE_TEAM.exec(text)?.[1]
  const team = office === undefined ? null : parseTeam(office)
  if (office !== undefined && team !== null) {
    const from = text.length - office.length
    return { from, byline: shifted(team, from) }
  }
  const name = BARE_NAME.exec(text)?.[1]
  if (name === undefined || !hasSurname(name) || likelihood(name) < 0) return null
  const named = { role: '', name, outlet: null, from: text.length - name.length, to: text.length }
  return { from: named.from, byline: untitled([named]) }
}

/** 赵某/文 钱某/摄（望江晚报） */
const OUTLET_END: RegExp = new RegExp(`[${HAN}]（(${OUTLET})）$`)

/** （赵某）望江政府网: whose copy it is */
const OUTLET_BEHIND: RegExp = new RegExp(`[）)](${OUTLET})$`)

/** Names with the outlet that they write for behind them, in brackets or behind those that hold the names. */
function withOutlet(text: string): TrailingByline | null {
  const behind = OUTLET_BEHIND.exec(text)?.[1]
  if (behind !== undefined) {
    const found = trailingByline(text.slice(0, -behind.length))
    const at = text.length - behind.length
    const own = { role: '', name: '', outlet: behind, from: at, to: at }
    return found === null ? null : { from: found.from, byline: { ...found.byline, names: [...found.byline.names, own] } }
  }
  const outlet = OUTLET_END.exec(text)?.[1]
  const found = outlet === undefined ? null : trailingByline(text.slice(0, -outlet.length - 2))
  if (outlet === undefined || found === null) return null
  const names = found.byline.names.map((name) => ({ ...name, outlet: name.outlet ?? outlet }))
  return { from: found.from, byline: { ...found.byline, names } }
}

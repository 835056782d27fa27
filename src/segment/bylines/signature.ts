import { HEADLINE_VERBS } from '../../lexicon/headlines/headlines'
import { minorityNameParts } from '../../lexicon/people/minorityNames'
import {
  ANSWERING_OFFICES,
  COLLECTIVE_ENDINGS,
  OFFICE_ENDINGS,
  OFFICE_TITLES,
  TEAM_ENDINGS,
  WRITER_ENDINGS,
} from '../../lexicon/bylines/affiliations'
import { LOWER_UNITS, UPPER_UNITS } from '../../lexicon/places/unitWords'
import type { ParsedByline } from './bylineGrammar'
import { HAN } from '../text/characters'
import { SURE, areLikelyNames, hasSurname, likelihood } from './nameLikelihood'
import { oneOf } from '../../matching/oneOf'
import { PRINTED_NAME, WIDE_NAME } from '../text/patterns'

/** 某县某镇读者 霍 新, （作者系某矿退休职工 栗世昌）, 某某党校 屈亚军 */
const SIGNATURE: RegExp = new RegExp(
  `^[（【—]{0,2}(?:作者(?:系|为|：)? ?)?([${HAN}0-9（）· ]{0,24}?(?:${oneOf([...OFFICE_ENDINGS, ...WRITER_ENDINGS, ...OFFICE_TITLES])}))[ ：]{1,6}([${HAN}]{2,4}|${PRINTED_NAME})[）】]?$`,
)
/** 周 某 */
const WIDE: RegExp = new RegExp(`^ {0,4}${WIDE_NAME}$`)
const OFFICE: RegExp = new RegExp(`${oneOf([...OFFICE_ENDINGS, ...TEAM_ENDINGS])}$`)

/** 武威市 读者: what the person is, set apart from where they are from */
const WRITER: RegExp = new RegExp(`^(.*) (${oneOf(WRITER_ENDINGS)})$`)
/** 中共某县委书记, 乘客: the office in full, or what the person is and nothing else */
const IS_SOMEBODY: RegExp = new RegExp(`${oneOf(OFFICE_TITLES)}$|^${oneOf(WRITER_ENDINGS)}$`)

/** 江城市 顾某某 阎某某: where they are from and nothing else */
const FROM_PLACE: RegExp = new RegExp(
  `^(?:[□■] ?)?([${HAN}]{2,12}?${oneOf([...UPPER_UNITS, ...LOWER_UNITS])}) {1,4}([${HAN}]{2,3}(?: {1,4}[${HAN}]{2,3}){0,2}|${WIDE_NAME})$`,
)

/** Names one after the other, or one that is set wide, each with its place in the text. */
function wordsOf(text: string): { readonly word: string; readonly at: number }[] {
  return [...text.matchAll(WIDE.test(text) ? /[^ ].*/g : /[^ 、]+/g)].map(({ 0: word, index }) => ({ word, at: index }))
}

/** Reads names behind the place that their writers are from. */
function fromPlace(text: string): ParsedByline | null {
  const printed = FROM_PLACE.exec(text)?.[2]
  if (printed === undefined) return null
  const first = text.length - printed.length
  const placed = wordsOf(printed).map(({ word, at }) => ({ name: word.replace(/ /g, ''), from: first + at, to: first + at + word.length }))
  const names = placed.map(({ name }) => name)
  // Set wide, it is no word.
  const least = WIDE.test(printed) ? 0 : SURE / 2
  const isRead = names.every((name) => hasSurname(name) && likelihood(name) >= least) && areLikelyNames(names)
  return isRead ? signedBy('', null, placed) : null
}

/** 老君庙 陈作义: whoever stands over verse, behind where they are from */
const FROM_ANYWHERE: RegExp = new RegExp(`^([${HAN}]{2,10}) {1,6}([${HAN}]{2,3}|${WIDE_NAME})$`)

/** Reads the line between the title of a poem and its verse as a name behind where somebody is from. */
export function parsePoet(text: string): ParsedByline | null {
  const [, from, printed] = FROM_ANYWHERE.exec(text) ?? []
  if (from === undefined || printed === undefined) return null
  const name = printed.replace(/ /g, '')
  if (!hasSurname(name) || likelihood(name) < (WIDE.test(printed) ? 0 : SURE / 2)) return null
  const at = text.length - printed.length
  return signedBy('', null, [{ name, from: at, to: text.length }])
}

/** Reads `text` (folded) as the signature of somebody who says where they are from and no role (落款); `null` where it is something else. */
export function parseSignature(text: string): ParsedByline | null {
  const match = SIGNATURE.exec(text)
  const affiliation = match?.[1]
  const printed = match?.[2]
  if (match === null || affiliation === undefined || printed === undefined) return fromPlace(text)
  const name = printed.replace(/ /g, '')
  // 养老服务站 揭牌: what became of it
  if (!hasSurname(name) || HEADLINE_VERBS.includes(name)) return null
  const from = match[0].lastIndexOf(printed)
  const outlet = OFFICE.test(affiliation) ? affiliation.replace(/ /g, '') : null
  const role = WRITER.exec(affiliation)?.[2] ?? (IS_SOMEBODY.test(affiliation) ? affiliation.replace(/ /g, '') : '')
  return signedBy(role, outlet, [{ name, from, to: from + printed.length }])
}

function signedBy(
  role: string,
  outlet: string | null,
  names: readonly { readonly name: string; readonly from: number; readonly to: number }[],
): ParsedByline {
  return { names: names.map((one) => ({ ...one, role, outlet })), titled: true, photoOnly: false, role, outlet, open: false }
}

/** Behind an office: 周 某, or 周某某 and up to two more, or apart 克热木江 */
const NAMES: RegExp = new RegExp(`^ {0,4}(?:${WIDE_NAME}|[${HAN}]{2,3}(?:[ 、]{1,4}[${HAN}]{2,3}){0,2}| {1,4}[${HAN}]{4,7})$`)
const LONGEST_OFFICE = 16
/** 沂源县委报道组 */
const TEAM: RegExp = new RegExp(`^[${HAN}]{2,14}(?:${oneOf(TEAM_ENDINGS)})$`)
/** 据《望江晚报》 */
const TAKEN_FROM = /^(?:据|摘自|原载|转自|来源：?|选自) ?《([^《》]{2,20}[报刊网])》(?:报道|消息)?$/

/** 克热木江: a name without a surname, by what such names are made of */
function isUncommon(name: string): boolean {
  return name.length > 3 && minorityNameParts.some((part) => name.includes(part))
}

function areNames(names: readonly string[]): boolean {
  if (names.length > 0 && names.every(isUncommon)) return true
  return names.every(hasSurname) && areLikelyNames(names) && likelihood(names[0] ?? '') >= SURE / 2
}

/** 县残联周某某: the longest office that leaves likely names. */
function withOffice(text: string): ParsedByline | null {
  for (let length = Math.min(LONGEST_OFFICE, text.length - 2); length >= 2; length -= 1) {
    const office = text.slice(0, length)
    const rest = text.slice(length)
    if (!OFFICE.test(office) || /[ 、]/.test(office) || !NAMES.test(rest)) continue
    const placed = wordsOf(rest).map(({ word, at }) => ({
      name: word.replace(/ /g, ''),
      from: length + at,
      to: length + at + word.length,
    }))
    const names = placed.map(({ name }) => name)
    if (areNames(names)) return signedBy('', office, placed)
  }
  return null
}

/** 市医保局, 县文教局通讯组: who signs a report without anybody's name, in brackets behind its last full stop */
const SIGNS_ALONE: RegExp = new RegExp(`^[${HAN}]{1,12}(?:${oneOf([...TEAM_ENDINGS, ...COLLECTIVE_ENDINGS])})$`)

/** 海城县水利局: the office that answers a letter, not 经海城县水利局, where a line ends in the middle of a sentence */
const OFFICE_OF_PLACE: RegExp = new RegExp(
  `^(?!经(?![济开贸])|[据由从在被与到])[${HAN}]{2,10}[省市县区旗镇乡](?!.$)[${HAN}]{0,8}${oneOf(ANSWERING_OFFICES)}$`,
)

/** 某某镇一群学生家长, 一名退休教师, 城关全体住户: people who write a letter and do not say who they are */
const UNNAMED: RegExp = new RegExp(
  `^[${HAN}]{0,12}?(?:一群|一些|部分|全体|众多?|广大|[几数一两二三四五六七八九十]{1,2}[名位户个])[${HAN}]{0,6}?(${oneOf([...WRITER_ENDINGS, '住户', '农户'])})$`,
)

/** Reads `text` as an office on a line of its own below what it answers (海城县水利局, `far` to the right 县农技站): it signs, and nobody is named. */
export function parseOffice(text: string, far: boolean): ParsedByline | null {
  return OFFICE_OF_PLACE.test(text) || (far && SIGNS_ALONE.test(text)) ? signedBy(text, null, []) : null
}

/** Reads `text` as a group of correspondents that signs without a name (县文教局通讯组), or as people whom nobody names: no name then. */
export function parseTeam(text: string): ParsedByline | null {
  const writers = UNNAMED.exec(text)?.[1]
  if (writers !== undefined) return signedBy(writers, null, [])
  return TEAM.test(text) || OFFICE_OF_PLACE.test(text) ? signedBy('', null, [{ name: text, from: 0, to: text.length }]) : null
}

/** 县残联周某某供稿: what whoever signs has done */
const SENT_IN = / {0,2}(?:供稿|来稿|投稿|撰稿)$/

/** 作者单位：县文化馆: where the author, who is named above, works */
const WORKS_AT: RegExp = new RegExp(`^作者(?:单位|系)：? ?[${HAN}0-9]{2,20}$`)

/** Reads what stands in brackets behind the end of a report as where its author works, as somebody with their office, as the office alone, or as the paper it is taken from. */
export function parseBracketedSignature(inner: string): ParsedByline | null {
  const paper = TAKEN_FROM.exec(inner)?.[1]
  if (paper !== undefined) return signedBy('', paper, [{ name: '', from: 0, to: 0 }])
  if (WORKS_AT.test(inner)) return signedBy('作者', null, [])
  const text = inner.replace(SENT_IN, '')
  if (SIGNS_ALONE.test(text)) {
    // （县气象局供稿）: it names itself as outlets do.
    return text === inner
      ? signedBy('', null, [{ name: text, from: 0, to: text.length }])
      : signedBy('', text, [{ name: '', from: 0, to: 0 }])
  }
  return withOffice(text)
}

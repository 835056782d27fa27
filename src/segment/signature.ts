import { OFFICE_ENDINGS, WRITER_ENDINGS } from '../lexicon/bylines/affiliations'
import { type ParsedByline, hasSurname } from './bylineGrammar'
import { HAN } from './characters'
import { oneOf } from './patterns'

/** 某县某镇读者 霍 新, （作者系某矿退休职工 栗世昌）, 某某党校 屈亚军 */
const SIGNATURE: RegExp = new RegExp(
  `^[（【—]{0,2}(?:作者(?:系|为|：)? ?)?([${HAN}· ]{0,24}?(?:${oneOf([...OFFICE_ENDINGS, ...WRITER_ENDINGS])}))[ ：]{1,6}([${HAN}]{2,4}|[${HAN}] {1,4}[${HAN}](?: {1,4}[${HAN}])?)[）】]?$`,
)
const OFFICE: RegExp = new RegExp(`${oneOf(OFFICE_ENDINGS)}$`)

/** Reads `text` (folded) as the signature of somebody who says where they are from and no role (落款); `null` where it is something else. */
export function parseSignature(text: string): ParsedByline | null {
  const match = SIGNATURE.exec(text)
  const affiliation = match?.[1]
  const printed = match?.[2]
  if (match === null || affiliation === undefined || printed === undefined) return null
  const name = printed.replace(/ /g, '')
  if (!hasSurname(name)) return null
  const from = match[0].lastIndexOf(printed)
  const outlet = OFFICE.test(affiliation) ? affiliation.replace(/ /g, '') : null
  return {
    names: [{ role: '', name, outlet, from, to: from + printed.length }],
    titled: true,
    photoOnly: false,
    role: '',
    outlet,
    open: false,
  }
}

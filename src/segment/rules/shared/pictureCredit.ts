import { LinePattern } from '../../lines/linePattern'
import { AGENCY_CREDITS, ATTACHMENTS, PICTURE_AGENCIES, WAYS_OF_PICTURING } from '../../../lexicon/captions/captions'
import { AGENCIES, SELF_NAMES } from '../../../lexicon/outlets/outlets'
import { parseByline } from '../../bylines/bylineGrammar'
import type { Line } from '../../lines/lines'
import { HAN } from '../../text/characters'
import { oneOf } from '../../../matching/oneOf'

const AGENCY = oneOf([...AGENCIES, ...SELF_NAMES, ...PICTURE_AGENCIES])
/** （传真照片）, （资料图片）: what kind of picture it is, behind who took it */
const KIND = ` ?（[^（）]{0,6}${oneOf(WAYS_OF_PICTURING)}）`

/** 本版图片均由县文化馆提供, 图片来自石桥街道, 图源：雁鸣网, （图片由林场提供） */
const FROM_WHOM = new LinePattern(
  /^[（(]?(?:(?:本文|文中|本版|本组|以上)?(?:图片|照片|配图|图|图文|稿件|文章)(?:除署名外)?(?:均|皆)?(?:来自|来源|由)|图源)[：: ]?[^，。]{2,20}$/,
)

/** 石家碾社区供稿, 县融媒体中心供图 */
const SENT_IN = new LinePattern(new RegExp(`^[${HAN}]{2,14}(?:供稿|供图)$`))

/** 新华社记者摄（传真照片）: who took the picture, without a name */
const BY_AGENCY = new LinePattern(/^[（(]?(?:新华社|本报|中新社)?(?:记者)?(?:摄|摄影|稿)[）)]?(?: ?（[^（）]{2,8}）)?$/)

/** 新华社发, 新华社发（张三摄）, 新华社/法新, 视觉中国供图: whose picture it is */
const SENT_BY = new LinePattern(
  new RegExp(`^[（(]?${AGENCY}(?:${oneOf(AGENCY_CREDITS)}(?:[）)]| ?（[^（）]{2,12}）| ?[${HAN}·]{2,5} ?摄影?)?|/[${HAN}]{2,4})$`),
)

/** （附图片）, （附照片二张） */
const WITH_PICTURE = new LinePattern(new RegExp(`^（?附有?${oneOf(ATTACHMENTS)}[一二三四五六七八九十0-9]{0,2}[张幅帧]?）?$`))

const KIND_BEHIND: RegExp = new RegExp(`${KIND}$`)
const ENDS_WITH_KIND = new LinePattern(KIND_BEHIND)

/** 新华社记者 张三摄（传真照片）: who took it, by name, and what kind of picture it is */
function namesWithKind(line: Line): boolean {
  if (!ENDS_WITH_KIND.test(line)) return false
  const parsed = parseByline(line.head.replace(KIND_BEHIND, ''))
  return parsed !== null && parsed.photoOnly && parsed.names.length > 0
}

/** Whether the line says whose a picture is and nothing else (图片来源). */
export function isPictureCredit(line: Line): boolean {
  return (
    FROM_WHOM.test(line) ||
    SENT_IN.test(line) ||
    WITH_PICTURE.test(line) ||
    BY_AGENCY.test(line) ||
    SENT_BY.test(line) ||
    namesWithKind(line)
  )
}

/** ……的情景。（张三摄）, ……躲避。新华社发: whoever is credited behind a full stop, a photograph's text ends so. */
export const ENDS_WITH_CREDIT: RegExp = new RegExp(
  `[。！？”] *(?:（[${HAN}· ]{1,12}(?:摄|摄影|供图)）|（?${AGENCY}${oneOf(AGENCY_CREDITS)}(?:）|（[^（）]{2,12}）)?)$`,
)

import { PEOPLE_BENEFITED, PEOPLE_TOLD_OF } from '../../lexicon/headlines/fragments'
import { PEOPLE_ENDINGS } from '../../lexicon/headlines/headlines'
import { CALLINGS_BEFORE_NAMES, CHARACTERS_OF_CALLINGS, NO_CALLINGS } from '../../lexicon/headlines/openEnds'
import { TRADES } from '../../lexicon/headlines/predicates'
import { hasSurname } from '../bylines/nameLikelihood'
import { HAN } from '../text/characters'
import { oneOf } from '../../matching/oneOf'
import { WANTS_MORE } from './gapWords'
import { FIGURE, SUBJECT_START, VERB, isSlogan } from './headlineWords'
import { isDeed, isStatement } from './statements'

/** 受灾群众, 返乡农民工: what people are, not what they do */
const OF_PEOPLE = new RegExp(`${oneOf(TRADES)}(?=${oneOf(PEOPLE_ENDINGS)})`)
/** 组成人员, 工作人员: what they do is no deed either. */
const OF_STAFF: RegExp = new RegExp(`[${HAN}]{2}人员$`)
/** 市发电厂二期工程奠基 names nobody. */
const NO_CALLING = new RegExp(
  Object.entries(NO_CALLINGS)
    .map(([calling, behind]) => `${calling}(?=[${behind}])`)
    .join('|'),
  'g',
)
/** 拜泉县时中公社三百户农民 / 自愿集资办起第一座砖厂: somebody, whose deed is yet to come */
const BARE_PEOPLE: RegExp = new RegExp(
  `^[^，！？：“”]{2,14}(?:${oneOf([...PEOPLE_ENDINGS, ...PEOPLE_BENEFITED, ...PEOPLE_TOLD_OF, '人员'])}|(?:${oneOf([...PEOPLE_ENDINGS, ...CALLINGS_BEFORE_NAMES])}|[${CHARACTERS_OF_CALLINGS}])([${HAN}]{2,3}))$`,
)

/** Whether the words name somebody and nothing else. */
export function namesPeople(text: string): boolean {
  const match = BARE_PEOPLE.exec(text.replace(NO_CALLING, '〇'))
  return (
    match !== null &&
    !VERB.test(text.replace(OF_PEOPLE, '').replace(OF_STAFF, '')) &&
    !isSlogan(text) &&
    (match[1] === undefined || hasSurname(match[1]))
  )
}

/** 判处三名罪犯, 开办夜校: an office only seems to be named, as 处 and 办 end the verb. */
export function isSoleDeed(text: string): boolean {
  const subject = SUBJECT_START.exec(text)?.[0] ?? ''
  return subject.length <= 2 && isDeed(text) && !isSlogan(text)
}

/** 二万农户承包荒山, 四千名妇女: people who are counted, of whom more is said */
const COUNTED_PEOPLE = new RegExp(
  `^(?:[0-9]+|[一二三四五六七八九十百千万两数]+)(?:多|余)?万?[名户位个]?[^，]{0,3}(?:${oneOf(PEOPLE_ENDINGS)}|[员户农])(?![^，]{0,3}$)`,
)

/** 江城健儿不负众望 / 谭小方夺得金牌: what tells of somebody of its own, unless it is whom a bare name leads up to: 工人村三百户 / 家里通了暖气 */
export function isOfItsOwn(left: string, right: string): boolean {
  if (isStatement(left) && COUNTED_PEOPLE.test(right)) return true
  return isStatement(right) && (isStatement(left) || !SUBJECT_START.test(left))
}

/** 交警严查黑校车 / 一夜查获9辆: what it came to, below what was done */
export function isResult(left: string, right: string): boolean {
  return isStatement(left) && isDeed(right) && FIGURE.test(right) && !WANTS_MORE.test(left)
}

import { LinePattern } from '../lines/linePattern'
import { CREDIT_ROLES } from '../../lexicon/mastheads/mastheads'
import { HAN } from '../text/characters'
import { type Line, isWhole } from '../lines/lines'
import { MEETING } from '../../matching/meeting'
import { oneOf } from '../../matching/oneOf'
import { isPictureCredit } from './shared/pictureCredit'
import { type Rule, eachWholeLine } from './signs'

const STEP: RegExp = new RegExp(
  `(?:(?:热线|报料|投稿|联系|新闻|办公|咨询)?电话|热线|(?:投稿|电子)?邮箱|电子信箱|E-?mail|QQ)[：: ]{0,2}[\\w@.×＊*\\-—]{4,40}|(?:本版|本期)?${MEETING}${oneOf(CREDIT_ROLES)}[ ：:/|丨]{0,4}|[${HAN}]{2,4}(?=$|[ 、/|；）】\\]，])|[${HAN}] {1,3}[${HAN}]{1,2}(?=$|[ 、/|；）】\\]，])|(?:稿源|来源|供稿|摄影|文字|图片)[ ：]{1,4}[${HAN}]{2,12}|[ 、/|；，（）【】\\[\\]：]+`,
  'y',
)
const BEGINS = new LinePattern(
  new RegExp(`^[（【\\[ ]*(?:本版|本期)?${MEETING}${oneOf(CREDIT_ROLES)}(?:[ ：:/|丨]|[${HAN}]{2,4}(?:$|[ 、）】]))`),
)

/** 县域·综合   编辑 张三 校对 李四: the name of the section before them */
const SECTION = new LinePattern(
  new RegExp(`^[${HAN}·]{2,8}[ |]{1,12}(?=(?:本版|本期)?${MEETING}${oneOf(CREDIT_ROLES)}[ ：:/|丨]{1,2}[${HAN}]{2,4}[ 、/|])`),
)

function isOnlyCredits(text: string, from = 0): boolean {
  STEP.lastIndex = from
  while (STEP.lastIndex < text.length) if (STEP.exec(text) === null) return false
  return true
}

function isBelowSection(line: Line): boolean {
  const section = SECTION.exec(line)?.[0]
  return section !== undefined && isOnlyCredits(line.head, section.length)
}

/** 编辑：yanmingnews: a user of the website */
const ACCOUNT = new LinePattern(
  /^[（【[]?(?:责任编辑|责编|编辑)： ?(?:[A-Za-z][A-Za-z0-9_. ]{1,24}|[^，。：（）]{2,14}[网报社站台])[）】\]]?$/,
)

/** 编辑：小陈  核：, 责编：  校对：老李: a form that nobody has filled in wholly */
const UNFILLED: RegExp = new RegExp(`^(?:(?:${oneOf(CREDIT_ROLES)}|编|校|核|审|版)：[ ]{0,6}(?:[${HAN}]{2,3}[ ]{0,6})?){2,6}$`)

/** Who made the page: 责任编辑 张三 校对 李四 (版面责任). */
export const credit: Rule = eachWholeLine(
  'segment/credit',
  'credit',
  (line) =>
    isWhole(line) &&
    !isPictureCredit(line) &&
    (ACCOUNT.test(line) || (BEGINS.test(line) && (isOnlyCredits(line.head) || UNFILLED.test(line.head))) || isBelowSection(line)),
)

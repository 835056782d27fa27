import { EVENT_NOUNS, GENRE_ENDINGS, HEADLINE_VERBS, INCIDENT_VERBS, SUBJECT_ENDINGS } from '../../lexicon/headlines/headlines'
import { HEADLINE_DEEDS } from '../../lexicon/headlines/deeds'
import { COLUMN_ENDINGS, COLUMN_NAMES, HONOURS } from '../../lexicon/headlines/columns'
import { DEED_BEGINNINGS, ENDS_OF_THINGS } from '../../lexicon/headlines/predicates'
import { MOTTOS, SLOGAN_VERBS } from '../../lexicon/headlines/slogans'
import { HAN } from '../text/characters'
import { MEETING } from '../../matching/meeting'
import { oneOf } from '../../matching/oneOf'

/** 收割机, 调解室, 培训班 are things and no deeds. */
export const VERB: RegExp = new RegExp(`${oneOf([...HEADLINE_VERBS, ...HEADLINE_DEEDS])}(?![${ENDS_OF_THINGS}])`)
/** 永安发生车祸, 开通: something happens, be it a deed or not. */
export const HAPPENS: RegExp = new RegExp(oneOf([...HEADLINE_VERBS, ...INCIDENT_VERBS]))
/** A meeting or an event at the end: 全县脱贫攻坚工作会议 */
export const EVENT_END: RegExp = new RegExp(`${oneOf(EVENT_NOUNS)}[”》]?$`)
/** 三百村民 is no village. */
export const SUBJECT_START: RegExp = new RegExp(`^[^，]{1,12}?${oneOf(SUBJECT_ENDINGS)}(?!民)`)
/** What calls for something: 夯实工作基础, 坚持… */
const SLOGAN: RegExp = new RegExp(`^${oneOf(SLOGAN_VERBS)}`)
/** 柳林镇 “四个到位”抓实森林防火 */
export const BARE_SUBJECT: RegExp = new RegExp(`^[^，！？ ]{1,7}${oneOf(SUBJECT_ENDINGS)}$`)
/** 利川市深化“一件事一次办”改革观察: what kind of report it is */
export const GENRE: RegExp = new RegExp(`${oneOf(GENRE_ENDINGS)}$`)
/** 孙云燕出席 陆小波主持: who was there */
export const ATTENDED: RegExp = new RegExp(`^[${HAN}]{2,4}(?:出席|主持|讲话|致辞|参加|作报告)`)
/** “昆山是我们的第二故乡”: what somebody said */
export const SAID: RegExp = /^“[^“”]{6,}”$/

/** 全县脱贫攻坚工作会议召开 wants nothing more. */
export const MEETING_HELD: RegExp = new RegExp(`${oneOf(EVENT_NOUNS)}(?:召开|举行|举办|开幕|闭幕)$`)
/** ——某某村见闻, 记某某镇秧歌队: what kind of report it is */
export const REPORT_OF: RegExp = /^(?:——|记[^者录得住忆述])/
/** 走基层·听民声, 江边夜话, 追梦人: the name of a column; 敬业奉献模范 某某某: who is honoured, under what name */
export const COLUMN_LABEL: RegExp = new RegExp(
  `^[^，“”：]{2,6}[·•][^，“”：]{2,6}$|^[${HAN}]{2,4}${MEETING}${oneOf(COLUMN_ENDINGS)}$|^${oneOf(COLUMN_NAMES)}$|系列(?:报道|评论)(?:之?[①-⑳0-9一二三四五六七八九十]{1,3})?$|^[${HAN}“”]{2,12}${oneOf(HONOURS)} {0,4}[${HAN}]{2,4}$`,
)

/** 党旗飘在大堤上, 大雪将至, 以“云溪速度”推进项目建设: what stands over news that is whole by itself */
export const SETS_SCENE: RegExp = /^以.{4,}|(?:将至|来临|在即|之际)$|^.{2,}在[^，“”]{1,6}[里中上下内]$/

/** [柳林镇]，柳林镇敬老院：where a headline is from, or of whom it tells, before its words */
export const LABEL: RegExp = /^(?:[[【〔](?:[^\]】〕]{1,10})[\]】〕]|[^，：“”]{2,8}：)/

/** 今年前9个月，…完成274.3亿元; 一年办件一万余件: a count of what the signs of headlines were fitted with; others count for nothing */
export const FIGURE: RegExp =
  /(?:[0-9][0-9.]*|[一二三四五六七八九十百千万两]{2,6})[余多]?(?:亿|万|%|[个家项元吨亩户名人件起处场次所座辆只头台套成倍天]|公里|公斤|斤|美元)/

/** Marks that stand around words and part no sentence. */
const NO_WORDS = /[\s“”《》]/g

/** The text without what parts its words. */
export function bareWords(text: string): string {
  return text.replace(NO_WORDS, '')
}

const MOTTO: RegExp = new RegExp(`^(?:${MOTTOS.join('|')})[！!]?$`)

/** Whether the words are a motto of the time: 教育与生产劳动相结合, 向雷锋同志学习. */
export function isMotto(text: string): boolean {
  return MOTTO.test(text)
}

/** Whether the words call for something rather than tell of it: 夯实工作基础. */
export function isSlogan(text: string): boolean {
  return (SLOGAN.test(text) && !EVENT_END.test(text)) || isMotto(text)
}

/** Whether the words say what happened, or call for something. */
export function saysMuch(text: string): boolean {
  return VERB.test(text) || EVENT_END.test(text) || SLOGAN.test(text) || /[！？，]/.test(text)
}

/** 进了小学课堂, 捧回一枚金牌: a deed, not who did it */
const DEED_START: RegExp = new RegExp(`^[${DEED_BEGINNINGS}]`)

/** Whether the words begin with somebody of whom more is said. */
export function beginsWithSubject(text: string): boolean {
  if (DEED_START.test(text)) return false
  const subject = SUBJECT_START.exec(text)?.[0]
  return subject !== undefined && text.length - subject.length > 1
}

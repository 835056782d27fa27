import { endsInsideBrackets } from '../text/characters'
import { LABEL } from './headlineWords'
import { FRAGMENT_SIGNS } from './fragmentSigns'
import { type Gap, type GapSign, gapAt } from './gap'
import {
  SAYS_THERE,
  SPEAKS_AT,
  VISITS,
  VISITS_TOO,
  WANTS_MORE,
  WANTS_NOTHING,
  DONE,
  HELD,
  NAME_ALONE,
  WANTS_SUBJECT,
  NTH,
  PASSIVE,
  BODY_END,
  MEETING_END,
  CONJUNCTION,
  DASH,
  EXTENT,
  TELLS_CAUSE,
  LONGEST_BARE,
  SHORTEST_EVENT,
  LONGEST_HALF,
  SHORTEST_COUPLET,
  SHORTEST_CALL,
  SOMEBODY_SAYS,
  NAMES,
  NAME_BEHIND,
  SOMETHING_END,
  PREDICATE_START,
  NAMED_DEED,
  OWN_STATEMENT,
  endsInWork,
} from './gapWords'
import { areHalvesBehindColon, isCutShort, isHalfBeforeDash, isSaidInOne, isWrapped } from './cutSentences'
import { isOfItsOwn, isResult, namesPeople } from './whoIsTold'
import { beginsWithPartOfThing, isBareThing, isHeldOutcome, isLapse, isNoticeOf, isTimeAlone, namesNobody, wantsEvent } from './fragments'
import {
  ATTENDED,
  COLUMN_LABEL,
  EVENT_END,
  FIGURE,
  GENRE,
  MEETING_HELD,
  REPORT_OF,
  SAID,
  SETS_SCENE,
  SUBJECT_START,
  VERB,
  bareWords,
  beginsWithSubject,
  isMotto,
  isSlogan,
  saysMuch,
} from './headlineWords'
import { isAmount, isMeasured, isSumOfCounted } from './continuations'
import { hasSurname } from '../bylines/nameLikelihood'
import { isBareOutcome, isDeed, isStatement } from './statements'
import type { Piece } from './piece'

function lacksBeginning({ right }: Gap): boolean {
  return NTH.test(right.text) || PASSIVE.test(right.text)
}

/** 排查隐患319处, 市民拍手叫好: tells of something by itself */
function isTold(text: string): boolean {
  return isDeed(text) || isStatement(text) || FIGURE.test(text)
}

function wantsMore({ left, right }: Gap): boolean {
  return (
    WANTS_MORE.test(left.text) &&
    !DONE.test(left.text) &&
    !WANTS_NOTHING.test(left.text) &&
    !(left.text.includes('，') && GENRE.test(right.text)) &&
    !EVENT_END.test(left.text) &&
    !endsInWork(left.text) &&
    !(VISITS.test(left.text) && (SAYS_THERE.test(right.text) || VERB.test(right.text))) &&
    !(NAMED_DEED.test(left.text) && isTold(right.text))
  )
}

/** A line of a narrow column is no longer. */
const LONGEST_NARROW = 10

function isShortBroken({ left, right, isOneLine, isWhole, areAlike, breaksLines }: Gap): boolean {
  if (isOneLine || !isWhole || areAlike || !breaksLines) return false
  if (left.text.length > LONGEST_NARROW || right.text.length > LONGEST_NARROW || SUBJECT_START.test(right.text)) return false
  return !isSlogan(left.text) && !isSlogan(right.text) && !FIGURE.test(right.text) && !EVENT_END.test(left.text)
}

/** In order: the first that holds decides. */
export const GAP_SIGNS: readonly GapSign[] = [
  { name: 'kindOfReport', goesOn: false, holds: ({ right }) => REPORT_OF.test(right.text) },
  // 市里来人检查春耕 - 县领导汇报备耕情况
  { name: 'partedByMark', goesOn: false, holds: ({ right }) => right.apart === true },
  // 食盐供应充足 | ●全县设六个供应点 ●各镇均有存货
  { name: 'listedBelow', goesOn: false, holds: ({ right }) => right.listed === true },
  { name: 'columnLabel', goesOn: false, holds: ({ left }) => COLUMN_LABEL.test(left.text) },
  { name: 'saidInOne', goesOn: true, holds: ({ left, right, report }) => isSaidInOne(left.text, right.text, report) },
  { name: 'conjunction', goesOn: true, holds: ({ right }) => CONJUNCTION.test(right.text) },
  { name: 'nameBehind', goesOn: true, holds: ({ right, isOneLine }) => isOneLine && NAME_BEHIND.test(right.text) },
  // 我市庆祝建党九十周年 文艺晚会举行: no event without its name
  {
    name: 'namelessEvent',
    goesOn: true,
    holds: ({ right }) => right.text.length <= SHORTEST_EVENT && MEETING_HELD.test(right.text) && !SUBJECT_START.test(right.text),
  },
  // 全县人大代表换届选举 全面启动
  {
    name: 'namelessOutcome',
    goesOn: true,
    holds: ({ left, right }) => right.text.length <= SHORTEST_EVENT && isBareOutcome(right.text) && !EVENT_END.test(left.text),
  },
  // 为渔民追回拖欠款 八十余万元
  { name: 'amount', goesOn: true, holds: ({ right }) => isAmount(right.text) },
  { name: 'sumOfCounted', goesOn: true, holds: ({ left, right, isOneLine }) => isOneLine && isSumOfCounted(left.text, right.text) },
  // 百年小吃店起火 | 疑因厨师炒菜
  { name: 'cause', goesOn: false, holds: ({ right }) => TELLS_CAUSE.test(right.text) },
  // 市发电厂二期工程奠基 | 总投资46亿元
  { name: 'extent', goesOn: false, holds: ({ left, right }) => EXTENT.test(left.text) || EXTENT.test(right.text) },
  // 前八个月 我州投资增长两成
  {
    name: 'timeAlone',
    goesOn: true,
    holds: ({ left, right }) => isTimeAlone(bareWords(left.text.replace(LABEL, ''))) && !DASH.test(right.text),
  },
  // 江城自来水有限公司 | 关于降压停水的公告
  {
    name: 'noticeOf',
    goesOn: true,
    holds: ({ left, right }) => isNoticeOf(right.text) && !VERB.test(left.text) && !isSlogan(left.text),
  },
  // 区政协视察科技园区 | 沈国芳：让“实验室”离“生产线”更近一些
  {
    name: 'somebodySays',
    goesOn: false,
    holds: ({ left, right }) => SOMEBODY_SAYS.test(right.text) && hasSurname(right.text) && !left.text.endsWith('：'),
  },
  { name: 'headingBelow', goesOn: false, holds: ({ right, isOneLine }) => !isOneLine && right.marked === true },
  { name: 'attendedBelow', goesOn: false, holds: ({ right, isOneLine }) => !isOneLine && ATTENDED.test(right.text) },
  { name: 'openBracket', goesOn: true, holds: ({ left }) => endsInsideBrackets(left.text) },
  // 谭小方在春耕现场会上强调： | 抢抓农时 备足物资
  { name: 'speechBelow', goesOn: false, holds: ({ left }) => SPEAKS_AT.test(left.text) },
  // 宜山内衣厂换缝纫机：节能减排 提质提效
  {
    name: 'halvesBehindColon',
    goesOn: true,
    holds: ({ left, right, isOneLine }) => isOneLine && areHalvesBehindColon(left.text, right.text),
  },
  { name: 'colon', goesOn: true, holds: ({ left }) => left.text.endsWith('：') },
  // 江城法院一周结案41 | 件
  { name: 'cutShort', goesOn: true, holds: ({ left, right, isOneLine }) => !isOneLine && isCutShort(left.text, right.text) },
  // 江城钢铁 向绿而行——从…到…
  { name: 'coupletBeforeDash', goesOn: true, holds: ({ left, right, isOneLine }) => isOneLine && isHalfBeforeDash(left.text, right.text) },
  // 立 春（二首）
  { name: 'setWide', goesOn: true, holds: ({ left, isOneLine }) => isOneLine && left.text.length === 1 },
  {
    name: 'nameAlone',
    goesOn: true,
    holds: ({ left, isOneLine, isBehindOther }) => isOneLine && !isBehindOther && NAME_ALONE.test(left.text),
  },
  { name: 'bodyAndItsMeeting', goesOn: true, holds: ({ left, right }) => BODY_END.test(left.text) && NTH.test(right.text) },
  { name: 'beginningAbove', goesOn: true, holds: (gap) => !gap.isOneLine && lacksBeginning(gap) && gap.left.text.length <= LONGEST_HALF },
  { name: 'longAbove', goesOn: false, holds: (gap) => !gap.isOneLine && lacksBeginning(gap) },
  // Words that somebody said are whole.
  { name: 'said', goesOn: false, holds: ({ left, right }) => SAID.test(right.text) && !WANTS_MORE.test(left.text) },
  // 做雷锋式的好学生 | 三名小学生拾金不昧
  { name: 'motto', goesOn: false, holds: ({ left }) => isMotto(left.text) },
  // 防控不松劲 发展不停步 某地开出专列: halves as long as each other go on no further.
  {
    name: 'coupletEnded',
    goesOn: false,
    holds: ({ left, isOneLine, isSecondHalf }) => isOneLine && isSecondHalf && left.text.length >= SHORTEST_COUPLET,
  },
  // What stands in several pieces on its line is whole.
  { name: 'lineOfPieces', goesOn: false, holds: ({ isOneLine, isBehindOther }) => !isOneLine && isBehindOther },
  { name: 'parallelCall', goesOn: false, holds: ({ left, areAlike }) => areAlike && isSlogan(left.text) },
  // 省领导来我县视察 | 慰问受灾群众
  { name: 'visitGoesOn', goesOn: true, holds: ({ left, right }) => VISITS.test(left.text) && VISITS_TOO.test(right.text) },
  // 江城三幅年画入选 | “乡土记忆”作品展
  { name: 'wantsEvent', goesOn: true, holds: ({ left, right }) => wantsEvent(left.text, right.text) },
  ...FRAGMENT_SIGNS,
  { name: 'wrapped', goesOn: true, holds: ({ left, right, isOneLine }) => !isOneLine && isWrapped(left.text, right.text) },
  {
    name: 'heldWhat',
    goesOn: true,
    holds: ({ left, right }) => HELD.test(left.text) && right.text.length <= LONGEST_HALF && MEETING_END.test(right.text),
  },
  // 春风送岗到家门 / 某某专场招聘会举行: what is whole by itself
  { name: 'wholeEvent', goesOn: false, holds: ({ right }) => MEETING_HELD.test(right.text) && right.text.length >= LONGEST_BARE },
  {
    name: 'barePeople',
    goesOn: true,
    holds: ({ left, right }) =>
      namesPeople(left.text) && !DASH.test(right.text) && !(beginsWithSubject(right.text) && isStatement(right.text)),
  },
  {
    name: 'wantsSubject',
    goesOn: true,
    holds: ({ left, right }) =>
      WANTS_SUBJECT.test(right.text) && left.text.length <= LONGEST_HALF && !VERB.test(left.text) && !isSlogan(left.text),
  },
  { name: 'meetingHeld', goesOn: false, holds: ({ left }) => MEETING_HELD.test(left.text) },
  { name: 'sceneSet', goesOn: false, holds: ({ left, right }) => SETS_SCENE.test(left.text) && beginsWithSubject(right.text) },
  {
    name: 'wantsMore',
    goesOn: true,
    holds: (gap) => wantsMore(gap) && (!isSlogan(gap.right.text) || gap.right.text.length < SHORTEST_CALL),
  },
  { name: 'callBehind', goesOn: false, holds: wantsMore },
  // 一张“红名单” 带富一方人: of whom it is said stands before
  {
    name: 'thingAndDeed',
    goesOn: true,
    holds: ({ left, right }) =>
      SOMETHING_END.test(left.text) && !isDeed(left.text) && !VERB.test(left.text.replace(NAMES, '')) && PREDICATE_START.test(right.text),
  },
  // 渔港老照片 震动了全县
  {
    name: 'topicAndDeed',
    goesOn: true,
    holds: ({ left, right }) =>
      !isStatement(left.text) &&
      !isDeed(left.text) &&
      isDeed(right.text) &&
      !isSlogan(right.text) &&
      !saysMuch(left.text) &&
      !beginsWithSubject(right.text),
  },
  {
    name: 'bareThing',
    goesOn: true,
    holds: ({ left, right }) =>
      isBareThing(left.text) &&
      (EVENT_END.test(left.text)
        ? isBareOutcome(right.text) || isHeldOutcome(right.text)
        : namesNobody(right.text) || isMeasured(right.text) || beginsWithPartOfThing(right.text)),
  },
  { name: 'lapse', goesOn: true, holds: ({ left, right, isOneLine }) => !isOneLine && isLapse(left.text) && namesNobody(right.text) },
  { name: 'longSubject', goesOn: false, holds: ({ left }) => SUBJECT_START.test(left.text) && left.text.length >= LONGEST_BARE },
  { name: 'ownStatement', goesOn: false, holds: ({ right, isOneLine }) => !isOneLine && OWN_STATEMENT.test(right.text) },
  // A bare subject or thing, then what becomes of it: 老手艺 走出新路子
  {
    name: 'deed',
    goesOn: true,
    holds: ({ left, right, areAlike }) =>
      !saysMuch(bareWords(left.text)) &&
      !areAlike &&
      !SUBJECT_START.test(right.text) &&
      VERB.test(right.text) &&
      !isOfItsOwn(left.text, right.text) &&
      !isResult(left.text, right.text),
  },
  // 县剧团送戏下乡 / 老乡搬来板凳: two short clauses, where the page breaks its headlines anyway
  { name: 'pageBreaksLines', goesOn: true, holds: isShortBroken },
]

/** The sign that decides whether the two pieces from `index` on are one sentence; `null` where none holds, and they are two. */
export function signBetween(pieces: readonly Piece[], index: number, report: string, breaksLines = false): GapSign | null {
  const gap = gapAt(pieces, index, report, breaksLines)
  return gap === null ? null : (GAP_SIGNS.find(({ holds }) => holds(gap)) ?? null)
}

/** Whether the two pieces from `index` on are one sentence that a space or a line's end has broken. `report`: see `Gap`. */
export function goesOn(pieces: readonly Piece[], index: number, report: string, breaksLines = false): boolean {
  return signBetween(pieces, index, report, breaksLines)?.goesOn === true
}

import type { Span } from '../../domain/span'
import { countyOf, isBelow, provinceOf } from '../../lexicon/places/codes'
import type { Reading, ReadingSection } from '../reading'
import type { Meant } from './deictics'
import type { Placed } from './hit'
import { isCause } from './causes'
import { leadEnd } from './leadEnd'

/** What agencies report happened elsewhere than where they sit. */
export const AGENCY: RegExp = /(?:新华|中新|中央|路透|法新|美联|合众|国际|塔斯|共同|时事|德新)社/

/** One word that speaks for filing an article under a unit. */
export interface Vote {
  readonly code: string
  readonly weight: number
  readonly span: Span
  readonly prominent: boolean
  /** In the headline. */
  readonly head: boolean
  /** 我市 and the like. */
  readonly own: boolean
  /** 从[丽水]来的: named as somewhere else. */
  readonly away: boolean
  /** 在[东莞]举行: where the event itself is held. */
  readonly held: boolean
  /** In the dateline. */
  readonly sent: boolean
  /** 在云南[昆明]开幕: told to readers elsewhere, who are told the province too. */
  readonly chained: boolean
  /** Only what is called after it or lies there is named. */
  readonly inName: boolean
}

const HEADLINE = 3
const DATELINE = 2
const LEAD = 2
const BODY = 1
/** Agencies sit in capitals. */
const SENT_BY_AGENCY = 0.4
/** 在禹县召开, a town with its county: the scene itself. */
const SCENE = 1
/** Weight of a place that is elsewhere or stands in a person's title. */
const SUPERIOR = 0.4
/** 来自苏州的, 赴苏州: somewhere else than where the article is at home. */
export const ELSEWHERE: RegExp =
  /(?:来自|从|赴|(?:运往|送往|支援|援助|驰援)[^，。；！？\n]{1,6}的|前往|学习|借鉴|参照|远在|销往|远销|运往|运到|发往|送往|驶往|飞往|寄往|卖到|卖往|援助|支援|返回|毕业于|籍贯|原籍|祖籍|(?:^|[^过失除])去)$/
/** Weight of a place that only an organisation is named after. */
const IN_NAME = 0.6
/** 家住[城东区]的王师傅: behind the lead no more than somebody's address. */
const ADDRESS = /家住$/
/** 从[新郑]传来消息, 从[桂阳]获悉: told of, not left. */
const TOLD_FROM = /^[^，。；！？\n]{0,8}(?:传来|获悉|了解到|得知)/
/** 原来在[藁城]一家厂上班: where somebody was before. */
const FORMERLY = /(?:原来|原先|早先|年轻时|曾|曾经)在$/
/** 位于[西沙群岛]东北约160公里海面: what is so far from a place is not there. */
const FAR_FROM = /^(?:以|偏)?[东南西北偏]{1,4}(?:方向?|面|部)?(?:大约|约|近)?[0-9.]{1,6}(?:多|余)?(?:公里|千米|海里)/
/** 往[涿州]方向500米: the road leads there. */
const TOWARDS = /^方向/
/** 向东岸的[保德]飞去. */
const AWAY = /^[飞驶开奔]去/
/** 由[兰州]援建的: who helps is elsewhere. */
const HELPER = /^[^，。；！？\n]{0,4}(?:援建|捐建|捐赠|对口支援|帮扶)/
/** 郑州市[副市长], 苏州[籍]: about a person rather than a scene. */
const ABOUT_PERSON = /^(?:籍|人(?!民|大|社|武|才|口|事|防|力)|副?市长|副?省长|副?县长|副?区长|市委书记|省委书记)/
/** [内蒙古]党政领导人下乡: leaders of a unit go about in it. */
const LEADERS = /^(?:党政(?:领导|负责|主要|班子|军)|委员会书记|党委书记)/
/** Weight of a unit whose office acts, maybe elsewhere. */
const BY_OFFICE = 0.7
/** [汉中市]总工会在城固县…: who acts is an office of the unit. */
const OFFICE_ACTS =
  /^(?:总工会|妇联|残联|科协|工商联|文联|红十字会|团市委|团委|(?:[\u4e00-\u9fff]{1,8}?)(?:局|委员会|中心|支队|协会|工委|公司))/
function isHead(role: ReadingSection['role'] | undefined): boolean {
  return role === 'headline' || role === 'kicker' || role === 'subhead'
}

const SCENE_BEFORE = /[在到赴]$/
const SCENE_BEHIND = /^[^，。；！？\n]{0,10}(?:召开|举行|开展|举办|启动|发生|开工|揭牌|开幕|投产)/

function isScene(text: string, start: number, end: number): boolean {
  return SCENE_BEFORE.test(text.slice(Math.max(0, start - 1), start)) && SCENE_BEHIND.test(text.slice(end, end + 16))
}

/** Whether the place is somewhere else than where the article is at home: 赴[苏州]学习, 由[兰州]援建. */
function isElsewhere(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 10), start)
  const behind = text.slice(end, end + 14)
  if ((before.endsWith('由') && HELPER.test(behind)) || FORMERLY.test(before) || FAR_FROM.test(behind)) return true
  if (AWAY.test(behind) || (TOWARDS.test(behind) && /[往向]$/.test(before))) return true
  return ELSEWHERE.test(before) && !(before.endsWith('从') && TOLD_FROM.test(behind))
}

/** 许昌专区[郏县]: the county has gone to another city since. */
function isFormerPrefecture(place: Placed, next: string): boolean {
  return (
    place.code !== null &&
    /(?:专区|专署|地区|行署)$/.test(place.name) &&
    countyOf(next) !== null &&
    provinceOf(next) === provinceOf(place.code)
  )
}

/** A row of so many places is an enumeration; all of its places together weigh little more than one. */
const LONG_ROW = 5
const ROW_WEIGHT = 1.2
const IN_ROW = /^[市县区省]?[、和与及]$/

/** How many places stand in the row that each place is in: 上海、北京、杭州和成都 are four. */
function rowLengths(text: string, placed: readonly Placed[]): readonly number[] {
  const lengths: number[] = []
  let from = 0
  for (const [index, { hit }] of placed.entries()) {
    const next = placed[index + 1]
    if (next !== undefined && IN_ROW.test(text.slice(hit.end, next.hit.start))) continue
    for (let at = from; at <= index; at += 1) lengths.push(index - from + 1)
    from = index + 1
  }
  return lengths
}

/** Votes of one article's places; a place right before one that lies in it (郑州市[中原区]) has none. */
export function votesOf(reading: Reading, placed: readonly Placed[]): readonly Vote[] {
  const { text, sections } = reading
  const lead = leadEnd(reading)
  const votes: Vote[] = []
  const causes: Vote[] = []
  const rows = rowLengths(text, placed)
  let section = 0
  let elsewhere = false
  let lastEnd = -9
  let chainStart = 0
  for (const [index, place] of placed.entries()) {
    const code = place.code ?? place.within
    const { start, end } = place.hit
    while (section < sections.length && (sections[section]?.end ?? 0) <= start) section += 1
    const role = sections[section]?.role
    if (code === null) continue
    const before = text.slice(Math.max(0, start - 10), start)
    if (start !== lastEnd) chainStart = start
    elsewhere = isElsewhere(text, start, end) || (start >= lead && ADDRESS.test(before)) || (elsewhere && start - lastEnd <= 1)
    lastEnd = end
    const next = placed[index + 1]
    const nextCode = next?.code ?? next?.within
    if (
      next !== undefined &&
      nextCode !== null &&
      nextCode !== undefined &&
      next.hit.start - end <= 3 &&
      (isBelow(nextCode, code) || next.within === code || isFormerPrefecture(place, nextCode))
    )
      continue
    // Far down, who made something (鞍钢) says nothing of where the news is.
    if (place.hit.inName === true && !isHead(role) && start >= lead) continue
    let weight = isHead(role)
      ? HEADLINE
      : role === 'dateline'
        ? AGENCY.test(text.slice(Math.max(0, start - 4), start))
          ? SENT_BY_AGENCY
          : DATELINE
        : start < lead
          ? LEAD
          : BODY
    if (elsewhere) weight *= SUPERIOR
    if (place.hit.inName === true || place.hit.sign === 'branch') weight *= IN_NAME
    const behind = text.slice(end, end + 6)
    if (ABOUT_PERSON.test(behind) || (countyOf(code) === null && LEADERS.test(behind))) weight *= SUPERIOR
    if (OFFICE_ACTS.test(text.slice(end, end + 10))) weight *= BY_OFFICE
    const held = !elsewhere && isScene(text, chainStart, end)
    if (held || (!elsewhere && place.level === 'town')) weight += SCENE
    if (held && start < lead) weight += SCENE
    const row = rows[index] ?? 1
    if (row >= LONG_ROW) weight *= ROW_WEIGHT / row
    const kind = isCause(reading, chainStart, end) ? causes : votes
    kind.push({
      code,
      weight,
      span: { start, end },
      prominent: place.hit.inName !== true && (isHead(role) || start < lead),
      head: isHead(role) && place.hit.inName !== true,
      own: false,
      away: elsewhere,
      held,
      sent: role === 'dateline',
      chained: start !== chainStart,
      inName: place.hit.inName === true,
    })
  }
  return votes.length === 0 ? causes : votes
}

/** Votes of the words that mean a unit without naming it (我市, 区委). */
export function deicticVotes(reading: Reading, meant: readonly Meant[]): readonly Vote[] {
  const lead = leadEnd(reading)
  const headEnd = reading.sections.filter((section) => isHead(section.role)).reduce((end, section) => Math.max(end, section.end), 0)
  return meant.map(({ code, deictic: { start, end, strong, own } }) => {
    const head = start < headEnd
    const prominent = head || start < lead
    const weight = own ? (head ? HEADLINE : prominent ? LEAD : BODY) : (strong ? 1 : 0.6) * (prominent ? 1.5 : 1)
    const span = { start, end }
    return { code, weight, span, prominent, head, own, away: false, held: false, sent: false, chained: false, inName: false }
  })
}

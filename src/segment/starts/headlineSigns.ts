import { HEADLINE_VERBS, SUBJECT_ENDINGS } from '../../lexicon/headlines/headlines'
import { type Reason, reason } from './reason'
import { EVENT_END, isSlogan } from '../headlines/headlineWords'
import { oneOf } from '../../matching/oneOf'
import { bareTitle } from '../rules/contents/contentsEntry'
import { type Unit, signOf } from '../units/units'
import type { Met, SignName } from './weights'

const VERB: RegExp = new RegExp(oneOf(HEADLINE_VERBS))
const SUBJECT: RegExp = new RegExp(`^.{1,14}?${oneOf(SUBJECT_ENDINGS)}`)

/** 小网格 大服务: headlines have halves, crossheads hardly ever. */
const HALVES = /[^ ]{3,} [^ ]{3,}/

/** Whether the words say who did what, as a headline does and a crosshead seldom. */
export function saysWhoDidWhat(text: string): boolean {
  return SUBJECT.test(text) && (VERB.test(text) || EVENT_END.test(text))
}

/** So much of the whole counts where it stands on several lines. */
const CUT = 0.75

/** The reasons for and against a headline that lie in its own words. */
export type HeadlineSigns = (titles: readonly Unit[]) => Reason[]

/** `units`: the whole page; headlines that its own list names are known by it. */
export function headlineSigns(units: readonly Unit[]): HeadlineSigns {
  const listed = new Set(units.filter((unit) => unit.role === 'contents').map((unit) => bareTitle(unit.head)))
  return (titles) => {
    const reasons: Reason[] = []
    const bare = titles.map((unit) => bareTitle(unit.head))
    const first = titles[0]
    const add = <Name extends SignName>(rule: Name, met: Met<Name>): void => {
      reasons.push(reason(rule, met, first?.signs[0] ?? null))
    }
    // A headline that a narrow column has cut is longer than its lines.
    const whole = bare.reduce((sum, { length }) => sum + length, 0)
    const longest = Math.max(whole * CUT, ...bare.map(({ length }) => length))
    if (bare.some((text) => listed.has(text))) add('segment/listedInContents', 'usual')
    if (titles.some((unit) => saysWhoDidWhat(unit.head))) add('segment/whoDidWhat', 'usual')
    else if (titles.length === 1 && first !== undefined && isSlogan(first.head)) add('segment/slogan', 'usual')
    if (titles.length > 1) add('segment/headlineStack', 'lines')
    else if (HALVES.test(first?.head ?? '')) add('segment/headlineStack', 'halves')
    if (longest <= 8) add('segment/shortTitle', 'veryShort')
    else if (longest <= 12) add('segment/shortTitle', 'usual')
    if (first !== undefined && signOf(first, 'numbered') !== null) add('segment/numberedItem', 'usual')
    if (first !== undefined && signOf(first, 'notice') !== null) add('segment/notice', 'title')
    if (/[：:]$/.test(first?.tail ?? '')) add('segment/endsWithColon', 'usual')
    return reasons
  }
}

import { endsThere, looksLikePlace } from './boundary'
import type { NameCandidate } from './name/candidate'
import { nameAt } from './name/nameAt'
import { nameWeight, surnameAt } from '../../lexicon/people/nameModel'

/** Between two names of a list. */
const MARK = /^(?:，以及|、|，| |和|与|及|以及)/
/** 张三、李四两位老师; 张三、李四两将军; 颜、邵四氏; 张三、李四等; 张三、李四参加; 张三、李四各捐一万元 */
const COUNTED =
  /^(?:等|各(?=[捐出拿获得种养卖借领投交]|自)|分别(?=[捐出获以])|[一二两三四五六七八九十几多数0-9]{1,3}(?:位|名|人|个|氏|将军|先生|同志|烈士|委员|代表|正副))/
/** How much stands behind a mark speaks for a name, as natural logarithm. */
const MARK_CUE: Readonly<Record<string, number>> = { '、': 4, ' ': 2.5, 和: 2.5, 与: 2.5, 及: 2.5, 以及: 2.5, '，以及': 2.5, '，': 0.5 }
const NEEDED = 5
/** A count right behind ends the list, and with it the name. */
const COUNTED_CUE = 3
/** Weight of each name in a list that nothing else announces. */
const BARE_NEEDED = 5
/** 副校长查振华、官莲乡|党委书记: what follows is a unit, whose office is named next. */
const UNIT_END = /[镇乡县村]$/
const LONGEST_LIST = 60
/** One name of so many may look like none (金叶儿). */
const WEAK_AMONG = 4
/** The same of names that are counted as people. */
const WEAK_AMONG_PEOPLE = 3
/** 张三、李四、王五等20多位诗人 */
const COUNTED_PEOPLE = /^等?(?:[0-9]{1,4}|[一二三四五六七八九十百两几数多]{1,4})[多余]?[位名](?!词)/
/** So many names in a row are people, whatever follows. */
const SURE_LIST = 4

/** The name behind 、 or 和 or a space, where a name ended at `end`. */
export function nextInList(text: string, end: number): NameCandidate | null {
  const mark = MARK.exec(text.slice(end, end + 3))?.[0]
  if (mark === undefined) return null
  const name = nameAt(text, end + mark.length)
  if (name === null) return null
  const isCounted = COUNTED.test(text.slice(name.end, name.end + 4))
  if (!isCounted && !endsThere(text, name.end)) return null
  if (UNIT_END.test(name.name)) return null
  return name.weight + (MARK_CUE[mark] ?? 0) + (isCounted ? COUNTED_CUE : 0) >= NEEDED ? name : null
}

/** 、成西、: between two names of a list, all that begins with a surname is a name. */
const BETWEEN_NAMES = /^、([\u3400-\u9fff]{2,3})(?=、|等(?![级次]))/
const LEAST_BETWEEN = -3

function oddNameInList(text: string, end: number): NameCandidate | null {
  const name = BETWEEN_NAMES.exec(text.slice(end, end + 6))?.[1]
  if (name === undefined || !surnameAt(text, end + 1)) return null
  const weight = nameWeight(name)
  const after = end + 1 + name.length
  if (weight < LEAST_BETWEEN || looksLikePlace(text, name, after) || nextInList(text, after) === null) return null
  return { name, start: end + 1, end: after, weight }
}

/** The names that follow `first` in a list. */
export function restOfList(text: string, first: NameCandidate): readonly NameCandidate[] {
  const rest: NameCandidate[] = []
  let next = nextInList(text, first.end)
  while (next !== null && rest.length < LONGEST_LIST) {
    rest.push(next)
    next = nextInList(text, next.end) ?? (rest.length > 1 ? oddNameInList(text, next.end) : null)
  }
  return rest
}

/** A list of names that no title announces: three or more, or two that are counted behind (张三、李四两位老师). Else empty. */
export function bareList(text: string, first: NameCandidate): readonly NameCandidate[] {
  if (first.weight < BARE_NEEDED || !MARK.test(text.slice(first.end, first.end + 1))) return []
  const names = [first, ...restOfList(text, first)]
  const last = names[names.length - 1] ?? first
  const weak = names.filter((name) => name.weight < BARE_NEEDED).length
  const among = COUNTED_PEOPLE.test(text.slice(last.end, last.end + 8)) ? WEAK_AMONG_PEOPLE : WEAK_AMONG
  if (weak * among > names.length || names.some((name) => looksLikePlace(text, name.name, name.end))) return []
  // 李庄、姜山、南墅三个社区: what goes on with something else is no list of people.
  if (names.length < SURE_LIST && text.charAt(last.end) === '、') return []
  const needed = COUNTED.test(text.slice(last.end, last.end + 4)) ? 2 : 3
  return names.length >= needed ? names : []
}

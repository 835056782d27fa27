import { CharacterSet } from '../../matching/characterSet'
import { clauseBegins, endWeight, speakingAt, speakingOnAt, wordBegins } from './boundary'
import type { FoundName } from './found'
import { restOfList } from './lists'
import type { NameCandidate } from './name/candidate'
import { nameAt } from './name/nameAt'
import { type TitleKind, type TitleSpan, titleEnds, titleSpan } from './titleSpans'
import type { PersonRole } from '../../domain/person'
import { commonVerbs } from '../../lexicon/people/commonVerbs'
import { idiomsHoldingNames } from '../../lexicon/people/wordsAroundNames'
import { COMMON_WORDS } from '../../lexicon/words/commonWords'
import { PhraseTrie } from '../../matching/phraseTrie'
import { endsWord, isDeed, isFunctionWord, isWordLikeName, surnameAt, surnameLength } from '../../lexicon/people/nameModel'

/** How much a title says that a name follows, as natural logarithm. */
const CUE: Readonly<Record<TitleKind, number>> = { office: 4.5, expert: 4.5, citizen: 3.5, kin: 2, author: 5 }
const NEEDED = 5
const NEEDED_OF_SPEAKER = 3
/** 农民于得水突发…: three characters that end where names end, by how clearly they do. */
const NEEDED_OF_THREE = 2.5
const NEEDED_OF_THREE_UNSURE = 3.5
const ENDS_CLEARLY = 1.6
const ENDS_UNCLEARLY = 0.7
/** 工人和桐梓、遵义的民工: 和 behind a calling joins more often than it is a surname. */
const JOINS = /^[和与及同]/
const NEEDED_OF_JOINING = 10

const ROLE: Readonly<Record<TitleKind, PersonRole>> = {
  office: 'leader',
  expert: 'leader',
  citizen: 'citizen',
  kin: 'citizen',
  author: 'author',
}
/** 告诉记者, 对记者说: the reporter is not named. */
const TOLD_REPORTER = /(?:告诉|对|向|据|与|和|接受|说|把|请|跟|同|向着)(?:本报|本台)?$/

/** Names right behind a title, and the names that follow them in a list: 市长张三、副市长李四, 市领导张三、李四、王五. */
export function namesAfterTitles(text: string): readonly FoundName[] {
  const found: FoundName[] = []
  let reach = 0
  let before: TitleSpan | null = null
  for (const hit of titleEnds(text)) {
    if (hit.start < reach) continue
    const title = titleSpan(text, hit, before, reach)
    const names = namesBehind(text, title)
    before = names.length === 0 ? title : null
    found.push(...names)
    reach = names[names.length - 1]?.end ?? reach
  }
  return found
}

function namesBehind(text: string, title: TitleSpan): readonly FoundName[] {
  const first = firstName(text, title)
  if (first === null) return []
  return [foundBy(title, first, 'titleBefore'), ...restOfList(text, first).map((name) => foundBy(title, name, 'list'))]
}

/** What may stand between a title and the name. */
const GAP = CharacterSet.of(':：”’ ')
/** 副县长（挂职）刘洋, 校长（正处级）王芳: what is said of the office. */
const IN_BRACKETS = /^（[\u3400-\u9fff]{2,8}）/

function gapBehind(text: string, title: TitleSpan): number {
  if (GAP.has(text.charCodeAt(title.end)) || isNamedBehind(text, title)) return 1
  return title.kind === 'office' ? (IN_BRACKETS.exec(text.slice(title.end, title.end + 10))?.[0].length ?? 0) : 0
}

function firstName(text: string, title: TitleSpan): NameCandidate | null {
  if (
    title.kind === 'author' &&
    TOLD_REPORTER.test(text.slice(Math.max(0, title.start - 4), title.end).replace(/(?:首席|见习|实习)?记者$/, ''))
  )
    return null
  // 记者[从]林业局获悉
  if (title.kind === 'author' && text.charAt(title.end) === '从') return null
  const at = title.end + gapBehind(text, title)
  if (isDeed(text.slice(at, at + 3))) return null
  const name = nameAt(text, at)
  if (name === null || isVerb(text, name) || beginsPhrase(text, name) || cutsWord(text, name)) return null
  const lacking = neededOf(text, title, name) - name.weight - CUE[title.kind]
  return lacking <= 0 || (lacking <= SPEAKS_ELSEWHERE && lacking <= toldElsewhere(text, name)) ? name : null
}

/** What it adds that the same three characters begin a clause elsewhere, and that they speak there: 脱贫户占来友…占来友说. */
const BEGINS_ELSEWHERE = 1.6
const SPEAKS_ELSEWHERE = 3

function toldElsewhere(text: string, { name, start }: NameCandidate): number {
  if (name.length !== 3 || !surnameAt(text, start) || endsWord(text, start)) return 0
  let best = 0
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (at === start || !clauseBegins(text, at)) continue
    if (speakingAt(text, at + name.length) !== null) return SPEAKS_ELSEWHERE
    best = BEGINS_ELSEWHERE
  }
  return best
}

/** 指导教师为王龙。, 主持人是李娜，: who holds the office is named behind it, and nothing else is said. */
const COPULA = CharacterSet.of('为是')
const IS_NAME = /^[为是][\u3400-\u9fff]{2,3}[。，；、]/

function isNamedBehind(text: string, { kind, end }: TitleSpan): boolean {
  return kind !== 'kin' && kind !== 'author' && COPULA.has(text.charCodeAt(end)) && IS_NAME.test(text.slice(end, end + 5))
}

const verbs: ReadonlySet<string> = new Set(commonVerbs)

/** 居民|回忆，, 志愿者|保卫家园: what people do, though it looks like a name. */
function isVerb(text: string, { name, start, end }: NameCandidate): boolean {
  return name.length === 2 && (speakingAt(text, start) === end || verbs.has(name))
}

const phrases = new PhraseTrie(idiomsHoldingNames)

/** 交警|温馨提醒: a phrase begins there. */
function beginsPhrase(text: string, { start }: NameCandidate): boolean {
  return phrases.endAt(text, start) >= 0
}

/** 农民|祝贺春节, 厨师|祝贺大家: a word that goes on in the next one, or before one that begins with the last character. */
function cutsWord(text: string, { name, end }: NameCandidate): boolean {
  if (name.length !== 3 || !isWordLikeName(name.slice(0, 2))) return false
  return endWeight(text, end) < 0 || COMMON_WORDS.has(text.slice(end - 1, end + 1))
}

/** 镇党委书记方志和说: who holds an office and speaks is a person, however his name may look. */
function neededOf(text: string, title: TitleSpan, name: NameCandidate): number {
  const speaks = title.kind === 'office' && name.name.length > 2 && speakingOnAt(text, name.end) !== null
  if (speaks) return NEEDED_OF_SPEAKER
  // “青年农创园”: the name of a thing.
  if (text.slice(Math.max(0, title.start - 1), title.start + 1).includes('“') && text.charAt(name.end) === '”') return NEEDED_OF_JOINING
  // 青年|光荣入伍
  if (JOINS.test(name.name) || (name.name.length === 2 && !surnameAt(text, name.start))) return NEEDED_OF_JOINING
  if (title.kind === 'kin' || title.kind === 'author' || !isThree(text, name)) return NEEDED
  const ends = endWeight(text, name.end)
  if (ends >= ENDS_CLEARLY) return NEEDED_OF_THREE
  return ends >= ENDS_UNCLEARLY ? NEEDED_OF_THREE_UNSURE : NEEDED
}

/** 女职工占六成, 种粮大户查墒情, 群众揭短板: verbs that are surnames too; 青年农创园 */
const VERBS = /^[占揭战冒包代关与为应都来会能成全还及有看查管付盖游索封祝宣扶解农]/

/** A surname and two characters that are no word. */
function isThree(text: string, { name, start, end }: NameCandidate): boolean {
  if (end - start !== 3 || name.length !== 3 || surnameLength(text, start) !== 1 || !surnameAt(text, start)) return false
  return (
    !VERBS.test(name) &&
    !wordBegins(text, start + 1) &&
    !endsWord(text, start) &&
    !(isFunctionWord(name.charAt(0)) && wordBegins(text, start))
  )
}

function foundBy(title: TitleSpan, { name, start, end, weight }: NameCandidate, rule: 'titleBefore' | 'list'): FoundName {
  const titles = title.kind === 'kin' || title.kind === 'author' ? [] : title.parts
  return {
    name,
    start,
    end,
    role: ROLE[title.kind],
    titles,
    rule,
    cue: { start: title.start, end: title.end },
    sure: weight >= NEEDED && title.kind !== 'kin',
  }
}

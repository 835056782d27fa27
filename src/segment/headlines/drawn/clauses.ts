import { isFullStop } from '../../../lexicon/characters/fullStop'
import { DAYS_OFF, PARTS_OF_DAYS, PURPOSES, TIMES_SINCE, VAGUE_TIMES } from '../../../lexicon/headlines/drawn'
import { CharacterSet } from '../../../matching/characterSet'
import { RarePattern } from '../../../matching/rarePattern'
import { oneOf } from '../../../matching/oneOf'
import { DAY, MARKED_OUT } from '../../text/patterns'
import { DEMAND, lacksSubject } from './subject'
import { CIRCUMSTANCE, COMPANIONS, NO_NAME, endsBeforeDeed, topicOf, whoOf } from './who'

/** What stands between two commas of a report (分句). */
export interface Clause {
  /** Without the time it begins with and without who told it. */
  readonly text: string
  /** As the report has it. */
  readonly printed: string
  /** Which sentence of the report it stands in, counted over all paragraphs looked at. */
  readonly sentence: number
  /** 0 for the lead. */
  readonly paragraph: number
  /** Who it begins with; '' where that is not clear. */
  readonly who: string
  /** Whom it names, so that a clause behind it may tell of them: first whom it says nothing of yet. */
  readonly names: readonly string[]
  /** Whether it leaves open what somebody did: 刚回到某市的青年周某; 妇联组织30名“爱心妈妈”; 某局根据群众举报. */
  readonly isOpen: boolean
  /** Whether it does not say of whom it tells. */
  readonly lacksSubject: boolean
  /** Whether what follows it is asked for, hoped or promised, and not done yet. */
  readonly isDemand: boolean
  /** Whether it only says why, how or when something was done, or goes on saying what for. */
  readonly isCircumstance: boolean
}

/** How many sentences of each paragraph are looked at. */
const SENTENCES = 3
/** How many paragraphs are looked at, and up to what length those that break off within a sentence are taken together. */
const PARAGRAPHS = 3
const LONGEST_PARAGRAPH = 600

/** 3月30日, 2023年3月, 3月上旬, 1月10日至11日 */
const CALENDAR: string = `(?:[0-9〇○零一二三四五六七八九]{4} ?年 ?)?(?:${DAY}|[0-9一二三四五六七八九十]{1,2}月(?:[上中下]旬|份|底|初)?)(?:[至到][^，]{1,8}?日)?`
/** When something happened, at the beginning of a clause: a day, a vague time, since when, after which holiday; with the part of the day. */
const TIME: RegExp = new RegExp(
  `^于?(?:${CALENDAR}|${oneOf(VAGUE_TIMES)}|(?:${oneOf(TIMES_SINCE)}|[0-9]{4}年)以来|[一二三四首]个?季度|[本上]?周[一二三四五六日]|(?:${oneOf(DAYS_OFF)})+[过之以]?后(?:[头第]一天|不久)?)(?:（[^）]{1,8}）)?(?:${oneOf(PARTS_OF_DAYS)}|[0-9]{1,2}时(?:许|[0-9]{1,2}分)?)*(?:之?前(?=[^，]{4})|左右|起(?=[^，]{3})(?![火草步飞诉源航床伏名]|重[机要大]))?`,
)
/** 黄池中学于日前举行: the same within a clause; but 三日前, 每日前往, 节日前夕 are other words. */
const TIME_WITHIN =
  /(?<=^[^，]{1,30}[^0-9一二三四五六七八九十今昨每次当同生节假终往，])(?:(?<![关对由等至基鉴便利])于)?(?:日前(?![往来去夕后赴提景方列])|近日)(?=[^，]{3})/
/** Times that stand one behind the other are at most so many. */
const MOST_TIMES = 3

/** Who told it, what the piece is, and who had it done: what a clause may begin with before it says anything. Taken away in this order. */
const BEFORE_NEWS: readonly RarePattern[] = [
  /^(?:原标题|编者按|核心提示|编辑同志|读者来信|记者|问|答)：/,
  /^[【〔［][^】〕］]{2,30}[讯电][】〕］]/,
  MARKED_OUT,
  /^据[^，：]{0,10}(?:统计|调查|估计)：?(?=[^，]{2})/,
  /^(?:记者)?(?:从[^，]{2,30}?)?(?:获悉|了解到)/,
  /在[^，在]{2,24}?的?陪同下/,
  /^(?:由)?[^，。]{2,90}?组成的(?=[^，的]{0,8}[组队团])/,
].map((pattern) => new RarePattern(pattern))
const TIME_BEFORE = new RarePattern(TIME)
const MARKS_BEFORE = new RarePattern(/^[，、：”’\s]+/)

/** The clause without time and without who told it. */
function stripped(clause: string): string {
  let text = clause
  for (const pattern of BEFORE_NEWS) text = pattern.takenFrom(text)
  for (let round = 0; round < MOST_TIMES; round += 1) {
    const left = MARKS_BEFORE.takenFrom(TIME_BEFORE.takenFrom(text))
    if (left === text) break
    text = left
  }
  return text.replace(TIME_WITHIN, '')
}

/** 坝子街，是有名的老街: the comma before 是 parts what is one statement, … */
const COPULA = /^[是系](?!否)/
/** … unless what stands before it is long or a statement already: 麦子已进入灌浆期，是…… */
const LONGEST_TOPIC = 16
const STATED = /[已了着过]|进入|成为|[^拥持所]有[^色限机关]/
/** 有三种发明：第一种是……: the colon parts the items of a list from what they are. */
const LISTED = /^ ?(?:第?一[种类是、]|其一|1[.、])/
/** What opens and closes what no comma parts, what ends sentences or may, and what parts clauses. */
const MARKS = CharacterSet.of('（“《【）”》】.。！？；：，')

/** The first sentences of a paragraph, each as its clauses; commas inside brackets and quotation marks part nothing. */
function sentencesOf(paragraph: string): string[][] {
  const sentences: string[][] = []
  let clauses: string[] = []
  let depth = 0
  let start = 0
  const add = (clause: string): void => {
    const topic = COPULA.test(clause) ? clauses.at(-1) : undefined
    if (topic !== undefined && topic.length <= LONGEST_TOPIC && !STATED.test(topic)) clauses[clauses.length - 1] = topic + clause
    else if (clause.trim() !== '') clauses.push(clause)
  }
  const close = (): void => {
    if (clauses.length > 0) sentences.push(clauses)
    clauses = []
  }
  for (let at = MARKS.indexIn(paragraph, 0); at < paragraph.length && sentences.length < SENTENCES; at = MARKS.indexIn(paragraph, at + 1)) {
    const character = paragraph.charAt(at)
    if ('（“《【'.includes(character)) depth += 1
    else if ('）”》】'.includes(character)) depth = Math.max(0, depth - 1)
    const ends = '。！？；'.includes(character) || (character === '.' && isFullStop(paragraph, at))
    const lists = character === '：' && LISTED.test(paragraph.slice(at + 1, at + 5))
    if (!ends && !lists && (character !== '，' || depth > 0)) continue
    add(paragraph.slice(start, at))
    start = at + 1
    if (ends && depth === 0) close()
  }
  if (sentences.length < SENTENCES) add(paragraph.slice(start))
  close()
  return sentences
}

/** The paragraphs, those that break off within a sentence with what follows them. */
function merged(paragraphs: readonly string[]): string[] {
  const whole: string[] = []
  for (const paragraph of paragraphs) {
    const last = whole.at(-1)
    if (last === undefined || last.length > LONGEST_PARAGRAPH || /[。！？；：…”）.!?]\s*$/.test(last)) whole.push(paragraph)
    else whole[whole.length - 1] = last + paragraph
  }
  return whole
}

/** 为丰富课余生活，培养动手能力: behind 为, another purpose. */
const FOR = /^为/
const GOES_ON_WITH_PURPOSE: RegExp = new RegExp(`^${oneOf(PURPOSES)}`)

/** The clauses of one sentence. */
function clausesIn(sentence: readonly string[], at: Place): Clause[] {
  let isPurpose = false
  return sentence.map((printed) => {
    const text = stripped(printed)
    isPurpose = FOR.test(text) || (isPurpose && GOES_ON_WITH_PURPOSE.test(text))
    return clauseOf(text, printed, at, isPurpose || CIRCUMSTANCE.test(text))
  })
}

/** Where a clause stands. */
type Place = Pick<Clause, 'sentence' | 'paragraph'>

/** A clause with what it tells of whom. */
function clauseOf(text: string, printed: string, { sentence, paragraph }: Place, isCircumstance: boolean): Clause {
  const who = whoOf(text)
  const topic = topicOf(text)
  const hasCompanions = COMPANIONS.test(text)
  const named = isCircumstance ? [] : hasCompanions ? [who] : [topic, who]
  return {
    text,
    printed,
    sentence,
    paragraph,
    who,
    names: named.filter((name) => name !== '' && !NO_NAME.test(name)),
    isOpen: topic !== '' || hasCompanions || endsBeforeDeed(text),
    lacksSubject: lacksSubject(text),
    isDemand: DEMAND.test(text),
    isCircumstance,
  }
}

/** Clauses of the first sentences of the first paragraphs. */
export function clausesOf(paragraphs: readonly string[]): Clause[] {
  let sentence = -1
  return merged(paragraphs.slice(0, 2 * PARAGRAPHS))
    .slice(0, PARAGRAPHS)
    .flatMap((words, paragraph) =>
      sentencesOf(words).flatMap((clauses) => {
        sentence += 1
        return clausesIn(clauses, { sentence, paragraph })
      }),
    )
}

import type { PersonMention } from '../../domain/person'
import { exampleNames } from '../../lexicon/people/nameCues'
import { type Reading, type ReadingSection } from '../reading'
import type { WordShare } from './weigh'

/** Id of the topic 人物故事 in the default scheme; a scheme without it has no life stories. */
export const LIFE_STORY = 'people-stories'

/** Whom the headline names is whom the article is about (韦长顺：三十年守着一座灯塔). */
const NAMED_IN_HEADLINE = 2.2
/** 社区书记韩秋英进京介绍经验: one who has an office may be whom it is about too. */
const OFFICER_NAMED = 1.6
/** 县长何志远带队督查: what who has an office does there is the matter. */
const OFFICIAL_BUSINESS =
  /主持|召开|会议|讲话|调研|督查|督导|检查|视察|指导|会见|接见|出席|参加|率队|带队|率团|走访|慰问|看望|强调|指出|要求|考察|当选|任命|致辞|作报告|宣讲|讲党课|接访|专题|到.{1,8}[乡镇村县区]|赴/
/** Who turns up again and again, alone among offices, is whom the article is about. */
const ALL_THROUGH = 1.2
const OFTEN = 3
/** UTF-16 code units of the article for each time that the name comes. */
const MOST_BETWEEN = 120

/** 雷锋: named as an example. */
const models: ReadonlySet<string> = new Set(exampleNames)

/** 与种粮大户韦长顺的对话: what is asked about is the matter, not the life. */
const CONVERSATION = /对话|访谈|专访|问答|答记者|答本报/

/** What people at the centre of an article say for a life story: those without an office whom the headline names, or who come all through. */
export function lifeStoryShares(all: readonly PersonMention[], reading: Reading): readonly (WordShare & { readonly front: number })[] {
  const people = all.filter((person) => person.role !== 'author')
  if (people.length === 0) return []
  const citizens = people.filter((person) => person.role === 'citizen' && !models.has(person.name))
  const headlines = reading.sections.filter(({ role }) => role === 'headline' || role === 'kicker' || role === 'subhead')
  if (headlines.some(({ start, end }) => CONVERSATION.test(reading.text.slice(start, end)))) return []
  const central = people.length > citizens.length ? [] : citizens.filter((person) => isAllThrough(person, reading))
  const named = citizens.find((person) => isNamedIn(headlines, reading, person.name))
  const officer = people.find((person) => person.role === 'leader' && isSubject(headlines, reading, person))
  const chosen = named ?? officer ?? central[0]
  if (chosen === undefined) return []
  const front = named !== undefined ? NAMED_IN_HEADLINE : officer === undefined ? 0 : OFFICER_NAMED
  const weight = front + (central.includes(chosen) ? ALL_THROUGH : 0)
  const start = Math.max(0, reading.text.indexOf(chosen.name))
  return [{ word: chosen.name, weight, front, count: chosen.spans.length, start, end: start + chosen.name.length }]
}

function isAllThrough({ spans }: PersonMention, reading: Reading): boolean {
  return spans.length >= OFTEN && reading.text.length <= spans.length * MOST_BETWEEN
}

/** Named in a headline that tells no business of the office, and again in the text. */
function isSubject(headlines: readonly ReadingSection[], reading: Reading, { name, spans }: PersonMention): boolean {
  const business = headlines.some(({ start, end }) => OFFICIAL_BUSINESS.test(reading.text.slice(start, end)))
  return !business && spans.length > 1 && isNamedIn(headlines, reading, name)
}

function isNamedIn(headlines: readonly ReadingSection[], reading: Reading, name: string): boolean {
  return headlines.some(({ start, end }) => reading.text.slice(start, end).includes(name))
}

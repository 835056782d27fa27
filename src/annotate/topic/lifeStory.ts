import type { PersonMention } from '../../domain/person'
import { peopleOf } from '../people/peopleOf'
import { exampleNames } from '../../lexicon/people/nameCues'
import { type Reading, type ReadingSection } from '../reading'
import type { WordShare } from './weigh'

/** Id of the topic 人物故事 in the default scheme; a scheme without it has no life stories. */
export const LIFE_STORY = 'people-stories'

/** Whom the headline names is whom the article is about (韦长顺：三十年守着一座灯塔). */
const NAMED_IN_HEADLINE = 2.2
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
export function lifeStoryShares(reading: Reading): readonly (WordShare & { readonly front: number })[] {
  const people = peopleOf(reading).filter((person) => person.role !== 'author')
  const citizens = people.filter((person) => person.role === 'citizen' && !models.has(person.name))
  const [first] = citizens
  if (first === undefined) return []
  const headlines = reading.sections.filter(({ role }) => role === 'headline' || role === 'kicker' || role === 'subhead')
  if (headlines.some(({ start, end }) => CONVERSATION.test(reading.text.slice(start, end)))) return []
  const central = people.length > citizens.length ? [] : citizens.filter((person) => isAllThrough(person, reading))
  const named = citizens.find((person) => isNamedIn(headlines, reading, person.name))
  const chosen = named ?? central[0]
  if (chosen === undefined) return []
  const front = named === undefined ? 0 : NAMED_IN_HEADLINE
  const weight = front + (central.includes(chosen) ? ALL_THROUGH : 0)
  const start = Math.max(0, reading.text.indexOf(chosen.name))
  return [{ word: chosen.name, weight, front, count: chosen.spans.length, start, end: start + chosen.name.length }]
}

function isAllThrough({ spans }: PersonMention, reading: Reading): boolean {
  return spans.length >= OFTEN && reading.text.length <= spans.length * MOST_BETWEEN
}

function isNamedIn(headlines: readonly ReadingSection[], reading: Reading, name: string): boolean {
  return headlines.some(({ start, end }) => reading.text.slice(start, end).includes(name))
}

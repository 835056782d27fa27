import type { PersonMention, PersonRole } from '../../domain/person'
import type { Span } from '../../domain/span'
import { type Reading, spanOf } from '../reading'
import { PhraseTrie } from '../../matching/phraseTrie'
import { doctrineWords, exampleNames } from '../../lexicon/people/nameCues'
import { wordBegins } from './boundary'
import type { FoundName } from './found'
import type { TitlePart } from './titleSpans'

const doctrines = new PhraseTrie(doctrineWords)
const RANK: Readonly<Record<PersonRole, number>> = { author: 0, citizen: 1, leader: 2 }

const examples: ReadonlySet<string> = new Set(exampleNames)

/** All that was found of one name, in order of the text. */
export function mentionOf(reading: Reading, name: string, founds: readonly FoundName[], spans: readonly Span[]): PersonMention | null {
  const first = founds.find((found) => found.sure) ?? founds[0]
  if (first === undefined || spans.length === 0) return null
  if (examples.has(name) && founds.every((found) => found.rule === 'bare')) return null
  const titles = new Set<string>()
  for (const found of founds) for (const part of found.titles) titles.add(printed(reading, part))
  const role = isAuthor(founds)
    ? 'author'
    : founds.reduce<PersonRole>((best, found) => (RANK[found.role] > RANK[best] ? found.role : best), first.role)
  const evidence = {
    rule: `people/${first.rule}`,
    spans: [spanOf(reading, first.start, first.end)],
    certainty: first.sure ? ('stated' as const) : ('inferred' as const),
    details: { name, cue: first.cue === null ? '' : printed(reading, first.cue) },
  }
  return { name, titles: withoutParts([...titles]), role, spans, evidence }
}

/** Who is named as a reporter, and elsewhere only looks like a name, wrote the article. */
function isAuthor(founds: readonly FoundName[]): boolean {
  return founds.some(({ role }) => role === 'author') && founds.every(({ role, rule }) => role === 'author' || rule === 'bare')
}

/** The page's own characters, without white space, and without a quotation mark that lacks its other half. */
function printed(reading: Reading, { start, end }: TitlePart): string {
  const text = reading.text.slice(start, end).replace(/\s/g, '')
  return text.includes('“') === text.includes('”') ? text : text.replace(/[“”]/g, '')
}

/** 市委书记 says all that 书记 says. */
function withoutParts(titles: readonly string[]): readonly string[] {
  return titles.filter((title) => !titles.some((other) => other !== title && other.endsWith(title)))
}

/** More names than this are looked for all at once. */
const MANY_NAMES = 30

/** 雷锋班, 鲁迅路: whether what stands behind the name makes it that of something else; 李小山传达, 李小山路过 say what somebody does. */
function isDoctrine(text: string, end: number): boolean {
  const doctrine = doctrines.endAt(text, end)
  return doctrine >= 0 && !(doctrine === end + 1 && wordBegins(text, end))
}

/** Every place where one of the names stands, also without its title; not in names of doctrines, roads and schools. */
export function placesOfNames(reading: Reading, names: readonly string[]): ReadonlyMap<string, readonly Span[]> {
  const places = new Map<string, Span[]>(names.map((name) => [name, []]))
  const add = (name: string, start: number): void => {
    const end = start + name.length
    if (!isDoctrine(reading.text, end)) places.get(name)?.push(spanOf(reading, start, end))
  }
  if (names.length > MANY_NAMES) {
    for (const hit of new PhraseTrie(names).findAll(reading.text)) add(names[hit.phrase] ?? '', hit.start)
    return places
  }
  for (const name of names) {
    for (let at = reading.text.indexOf(name); at >= 0; at = reading.text.indexOf(name, at + name.length)) add(name, at)
  }
  return places
}

import type { PersonMention } from '../../domain/person'
import type { Span } from '../../domain/span'
import { type Reading, spanOf } from '../reading'
import { namesAfterTitles } from './afterTitle'
import { authorsOf } from './authors'
import { namesByCue } from './byCue'
import { foreignNamed } from './foreignNamed'
import type { FoundName } from './found'
import { mentionOf, placesOfNames } from './mentions'
import { settleFound } from './settleFound'
import { statesmenNamed } from './statesmenNamed'

/**
 * The people of an article with their titles as printed, in the order in which they are first named; authors last.
 * A name is taken for one where a title, an age, a verb of speaking or a list of names says so; from there on it counts
 * wherever it stands. Linear in the article's length.
 */
export function peopleOf(reading: Reading): readonly PersonMention[] {
  const text = withoutBylines(reading)
  const founds = settleFound([...namesAfterTitles(text), ...namesByCue(text), ...statesmenNamed(text), ...foreignNamed(text)], text).map(
    (found) => asPrinted(found, reading.text),
  )
  const byName = new Map<string, FoundName[]>()
  for (const found of founds) {
    const known = byName.get(found.name)
    if (known === undefined) byName.set(found.name, [found])
    else known.push(found)
  }
  const places = placesOfNames(reading, [...byName.keys()])
  const people = [...byName].flatMap(([name, list]) => {
    const mention = mentionOf(reading, name, list, spansOf(reading, list, places.get(name) ?? []))
    return mention === null ? [] : [mention]
  })
  return withAuthors(people, authorsOf(reading))
}

/** The rules read 简体; names and titles are given as the page prints them. */
function asPrinted({ start, end, role, titles, rule, cue, sure }: FoundName, text: string): FoundName {
  return { name: text.slice(start, end).replaceAll(' ', '').replaceAll('•', '·'), start, end, role, titles, rule, cue, sure }
}

/** The simplified text with dateline and byline blanked out: who stands there is an author, and was read with the page's structure. */
function withoutBylines({ simple, sections }: Reading): string {
  const kept: string[] = []
  let from = 0
  for (const { role, start, end } of sections) {
    if (role !== 'dateline' && role !== 'byline') continue
    kept.push(simple.slice(from, start), '\n'.repeat(end - start))
    from = end
  }
  kept.push(simple.slice(from))
  return kept.join('')
}

/** The places of the bare name, and those with a space inside, which only the rules saw. */
function spansOf(reading: Reading, founds: readonly FoundName[], places: readonly Span[]): readonly Span[] {
  const spaced = founds
    .filter((found) => found.end - found.start > found.name.length)
    .map((found) => spanOf(reading, found.start, found.end))
  return [...places, ...spaced].sort((a, b) => a.start - b.start)
}

function withAuthors(people: readonly PersonMention[], authors: readonly PersonMention[]): readonly PersonMention[] {
  const names = new Map(authors.map((author) => [author.name, author]))
  const merged = people.flatMap((person) => {
    const author = names.get(person.name)
    if (author === undefined) return [person]
    if (person.role === 'author') return []
    names.delete(person.name)
    return [{ ...person, titles: [...new Set([...person.titles, ...author.titles])] }]
  })
  return [...merged, ...names.values()]
}

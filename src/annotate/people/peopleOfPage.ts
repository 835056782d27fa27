import type { PersonMention } from '../../domain/person'
import { type Reading, spanOf } from '../reading'
import { clauseBegins, endsThere } from './boundary'
import { peopleOf } from './peopleOf'

/** Shorter names are too often parts of words, or somebody else's. */
const SHORTEST = 3

/** Who holds an office, as an article says beyond doubt. */
function isKnown({ name, role, evidence }: PersonMention): boolean {
  return role === 'leader' && evidence.certainty === 'stated' && name.length >= SHORTEST && !name.includes('·')
}

/** Where the name stands by itself: at the beginning of a clause or in a list, and ended by a mark or by what follows names. */
function placesOf({ simple }: Reading, name: string): readonly number[] {
  const places: number[] = []
  for (let at = simple.indexOf(name); at >= 0; at = simple.indexOf(name, at + name.length)) {
    if (clauseBegins(simple, at) && endsThere(simple, at + name.length)) places.push(at)
  }
  return places
}

function mentionedIn(reading: Reading, name: string): PersonMention | null {
  const spans = placesOf(reading, name).map((at) => spanOf(reading, at, at + name.length))
  if (spans.length === 0) return null
  return {
    name,
    titles: [],
    role: 'leader',
    spans,
    evidence: { rule: 'people/elsewhere', spans: spans.slice(0, 1), certainty: 'inferred', details: { name, cue: '' } },
  }
}

/**
 * The people of every article of a page. Whom one article names with an office another may name without, as the readers of the page
 * know him: he counts there too.
 */
export function peopleOfPage(readings: readonly Reading[]): readonly (readonly PersonMention[])[] {
  const alone = readings.map(peopleOf)
  const known = new Set(alone.flatMap((people) => people.filter(isKnown).map(({ name }) => name)))
  if (known.size === 0) return alone
  return alone.map((people, index) => {
    const reading = readings[index]
    const here = new Set(people.map(({ name }) => name))
    const others = [...known].filter((name) => !here.has(name))
    const more = reading === undefined ? [] : others.flatMap((name) => mentionedIn(reading, name) ?? [])
    if (more.length === 0) return people
    const authors = people.filter(({ role }) => role === 'author')
    return [...people.filter(({ role }) => role !== 'author'), ...more, ...authors]
  })
}

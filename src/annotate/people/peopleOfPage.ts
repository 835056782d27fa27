import type { PersonMention } from '../../domain/person'
import { WordTable } from '../../matching/wordTable'
import { type Reading, spanOf } from '../reading'
import { clauseBegins, endsThere } from './boundary'
import { peopleOf } from './peopleOf'

/** Shorter names are too often parts of words, or somebody else's. */
const SHORTEST = 3

/** Who holds an office, as an article says beyond doubt. */
function isKnown({ name, role, evidence }: PersonMention): boolean {
  return role === 'leader' && evidence.certainty === 'stated' && name.length >= SHORTEST && !name.includes('·')
}

/** The people of whom another article says who they are. */
class KnownNames {
  readonly #names: readonly string[]
  readonly #table: WordTable
  readonly #longest: number

  constructor(names: readonly string[]) {
    this.#names = names
    this.#table = new WordTable(names)
    this.#longest = Math.max(...names.map((name) => name.length))
  }

  /** Where each stands by itself: at the beginning of a clause or in a list, and ended by a mark or by what follows names. One pass over the text. */
  placesIn(text: string): ReadonlyMap<string, readonly number[]> {
    const places = new Map<number, number[]>()
    for (let at = 0; at < text.length; at += 1) {
      if (!clauseBegins(text, at)) continue
      for (let length = SHORTEST; length <= this.#longest; length += 1) {
        const name = this.#table.find(text, at, at + length)
        if (name < 0 || !endsThere(text, at + length)) continue
        const known = places.get(name)
        if (known === undefined) places.set(name, [at])
        else known.push(at)
      }
    }
    // In the order in which the page names them.
    return new Map([...places].sort(([a], [b]) => a - b).map(([name, found]) => [this.#names[name] ?? '', found]))
  }
}

function mentionAt(reading: Reading, name: string, places: readonly number[]): PersonMention {
  const spans = places.map((at) => spanOf(reading, at, at + name.length))
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
  const names = new Set(alone.flatMap((people) => people.filter(isKnown).map(({ name }) => name)))
  if (names.size === 0) return alone
  const known = new KnownNames([...names])
  return readings.map((reading, index) => {
    const people = alone[index] ?? []
    const here = new Set(people.map(({ name }) => name))
    const more: PersonMention[] = []
    for (const [name, places] of known.placesIn(reading.simple)) {
      if (!here.has(name)) more.push(mentionAt(reading, name, places))
    }
    if (more.length === 0) return people
    const authors = people.filter(({ role }) => role === 'author')
    return [...people.filter(({ role }) => role !== 'author'), ...more, ...authors]
  })
}

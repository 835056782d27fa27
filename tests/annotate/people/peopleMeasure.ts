import { peopleOf } from '../../../src/annotate/people/peopleOf'
import type { PeopleCase } from '../../corpus/peopleKnown'
import { readingOf } from '../topic/topicReading'

/** How people fare on a corpus: by name, and by titles where the corpus states them. */
export interface PeopleMeasure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly titles: number
  readonly misses: readonly string[]
}

/** Reads each text and compares names and titles. */
export function measurePeople(cases: readonly PeopleCase[]): PeopleMeasure {
  let hits = 0
  let wanted = 0
  let given = 0
  let titled = 0
  let titlesRight = 0
  const misses: string[] = []
  for (const { text, people } of cases) {
    const got = new Map(peopleOf(readingOf({ text })).map((person) => [person.name, person]))
    const names = Object.keys(people)
    const found = names.filter((name) => got.has(name)).length
    hits += found
    wanted += names.length
    given += got.size
    const wrongTitles = Object.entries(people).filter(
      ([name, titles]) => titles !== null && titles.join() !== (got.get(name)?.titles.join() ?? ''),
    )
    titled += Object.values(people).filter((titles) => titles !== null).length
    titlesRight -= wrongTitles.length
    if (found < names.length || found < got.size || wrongTitles.length > 0) {
      misses.push(
        `${text}\n    want ${names.join('、')}; got ${[...got.values()].map((person) => `${person.name}(${person.titles.join('/')}, ${person.evidence.rule})`).join('、')}`,
      )
    }
  }
  const precision = hits / Math.max(given, 1)
  const recall = hits / Math.max(wanted, 1)
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(precision + recall, 1e-9),
    titles: (titled + titlesRight) / Math.max(titled, 1),
    misses,
  }
}

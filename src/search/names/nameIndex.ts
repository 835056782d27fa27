import MiniSearch from 'minisearch'
import { foldText } from '../fold/fold'
import type { Dictionary } from '../shard/dictionary'
import type { Vocabulary } from '../shard/vocabulary'
import { type Pinyin, spellings } from './pinyin'
import { nameTokens, typedTokens } from './tokens'

/** Columns whose values are names that can be typed. */
export const NAME_COLUMNS = ['person', 'district', 'topic', 'byline', 'paper'] as const

export type NameColumn = (typeof NAME_COLUMNS)[number]

/** A value that a typed text means, and how well. */
export interface NameHit {
  readonly column: NameColumn
  readonly number: number
  readonly score: number
}

/** So many names are taken up at a time; more would be felt while typing. */
const STEP = 4000

/** Letters alone: what pinyin may be. */
const LETTERS = /^[a-z]+$/

interface NameEntry {
  readonly id: string
  readonly name: string
}

interface SpelledEntry {
  readonly id: string
  readonly initials: string
  readonly full: string
}

function entryId(column: NameColumn, number: number): string {
  return `${column}:${number}`
}

function hitOf(id: unknown, score: number): NameHit | null {
  const [name = '', number = ''] = String(id).split(':')
  const column = NAME_COLUMNS.find((column) => column === name)
  return column === undefined ? null : { column, number: Number(number), score }
}

/** How far each column of a vocabulary has been taken up. */
class Progress {
  readonly #done: Map<NameColumn, number> = new Map()

  /** Calls back for at most `room` names not seen yet; says whether there are more. */
  advance(vocabulary: Vocabulary, room: number, take: (column: NameColumn, number: number, dictionary: Dictionary) => void): boolean {
    let left = room
    for (const column of NAME_COLUMNS) {
      const dictionary = vocabulary[column]
      let next = this.#done.get(column) ?? 1
      for (; next < dictionary.size && left > 0; next += 1, left -= 1) take(column, next, dictionary)
      this.#done.set(column, next)
      if (next < dictionary.size) return true
    }
    return false
  }
}

/**
 * MiniSearch over everything that names articles (people, places, topics, authors, papers): it completes, forgives typos in
 * Latin words and finds names by pinyin. Each name is in it once, however many articles it names.
 */
export class NameIndex {
  readonly #vocabulary: Vocabulary
  readonly #names: MiniSearch<NameEntry>
  readonly #spelled: MiniSearch<SpelledEntry>
  readonly #nameProgress: Progress = new Progress()
  readonly #spelledProgress: Progress = new Progress()
  #pinyin: Pinyin | null = null

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    this.#names = new MiniSearch<NameEntry>({ fields: ['name'], tokenize: nameTokens, processTerm: (term) => term })
    this.#spelled = new MiniSearch<SpelledEntry>({ fields: ['initials', 'full'], tokenize: (text) => [text], processTerm: (term) => term })
  }

  /** From now on names are found by pinyin, too. */
  usePinyin(pinyin: Pinyin): void {
    this.#pinyin = pinyin
  }

  /** Takes up names that are new; one step of work. Says whether there are more. */
  catchUp(): boolean {
    const more = this.#nameProgress.advance(this.#vocabulary, STEP, (column, number, dictionary) => {
      this.#names.add({ id: entryId(column, number), name: dictionary.foldedLabel(number) })
    })
    const pinyin = this.#pinyin
    if (pinyin === null) return more
    const moreSpelled = this.#spelledProgress.advance(this.#vocabulary, STEP / 4, (column, number, dictionary) => {
      const syllables = pinyin(dictionary.label(number), column === 'person' || column === 'byline')
      if (syllables.length > 0) this.#spelled.add({ id: entryId(column, number), ...spellings(syllables) })
    })
    return more || moreSpelled
  }

  /** Names taken up so far that hold what was typed, begin with it in pinyin, or nearly do in Latin letters; best first, at most `most`. */
  find(typed: string, most: number): readonly NameHit[] {
    const folded = foldText(typed)
    if (typedTokens(folded).length === 0) return []
    const results = this.#names.search(folded, {
      tokenize: typedTokens,
      combineWith: 'AND',
      prefix: (_, at, terms) => at === terms.length - 1,
      fuzzy: (term) => (LETTERS.test(term) && term.length > 3 ? 0.2 : false),
    })
    const spelled = LETTERS.test(folded)
      ? this.#spelled.search(folded, {
          tokenize: (text) => [text],
          prefix: true,
          boost: { initials: 1.5 },
          fuzzy: folded.length > 5 ? 0.15 : false,
        })
      : []
    return [...results, ...spelled]
      .map(({ id, score }) => hitOf(id, score))
      .filter((hit) => hit !== null)
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
  }
}

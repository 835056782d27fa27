import { CharacterSet, type CodeRange, type CodeRanges, LAST_CODE } from './characterSet'

const ALL: CodeRanges = [[0, LAST_CODE]]

/** How many code units there are, those that several ranges have counted several times. */
export function sizeOf(ranges: CodeRanges): number {
  return ranges.reduce((size, [first, last]) => size + last - first + 1, 0)
}

/** The code units that are in none of the ranges. */
function others(ranges: CodeRanges): CodeRanges {
  const gaps: CodeRange[] = []
  let next = 0
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (first > next) gaps.push([next, first - 1])
    next = Math.max(next, last + 1)
  }
  if (next <= LAST_CODE) gaps.push([next, LAST_CODE])
  return gaps
}

/** What is known of the matches of a part of a pattern. */
interface Part {
  /** What they can begin with. */
  readonly first: CodeRanges
  /** What can stand behind that, still in the part. */
  readonly second: CodeRanges
  /** They can be one character long, so that what follows can be the second of the match. */
  readonly single: boolean
  /** They can be empty, so that what follows can begin the match too. */
  readonly optional: boolean
  /** Every one of them holds one of these; `null` where there are no such. */
  readonly required: CodeRanges | null
  /** Every alternative begins with `^`. */
  readonly anchored: boolean
}

/** What takes no character. */
const NOTHING: Part = { first: [], second: [], single: false, optional: true, required: null, anchored: false }
/** What may be any text. */
const ANYTHING: Part = { first: ALL, second: ALL, single: true, optional: true, required: null, anchored: false }

function oneCharacterOf(characters: CodeRanges): Part {
  return { first: characters, second: [], single: true, optional: false, required: characters, anchored: false }
}

/** What a run of plain characters says. */
function wordOf(characters: string): Part {
  const [first, second] = [characters.charCodeAt(0), characters.charCodeAt(1)]
  const single = characters.length === 1
  return {
    first: [[first, first]],
    second: single ? [] : [[second, second]],
    single,
    optional: false,
    required: [[first, first]],
    anchored: false,
  }
}

/** Characters that stand for themselves, but for one that a quantifier follows: most of a long list of words, read at once. */
const PLAIN = /[^\\^$.|?*+()[\]{}]+(?![?*+{])/y
/** `?`, `*`, `{0,3}` and the like, each with the `?` that makes it lazy. */
const QUANTIFIER = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y
/** A group that captures by number or by name, or does not capture. */
const GROUP = /\((?:\?:|\?<[A-Za-z_]\w*>)?/y
/** Ahead or behind. */
const LOOK = /\(\?<?[=!]/y
/** `\d`, `\u3000`, `\x20`, `\n`, `\.`. */
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^ux]))/y
/** One or several characters that a letter behind a backslash stands for; `null`: too many to list. */
const LETTERS: Readonly<Record<string, string | null>> = {
  d: '0123456789',
  w: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz',
  s: '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  D: null,
  W: null,
  S: null,
}
/** Ends and word boundaries take no character; a group that was captured before may be empty. */
const EMPTY = /[$^]|\\[bB]/y
const REFERENCE = /\\(?:[1-9]|k<\w+>)/y

/** Flags that change what the characters of a pattern mean. */
const CHANGING_FLAGS = /[imsuv]/

/** Reads the source of a pattern from its beginning to its end; knows what the patterns of this project are written with. */
class PatternReader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** The match of `form` here, stepped over, or `null`. */
  #take(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.#at
    const match = form.exec(this.#source)
    if (match !== null) this.#at += match[0].length
    return match
  }

  #next(): string {
    return this.#source.charAt(this.#at)
  }

  /** Alternatives up to the bracket that closes them, or to the end. */
  alternatives(): Part {
    const first: CodeRange[] = []
    const second: CodeRange[] = []
    let single = false
    let required: CodeRange[] | null = []
    let optional = false
    let anchored = true
    for (;;) {
      const one = this.#sequence()
      first.push(...one.first)
      second.push(...one.second)
      single ||= one.single
      if (one.required === null) required = null
      else required?.push(...one.required)
      optional ||= one.optional
      anchored &&= one.anchored
      if (this.#next() !== '|') return { first, second, single, optional, required, anchored }
      this.#at += 1
    }
  }

  /** Of what a sequence requires, the fewest characters tell the most. */
  #sequence(): Part {
    const first: CodeRange[] = []
    const second: CodeRange[] = []
    let single = false
    let optional = true
    let required: CodeRanges | null = null
    let fewest = Infinity
    const anchored = this.#next() === '^'
    while (this.#next() !== '' && this.#next() !== '|' && this.#next() !== ')') {
      const term = this.#quantified()
      if (optional) first.push(...term.first)
      if (optional) second.push(...term.second)
      if (single) second.push(...term.first)
      single = (single && term.optional) || (optional && term.single)
      optional &&= term.optional
      if (term.required === null || fewest === 1) continue
      const size = sizeOf(term.required)
      if (size >= fewest) continue
      required = term.required
      fewest = size
    }
    return { first, second, single, optional, required, anchored }
  }

  #quantified(): Part {
    const plain = this.#take(PLAIN)
    if (plain !== null) return wordOf(plain[0])
    const term = this.#term()
    const quantifier = '?*+{'.includes(this.#next()) ? this.#take(QUANTIFIER) : null
    if (quantifier === null) return term
    const none = /^[?*]/.test(quantifier[0]) || Number(quantifier[1] ?? 1) === 0
    // However often the term may come: where it can be one character, the next one can follow.
    const second = term.single ? [...term.second, ...term.first] : term.second
    const required = none ? null : term.required
    return { first: term.first, second, single: term.single, optional: none || term.optional, required, anchored: false }
  }

  #term(): Part {
    const next = this.#next()
    if ('$^\\'.includes(next)) {
      if (this.#take(EMPTY) !== null) return NOTHING
      if (this.#take(REFERENCE) !== null) return ANYTHING
    }
    if (next === '(') {
      const looks = this.#take(LOOK) !== null
      if (!looks) this.#take(GROUP)
      const inner = this.alternatives()
      this.#at += 1
      return looks ? NOTHING : inner
    }
    return oneCharacterOf(next === '[' ? this.#set() : this.#character())
  }

  #set(): CodeRanges {
    this.#at += 1
    const negated = this.#next() === '^'
    if (negated) this.#at += 1
    const ranges: CodeRange[] = []
    while (this.#next() !== ']') {
      const first = this.#code()
      if (first === null) ranges.push(...this.#character())
      else if (this.#next() === '-' && this.#source.charAt(this.#at + 1) !== ']') {
        this.#at += 1
        ranges.push([first, this.#code() ?? first])
      } else ranges.push([first, first])
    }
    this.#at += 1
    return negated ? others(ranges) : ranges
  }

  /** The code unit of the one character that stands here, stepped over; `null`, and no step, where a letter stands for several. */
  #code(): number | null {
    const begin = this.#at
    const escape = this.#next() === '\\' ? this.#take(ESCAPE) : null
    if (escape === null) {
      this.#at += 1
      return this.#source.charCodeAt(begin)
    }
    const [, long, short, letter = ''] = escape
    if (long !== undefined || short !== undefined) return Number.parseInt(long ?? short ?? '', 16)
    const meant = LETTERS[letter]
    if (meant === undefined) return letter.charCodeAt(0)
    if (meant !== null && meant.length === 1) return meant.charCodeAt(0)
    this.#at = begin
    return null
  }

  /** The characters that the one sign here stands for: itself, or those of `\d`. A `.` stands for all. */
  #character(): CodeRanges {
    if (this.#next() === '.') {
      this.#at += 1
      return ALL
    }
    const code = this.#code()
    if (code !== null) return [[code, code]]
    const letters = LETTERS[this.#source.charAt(this.#at + 1)] ?? null
    this.#at += 2
    return letters === null ? ALL : Array.from(letters, (letter): CodeRange => [letter.charCodeAt(0), letter.charCodeAt(0)])
  }
}

let last: { readonly pattern: RegExp; readonly read: Part | null } | null = null

/** What is known of the matches of a pattern, `null` where flags change what its characters mean. Whoever asks for one thing asks for others next. */
function read(pattern: RegExp): Part | null {
  if (last?.pattern !== pattern)
    last = { pattern, read: CHANGING_FLAGS.test(pattern.flags) ? null : new PatternReader(pattern.source).alternatives() }
  return last.read
}

/**
 * The code units that a match of `pattern` can begin with, read from its source; perhaps some more, never fewer.
 * `null` where it can match nothing at all, or where flags change what its characters mean.
 */
export function firstCharacters(pattern: RegExp): CodeRanges | null {
  const part = read(pattern)
  return part === null || part.optional ? null : part.first
}

/** The code units that can stand second in a match of `pattern`; `null` where a match can be shorter, and as for the first. */
export function secondCharacters(pattern: RegExp): CodeRanges | null {
  const part = read(pattern)
  return part === null || part.optional || part.single ? null : part.second
}

/** Code units of which every match of `pattern` holds at least one, read from its source; `null` where nothing is sure. */
export function requiredCharacters(pattern: RegExp): CodeRanges | null {
  return read(pattern)?.required ?? null
}

/** Whether every match of `pattern` begins where the text begins. */
export function isAnchored(pattern: RegExp): boolean {
  return read(pattern)?.anchored === true
}

/** The code units that a pattern of one character stands for: those of `/[\s\u3000]/`. */
export function charactersOf(pattern: RegExp): CharacterSet {
  return CharacterSet.ofRanges(new PatternReader(pattern.source).alternatives().first)
}

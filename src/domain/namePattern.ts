/** What a file name says, read through a pattern. */
export interface NameReading {
  /** `YYYY-MM-DD`, or `null` where the pattern reads none or it is no date. */
  readonly date: string | null
  readonly page: string | null
}

/** A pattern that file names can be held against; `null` for a name that does not fit. */
export interface NamePattern {
  /** Whether it reads a whole date, and a page number. */
  readonly readsDate: boolean
  readonly readsPage: boolean
  read(path: string): NameReading | null
}

/** Longer patterns and names are no one's; they would take long to compare. */
const LONGEST_PATTERN = 200
const LONGEST_NAME = 300
/** Each more multiplies the ways in which a name may fit. */
const MOST_STARS = 3

/** `{年}` `{月}` `{日}` `{版}`, in English too; `*` any run of characters, `?` any one. */
const TOKEN = /\{(年|月|日|版|year|month|day|page)\}|\*+|\?|[^*?{]+|\{/g
const MEANINGS: Readonly<Record<string, 'year' | 'month' | 'day' | 'page'>> = {
  年: 'year',
  月: 'month',
  日: 'day',
  版: 'page',
  year: 'year',
  month: 'month',
  day: 'day',
  page: 'page',
}
const FORMS = { year: '(\\d{4})', month: '(\\d{1,2})', day: '(\\d{1,2})', page: '([A-Za-z]?\\d{1,3})' } as const

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

function sourceOf(pattern: string): { readonly source: string; readonly names: readonly (keyof typeof FORMS)[] } | null {
  const names: (keyof typeof FORMS)[] = []
  let source = ''
  let stars = 0
  for (const [part, token] of pattern.matchAll(TOKEN)) {
    const name = token === undefined ? undefined : MEANINGS[token]
    if (name !== undefined) {
      if (names.includes(name)) return null
      names.push(name)
      source += FORMS[name]
    } else if (part.startsWith('*')) {
      stars += 1
      source += '[^/]*'
    } else source += part === '?' ? '[^/]' : literal(part)
  }
  return stars > MOST_STARS ? null : { source, names }
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || month === undefined || day === undefined) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const real = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) ? date : null
}

/**
 * Reads `岚山县报-{年}-{月}-{日}-{版}版.txt`, `晚讯*.txt`. A pattern with a `/` is held against the whole path, others against
 * the name without folders; capitals count for nothing. `null` for a pattern that cannot be used.
 */
export function namePattern(pattern: string): NamePattern | null {
  const trimmed = pattern.trim()
  if (trimmed === '' || trimmed.length > LONGEST_PATTERN) return null
  const compiled = sourceOf(trimmed)
  if (compiled === null) return null
  const { names } = compiled
  const whole = new RegExp(`^${compiled.source}$`, 'i')
  const ofPath = trimmed.includes('/')
  return {
    readsDate: names.includes('year') && names.includes('month') && names.includes('day'),
    readsPage: names.includes('page'),
    read(path) {
      const name = ofPath ? path : path.slice(path.lastIndexOf('/') + 1)
      const match = name.length > LONGEST_NAME ? null : whole.exec(name)
      if (match === null) return null
      const found = new Map(names.map((one, index) => [one, match[index + 1]]))
      return { date: dateOf(found.get('year'), found.get('month'), found.get('day')), page: found.get('page') ?? null }
    },
  }
}

/** `岚山县报-2022-06-15-02版.txt`, `晚讯_20191108_A06.txt`, `2023年3月1日` */
const DATE = /((?:19|20)\d{2})([-_.年]?)(\d{1,2})([-_.月]?)(\d{1,2})/
/** `02版`, `A06版` */
const PAGE = /(?:[A-Za-z]\d{1,3}|\d{1,3})版/
/** `_A06.txt`, `-03.txt` at the end of a name whose date was read. */
const LAST_NUMBER = /([-_ ])[A-Za-z]?\d{1,3}(\.\w{1,5})?$/

/** The pattern that a file's name suggests: its date and page number become places, the rest stays. */
export function suggestPattern(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dated = name.replace(DATE, '{年}$2{月}$4{日}')
  const paged = dated.replace(PAGE, '{版}版')
  return paged === dated ? dated.replace(LAST_NUMBER, '$1{版}$2') : paged
}

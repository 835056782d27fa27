import { type Line, isWhole } from '../lines/lines'
import { namesSection } from './sectionName'
import { type PageLines, type Rule, type Sign, wholeLine } from './signs'

/** No line of verse is wider, in half-width columns. */
const WIDEST = 36
const FEWEST = 4
/** Lines within this of the widest are full, as most are in running text. */
const NEARLY = 5

function isShort(line: Line | undefined): line is Line {
  return line !== undefined && isWhole(line) && line.width <= WIDEST
}

/** Whether the lines break where their author wanted: each after a mark, or none full and hardly a mark. */
function isVerse(lines: readonly Line[]): boolean {
  if (lines.length < FEWEST) return false
  const marked = lines.filter((line) => line.closing !== 'open').length
  if (marked >= lines.length * 0.85) return true
  const widest = lines.reduce((most, { width }) => Math.max(most, width), 0)
  const full = lines.filter((line) => line.width >= widest - NEARLY).length
  const inner = lines.filter((line) => /[，。；]./.test(line.head)).length
  return marked <= lines.length * 0.3 && full <= lines.length * 0.6 && inner <= lines.length * 0.2
}

/** Short lines from `first` on, without the headline of what follows them. */
function runFrom(page: PageLines, first: number, isNames: (index: number) => boolean): Line[] {
  const run: Line[] = []
  let index = first
  for (let line = page.lines[index]; isShort(line) && !isNames(index) && !namesSection(line, page); line = page.lines[index]) {
    run.push(line)
    index += 1
  }
  const next = page.lines[index]
  if (next === undefined) return run
  let last = run.length
  while (last > 1 && run[last - 1]?.blanks === 0) last -= 1
  return next.blanks > 0 && !isNames(index) ? run : run.slice(0, last - 1)
}

/** The lines without one that stands apart below them, as what the page says last does. */
function withoutLast(run: readonly Line[]): readonly Line[] {
  return (run[run.length - 1]?.blanks ?? 0) > 0 ? run.slice(0, -1) : run
}

/** Names that close a report stand under a full stop, those over a poem under its title. */
function standsUnderTitle(page: PageLines, named: ReadonlySet<number>, index: number): boolean {
  let above = index - 1
  while (index - above < FEWEST && named.has(above)) above -= 1
  return page.lines[above]?.closing === 'open' && !named.has(above)
}

/** The lines of a poem below its title and its author (诗行). `bylines`: the rule that knows names, earlier in the order. */
export function verseBelow(bylines: Rule): Rule {
  return (page, foundBy) => {
    const named = new Set(foundBy(bylines).map((sign) => sign.line))
    const signs: Sign[] = []
    for (const index of named) {
      if (named.has(index + 1) || !standsUnderTitle(page, named, index)) continue
      const run = runFrom(page, index + 1, (at) => named.has(at))
      const verse = isVerse(run) ? run : withoutLast(run)
      if (isVerse(verse)) for (const line of verse) signs.push(wholeLine(line, 'segment/verse', 'verse'))
    }
    return signs
  }
}

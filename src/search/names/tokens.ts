/** Letters that stand for Chinese characters inside MiniSearch, four each: its tree is slow where a node has thousands of children. */
const LETTERS = 'ABCDEFGHIJKLMNOP'

/** A run of letters and digits, folded: covid, 19. */
const LATIN_RUN = /[a-z0-9]+/g

/** One UTF-16 unit as four letters of sixteen. */
function spell(unit: number): string {
  return LETTERS.charAt(unit >>> 12) + LETTERS.charAt((unit >>> 8) & 15) + LETTERS.charAt((unit >>> 4) & 15) + LETTERS.charAt(unit & 15)
}

function isLatin(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a)
}

/** Runs of other units than Latin letters, digits and blanks. */
function otherRuns(folded: string): readonly string[] {
  const runs: string[] = []
  let start = -1
  for (let at = 0; at <= folded.length; at += 1) {
    const unit = at < folded.length ? folded.charCodeAt(at) : 0x20
    const belongs = unit !== 0x20 && !isLatin(unit)
    if (belongs && start < 0) start = at
    if (!belongs && start >= 0) {
      runs.push(folded.slice(start, at))
      start = -1
    }
  }
  return runs
}

function pairs(run: string, lastAlone: boolean): string[] {
  const tokens: string[] = []
  for (let at = 0; at < run.length; at += 1) {
    if (at + 1 < run.length) tokens.push(spell(run.charCodeAt(at)) + spell(run.charCodeAt(at + 1)))
    else if (lastAlone || run.length === 1) tokens.push(spell(run.charCodeAt(at)))
  }
  return tokens
}

/** Tokens of a folded name: Latin words; every two adjoining characters, and the last alone, so that any one is a prefix of a token. */
export function nameTokens(folded: string): string[] {
  return [...(folded.match(LATIN_RUN) ?? []), ...otherRuns(folded).flatMap((run) => pairs(run, true))]
}

/** Tokens of what is typed: as of a name, a single character only where it stands alone. */
export function typedTokens(folded: string): string[] {
  return [...(folded.match(LATIN_RUN) ?? []), ...otherRuns(folded).flatMap((run) => pairs(run, false))]
}

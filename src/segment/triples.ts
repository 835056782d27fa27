import type { Line } from './lines'

/** So much of a page is enough to know which characters stand together on it. */
const ENOUGH = 200_000

/**
 * Learns which three characters stand side by side within the lines of a page. Where a break falls between such
 * characters, it is probably a column's end inside a sentence: 网格员 / 队伍 on a page that writes 网格员队伍 elsewhere.
 */
export function learnTriples(lines: readonly Line[]): (line: Line, next: Line) => boolean {
  let triples: Set<string> | null = null
  const learn = (): Set<string> => {
    const known = new Set<string>()
    let seen = 0
    for (const { head } of lines) {
      for (let at = 2; at < head.length; at += 1) known.add(head.slice(at - 2, at + 1))
      seen += head.length
      if (seen > ENOUGH) break
    }
    return known
  }
  return (line, next) => {
    triples ??= learn()
    return triples.has(line.tail.slice(-2) + next.head.charAt(0)) || triples.has(line.tail.slice(-1) + next.head.slice(0, 2))
  }
}

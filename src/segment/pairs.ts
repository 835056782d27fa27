import type { Line } from './lines'

/** So much of a page is enough to know which characters stand together on it. */
const ENOUGH = 200_000

/**
 * Learns which pairs of characters stand side by side within the lines of a page. Where a break falls between such a
 * pair, the break is probably a column's end inside a sentence: 网格员 / 队伍 on a page that writes 网格员队伍 elsewhere.
 */
export function learnPairs(lines: readonly Line[]): (line: Line, next: Line) => boolean {
  let pairs: Set<string> | null = null
  const learn = (): Set<string> => {
    const known = new Set<string>()
    let seen = 0
    for (const { head } of lines) {
      for (let at = 1; at < head.length; at += 1) known.add(head.slice(at - 1, at + 1))
      seen += head.length
      if (seen > ENOUGH) break
    }
    return known
  }
  return (line, next) => {
    pairs ??= learn()
    return pairs.has(line.tail.slice(-1) + next.head.charAt(0))
  }
}

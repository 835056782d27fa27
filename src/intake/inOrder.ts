import { byPath } from '../domain/pathOrder'
import type { FoundFile } from './gathered'
import type { Turns } from './turns'

/** So many are put in order without a pause. */
const AT_ONCE = 256

type Run = readonly FoundFile[]

/** Two runs that are in order, as one. */
async function merge(one: Run, other: Run, turns: Turns): Promise<Run> {
  const merged: FoundFile[] = []
  let [left, right] = [0, 0]
  for (;;) {
    const [a, b] = [one[left], other[right]]
    if (a === undefined || b === undefined) break
    if (byPath(a.path, b.path) <= 0) {
      merged.push(a)
      left += 1
    } else {
      merged.push(b)
      right += 1
    }
    if (merged.length % AT_ONCE === 0) await turns.rest()
  }
  return [...merged, ...one.slice(left), ...other.slice(right)]
}

/** The files in the order of their paths; with very many of them the page has its turn meanwhile. */
export async function inOrder(files: Run, turns: Turns): Promise<Run> {
  let runs: Run[] = []
  for (let from = 0; from < files.length; from += AT_ONCE) {
    runs.push(files.slice(from, from + AT_ONCE).sort((a, b) => byPath(a.path, b.path)))
    await turns.rest()
  }
  while (runs.length > 1) {
    const pairs: Run[] = []
    for (let at = 0; at < runs.length; at += 2) pairs.push(await merge(runs[at] ?? [], runs[at + 1] ?? [], turns))
    runs = pairs
  }
  return runs[0] ?? []
}

import { goesOn } from './gapSigns'
import type { Piece } from './piece'

/** How a page sets its headlines (标题排法): at how many ends of their lines one goes on below. */
export interface LineHabit {
  readonly ends: number
  readonly broken: number
}

/** What the stacks of a page tell by signs that need no other stack. Linear in the number of their pieces. */
export function lineHabitOf(stacks: readonly (readonly Piece[])[]): LineHabit {
  let [ends, broken] = [0, 0]
  for (const pieces of stacks)
    for (let index = 0; index + 1 < pieces.length; index += 1) {
      if (pieces[index]?.line === pieces[index + 1]?.line) continue
      ends += 1
      if (goesOn(pieces, index, '')) broken += 1
    }
  return { ends, broken }
}

/** Fewer broken lines may be so by chance. */
const LEAST_BROKEN = 3

/** Whether the other headlines of the page are mostly broken by the end of a narrow line. */
export function breaksLines(page: LineHabit, own: readonly Piece[]): boolean {
  if (page.broken < LEAST_BROKEN) return false
  const { ends, broken } = lineHabitOf([own])
  return page.broken - broken >= LEAST_BROKEN && 2 * (page.broken - broken) > page.ends - ends
}

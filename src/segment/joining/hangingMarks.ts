import type { CharacterSet } from '../../matching/characterSet'
import { widthOf } from '../text/characters'

/** Half-width columns that marks at the end of a line take, at most so many of those in `marks`: they may stand outside its column (标点悬挂). */
export function hangingWidth(tail: string, marks: CharacterSet, most: number): number {
  let from = tail.length
  while (tail.length - from < most && marks.has(tail.charCodeAt(from - 1))) from -= 1
  return widthOf(tail, from)
}

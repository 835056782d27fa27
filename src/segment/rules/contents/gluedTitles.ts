import { LinePattern } from '../../lines/linePattern'
import { type Line, isWhole } from '../../lines/lines'
import type { PageLines } from '../signs'
import { bareTitle, isShort } from './contentsEntry'

/** No headline is longer; what is longer and has no stop are several. */
const LONGEST_TITLE = 40
/** Such a line stands so near the top of the page. */
const TOP = 12
/** Shorter words may well come again by chance. */
const SHORTEST_TITLE = 9
/** A sentence has one of these sooner or later. */
const STOPS = new LinePattern(/[，。；！]/)

function mayBeGlued(line: Line): boolean {
  return isWhole(line) && line.head.length > LONGEST_TITLE && line.closing === 'open' && !STOPS.test(line)
}

/**
 * Lines near the top where a website's list of the page's headlines has come out as one, without anything between them: one of those
 * headlines stands by itself further down.
 */
export function gluedTitles({ lines }: PageLines): ReadonlySet<number> {
  const glued = new Set<number>()
  for (const line of lines.slice(0, TOP)) {
    if (!mayBeGlued(line)) continue
    const isHeld = (other: Line): boolean => {
      const title = isShort(other) ? bareTitle(other.head) : ''
      return title.length >= SHORTEST_TITLE && line.head.includes(title)
    }
    if (lines.slice(line.index + 1).some(isHeld)) glued.add(line.index)
  }
  return glued
}

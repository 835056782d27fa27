import { describe, expect, test } from 'vitest'
import { mapWhole } from '../../src/domain/mappedText'
import { learnTriples } from '../../src/segment/joining/triples'
import { splitLines } from '../../src/segment/lines/lines'

/** Whether the words on both sides of each break of the page stand together elsewhere on it. */
function breaksOf(page: string): readonly boolean[] {
  const lines = splitLines(mapWhole(page), [])
  const goesOn = learnTriples(lines)
  return lines.slice(1).map((next, at) => goesOn(lines[at] ?? next, next))
}

describe('words on both sides of a break that stand together elsewhere', () => {
  test.each([
    // The last character but one and both that follow, as 网格员队伍 has them.
    ['社区配齐网格员\n队伍整齐\n全靠网格员队伍', [true, false]],
    ['他们的队\n伍更强了\n这支队伍更好', [true, false]],
    // Only two of them stand together.
    ['社区配齐网格员\n队伍整齐\n村里有员队', [false, false]],
    // A mark or a digit stands there.
    ['网格员“\n队伍整齐\n网格员“队伍', [false, false]],
    ['共有队\n6月整齐\n有队6月', [false, false]],
    // One character on a line of its own has nothing before it.
    ['队\n伍\n队伍好', [false, false]],
  ])('%j', (page, expected) => {
    expect(breaksOf(page)).toEqual(expected)
  })
})

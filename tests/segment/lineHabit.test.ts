import { describe, expect, test } from 'vitest'
import { breaksLines, lineHabitOf } from '../../src/segment/headlines/lineHabit'
import type { Piece } from '../../src/segment/headlines/piece'

function stack(text: string): Piece[] {
  return text.split('|').map((words, line) => ({ text: words, line }))
}

const BROKEN = ['黄池镇社员|开沟排涝', '滩头镇年画|走上邮票首日封', '退休老矿工|二十年修路九条'].map(stack)
const WHOLE = ['江城一楼房起火|当涂消防驰援', '筑牢安全防线|当涂县开展消防演练', '江城食品厂扭亏|职工喜领奖金'].map(stack)
const ASKED = stack('县剧团送戏到海岛|渔家搬着板凳来')

describe('whether a page breaks its headlines by the ends of lines', () => {
  test('the ends of lines are counted, and those over which a headline goes on', () => {
    expect(lineHabitOf([...BROKEN, ...WHOLE])).toEqual({ ends: 6, broken: 3 })
  })

  test.each([
    ['most others are broken', [...BROKEN, ASKED], true],
    ['half of the others are', [...BROKEN, ...WHOLE, ASKED], false],
    ['two may be so by chance', [...BROKEN.slice(1), ASKED], false],
    ['no other has two lines', [ASKED], false],
  ])('%s', (_, stacks, expected) => {
    expect(breaksLines(lineHabitOf(stacks), ASKED)).toBe(expected)
  })

  test('what is asked about tells nothing of the others', () => {
    const [own = [], ...others] = BROKEN
    expect(breaksLines(lineHabitOf([own, ...others]), own)).toBe(false)
  })
})

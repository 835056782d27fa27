import { afterEach, describe, expect, test } from 'vitest'
import { differenceOf } from '../../src/ui/composables/article/difference'
import { officesOf } from '../../src/ui/composables/article/titles'
import { type Room, enterRoom } from './room'

describe('what two reports tell differently', () => {
  test.each([
    ['nothing', '镇里建了三座冷库。', '镇里建了三座冷库。', [], []],
    ['width and spaces say nothing', '共 36 支队伍，报名。', '共３６支队伍,报名。', [], []],
    ['a sentence more', '甲来了。乙走了。', '甲来了。', ['乙走了。'], []],
    ['another number', '共三座。', '共四座。', ['共三座。'], ['共四座。']],
  ] as const)('%s', (_, here, there, onlyHere, onlyThere) => {
    expect(differenceOf(here, there)).toEqual({ here: onlyHere, there: onlyThere })
  })
})

describe('offices over time', () => {
  const naming = (id: string, date: string | null, ...titles: string[]) => ({ id, headline: id, date, titles })

  test('follow each other by date, and articles without a title continue the one before', () => {
    const offices = officesOf([naming('c', '2023', '书记'), naming('a', '2017', '市长'), naming('b', '2019'), naming('d', null, '书记')])
    expect(offices.map(({ title, namings }) => [title, namings.map(({ id }) => id).join('')])).toEqual([
      ['市长', 'ab'],
      ['书记', 'cd'],
    ])
  })

  test('where the first article prints none, the next one names the office', () => {
    expect(officesOf([naming('a', '2017'), naming('b', '2018', '镇长')]).map(({ title }) => title)).toEqual(['镇长'])
  })
})

describe('around an article', () => {
  let room: Room
  afterEach(() => room.leave())

  test('a facet is searched by initials of pinyin', async () => {
    room = await enterRoom({ pages: 3 })
    for (const button of room.all('.facet button.aside')) button.click()
    await room.settle()
    await room.type('[aria-label="在地区里查找"]', 'jss')
    expect(room.all('[aria-label="地区"] [data-row] .label').map((label) => label.textContent)).toEqual(['江苏省'])
  })

  test('a person has a page with titles over time', async () => {
    room = await enterRoom({ pages: 1 }, '#/person/没有这个人')
    expect(room.text()).toContain('资料库里没有提到“没有这个人”的稿件')
  })
})

import { afterEach, describe, expect, test, vi } from 'vitest'
import { ProblemError } from '../../src/domain/problem'
import { asOneLine } from '../../src/ui/composables/source/marking'
import { readPrintedByline } from '../../src/ui/composables/typed/typedByline'
import { type Room, enterRoom } from './room'

describe('a byline as it is printed', () => {
  const entry = (role: string, name: string) => ({ role, name, outlet: null })
  test.each([
    ['（本报记者 陆远 通讯员 沈禾）', [entry('本报记者', '陆远'), entry('通讯员', '沈禾')]],
    ['本报记者陆远　沈禾/文', [entry('本报记者', '陆远'), entry('本报记者', '沈禾')]],
    ['□ 陆远', [entry('', '陆远')]],
    ['记者：陆远、沈禾 实习生 白木', [entry('记者', '陆远'), entry('记者', '沈禾'), entry('实习生', '白木')]],
    ['记者', []],
  ])('%s', (printed, entries) => expect(readPrintedByline(printed)).toEqual(entries))
})

test.each([
  ['全县春耕\n现场会召开', '全县春耕现场会召开'],
  ['Open\nday', 'Open day'],
  ['  一个　 标题  ', '一个 标题'],
])('%j is one line', (text, line) => expect(asOneLine(text)).toBe(line))

let room: Room
afterEach(() => room?.leave())

/** Selects the first line of the open article in its source. */
async function selectFirstLine(): Promise<string> {
  const stretch = room.find('.source pre.this')
  const walker = document.createTreeWalker(stretch, NodeFilter.SHOW_TEXT)
  let node = walker.nextNode()
  while (node !== null && (node.nodeValue ?? '').trim() === '') node = walker.nextNode()
  const [line = ''] = (node?.nodeValue ?? '').trim().split('\n')
  const range = document.createRange()
  const at = node?.nodeValue?.indexOf(line) ?? 0
  if (node !== null) {
    range.setStart(node, at)
    range.setEnd(node, at + line.length)
  }
  document.getSelection()?.removeAllRanges()
  document.getSelection()?.addRange(range)
  document.dispatchEvent(new Event('selectionchange'))
  await vi.waitFor(() => room.find('.source .strip'), { timeout: 5000 })
  return line
}

function lastChanges(): unknown {
  const corrected = room.client.calls.filter(({ name }) => name === 'correct')
  const { request } = corrected[corrected.length - 1] ?? {}
  return typeof request === 'object' && request !== null && 'changes' in request ? request.changes : null
}

describe('words that are selected in the source', () => {
  test('become the headline', async () => {
    room = await enterRoom({ pages: 1 }, '#/?sort=page')
    await room.click('.results .card .link')
    await room.press('o')
    const line = await selectFirstLine()
    await room.clickWords('.source .strip button', '标题')
    expect(lastChanges()).toEqual({ headline: asOneLine(line) })
    expect(room.text()).toContain('已设为标题')
  })

  test('are refused as a date where there is none in them', async () => {
    room = await enterRoom({ pages: 1 }, '#/?sort=page')
    await room.click('.results .card .link')
    await room.press('o')
    await selectFirstLine()
    await room.clickWords('.source .strip button', '日期')
    expect(lastChanges()).toBeNull()
    expect(room.find('.source .strip [role="alert"]').textContent).toContain('日期')
  })

  test('say there alone why they could not be kept', async () => {
    const correct = (): never => {
      throw new ProblemError({ kind: 'storage-full' })
    }
    room = await enterRoom({ pages: 1, answers: { correct } }, '#/?sort=page')
    await room.click('.results .card .link')
    await room.press('o')
    await selectFirstLine()
    await room.clickWords('.source .strip button', '标题')
    expect(room.find('.source .strip').textContent).toContain('存储空间用完了')
    await room.press('e')
    expect(room.find('.panel').textContent).not.toContain('存储空间用完了')
    await room.clickWords('.source .strip button', '取消')
    await room.click('.source button.seam')
    expect(room.find('.source .strip').textContent).toContain('分成两段')
    expect(room.text()).not.toContain('存储空间用完了')
  })
})

import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useNotices } from '../../src/ui/stores/notices'

beforeEach(() => {
  vi.useFakeTimers()
  setActivePinia(createPinia())
})

afterEach(() => vi.useRealTimers())

const undo = { label: '撤销', run: () => undefined }
const texts = () => useNotices().notices.map(({ text }) => text)

test('what could be done before is offered no more once something else can be', () => {
  const notices = useNotices()
  notices.show('已订正 1 项', undo)
  notices.show('已撤销', { ...undo, label: '重做' })
  expect(texts()).toEqual(['已撤销'])
})

test('nothing goes while somebody is at it, and all that is over goes when they have left', () => {
  const notices = useNotices()
  let isHeld = true
  notices.holdWhile(() => isHeld)
  notices.show('已订正 1 项', undo)
  vi.advanceTimersByTime(60_000)
  expect(texts()).toEqual(['已订正 1 项'])
  isHeld = false
  vi.advanceTimersByTime(1000)
  expect(texts()).toEqual([])
})

test('a word in passing leaves what can be done', () => {
  const notices = useNotices()
  notices.show('已订正 1 项', undo)
  notices.show('已复制')
  expect(texts()).toEqual(['已订正 1 项', '已复制'])
  vi.advanceTimersByTime(5000)
  expect(texts()).toEqual(['已订正 1 项'])
})

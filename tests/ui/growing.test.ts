import { afterEach, expect, test, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { useGrowing } from '../../src/ui/composables/lists/useGrowing'

afterEach(() => vi.unstubAllGlobals())

test('a long list is drawn frame by frame, as far as is wanted', async () => {
  let frames: FrameRequestCallback[] = []
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback))
  const frame = (): void => {
    const due = frames
    frames = []
    for (const callback of due) callback(performance.now())
  }
  const goal = ref(50)
  const scope = effectScope()
  const drawn = scope.run(() => useGrowing(() => goal.value))
  const seen: (number | undefined)[] = [drawn?.value]
  for (let turn = 0; turn < 3; turn += 1) {
    frame()
    seen.push(drawn?.value)
  }
  expect(seen).toEqual([20, 40, 50, 50])
  goal.value = 10
  await nextTick()
  expect(drawn?.value).toBe(10)
  goal.value = 60
  await nextTick()
  frame()
  expect(drawn?.value).toBe(30)
  scope.stop()
})

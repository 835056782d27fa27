import { useRafFn } from '@vueuse/core'
import { type Ref, readonly, ref, watch } from 'vue'

/** So many are drawn in one frame. */
const STEP = 20

/** How much of a long list is drawn: some at once, the rest frame by frame, so that the page is never held up. */
export function useGrowing(goal: () => number): Readonly<Ref<number>> {
  const drawn = ref(Math.min(STEP, goal()))
  const { pause, resume } = useRafFn(
    () => {
      drawn.value = Math.min(goal(), drawn.value + STEP)
      if (drawn.value >= goal()) pause()
    },
    { immediate: false },
  )
  watch(
    goal,
    (wanted) => {
      drawn.value = Math.min(drawn.value, wanted)
      if (drawn.value < wanted) resume()
    },
    { immediate: true },
  )
  return readonly(drawn)
}

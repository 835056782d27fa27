import { onMounted, onScopeDispose, ref } from 'vue'

/**
 * What a component shows stage by stage, each in a task of its own once it is mounted, so that a slow computer answers in between.
 * Answers whether a stage has come.
 */
export function useStages<S extends string>(stages: readonly S[]): (stage: S) => boolean {
  const arrived = ref(0)
  let timer: ReturnType<typeof setTimeout> | undefined

  function arrive(): void {
    arrived.value += 1
    if (arrived.value < stages.length) timer = setTimeout(arrive)
  }

  onMounted(() => (timer = setTimeout(arrive)))
  onScopeDispose(() => clearTimeout(timer))
  return (stage) => arrived.value > stages.indexOf(stage)
}

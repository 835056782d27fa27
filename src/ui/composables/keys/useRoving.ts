import { type Ref, nextTick, ref } from 'vue'

export interface Roving {
  /** Index of the one row that Tab reaches. */
  readonly active: Ref<number>
  /** Arrow up and down, Home, End. */
  onKeydown(event: KeyboardEvent): void
  focusRow(index: number): void
}

/** One Tab stop for a whole list; the arrow keys move inside it. Rows carry `data-row`. */
export function useRoving(list: Ref<HTMLElement | undefined>, count: () => number): Roving {
  const active = ref(0)

  function focusRow(index: number): void {
    if (index < 0 || index >= count()) return
    active.value = index
    void nextTick(() => list.value?.querySelectorAll<HTMLElement>('[data-row]')[index]?.focus())
  }

  function onKeydown(event: KeyboardEvent): void {
    const target = { ArrowDown: active.value + 1, ArrowUp: active.value - 1, Home: 0, End: count() - 1 }[event.key]
    if (target === undefined) return
    event.preventDefault()
    focusRow(target)
  }

  return { active, onKeydown, focusRow }
}

import { useMutationObserver } from '@vueuse/core'
import { type Ref, watch } from 'vue'

/** Where the focus was: an ancestor, which of its children the focus was in, and which of that child's own targets it was. */
interface Step {
  readonly parent: Element
  readonly at: number
  readonly kind: string
  readonly nth: number
}

const TARGETS = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]'

function targetsIn(box: Element): readonly HTMLElement[] {
  const all = [...(box.matches(TARGETS) ? [box] : []), ...box.querySelectorAll(TARGETS)]
  return all.filter((one): one is HTMLElement => one instanceof HTMLElement && one.checkVisibility?.() !== false)
}

function kindOf(box: Element): string {
  return `${box.tagName} ${box.className}`
}

/** The way from an element up to `root`. */
function trailOf(target: Element, root: Element): readonly Step[] {
  const steps: Step[] = []
  for (let box = target; box !== root && box.parentElement !== null; box = box.parentElement) {
    const parent = box.parentElement
    const nth = targetsIn(box).findIndex((one) => one === target)
    steps.push({ parent, at: [...parent.children].indexOf(box), kind: kindOf(box), nth })
  }
  return steps
}

/** What now stands where the focus was: in a row like the one that went, the same button; else what comes next, or before. */
function heirOf(trail: readonly Step[], root: Element): HTMLElement | null {
  for (const { parent, at, kind, nth } of trail) {
    // Another screen altogether begins at its beginning.
    if (parent === root) return null
    if (!parent.isConnected) continue
    for (const beside of [at, at + 1, at - 1]) {
      const box = parent.children[beside]
      const targets = box === undefined ? [] : targetsIn(box)
      const own = box !== undefined && kindOf(box) === kind ? Math.min(nth, targets.length - 1) : 0
      if (targets[own] !== undefined) return targets[own]
    }
    if (parent instanceof HTMLElement && parent.matches(TARGETS)) return parent
  }
  return null
}

/**
 * Keeps the focus within `root` when what had it is taken away: a line that was settled, a note that was answered. Whoever works
 * by keyboard goes on from there, not from the top of the page.
 */
export function useFocusKept(root: Ref<HTMLElement | undefined>): void {
  let stood: Element | null = null
  let trail: readonly Step[] = []

  function isLost(): boolean {
    return stood !== null && !stood.isConnected && (document.activeElement === null || document.activeElement === document.body)
  }

  function stand(event: Event): void {
    if (!(event.target instanceof Element) || root.value === undefined) return
    stood = event.target
    trail = trailOf(event.target, root.value)
  }

  function settle(): void {
    if (isLost() && root.value !== undefined) heirOf(trail, root.value)?.focus({ preventScroll: true })
  }

  watch(
    root,
    (box, _, onCleanup) => {
      box?.addEventListener('focusin', stand)
      onCleanup(() => box?.removeEventListener('focusin', stand))
    },
    { immediate: true, flush: 'post' },
  )
  // Whoever took it away may know better where to go, and says so at once.
  useMutationObserver(root, () => isLost() && setTimeout(settle), { childList: true, subtree: true })
}

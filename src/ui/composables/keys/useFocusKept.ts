import { useMutationObserver } from '@vueuse/core'
import { type Ref, watch } from 'vue'

/** Where the focus was: an ancestor, which of its children the focus was in, and which of that child's own targets it was. */
interface Step {
  readonly parent: Element
  readonly at: number
  readonly kind: string
  readonly nth: number
}

/** So many places are remembered: some may have gone too. */
const REMEMBERED = 12

const TARGETS = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]'

function targetsIn(box: Element): readonly HTMLElement[] {
  const all = [...(box.matches(TARGETS) ? [box] : []), ...box.querySelectorAll(TARGETS)]
  return all.filter((one): one is HTMLElement => one instanceof HTMLElement && one.checkVisibility?.() !== false)
}

function kindOf(box: Element): string {
  return `${box.tagName} ${box.className} ${box.ariaLabel ?? ''}`
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

/** The children that now stand where the focus was, nearest first. */
function besides({ parent, at }: Step): readonly Element[] {
  return [at, at + 1, at - 1].map((beside) => parent.children[beside]).filter((box) => box !== undefined)
}

/** In a row like the one that went, the same button. */
function sameInNextRow(step: Step): HTMLElement | null {
  const row = besides(step).find((box) => kindOf(box) === step.kind)
  const targets = row === undefined ? [] : targetsIn(row)
  return targets[Math.min(step.nth, targets.length - 1)] ?? null
}

/** What comes next, or before. */
function nearest(trail: readonly Step[]): HTMLElement | null {
  for (const step of trail) {
    const [target] = besides(step).flatMap(targetsIn)
    if (target !== undefined) return target
    if (step.parent instanceof HTMLElement && step.parent.matches(TARGETS)) return step.parent
  }
  return null
}

/**
 * Keeps the focus within `root` when what had it is taken away: a line that was settled, a note that was answered. Whoever works
 * by keyboard goes on from there, not from the top of the page: in the next line, where what was opened was opened from, or nearby.
 * `screens`: holds one screen after the other.
 */
export function useFocusKept(root: Ref<HTMLElement | undefined>, screens: Ref<HTMLElement | undefined>): void {
  let stood: Element | null = null
  let trail: readonly Step[] = []
  /** Where the focus was before, latest first. */
  let past: readonly HTMLElement[] = []

  function isLost(): boolean {
    return stood !== null && !stood.isConnected && (document.activeElement === null || document.activeElement === document.body)
  }

  function stand(event: Event): void {
    if (!(event.target instanceof Element) || root.value === undefined) return
    if (stood instanceof HTMLElement) past = [stood, ...past.filter((one) => one.isConnected && one !== stood)].slice(0, REMEMBERED)
    stood = event.target
    trail = trailOf(event.target, root.value)
  }

  function settle(): void {
    const left = trail.filter(({ parent }) => parent.isConnected)
    // Another screen altogether begins at its beginning.
    if (!isLost()) return
    stood = null
    if (left[0] === undefined || left[0].parent === screens.value) return
    // From a screen nobody is sent to the bar above it, where keys would be typed.
    const reach = screens.value?.contains(left[0].parent) === true ? screens.value : root.value
    const before = past.find((one) => reach?.contains(one) === true && one.checkVisibility?.() !== false)
    ;(sameInNextRow(left[0]) ?? before ?? nearest(left))?.focus({ preventScroll: true })
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

import { type Ref, watch } from 'vue'
import type { Article } from '../../../domain/article'

/** Where something stands in an article: a part, and how far into it. */
interface Spot {
  readonly part: number
  readonly share: number
}

/** What stands this far below the top of a pane is what is being read. */
const READING_LINE = 64

function blocks(pane: Element): readonly HTMLElement[] {
  return [...pane.querySelectorAll<HTMLElement>('[data-part]')]
}

/** What the article shows at its reading line. */
function spotInText(pane: HTMLElement): Spot | null {
  const line = pane.getBoundingClientRect().top + READING_LINE
  for (const block of blocks(pane)) {
    const box = block.getBoundingClientRect()
    if (box.bottom > line) return { part: Number(block.dataset['part']), share: Math.max(0, (line - box.top) / Math.max(1, box.height)) }
  }
  return null
}

/** The point of the source pane at which the character stands that is `offset` characters into the article. */
function heightOf(stretch: Element, offset: number): number | null {
  const walker = document.createTreeWalker(stretch, NodeFilter.SHOW_TEXT)
  let left = offset
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (left < length) {
      const range = document.createRange()
      range.setStart(node, left)
      range.setEnd(node, left + 1)
      return range.getBoundingClientRect().top
    }
    left -= length
  }
  return null
}

function offsetOf(article: Article, { part, share }: Spot): number | null {
  const span = article.parts[part]?.span
  return span === undefined ? null : Math.floor(span.start + Math.min(share, 0.999) * (span.end - span.start)) - article.span.start
}

/** The part and the place in it that the source shows at its reading line: found by halving, as heights grow with offsets. */
function spotInSource(pane: HTMLElement, stretch: Element, article: Article): Spot | null {
  const line = pane.getBoundingClientRect().top + READING_LINE
  let low = 0
  let high = article.span.end - article.span.start - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((heightOf(stretch, middle) ?? Infinity) < line) low = middle + 1
    else high = middle
  }
  const at = low + article.span.start
  const part = article.parts.findIndex(({ span }) => span.start <= at && at < span.end)
  const span = article.parts[part]?.span
  return span === undefined ? null : { part, share: (at - span.start) / Math.max(1, span.end - span.start) }
}

function showInText(pane: HTMLElement, { part, share }: Spot): void {
  const block = blocks(pane).find((item) => Number(item.dataset['part']) >= part)
  if (block === undefined) return
  const box = block.getBoundingClientRect()
  const inside = Number(block.dataset['part']) === part ? share * box.height : 0
  pane.scrollTop += box.top + inside - pane.getBoundingClientRect().top - READING_LINE
}

/**
 * Scrolls article and source together (原文对照). The pane that a pointer, a wheel, a finger or the focus is in leads;
 * the other follows, so that they never push each other. `panes` finds the two scrollers.
 */
export function useSyncedScroll(
  root: Ref<HTMLElement | undefined>,
  isOn: () => boolean,
  article: () => Article | null,
  panes: { readonly text: string; readonly source: string; readonly stretch: string },
): void {
  let leader = ''
  let frame = 0

  function follow(): void {
    frame = 0
    const text = root.value?.querySelector<HTMLElement>(panes.text)
    const source = root.value?.querySelector<HTMLElement>(panes.source)
    const stretch = source?.querySelector(panes.stretch)
    const open = article()
    if (text == null || source == null || stretch == null || open === null) return
    if (leader === panes.text) {
      const spot = spotInText(text)
      const offset = spot === null ? null : offsetOf(open, spot)
      const top = offset === null ? null : heightOf(stretch, offset)
      if (top !== null) source.scrollTop += top - source.getBoundingClientRect().top - READING_LINE
    } else if (leader === panes.source) {
      const spot = spotInSource(source, stretch, open)
      if (spot !== null) showInText(text, spot)
    }
  }

  function paneOf(event: Event): string {
    if (!(event.target instanceof Element)) return ''
    return [panes.text, panes.source].find((pane) => event.target instanceof Element && event.target.closest(pane) !== null) ?? ''
  }

  function lead(event: Event): void {
    leader = paneOf(event)
  }

  function onScroll(event: Event): void {
    if (!isOn() || leader === '' || paneOf(event) !== leader || frame !== 0) return
    frame = requestAnimationFrame(follow)
  }

  const LEADING = ['pointerdown', 'pointermove', 'wheel', 'touchstart', 'keydown', 'focusin'] as const
  watch(
    root,
    (element, _, onCleanup) => {
      if (element === undefined) return
      for (const name of LEADING) element.addEventListener(name, lead, { passive: true })
      // Scroll events do not bubble; they are caught on their way down.
      element.addEventListener('scroll', onScroll, { passive: true, capture: true })
      onCleanup(() => {
        for (const name of LEADING) element.removeEventListener(name, lead)
        element.removeEventListener('scroll', onScroll, { capture: true })
      })
    },
    { immediate: true, flush: 'post' },
  )
}

/** A page out of sight is never painted; its work is done after this, in milliseconds. */
const AT_THE_LATEST = 200

/** Does what can wait until the page shows what was just changed. */
export function afterPaint(work: () => void): void {
  let isDone = false
  const once = (): void => {
    if (isDone) return
    isDone = true
    clearTimeout(timer)
    work()
  }
  const timer = setTimeout(once, AT_THE_LATEST)
  requestAnimationFrame(() => setTimeout(once))
}

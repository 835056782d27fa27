/** How long the page was held up at most, in milliseconds. */
export interface Watch {
  stop(): number
}

const EVERY = 4

/** Watches how late the page's own timer comes. */
export function watchPage(): Watch {
  let last = performance.now()
  let longest = 0
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last - EVERY)
    last = now
  }, EVERY)
  return {
    stop() {
      clearInterval(timer)
      return longest
    },
  }
}

/** Milliseconds at half, 95 of 100 and the slowest. */
export function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
  return `${at(0.5)} / ${at(0.95)} / ${at(1)} (${sorted.length})`
}

/** How long an answer takes, in milliseconds. */
export async function timed<T>(ask: () => Promise<T>): Promise<readonly [answer: T, milliseconds: number]> {
  const start = performance.now()
  return [await ask(), performance.now() - start]
}

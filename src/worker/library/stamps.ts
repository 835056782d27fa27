import { instantAfter } from '../../domain/instant'

/** Gives every change its instant (时刻), each later than all before it, whatever the clock says. */
export interface Stamps {
  /** The newest that was given or seen; '' for none. */
  readonly last: string
  /** Takes note of changes made elsewhere, or earlier. */
  see(made: Iterable<{ readonly at: string }>): void
  next(): string
}

/** `now`: the clock, as an ISO 8601 instant. */
export function createStamps(now: () => string): Stamps {
  let last = ''
  return {
    get last() {
      return last
    },
    see(made) {
      for (const { at } of made) if (at > last) last = at
    },
    next() {
      last = instantAfter(last, now())
      return last
    },
  }
}

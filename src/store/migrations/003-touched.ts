import type { Migration } from './migration'

/** Which files changed since the index was stored: the others need not be looked at when the library opens. */
export const touched: Migration = {
  version: 3,
  run({ database }) {
    database.createObjectStore('touched', { keyPath: 'source' })
  },
}

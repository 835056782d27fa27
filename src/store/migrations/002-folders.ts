import type { Migration } from './migration'

/** Folders that the user let the program look into again. */
export const folders: Migration = {
  version: 2,
  run({ database }) {
    database.createObjectStore('folders', { keyPath: 'id' })
  },
}

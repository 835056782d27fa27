import type { Migration } from './migration'

/** The first schema: files, pages, articles, what was set by hand, and what is under way. */
export const begin: Migration = {
  version: 1,
  run({ database }) {
    database.createObjectStore('sources', { keyPath: 'id' })
    database.createObjectStore('bytes', { keyPath: 'source' })
    database.createObjectStore('pages', { keyPath: 'source' })
    database.createObjectStore('articles', { keyPath: 'id' }).createIndex('source', 'source')
    database.createObjectStore('corrections', { keyPath: 'id' }).createIndex('source', 'source')
    database.createObjectStore('settings', { keyPath: 'name' })
    database.createObjectStore('readingState', { keyPath: 'id' }).createIndex('source', 'source')
    database.createObjectStore('savedSearches', { keyPath: 'id' })
    database.createObjectStore('shards', { keyPath: 'name' })
    database.createObjectStore('staged', { keyPath: 'source' })
    database.createObjectStore('imports', { keyPath: 'id' })
  },
}

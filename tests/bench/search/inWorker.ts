import type { BenchArticle } from './corpus'
import { runSearchBench } from './run'

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('the database refused')))
  })
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('error', () => reject(transaction.error ?? new Error('the database refused')))
  })
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('bench', 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore('pieces'))
  return promised(request)
}

interface Stored {
  readonly name: string
}

/** Writes pieces one by one, closes the database; the returned function opens it and reads them. */
async function store<T extends Stored>(pieces: readonly T[]): Promise<() => Promise<readonly T[]>> {
  const database = await open()
  for (const piece of pieces) {
    const transaction = database.transaction('pieces', 'readwrite')
    transaction.objectStore('pieces').put(piece, piece.name)
    await done(transaction)
  }
  database.close()
  return async () => {
    const again = await open()
    const read: readonly T[] = await promised(again.transaction('pieces').objectStore('pieces').getAll())
    again.close()
    return read
  }
}

interface Order {
  readonly sizes: readonly number[]
  readonly slowPeers: number
  /** Where the articles lie; '' for made-up ones. */
  readonly corpus: string
}

async function fetchArticles(corpus: string): Promise<readonly BenchArticle[] | null> {
  return corpus === '' ? null : (await fetch(corpus)).json()
}

addEventListener('message', (event: MessageEvent<Order>) => {
  const tell = (line: string): void => postMessage({ line })
  fetchArticles(event.data.corpus)
    .then((articles) => runSearchBench({ ...event.data, articles, tell, store }))
    .catch((error: unknown) => tell(`stopped: ${String(error)}`))
    .finally(() => postMessage({ done: true }))
})

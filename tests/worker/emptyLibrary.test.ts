import { expect, test } from 'vitest'
import { createClient } from '../../src/worker/page/client'
import { inlinePort } from '../../src/worker/engine/inline'
import type { EnginePort } from '../../src/worker/protocol/port'
import type { Reader } from '../../src/reader/reader'
import { plainReader } from './plainReader'
import { file, newBrowser, openTab, testEnvironment } from './testEngine'

/** A reader that counts how often it is loaded, and fails the first `failures` times. */
function countedReader(failures = 0): { readonly loadReader: () => Promise<Reader>; readonly loads: () => number } {
  let loads = 0
  return {
    loads: () => loads,
    async loadReader() {
      loads += 1
      if (loads <= failures) throw new Error('the tables did not come')
      return plainReader
    },
  }
}

test('an empty library says what it is asked first without the tables of places', async () => {
  const { loadReader, loads } = countedReader()
  const client = await openTab(newBrowser(), { loadReader })
  await client.call('unfinished', {})
  await client.call('setSetting', { name: 'books', value: [] })
  expect((await client.call('setting', { name: 'books' })).value).toEqual([])
  expect((await client.call('storage', {})).articles).toBe(0)
  expect(loads()).toBe(0)
})

test('the tables come with the first file, once', async () => {
  const { loadReader, loads } = countedReader()
  const client = await openTab(newBrowser(), { loadReader })
  await client.call('import', { files: [file('早.txt', '植树\n'), file('晚.txt', '修渠\n')] })
  await client.call('topics', {})
  expect(loads()).toBe(1)
  expect((await client.call('open', { storage: 'auto' })).articles).toBe(2)
})

test('an empty library makes ready when somebody moves, and nothing comes into it by that', async () => {
  const { loadReader, loads } = countedReader()
  const client = await openTab(newBrowser(), { loadReader })
  await client.call('prepare', {})
  expect(loads()).toBe(1)
  expect(await client.call('open', { storage: 'auto' })).toMatchObject({ articles: 0, sources: 0 })
  expect((await client.call('import', { files: [file('早.txt', '植树\n')] })).files).toMatchObject([{ articles: 1, problem: null }])
  expect(loads()).toBe(1)
})

test('a library with something in it has them at once', async () => {
  const browser = newBrowser()
  const first = await openTab(browser)
  await first.call('import', { files: [file('早.txt', '植树\n')] })
  first.close()
  const { loadReader, loads } = countedReader()
  await openTab(browser, { loadReader })
  expect(loads()).toBe(1)
})

test('what another tab brings in is seen in an empty one', async () => {
  const browser = newBrowser()
  const { loadReader, loads } = countedReader()
  const client = await openTab(browser, { loadReader })
  const changed = new Promise<void>((resolve) => client.onChanged(resolve))
  const other = await openTab(browser)
  await other.call('import', { files: [file('早.txt', '植树\n')] })
  await changed
  expect((await client.call('open', { storage: 'auto' })).articles).toBe(1)
  expect(loads()).toBe(1)
})

test('tables that did not come are asked for again', async () => {
  const { loadReader, loads } = countedReader(1)
  const client = await openTab(newBrowser(), { loadReader })
  await expect(client.call('topics', {})).rejects.toThrow('internal')
  await client.call('import', { files: [file('早.txt', '植树\n')] })
  expect(loads()).toBe(2)
})

test('what is brought in the same moment as the library opens is read', async () => {
  const environment = testEnvironment(newBrowser())
  let start: (port: EnginePort) => void = () => undefined
  const client = createClient(() => new Promise<EnginePort>((resolve) => (start = resolve)))
  const opened = client.call('open', { storage: 'auto' })
  const report = client.call('import', { files: [file('早.txt', '植树\n')] })
  // Both calls wait for the engine, so it hears them in one turn.
  start(inlinePort(environment))
  expect((await opened).sources).toBe(0)
  expect((await report).files).toMatchObject([{ articles: 1, problem: null }])
})

test('a library that could not be opened is opened by the next who asks', async () => {
  const environment = testEnvironment(newBrowser())
  let refusals = 1
  const client = createClient(async () =>
    inlinePort({
      ...environment,
      openStore(kind) {
        refusals -= 1
        return refusals < 0 ? environment.openStore(kind) : Promise.reject(new Error('not now'))
      },
    }),
  )
  await expect(client.call('open', { storage: 'auto' })).rejects.toMatchObject({ problem: { reason: 'not now' } })
  expect((await client.call('open', { storage: 'auto' })).sources).toBe(0)
})

import { expect, test } from 'vitest'
import { fakeFolder } from '../helpers/fakeFolder'
import { newBrowser, openTab } from './testEngine'

test('folders are kept in order until they are forgotten, and come back with what was wiped', async () => {
  const browser = newBrowser()
  const client = await openTab(browser)
  const [first, second] = [fakeFolder('甲', {}), fakeFolder('乙', {})]
  await client.call('keepFolder', { handle: first.handle })
  await client.call('keepFolder', { handle: second.handle })
  const again = await openTab(browser)
  const kept = await again.call('folders', {})
  expect(kept.map(({ name }) => name)).toEqual(['甲', '乙'])
  expect(kept[1]?.handle).toBe(second.handle)
  await again.call('wipe', {})
  expect(await again.call('folders', {})).toEqual([])
  await again.call('undo', { correction: null })
  expect(await again.call('folders', {})).toEqual(kept)
  await again.call('forgetFolder', { id: kept[0]?.id ?? '' })
  expect((await again.call('folders', {})).map(({ name }) => name)).toEqual(['乙'])
})

test('what a browser did not keep of a folder is left out', async () => {
  const browser = newBrowser()
  await browser.store.write(['folders'], ({ folders }) => folders.put({ id: 'f', name: '旧报', handle: {}, addedAt: '' }))
  expect(await (await openTab(browser)).call('folders', {})).toEqual([])
})

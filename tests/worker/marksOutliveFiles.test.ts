import { expect, test } from 'vitest'
import { EVERYTHING } from '../../src/domain/query'
import { openMemoryDatabase } from '../../src/store/memoryDatabase'
import { storeOn } from '../../src/store/store'
import { file, newBrowser, openTab } from './testEngine'

const TEXT = '甲桥通车\n1月5日甲桥建成。\n==\n甲校开学\n甲校的孩子回来了。\n'

test('a mark of a file that was removed before the backup is there again where the file has come again', async () => {
  const browser = newBrowser(storeOn(openMemoryDatabase()))
  const client = await openTab(browser)
  const everything = { query: EVERYTHING, offset: 0, limit: 10 }
  const starred = async (): Promise<number> =>
    (await client.call('search', everything)).cards.filter(({ states }) => states.includes('starred')).length
  await client.call('import', { files: [file('0.txt', TEXT)] })
  const [first] = (await client.call('search', everything)).ids
  await client.call('setState', { ids: first === undefined ? [] : [first], state: 'starred', on: true })
  const [source] = await client.call('sources', {})
  await client.call('remove', { sources: source === undefined ? [] : [source.id] })
  const zip = await client.call('backup', {})
  await client.call('wipe', {})
  await client.call('import', { files: [file('0.txt', TEXT)] })
  expect(await starred()).toBe(0)
  await client.call('restore', { bytes: zip.bytes, apply: true })
  expect(await starred()).toBe(1)
})

import { expect, test } from 'vitest'
import { EVERYTHING } from '../../src/domain/query'
import { openMemoryDatabase } from '../../src/store/memoryDatabase'
import { storeOn } from '../../src/store/store'
import type { PageView } from '../../src/worker/protocol/views'
import { file, newBrowser, openTab } from './testEngine'

const TEXT = '甲桥通车\n1月5日甲桥建成。\n==\n甲校开学\n甲校的孩子回来了。\n'

test('a star that was taken away while an article was longer does not come back when it is as short as before', async () => {
  const client = await openTab(newBrowser(storeOn(openMemoryDatabase())))
  await client.call('import', { files: [file('0.txt', TEXT)] })
  const [source] = await client.call('sources', {})
  if (source === undefined) throw new Error('no file')
  const articles = async (): Promise<PageView['articles']> => (await client.call('page', { source: source.id }))?.articles ?? []
  const starts = async (): Promise<readonly (readonly [number, boolean])[]> => {
    const { cards } = await client.call('search', { query: EVERYTHING, offset: 0, limit: 10 })
    return (await articles()).map(
      ({ id, span }) => [span.start, cards.find((card) => card.id === id)?.states.includes('starred') === true] as const,
    )
  }
  const star = async (on: boolean): Promise<void> => {
    await client.call('setState', { ids: (await articles()).slice(0, 1).map(({ id }) => id), state: 'starred', on })
  }
  const second = TEXT.indexOf('甲校开学')
  await star(true)
  await client.call('moveBoundaries', { source: source.id, added: [], removed: [second] })
  expect(await starts()).toEqual([[0, true]])
  await star(false)
  await client.call('undo', { correction: null })
  expect(await starts()).toEqual([
    [0, false],
    [second, false],
  ])
})

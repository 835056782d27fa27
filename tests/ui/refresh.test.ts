import { createPinia } from 'pinia'
import { describe, expect, test } from 'vitest'
import { createApp, defineComponent } from 'vue'
import { EVERYTHING, type SearchAnswer } from '../../src/domain/query'
import { ENGINE } from '../../src/ui/composables/engine/engine'
import { useSearch } from '../../src/ui/stores/search'
import { fakeClient } from '../helpers/fakeClient'

/** A search store whose engine answers when it is told to. */
function searchThatWaits(): { search: ReturnType<typeof useSearch>; asked: () => number; answer: () => Promise<void> } {
  const fake = fakeClient({ pages: 1 })
  const waiting: (() => void)[] = []
  let asked = 0
  const client: typeof fake = {
    ...fake,
    async call(name, request, options) {
      if (name === 'search') {
        asked += 1
        await new Promise<void>((resolve) => waiting.push(resolve))
      }
      return fake.call(name, request, options)
    },
  }
  let store: ReturnType<typeof useSearch> | undefined
  const app = createApp(defineComponent({ setup: () => ((store = useSearch()), () => null) }))
  app.use(createPinia()).provide(ENGINE, client).mount(document.createElement('div'))
  if (store === undefined) throw new Error('The store was not made')
  const answer = async (): Promise<void> => {
    waiting.shift()?.()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { search: store, asked: () => asked, answer }
}

describe('a list that is refreshed while a search is in hand', () => {
  test('shows that answer, and asks once more after it', async () => {
    const { search, asked, answer } = searchThatWaits()
    void search.run(EVERYTHING)
    for (let change = 0; change < 5; change += 1) void search.refresh(EVERYTHING)
    expect(asked()).toBe(1)
    await answer()
    const shown: SearchAnswer | null = search.answer
    expect(shown?.total).toBeGreaterThan(0)
    expect(asked()).toBe(2)
    await answer()
    expect(asked()).toBe(2)
    expect(search.pending).toBe(false)
  })

  test('is asked at once where none is', async () => {
    const { search, asked, answer } = searchThatWaits()
    void search.refresh(EVERYTHING)
    expect(asked()).toBe(1)
    await answer()
    expect(search.pending).toBe(false)
  })
})

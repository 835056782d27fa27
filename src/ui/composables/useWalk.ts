import { useAddress } from './useAddress'
import { useCommand } from './commands'
import { useReader } from '../stores/reader'
import { useSearch } from '../stores/search'

/** Going through the results one by one. The steps replace each other, so that Back leads out of them at once. */
export function useWalk(): void {
  const search = useSearch()
  const reader = useReader()
  const { address, go } = useAddress()

  async function walk(by: 1 | -1): Promise<void> {
    const at = search.indexOf(address.value.article)
    const target = await search.cardAt(at < 0 ? 0 : at + by)
    if (target !== null) go({ article: target.id }, address.value.article === null ? 'push' : 'replace')
  }

  useCommand('next', () => void walk(1))
  useCommand('previous', () => void walk(-1))
  useCommand('star', () => {
    const { view } = reader
    if (view !== null) void reader.mark('starred', !view.states.includes('starred'))
  })
  useCommand('source', () => reader.showSource(!reader.besideSource))
  useCommand('back', () => {
    if (reader.focus !== null) reader.light(null)
    else if (reader.besideSource) reader.showSource(false)
    else if (address.value.article !== null) go({ article: null })
  })
}

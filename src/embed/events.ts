import { effectScope, watch } from 'vue'
import { useExports } from '../ui/stores/exports'
import { useHost } from '../ui/stores/host'
import { useImports } from '../ui/stores/imports'
import { useReader } from '../ui/stores/reader'
import { useSearch } from '../ui/stores/search'
import { fatesOf } from './actions'
import type { HostEvent } from './protocol'

/** Tells the article that is open, once for every state of it. */
function watchArticle(tell: (event: HostEvent) => void): void {
  const host = useHost()
  const reader = useReader()
  const exports = useExports()
  let told = 'null'
  watch(
    () => (host.reading === 'yes' ? reader.view : null),
    async (view) => {
      // A mark, say 已读, makes it another view; only what the record says of it is told.
      const line = view === null ? 'null' : await exports.lines({ kind: 'ids', ids: [view.article.id] }).then(textOf, () => null)
      const isPast = view !== null && (host.reading !== 'yes' || reader.view !== view)
      if (line === null || line === told || isPast) return
      told = line
      if (host.reading === 'yes') tell({ type: 'article', article: JSON.parse(line) as unknown })
    },
    { immediate: true },
  )
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/** Tells the host what goes on here, while the user lets it read; inside the app. Returns how to stop. */
export function tellEvents(tell: (event: HostEvent) => void, isAdding: () => boolean): () => void {
  const host = useHost()
  const search = useSearch()
  const imports = useImports()
  const scope = effectScope(true)
  scope.run(() => {
    watch(
      () => host.reading === 'yes',
      (on) => tell({ type: 'reading', on }),
    )
    watchArticle(tell)
    watch(
      () => (host.reading === 'yes' && search.answer !== null && !search.pending ? ([host.address, search.total] as const) : null),
      (next, before) => {
        if (next !== null && next.join() !== before?.join()) tell({ type: 'address', address: next[0], found: next[1] })
      },
      { immediate: true },
    )
    watch(
      () => imports.report,
      (report) => {
        // Of what the host itself brings it is told apart from that.
        if (report !== null && host.reading === 'yes' && !isAdding()) tell({ type: 'imported', ...fatesOf(report) })
      },
      { flush: 'sync' },
    )
  })
  return () => scope.stop()
}

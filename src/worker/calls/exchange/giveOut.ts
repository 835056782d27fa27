import type { ArticleId } from '../../../domain/article'
import type { SourceId } from '../../../domain/source'
import type { CallContext, Handler } from '../../engine/call'
import type { ExportArticle } from '../../../exchange/exportArticle'
import { type Library, findArticle } from '../../library/library'
import { soundPage } from '../../library/repairPage'
import type { Selection } from '../../protocol/outgoing'
import type { SettledPage } from '../../library/settle'

/** Progress is told after this many articles. */
const STEP = 100

function idsOf(library: Library, selection: Selection): readonly ArticleId[] {
  if (selection.kind === 'ids') return selection.ids
  if (selection.kind === 'query') return library.index.ids(selection.query)
  return library.known.inOrder().flatMap(({ articles }) => articles.map(({ id }) => id))
}

/** Pages in the order asked for; those that follow each other mostly share one. */
function pageCache(library: Library): (source: SourceId) => Promise<SettledPage | null> {
  let last: { source: SourceId; page: SettledPage | null } | null = null
  return async (source) => {
    if (last?.source !== source) last = { source, page: await soundPage(library, source) }
    return last.page
  }
}

async function collect(library: Library, ids: readonly ArticleId[], context: CallContext<'export'>): Promise<readonly ExportArticle[]> {
  const pageOf = pageCache(library)
  const found: ExportArticle[] = []
  for (const [index, id] of ids.entries()) {
    if (context.signal.aborted) break
    const source = library.known.holding(id)
    const settled = source === null ? null : findArticle((await pageOf(source))?.articles ?? [], id)
    if (settled !== null) {
      const { article, source: file, page, corrected } = settled
      found.push({ article, source: file, decoding: page.decoding, card: page.card, corrected })
    }
    if (index % STEP === STEP - 1) {
      context.onProgress({ done: index + 1, all: ids.length })
      await library.environment.pause()
    }
  }
  context.onProgress({ done: ids.length, all: ids.length })
  return found
}

export const giveOut: Handler<'export'> = async (library, { format, selection }, context) => {
  const articles = await collect(library, idsOf(library, selection), context)
  return library.environment.writeExport(format, articles)
}

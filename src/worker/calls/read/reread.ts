import type { CorrectableField } from '../../../domain/correction'
import { ProblemError } from '../../../domain/problem'
import type { SourceId } from '../../../domain/source'
import type { Handler } from '../../engine/call'
import { applyCorrections } from '../../corrections/applyCorrections'
import { finishChange } from '../../library/finishChange'
import { type Library, loadPage } from '../../library/library'
import type { SimilarItem } from '../../protocol/corrections'
import { NO_CHANGE, rereadPage, tryReading } from '../../library/rereadPage'
import { valueWords } from '../../similar/words'

/** Values that are compared, in the order in which changes are named. */
const COMPARED: readonly CorrectableField[] = ['date', 'district', 'topics', 'people', 'byline']
/** More changes are counted, not named. */
const NAMED = 500

/** What reading a page anew changes; what was set by hand never does. */
async function changesOf(
  library: Library,
  source: SourceId,
): Promise<{ readonly articles: boolean; readonly items: readonly SimilarItem[] }> {
  const read = await tryReading(library, source, NO_CHANGE)
  if (!read.ok) throw new ProblemError(read.problem)
  const { page, after } = read.value
  const before = new Map((await loadPage(library, source))?.articles.map(({ article }) => [article.id, article]))
  const now = applyCorrections(page.articles, after, library.reader).articles
  const items = now.flatMap(({ article }) => {
    const old = before.get(article.id)
    if (old === undefined) return []
    const { id, headline } = article
    return COMPARED.flatMap((field) => {
      const [was, is] = [valueWords(old, field), valueWords(article, field)]
      return was === is ? [] : [{ id, headline, path: page.source.path, field, before: was, after: is }]
    })
  })
  return { articles: now.length !== before.size || now.some(({ article }) => !before.has(article.id)), items }
}

/** Reads files again by today's rules and with what was learned. */
export const reread: Handler<'reread'> = async (library, { sources, apply }, context) => {
  const ids = sources ?? library.known.ids()
  const items: SimilarItem[] = []
  const changed: SourceId[] = []
  let recut = 0
  for (const [done, id] of ids.entries()) {
    if (context.signal.aborted) break
    context.onProgress({ done, all: ids.length })
    // A file that cannot be read any more stays as it was read.
    const changes = await changesOf(library, id).catch(() => null)
    if (changes !== null && (changes.articles || changes.items.length > 0)) {
      if (apply) await library.environment.exclusive(() => rereadPage(library, id, NO_CHANGE))
      changed.push(id)
      items.push(...changes.items)
      if (changes.articles) recut += 1
    }
    await library.environment.pause()
  }
  if (apply) await finishChange(library, changed)
  return { files: changed.length, recut, total: items.length, items: items.slice(0, NAMED) }
}

import type { Correction } from '../../../domain/correction'
import type { Handler } from '../../engine/call'
import { knownOf } from '../../duplicates/duplicateViews'
import { groupBy } from '../../../domain/groupBy'
import { type Library, loadPage } from '../../library/library'
import { orphanViews } from '../../corrections/orphanViews'
import type { CorrectionFate, ListedCorrection, OrphanView } from '../../protocol/corrections'

interface Fates {
  /** Ids of those that count, with the article that they count for. */
  readonly applied: ReadonlyMap<string, string>
  readonly orphans: ReadonlyMap<string, OrphanView>
  /** Of the article around a place in the text. */
  readonly headlineAt: (place: number) => string | null
}

/** Of several that set the same field of an article, the last counts. */
async function fatesOf(library: Library, source: string): Promise<Fates> {
  const page = await loadPage(library, source)
  const applied = new Map<string, string>()
  for (const { article, corrections } of page?.articles ?? []) {
    const last = new Map(corrections.map((one) => [one.kind === 'seam' ? one.id : one.field, one.id]))
    for (const id of last.values()) applied.set(id, article.id)
  }
  const headlineAt = (place: number): string | null =>
    page?.articles.find(({ article: { span } }) => span.start <= place && place < span.end)?.article.headline ?? null
  const orphans = new Map((page === null ? [] : orphanViews(page)).map((one) => [one.correction.id, one]))
  return { applied, orphans, headlineAt }
}

function fateOf(library: Library, correction: Correction, fates: Fates): CorrectionFate {
  if (!library.known.has(correction.source)) return 'waiting'
  if (correction.kind !== 'field' && correction.kind !== 'seam') return 'applied'
  if (fates.orphans.has(correction.id)) return 'orphaned'
  return fates.applied.has(correction.id) ? 'applied' : 'replaced'
}

function headlineOf(library: Library, correction: Correction, { applied, headlineAt }: Fates): string | null {
  if (correction.kind === 'boundary') return headlineAt(correction.added[0] ?? correction.removed[0] ?? 0)
  const article = applied.get(correction.id)
  return article === undefined ? null : (knownOf(library, article)?.article.headline ?? null)
}

/** Each with what became of it; in the order given. */
async function withFates(library: Library, corrections: readonly Correction[]): Promise<readonly ListedCorrection[]> {
  const bySource = new Map<string, Fates>()
  const listed: ListedCorrection[] = []
  for (const correction of corrections) {
    const { source } = correction
    const fates = bySource.get(source) ?? (await fatesOf(library, source))
    bySource.set(source, fates)
    const path = library.known.get(source)?.source.path ?? null
    const orphan = fates.orphans.get(correction.id) ?? null
    listed.push({ correction, fate: fateOf(library, correction, fates), headline: headlineOf(library, correction, fates), path, orphan })
  }
  return listed
}

export const listCorrections: Handler<'corrections'> = async (library, { source }) => {
  const all = await library.store.read(['corrections'], ({ corrections }) =>
    source === null ? corrections.list() : corrections.ofSource(source),
  )
  return withFates(library, [...all].reverse())
}

export const undoList: Handler<'undoList'> = async (library) => {
  const all = await library.store.read(['corrections'], ({ corrections }) => corrections.list())
  const made = [...groupBy(all, ({ at }) => at)].flatMap(([at, [first, ...more]]) =>
    first === undefined ? [] : [{ correction: first.id, at, kind: first.kind, count: more.length + 1 }],
  )
  const steps = library.history.undoStack.list().map(({ at, kind }) => ({ correction: null, at, kind, count: 0 }))
  return [...made, ...steps].sort((a, b) => (a.at < b.at ? 1 : -1))
}

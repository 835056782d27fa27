import type { ArticleId } from '../../../domain/article'
import type { StateValue } from '../../../domain/query'
import type { SourceId } from '../../../domain/source'
import type { ReadingStateRecord } from '../../../store/records'
import type { Tables } from '../../../store/store'
import type { Handler } from '../../engine/call'
import { knownOf } from '../../duplicates/duplicateViews'
import { type Library, PAGE_STORES, bySource, refreshSource } from '../../library/library'
import { findMark } from '../../library/settle'
import { learnFrom } from '../../learning/learning'

function withState(mark: ReadingStateRecord, state: StateValue, on: boolean): ReadingStateRecord {
  if (state === 'unread') return { ...mark, read: !on }
  if (state === 'starred') return { ...mark, starred: on }
  if (state === 'review') return { ...mark, confirmed: !on }
  // 已订正 and 疑似重复 follow from what is there; they cannot be set.
  return mark
}

async function markAll(tables: Tables, source: SourceId, ids: readonly ArticleId[], state: StateValue, on: boolean): Promise<void> {
  const articles = await tables.articles.ofSource(source)
  const marks = await tables.readingState.ofSource(source)
  const wanted = new Set(ids)
  for (const article of articles.filter(({ id }) => wanted.has(id))) {
    const fresh = { read: false, starred: false, confirmed: false }
    const { id, span } = article
    const mark = { ...(findMark(id, span.start, marks) ?? fresh), id, source, start: span.start }
    // What was said of it while it ended elsewhere would come back as soon as it ends there again.
    for (const old of marks) if (old.start === span.start && old.id !== id) await tables.readingState.remove(old.id)
    await tables.readingState.put(withState(mark, state, on))
  }
}

async function mark(library: Library, ids: readonly ArticleId[], state: StateValue, on: boolean): Promise<readonly SourceId[]> {
  const groups = bySource(library, ids)
  for (const [source, own] of groups) {
    await library.store.write(PAGE_STORES, (tables) => markAll(tables, source, own, state, on))
    await refreshSource(library, source)
  }
  const sources = [...groups.keys()]
  if (state === 'review') await learnFrom(library, sources)
  return sources
}

/** Those that the user has not yet said are right. */
function unconfirmed(library: Library, ids: readonly ArticleId[]): readonly ArticleId[] {
  return ids.filter((id) => knownOf(library, id)?.article.confirmed === false)
}

/** That an article is right is said in passing, and so is taken back as easily as a correction. */
export const setState: Handler<'setState'> = async (library, { ids, state, on }) => {
  const confirmed = state === 'review' && !on ? unconfirmed(library, ids) : []
  const sources = await mark(library, ids, state, on)
  const [article] = confirmed
  if (article !== undefined) {
    library.history.undoStack.push({
      at: library.history.begin(),
      kind: 'confirm',
      ...(confirmed.length === 1 && { article }),
      undo: () => mark(library, confirmed, state, true),
      redo: () => mark(library, confirmed, state, false),
    })
  }
  // What is marked is the same text as before: duplicates stay as they are.
  if (sources.length > 0) library.environment.broadcast({ sources })
  return null
}

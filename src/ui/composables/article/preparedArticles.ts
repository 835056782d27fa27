import type { ArticleId } from '../../../domain/article'
import type { ArticleView } from '../../../worker/protocol/views'

/** So many articles are kept ready: those around the open one, and the one under the pointer. */
const MOST = 4

/** An article that was fetched before anyone opened it; of no use once the library has changed. */
interface Prepared {
  readonly revision: number
  readonly answer: Promise<ArticleView | null>
}

/** Articles that will probably be opened next, fetched beforehand (备稿). */
export interface PreparedArticles {
  prepare(id: ArticleId): void
  /** The article, if it is on its way or here as it is now; it is not kept any longer. */
  take(id: ArticleId): Promise<ArticleView | null> | null
  /** It has changed. */
  drop(id: ArticleId): void
}

export function preparedArticles(of: {
  readonly fetch: (id: ArticleId) => Promise<ArticleView | null>
  readonly revision: () => number
}): PreparedArticles {
  const prepared = new Map<ArticleId, Prepared>()
  return {
    prepare(id) {
      if (prepared.get(id)?.revision === of.revision()) return
      const answer = of.fetch(id)
      // Who opens it hears of it.
      answer.catch(() => prepared.get(id)?.answer === answer && prepared.delete(id))
      prepared.delete(id)
      prepared.set(id, { revision: of.revision(), answer })
      const oldest = prepared.keys().next()
      if (prepared.size > MOST && oldest.done !== true) prepared.delete(oldest.value)
    },
    take(id) {
      const ready = prepared.get(id)
      prepared.delete(id)
      return ready?.revision === of.revision() ? ready.answer : null
    },
    drop: (id) => void prepared.delete(id),
  }
}

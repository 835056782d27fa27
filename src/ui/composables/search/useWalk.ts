import { watch } from 'vue'
import type { ArticleCard } from '../../../domain/query'
import { afterPaint } from '../platform/afterPaint'
import { useAddress } from './useAddress'
import { useCommand } from '../keys/commands'
import { useCorrectionWords } from '../wording/correctionWords'
import { useClipping } from '../clips/useClipping'
import { useI18n } from 'vue-i18n'
import { useCorrections } from '../../stores/corrections'
import { useNotices } from '../../stores/notices'
import { useReader } from '../../stores/reader'
import { useReview } from '../../stores/review'
import { useSearch } from '../../stores/search'
import { useUndo } from '../../stores/undo'

/** Going through the results one by one. The steps replace each other, so that Back leads out of them at once. */
export function useWalk(): void {
  const search = useSearch()
  const reader = useReader()
  const review = useReview()
  const corrections = useCorrections()
  const past = useUndo()
  const notices = useNotices()
  const words = useCorrectionWords()
  const { t } = useI18n()
  const { address, go } = useAddress()

  /** Where the open article stands, or stood before a correction took it out of the results. */
  let stood = 0
  watch(
    () => search.round,
    () => (stood = 0),
  )
  watch(
    () => search.indexOf(address.value.article),
    (at) => {
      if (at >= 0) stood = at
    },
    { immediate: true },
  )

  /** The place in the list that has the focus; -1 where it is elsewhere. */
  function focusedAt(): number {
    return Number(document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1)
  }

  async function neighbour(by: 1 | -1): Promise<ArticleCard | null> {
    const { article } = address.value
    if (article === null) return search.cardAt(focusedAt() < 0 ? 0 : Math.max(0, focusedAt() + by))
    // After the library has changed only the first cards are there: the others have to be asked for again.
    if (search.indexOf(article) < 0) await search.cardAt(stood)
    const at = search.indexOf(article)
    if (at >= 0) return search.cardAt(at + by)
    return search.cardAt(by === 1 ? stood : stood - 1)
  }

  async function walk(by: 1 | -1): Promise<void> {
    const target = await neighbour(by)
    if (target !== null) go({ article: target.id }, address.value.article === null ? 'push' : 'replace')
  }

  /** Whoever reads one article reads the next: it is there when it is asked for. */
  async function prepareNeighbours(): Promise<void> {
    const at = search.indexOf(reader.view?.article.id ?? null)
    if (at < 0) return
    for (const by of [1, -1]) {
      const card = await search.cardAt(at + by)
      if (card !== null) reader.prepare(card.id)
    }
  }
  watch(
    () => reader.view?.article.id,
    () => afterPaint(() => void prepareNeighbours()),
  )

  async function redo(): Promise<void> {
    const answer = await past.redo()
    if (answer !== null) notices.show(t(answer.done ? 'correct.redone' : 'correct.nothingToRedo'))
  }

  useCommand('next', () => void walk(1))
  useCommand('previous', () => void walk(-1))
  useCommand('star', () => {
    const { view } = reader
    if (view !== null) void reader.mark('starred', !view.states.includes('starred'))
  })
  const { toggle, cite } = useClipping()
  useCommand('clip', () => void toggle())
  useCommand('cite', () => void cite())
  useCommand('confirm', () => {
    if (reader.view === null) return
    void review.confirm()
    void walk(1)
  })
  /** Says what was taken back, and returns to the article that was called right too soon. */
  async function undo(): Promise<void> {
    const answer = await past.undo()
    if (answer === null) return
    if (!answer.done) return notices.show(t('correct.nothingToUndo'))
    const { undone, article } = answer
    const what = article === null ? (undone === null ? '' : words.about(undone)) : t('review.confirm')
    notices.show(t(what === '' ? 'correct.undone' : 'correct.undoneOf', { what }), { label: t('correct.redo'), run: () => void redo() })
    if (article !== null) go({ article }, 'replace')
  }

  useCommand('undo', () => void undo())
  useCommand('redo', () => void redo())
  useCommand('source', () => reader.showSource(!reader.besideSource))
  useCommand('back', () => {
    if (corrections.editing !== null) corrections.editing = null
    else if (reader.focus !== null) reader.light(null)
    else if (reader.besideSource) reader.showSource(false)
    else if (address.value.article !== null) go({ article: null })
  })
}

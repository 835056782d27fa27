import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { useClips } from '../../stores/clips'
import { useNotices } from '../../stores/notices'
import { useReader } from '../../stores/reader'
import { citationOf } from './booklet'
import { copyText } from '../platform/copyText'
import { useEngine } from '../engine/engine'
import { useProblemWords } from '../wording/problemWords'

/** Putting the open article into the book, and citing it. */
export function useClipping(): { toggle(): Promise<void>; cite(): Promise<void> } {
  const { t } = useI18n()
  const router = useRouter()
  const engine = useEngine()
  const clips = useClips()
  const reader = useReader()
  const notices = useNotices()
  const problemWords = useProblemWords()

  /** Says why the book could not be changed; `false` where it could. */
  function tellFailure(): boolean {
    if (clips.failure !== null) notices.show(problemWords(clips.failure))
    return clips.failure !== null
  }

  async function toggle(): Promise<void> {
    const article = reader.view?.article
    if (article === undefined) return
    if (clips.has(article.id)) {
      const putBack = await clips.remove(article.id)
      if (tellFailure()) return
      notices.show(t('clips.removed'), { label: t('common.undo'), run: () => void putBack() })
      return
    }
    await clips.add({ id: article.id, headline: article.headline, note: '' })
    if (tellFailure()) return
    const book = clips.book.name || t('clips.title')
    notices.show(t('clips.added', { book }), { label: t('clips.open'), run: () => void router.push({ name: 'clips' }) })
  }

  async function cite(): Promise<void> {
    const id = reader.view?.article.id
    if (id === undefined) return
    const citation = await citationOf(engine, id).catch(() => null)
    const isCopied = citation !== null && (await copyText(citation))
    notices.show(isCopied ? t('article.citedAs', { citation }) : t('article.notCopied'))
  }

  return { toggle, cite }
}

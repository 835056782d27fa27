import { problemOf } from '../../../domain/problem'
import { type ComputedRef, type Ref, computed, nextTick, ref, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type { FormatName, OutgoingFile } from '../../../worker/protocol/outgoing'
import { useClips } from '../../stores/clips'
import { useLibrary } from '../../stores/library'
import { useNotices } from '../../stores/notices'
import { type BookletHead, type CitedClip, bodyOf, bookletHtml, bookletMarkdown, citationOf } from './booklet'
import { copyText } from '../platform/copyText'
import { download } from '../platform/download'
import { useEngine } from '../engine/engine'
import { useExport } from '../engine/useExport'
import { countWords } from '../wording/measures'
import { useProblemWords } from '../wording/problemWords'

export interface Booklet {
  /** The clips of the book with their citations, as far as they are known yet. */
  readonly clips: ComputedRef<readonly CitedClip[]>
  readonly title: ComputedRef<string>
  readonly pending: Ref<boolean>
  /** Citations that lack nothing. */
  readonly complete: ComputedRef<number>
  write(format: FormatName): Promise<void>
  print(into: HTMLElement): Promise<void>
  copyCitations(): Promise<void>
}

/** What is missing on the page is printed as missing: `[版次不详]`. */
const MISSING = '不详]'

function fileOf(title: string, extension: string, type: string, text: string): OutgoingFile {
  const name = title.replace(/[\\/:*?"<>|]/g, ' ').trim()
  return { name: `${name}.${extension}`, type, bytes: new TextEncoder().encode(text) }
}

/** The current book as it is given out: cited, written to a file, printed. */
export function useBooklet(): Booklet {
  const { t } = useI18n()
  const engine = useEngine()
  const store = useClips()
  const library = useLibrary()
  const notices = useNotices()
  const writeFile = useExport()
  const problemWords = useProblemWords()
  const citations = shallowRef<ReadonlyMap<string, string | null>>(new Map())
  const pending = ref(false)
  let round = 0

  const title = computed(() => store.book.name || t('clips.title'))
  const clips = computed(() => store.book.clips.map((clip) => ({ ...clip, citation: citations.value.get(clip.id) ?? null })))
  const there = computed(() => clips.value.filter((clip) => clip.citation !== null))
  const complete = computed(() => there.value.filter((clip) => clip.citation?.includes(MISSING) === false).length)
  const head = computed<BookletHead>(() => ({ title: title.value, about: t('clips.about', { count: countWords(there.value.length) }) }))

  async function cite(): Promise<void> {
    round += 1
    const mine = round
    pending.value = true
    const found = new Map(citations.value)
    for (const { id } of store.book.clips) {
      if (found.has(id)) continue
      const citation = await citationOf(engine, id).catch(() => null)
      if (mine !== round) return
      found.set(id, citation)
    }
    citations.value = found
    pending.value = false
  }

  watch(
    () => library.revision,
    () => {
      citations.value = new Map()
      void cite()
    },
  )
  watch(
    () => store.book.clips.map((clip) => clip.id).join(),
    () => void cite(),
    { immediate: true },
  )

  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      notices.show(t('exporting.failed', { problem: problemWords(problemOf(error)) }))
    }
  }

  function save(file: OutgoingFile): void {
    download(file)
    notices.show(t('exporting.done', { name: file.name }))
  }

  const write = (format: FormatName): Promise<void> =>
    guarded(async () => {
      if (format === 'html') {
        save(fileOf(title.value, 'html', 'text/html;charset=utf-8', await bookletHtml(engine, head.value, there.value)))
      } else if (format === 'markdown') {
        const text = await bookletMarkdown(engine, head.value, there.value)
        save(fileOf(title.value, 'md', 'text/markdown;charset=utf-8', text))
      } else await writeFile(format, { kind: 'ids', ids: there.value.map((clip) => clip.id) })
    })

  const print = (into: HTMLElement): Promise<void> =>
    guarded(async () => {
      into.replaceChildren(...bodyOf(await bookletHtml(engine, head.value, there.value)))
      await nextTick()
      window.print()
    })

  async function copyCitations(): Promise<void> {
    const lines = there.value.map((clip, index) => `[${index + 1}] ${clip.citation ?? ''}`)
    notices.show((await copyText(lines.join('\n'))) ? t('clips.cited', { count: lines.length }) : t('article.notCopied'))
  }

  return { clips, title, pending, complete, write, print, copyCitations }
}

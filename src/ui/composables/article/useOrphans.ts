import { type ComputedRef, computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { ListedCorrection, OrphanView } from '../../../worker/protocol/corrections'
import { useNotices } from '../../stores/notices'
import { usePatches } from '../../stores/patches'
import { useProblemWords } from '../wording/problemWords'
import { useDone } from '../engine/useDone'

/** What can be done with a correction that fits nothing any more; each can be taken back at once. */
export interface Orphans {
  readonly busy: ComputedRef<boolean>
  put(orphan: OrphanView, article: string): Promise<void>
  /** Also of one that fits. */
  drop(orphan: Pick<ListedCorrection, 'correction'>): Promise<void>
}

export function useOrphans(): Orphans {
  const { t } = useI18n()
  const patches = usePatches()
  const notices = useNotices()
  const problemWords = useProblemWords()
  const done = useDone()

  /** Says what came of it; what is not there any more needs no words but these. */
  async function tell(isDone: boolean, words: string): Promise<void> {
    if (isDone) await done(words, () => patches.load())
    else notices.show(patches.failure === null ? t('orphans.gone') : problemWords(patches.failure))
  }

  return {
    busy: computed(() => patches.working),
    put: async ({ correction }, article) => tell(await patches.rehome(correction.id, article), t('orphans.put')),
    drop: async ({ correction }) => tell(await patches.letGo(correction.id), t('orphans.dropped')),
  }
}

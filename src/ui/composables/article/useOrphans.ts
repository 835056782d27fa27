import { type ComputedRef, computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { ListedCorrection, OrphanView } from '../../../worker/protocol/corrections'
import { useNotices } from '../../stores/notices'
import { usePatches } from '../../stores/patches'
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
  const done = useDone()

  /** Says what came of it; `false`: it is not there any more. */
  async function tell(isDone: boolean | null, words: string): Promise<void> {
    if (isDone === true) await done(words, () => patches.load())
    else if (isDone === false) notices.show(t('orphans.gone'))
  }

  return {
    busy: computed(() => patches.working),
    put: async ({ correction }, article) => tell(await patches.rehome(correction.id, article), t('orphans.put')),
    drop: async ({ correction }) => tell(await patches.letGo(correction.id), t('orphans.dropped')),
  }
}

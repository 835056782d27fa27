import { type ComputedRef, computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { OrphanView } from '../../worker/protocol/calls'
import { useCorrections } from '../stores/corrections'
import { useNotices } from '../stores/notices'
import { usePatches } from '../stores/patches'

/** What can be done with a correction that fits nothing any more; each can be taken back at once. */
export interface Orphans {
  readonly busy: ComputedRef<boolean>
  put(orphan: OrphanView, article: string): Promise<void>
  drop(orphan: OrphanView): Promise<void>
}

export function useOrphans(): Orphans {
  const { t } = useI18n()
  const patches = usePatches()
  const corrections = useCorrections()
  const notices = useNotices()

  async function back(how: () => Promise<boolean>): Promise<void> {
    await how()
    await patches.load()
  }

  return {
    busy: computed(() => patches.working),
    async put({ correction }, article) {
      if (!(await patches.rehome(correction.id, article))) return
      notices.show(t('orphans.put'), { label: t('common.undo'), run: () => void back(corrections.undo) })
    },
    async drop({ correction }) {
      if (!(await patches.takeBack(correction.id))) return
      notices.show(t('orphans.dropped'), { label: t('common.undo'), run: () => void back(corrections.redo) })
    },
  }
}

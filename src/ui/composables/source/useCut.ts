import { useI18n } from 'vue-i18n'
import type { SourceId } from '../../../domain/source'
import { useCorrections } from '../../stores/corrections'
import { useDone } from '../engine/useDone'
import { useAddress } from '../search/useAddress'

/** Cuts a file anew where its boundaries are `added` and `removed`. */
export type Cut = (added: readonly number[], removed: readonly number[], at: number) => Promise<void>

/** Cuts the file anew, says so, and opens the article that stands then where the change was made. `how`: as `go` of the address has it. */
export function useCut(source: () => SourceId, how?: 'replace'): Cut {
  const { t } = useI18n()
  const done = useDone()
  const corrections = useCorrections()
  const { go } = useAddress()
  return async (added, removed, at) => {
    const moved = await corrections.moveBoundaries(source(), added, removed, at)
    if (moved === null) return
    if (moved.article !== null) go({ article: moved.article }, how)
    void done(t('correct.moved'))
  }
}

import { useI18n } from 'vue-i18n'
import type { FormatName, Selection } from '../../../worker/protocol/outgoing'
import { useExports } from '../../stores/exports'
import { useNotices } from '../../stores/notices'
import { useProblemWords } from '../wording/problemWords'

/** Writes a file and says how it went. */
export function useExport(): (format: FormatName, selection: Selection) => Promise<void> {
  const { t } = useI18n()
  const exports = useExports()
  const notices = useNotices()
  const problemWords = useProblemWords()
  return async (format, selection) => {
    const result = await exports.write(format, selection)
    notices.show(
      'name' in result ? t('exporting.done', { name: result.name }) : t('exporting.failed', { problem: problemWords(result.problem) }),
    )
  }
}

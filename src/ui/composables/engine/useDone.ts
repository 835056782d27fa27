import { useI18n } from 'vue-i18n'
import { useNotices } from '../../stores/notices'
import { useUndo } from '../../stores/undo'

/**
 * Says that something was done, with a button that takes back this and nothing that was done since. `after`: what else has
 * to follow when it was taken back.
 */
export function useDone(): (text: string, after?: () => unknown) => Promise<void> {
  const { t } = useI18n()
  const past = useUndo()
  const notices = useNotices()

  async function takeBack(action: string, after: (() => unknown) | undefined): Promise<void> {
    const answer = await past.undo(action)
    if (answer?.done === false) notices.show(t('correct.nothingToUndo'))
    // Whoever sees it back needs no word.
    if (answer?.done === true) notices.say(t('correct.undone'))
    await after?.()
  }

  return async (text, after) => {
    const action = await past.lastAction()
    notices.show(text, action === null ? null : { label: t('common.undo'), run: () => void takeBack(action, after) })
  }
}

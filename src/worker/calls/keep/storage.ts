import type { Handler } from '../../engine/call'

/** Under which name the instant of the last backup is kept. */
export const LAST_BACKUP_SETTING = 'lastBackup'
/** Under which name the instant of the newest correction in it is kept: a clock that was set back takes nothing from the count. */
export const BACKED_UP_SETTING = 'backedUp'

export const storage: Handler<'storage'> = async (library) => {
  const { corrections, lastBackup, backedUp } = await library.store.read(['corrections', 'settings'], async (tables) => ({
    corrections: await tables.corrections.list(),
    lastBackup: await tables.settings.get(LAST_BACKUP_SETTING),
    backedUp: await tables.settings.get(BACKED_UP_SETTING),
  }))
  const made = typeof lastBackup === 'string' ? lastBackup : null
  const since = typeof backedUp === 'string' ? backedUp : (made ?? '')
  let bytes = 0
  let articles = 0
  for (const known of library.known.list()) {
    bytes += known.source.size
    articles += known.count
  }
  return {
    storage: library.store.kind,
    sources: library.known.size,
    articles,
    corrections: corrections.length,
    bytes,
    ...(await library.environment.estimate()),
    lastBackup: made,
    sinceBackup: corrections.filter(({ at }) => at > since).length,
  }
}

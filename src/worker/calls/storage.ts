import type { Handler } from '../call'

/** Under which name the instant of the last backup is kept. */
export const LAST_BACKUP_SETTING = 'lastBackup'

export const storage: Handler<'storage'> = async (library) => {
  const { corrections, lastBackup } = await library.store.read(['corrections', 'settings'], async (tables) => ({
    corrections: await tables.corrections.list(),
    lastBackup: await tables.settings.get(LAST_BACKUP_SETTING),
  }))
  const since = typeof lastBackup === 'string' ? lastBackup : ''
  let bytes = 0
  let articles = 0
  for (const known of library.known.values()) {
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
    lastBackup: since === '' ? null : since,
    sinceBackup: corrections.filter(({ at }) => at > since).length,
  }
}

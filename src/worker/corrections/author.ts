import { AUTHOR_SETTING } from '../../domain/correction'
import type { Store } from '../../store/store'

/** A name, not a letter. */
const LONGEST = 40

/** The name that the user gave themselves, '' for none. Asked at every correction, as another tab may have set it. */
export async function authorOf(store: Store): Promise<string> {
  const value = await store.read(['settings'], ({ settings }) => settings.get(AUTHOR_SETTING))
  return typeof value === 'string' ? value.trim().slice(0, LONGEST) : ''
}

import type { IncomingFile } from '../../domain/source'

/** Our own sample pages (试读示例). */
export function samples(): readonly IncomingFile[] {
  return []
}

import { onScopeDispose } from 'vue'

/** What a key, or a menu, may ask for (命令). */
export type Command =
  | 'search'
  | 'next'
  | 'previous'
  | 'star'
  | 'clip'
  | 'cite'
  | 'correct'
  | 'confirm'
  | 'undo'
  | 'redo'
  | 'source'
  | 'mergePrevious'
  | 'mergeNext'
  | 'back'
  | 'keys'
  | 'nextHit'
  | 'previousHit'
  | 'find'
  | 'pageDown'
  | 'pageUp'

const handlers = new Map<Command, (() => void)[]>()

/** Answers a command while the calling component lives; the youngest answer wins. */
export function useCommand(name: Command, handler: () => void): void {
  handlers.set(name, [...(handlers.get(name) ?? []), handler])
  onScopeDispose(() =>
    handlers.set(
      name,
      (handlers.get(name) ?? []).filter((item) => item !== handler),
    ),
  )
}

/** Carries a command out; `false` where nobody answers it. */
export function command(name: Command): boolean {
  const list = handlers.get(name) ?? []
  const handler = list[list.length - 1]
  handler?.()
  return handler !== undefined
}

import { useEventListener } from '@vueuse/core'
import { useDialogs } from '../../stores/dialogs'
import { useSettings } from '../../stores/settings'
import { type Command, command } from './commands'
import { isTyping } from './typing'

/** Keys and what they ask for; `single` ones need no other key held and can be switched off. */
export interface Binding {
  readonly keys: readonly string[]
  readonly ctrl?: true
  readonly shift?: true
  readonly command: Command
  readonly single: boolean
}

/** The keys of the app, in the order of the overview. Miniflux's, where there is one. */
export const BINDINGS: readonly Binding[] = [
  { keys: ['/'], command: 'search', single: true },
  { keys: ['k'], ctrl: true, command: 'search', single: false },
  { keys: ['j', 'ArrowDown'], command: 'next', single: true },
  { keys: ['k', 'ArrowUp'], command: 'previous', single: true },
  { keys: ['ArrowRight'], ctrl: true, command: 'next', single: false },
  { keys: ['ArrowLeft'], ctrl: true, command: 'previous', single: false },
  { keys: [' '], command: 'pageDown', single: true },
  { keys: [' '], shift: true, command: 'pageUp', single: true },
  { keys: ['n'], command: 'nextHit', single: true },
  { keys: ['p'], command: 'previousHit', single: true },
  { keys: ['f'], command: 'find', single: true },
  { keys: ['s'], command: 'star', single: true },
  { keys: ['c'], command: 'clip', single: true },
  { keys: ['o'], command: 'source', single: true },
  { keys: ['[', '【'], command: 'mergePrevious', single: true },
  { keys: [']', '】'], command: 'mergeNext', single: true },
  { keys: ['e'], command: 'correct', single: true },
  { keys: ['v'], command: 'confirm', single: true },
  { keys: ['u'], command: 'undo', single: true },
  { keys: ['r'], command: 'redo', single: true },
  { keys: ['?'], command: 'keys', single: true },
  { keys: ['Escape'], command: 'back', single: false },
]

/** Elements in which arrow keys already mean something. */
const OWN_ARROWS =
  '[role="tree"],[role="listbox"],[role="group"],[role="separator"],[role="menu"],[role="grid"],[role="toolbar"],[role="region"],table,select'

/** Elements to which the space bar already means something. */
const OWN_SPACE =
  'button,input,summary,[role="treeitem"],[role="option"],[role="separator"],[role="menuitem"],[role="menuitemradio"],[role="group"][tabindex]'

function binds(binding: Binding, event: KeyboardEvent): boolean {
  const ctrl = event.ctrlKey || event.metaKey
  return (
    (binding.ctrl === true) === ctrl &&
    !event.altKey &&
    (event.key !== ' ' || (binding.shift === true) === event.shiftKey) &&
    binding.keys.includes(event.key.length === 1 && !ctrl ? event.key : event.key.replace(/^[A-Z]$/, (key) => key.toLowerCase()))
  )
}

function isTaken(event: KeyboardEvent): boolean {
  const { target } = event
  if (!(target instanceof Element)) return false
  // An open menu closes by Escape, and goes to an entry by its first letter.
  if (target.closest('[role="menu"]') !== null) return true
  if (event.key === ' ') return target.closest(OWN_SPACE) !== null
  return event.key.startsWith('Arrow') && !event.ctrlKey && !event.metaKey && target.closest(OWN_ARROWS) !== null
}

/** Which command a key press asks for, `null` for none: never while typing or composing. */
export function commandOf(event: KeyboardEvent, singleKeys: boolean): Command | null {
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return null
  const binding = BINDINGS.find((item) => binds(item, event))
  if (binding === undefined || isTaken(event)) return null
  if (isTyping(event.target) && binding.command !== 'search') return null
  if (isTyping(event.target) && binding.single) return null
  return binding.single && !singleKeys ? null : binding.command
}

/** Listens for the keys of the app. While a dialog is open they belong to the dialog. */
export function useKeys(): void {
  const dialogs = useDialogs()
  const { settings } = useSettings()
  useEventListener(window, 'keydown', (event: KeyboardEvent) => {
    if (dialogs.open !== null) return
    const name = commandOf(event, settings.singleKeys)
    if (name === null) return
    if (name === 'keys') dialogs.show('keys')
    else if (!command(name)) return
    event.preventDefault()
  })
}

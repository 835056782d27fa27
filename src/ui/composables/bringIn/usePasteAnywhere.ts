import { useEventListener } from '@vueuse/core'
import { isTyping } from '../keys/typing'
import { useBringIn } from './useBringIn'

/** Shorter texts are more likely a slip than a page. */
const SHORTEST_PAGE = 20

/** Ctrl+V outside of every field brings in the files or the text of the clipboard. */
export function usePasteAnywhere(): void {
  const bringIn = useBringIn()
  useEventListener(window, 'paste', (event: ClipboardEvent) => {
    const data = event.clipboardData
    if (data === null || isTyping(event.target)) return
    const text = data.getData('text/plain')
    if (data.files.length > 0) void bringIn.dropped(data)
    else if (text.trim().length >= SHORTEST_PAGE) void bringIn.text(text)
    else return
    event.preventDefault()
  })
}

import type { Decoding } from '../../domain/decoding'
import { type Block, blockOf } from './block'
import { isBlank } from './rows'
import { type Line, beginsPage, linesOf, stretchesOf } from './stretches'

/** A text, its columns put in reading order where it has any, and what was done. */
export type Ordered = { readonly text: string } & Pick<Decoding, 'columns'>

/** The strips one below the other, an empty line between them, as extracted columns have it. */
function write(text: string, lines: readonly Line[], { first, last, strips }: Block): string {
  const line = lines[first]
  const head = line !== undefined && beginsPage(text, line) ? '\f' : ''
  const below = lines[last + 1]
  const body = strips.map((cells) => cells.map(({ start, end, indent }) => text.slice(start - indent, end)).join('\n')).join('\n\n')
  return head + body + (below === undefined || isBlank(text, below.start, below.end) ? '' : '\n')
}

/**
 * Puts text in reading order whose columns stand side by side on the same lines (分栏并排), as programs write it that keep a page's
 * layout: what stands over columns before them, then one column after the other. Any other text is given back as it is, tables,
 * lists of names and verse with it. Nothing but white space comes or goes. Linear in its length.
 */
export function inReadingOrder(text: string): Ordered {
  const { lines, beside } = linesOf(text)
  const stretches = stretchesOf(text, lines, beside)
  const chunks: string[] = []
  let done = 0
  let next = 0
  let doubtful = false
  stretches.forEach((stretch, index) => {
    const free = { first: next, last: (stretches[index + 1]?.first ?? lines.length) - 1 }
    const block = blockOf(text, lines, stretch, free)
    if (block === 'beside') doubtful = true
    if (block === 'beside' || block === null) return
    chunks.push(text.slice(done, lines[block.first]?.start), write(text, lines, block))
    done = lines[block.last]?.end ?? text.length
    next = block.last + 1
  })
  if (chunks.length === 0) return doubtful ? { text, columns: 'beside' } : { text }
  return { text: chunks.join('') + text.slice(done), columns: 'ordered' }
}

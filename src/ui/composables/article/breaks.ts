import type { Article, Seam } from '../../../domain/article'
import type { SeamChange } from '../../../domain/correction'
import { mappedOffset } from '../../../domain/mappedText'
import type { Span } from '../../../domain/span'

/** A place of an article where two lines met: healed (`seam`), or the end of a paragraph that another follows. */
export interface Break {
  readonly span: Span
  readonly seam: Seam | null
}

/** All breaks of an article in order. */
export function breaksOf({ parts, seams }: Pick<Article, 'parts' | 'seams'>): readonly Break[] {
  const breaks: Break[] = seams.map((seam) => ({ span: seam.span, seam }))
  let end: number | null = null
  for (const { role, span } of parts) {
    if (role === 'space') continue
    if (role === 'paragraph' && end !== null && span.start > end) breaks.push({ span: { start: end, end: span.start }, seam: null })
    end = role === 'paragraph' ? span.end : null
  }
  return breaks.sort((a, b) => a.span.start - b.span.start)
}

/** So many characters on each side of a break can be reworded. */
const SHOWN = 12

/** What is read on both sides of a seam; `null` for a break that is none. */
export function wordsAround(
  { parts }: Pick<Article, 'parts'>,
  { span, seam }: Break,
): { readonly before: string; readonly after: string } | null {
  const part = parts.find((one) => one.role === 'paragraph' && one.span.start < span.start && span.end < one.span.end)
  if (seam === null || part === undefined) return null
  const { text } = part.content
  const at = mappedOffset(part.content, span.end)
  return { before: text.slice(Math.max(0, at - SHOWN), at), after: text.slice(at, at + SHOWN) }
}

/** The words that stand on both sides of a break, '' for none: where a line was cut, its end is often printed again. */
export function doubledWords({ before, after }: { readonly before: string; readonly after: string }): string {
  for (let length = Math.min(before.length, after.length); length > 0; length -= 1) {
    if (before.endsWith(after.slice(0, length))) return after.slice(0, length)
  }
  return ''
}

/** The least change that makes `before` and `after` read as it was typed; `null` where they do already. */
export function rewording({ before, after }: { readonly before: string; readonly after: string }, typed: string): SeamChange | null {
  if (typed === before + after) return null
  let head = 0
  while (head < before.length && head < typed.length && before.charAt(head) === typed.charAt(head)) head += 1
  let tail = 0
  while (
    tail < after.length &&
    tail < typed.length - head &&
    after.charAt(after.length - 1 - tail) === typed.charAt(typed.length - 1 - tail)
  ) {
    tail += 1
  }
  return { action: 'text', left: before.length - head, right: after.length - tail, text: typed.slice(head, typed.length - tail) }
}

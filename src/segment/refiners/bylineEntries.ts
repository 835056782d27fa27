import type { BylineEntry } from '../../domain/article'
import { type MappedText, originalSpan } from '../../domain/mappedText'
import type { ParsedByline } from '../bylineGrammar'

/** The names of a byline with their places in the decoded text; `offsetOf` leads from the parsed text to the normalised one. */
export function bylineEntries(normalised: MappedText, parsed: ParsedByline, offsetOf: (offset: number) => number): BylineEntry[] {
  return parsed.names.map(({ role, name, outlet, from, to }) => {
    const start = offsetOf(from)
    return { role, name, outlet, span: originalSpan(normalised, start, Math.max(start, offsetOf(to - 1)) + 1) }
  })
}

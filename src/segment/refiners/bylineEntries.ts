import type { BylineEntry } from '../../domain/article'
import { type MappedText, originalSpan } from '../../domain/mappedText'
import type { BylineName, ParsedByline } from '../bylines/bylineGrammar'

/** A name with its place in the decoded text; it keeps the page's own characters, which the rules may have read as others (張 as 张). */
export function bylineEntry(normalised: MappedText, { role, outlet, from, to }: BylineName): BylineEntry {
  return { role, name: normalised.text.slice(from, to).replace(/\s/g, ''), outlet, span: originalSpan(normalised, from, to) }
}

/** The names of a byline with their places in the decoded text; `offsetOf` leads from the parsed text to the normalised one. */
export function bylineEntries(normalised: MappedText, parsed: ParsedByline, offsetOf: (offset: number) => number): BylineEntry[] {
  return parsed.names.map((name) => {
    const from = offsetOf(name.from)
    // An office that signs alone has no name.
    if (name.to === name.from) return bylineEntry(normalised, { ...name, from, to: from })
    return bylineEntry(normalised, { ...name, from, to: Math.max(from, offsetOf(name.to - 1)) + 1 })
  })
}

/** The words as alternatives of a pattern, longest first. */
export function oneOf(words: readonly string[]): string {
  const escaped = [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return `(?:${escaped.join('|')})`
}

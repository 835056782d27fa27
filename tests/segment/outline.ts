import { normalise } from '../../src/decode/normalise'
import { segment } from '../../src/segment/segment'

/** A page in a few words: its articles by headline (derived ones in brackets) with their names, and what is left by kind. */
export function outline(lines: readonly string[]): { articles: string[]; leftovers: string[] } {
  const text = lines.join('\n')
  const page = segment(normalise(text), text, '0'.repeat(64))
  return {
    articles: page.articles.map(({ headline, headlineOrigin, byline }) => {
      const names = byline.map(({ role, name, outlet }) => [outlet, role, name].filter((part) => part !== null && part !== '').join(' '))
      return `${headlineOrigin === 'derived' ? `(${headline})` : headline}${names.length > 0 ? ` — ${names.join(', ')}` : ''}`
    }),
    leftovers: page.leftovers
      .filter(({ kind }) => kind !== 'space')
      .map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end).replace(/\s+/g, ' ')}`),
  }
}

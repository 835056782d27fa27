import type { PersonMention } from '../../domain/person'
import type { Span } from '../../domain/span'
import type { Reading } from '../reading'

/** The people of the byline, each once, in its order; entries that name an outlet alone are left out. */
export function authorsOf(reading: Reading): readonly PersonMention[] {
  const byName = new Map<string, { titles: Set<string>; spans: Span[] }>()
  for (const { name, role, span } of reading.article.byline) {
    if (name === '') continue
    const known = byName.get(name) ?? { titles: new Set<string>(), spans: [] }
    if (role !== '') known.titles.add(role)
    known.spans.push(span)
    byName.set(name, known)
  }
  return [...byName].map(([name, { titles, spans }]) => ({
    name,
    titles: [...titles],
    role: 'author',
    spans,
    evidence: { rule: 'people/byline', spans: spans.slice(0, 1), certainty: 'stated', details: { name, cue: [...titles].join('、') } },
  }))
}

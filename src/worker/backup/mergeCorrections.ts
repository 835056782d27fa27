import type { Correction } from '../../domain/correction'

/** How the corrections that come in stand to those that are here. */
export interface Merge {
  /** Not here yet, in their order. */
  readonly fresh: readonly Correction[]
  readonly known: readonly Correction[]
  /** Ids of fresh ones that set what one here sets, to something else. */
  readonly conflicts: ReadonlyMap<string, Correction>
}

/** What a correction is about; of two about the same, the later counts. Boundaries add up and never meet. */
function subject(correction: Correction): string | null {
  if (correction.kind === 'field') return `${correction.source} ${correction.fingerprint} ${correction.field}`
  if (correction.kind === 'seam') return `${correction.source} seam ${correction.span.start}`
  return correction.kind === 'encoding' ? `${correction.source} encoding` : null
}

function valueOf(correction: Correction): string {
  if (correction.kind === 'field') return JSON.stringify(correction.value)
  if (correction.kind === 'seam') return JSON.stringify(correction.change)
  return correction.kind === 'encoding' ? `${correction.encoding} ${correction.straight === true}` : ''
}

/** Compares corrections that come in with those that are here (oldest first); nothing is decided by the order of coming. */
export function mergeCorrections(incoming: readonly Correction[], here: readonly Correction[]): Merge {
  const ids = new Set(here.map(({ id }) => id))
  const current = new Map<string, Correction>()
  for (const correction of here) {
    const about = subject(correction)
    if (about !== null) current.set(about, correction)
  }
  const conflicts = new Map<string, Correction>()
  const fresh: Correction[] = []
  const seen = new Set<string>()
  for (const correction of incoming) {
    if (ids.has(correction.id) || seen.has(correction.id)) continue
    seen.add(correction.id)
    fresh.push(correction)
    const other = current.get(subject(correction) ?? '')
    if (other !== undefined && valueOf(other) !== valueOf(correction)) conflicts.set(correction.id, other)
  }
  return { fresh, known: incoming.filter(({ id }) => ids.has(id)), conflicts }
}

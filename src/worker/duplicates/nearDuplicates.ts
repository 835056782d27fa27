import type { ArticleId } from '../../domain/article'
import { ORDERS, type Sketch, similarity } from './sketch'

/** From here on two articles are called the same (疑似重复): the same report in another file or edition. */
const DUPLICATE_FROM = 0.6
/** Entries of a sketch that must all be equal for two articles to be compared at all: 16 bands of 4. */
const BAND = 4

/** Of a notice that was printed ten thousand times, each is compared with the first of them: they hang together all the same. */
const MOST_COMPARED = 24

/** Finds articles that are nearly the same, in time that does not grow with the library. */
export interface NearDuplicates {
  put(id: ArticleId, sketch: Sketch | null): void
  remove(id: ArticleId): void
  has(id: ArticleId): boolean
  /** `null` for one that has none, or is not in it. */
  sketchOf(id: ArticleId): Sketch | null
  /** Those that are nearly the same as this one, with how alike they are. */
  neighbours(id: ArticleId): readonly { readonly id: ArticleId; readonly similarity: number }[]
  /** Articles that hang together by likeness, those with two or more only; members in no order. */
  groups(): readonly (readonly ArticleId[])[]
}

/** One number per band; two bands that differ share one once in four thousand million times, which costs a comparison. */
function bandKeys(sketch: Sketch): readonly number[] {
  const keys: number[] = []
  for (let from = 0; from < ORDERS; from += BAND) {
    let hash = 0
    for (let at = from; at < from + BAND; at += 1) hash = (Math.imul(hash ^ (sketch[at] ?? 0), 0x01000193) ^ (hash >>> 15)) >>> 0
    keys.push(from * 0x1_0000_0000 + hash)
  }
  return keys
}

function connected(
  id: ArticleId,
  near: ReadonlyMap<ArticleId, ReadonlyMap<ArticleId, number>>,
  seen: Set<ArticleId>,
): readonly ArticleId[] {
  const group: ArticleId[] = []
  const open = [id]
  seen.add(id)
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    group.push(next)
    for (const neighbour of near.get(next)?.keys() ?? []) {
      if (seen.has(neighbour)) continue
      seen.add(neighbour)
      open.push(neighbour)
    }
  }
  return group
}

export function createNearDuplicates(): NearDuplicates {
  const sketches = new Map<ArticleId, Sketch>()
  const bands = new Map<number, Set<ArticleId>>()
  const near = new Map<ArticleId, Map<ArticleId, number>>()

  function link(a: ArticleId, b: ArticleId, likeness: number): void {
    const known = near.get(a)
    if (known === undefined) near.set(a, new Map([[b, likeness]]))
    else known.set(b, likeness)
  }

  function candidates(sketch: Sketch): ReadonlySet<ArticleId> {
    const found = new Set<ArticleId>()
    for (const key of bandKeys(sketch)) {
      let count = 0
      for (const id of bands.get(key) ?? []) {
        if (count >= MOST_COMPARED) break
        found.add(id)
        count += 1
      }
    }
    return found
  }

  function remove(id: ArticleId): void {
    const sketch = sketches.get(id)
    if (sketch === undefined) return
    sketches.delete(id)
    for (const key of bandKeys(sketch)) {
      const band = bands.get(key)
      band?.delete(id)
      if (band?.size === 0) bands.delete(key)
    }
    for (const other of near.get(id)?.keys() ?? []) {
      near.get(other)?.delete(id)
      if (near.get(other)?.size === 0) near.delete(other)
    }
    near.delete(id)
  }

  function put(id: ArticleId, sketch: Sketch | null): void {
    remove(id)
    if (sketch === null) return
    for (const other of candidates(sketch)) {
      const likeness = similarity(sketch, sketches.get(other) ?? sketch)
      if (likeness < DUPLICATE_FROM) continue
      link(id, other, likeness)
      link(other, id, likeness)
    }
    sketches.set(id, sketch)
    for (const key of bandKeys(sketch)) {
      const band = bands.get(key)
      if (band === undefined) bands.set(key, new Set([id]))
      else band.add(id)
    }
  }

  return {
    put,
    remove,
    has: (id) => sketches.has(id),
    sketchOf: (id) => sketches.get(id) ?? null,
    neighbours: (id) => [...(near.get(id) ?? [])].map(([other, likeness]) => ({ id: other, similarity: likeness })),
    groups() {
      const seen = new Set<ArticleId>()
      return [...near.keys()].flatMap((id) => (seen.has(id) ? [] : [connected(id, near, seen)]))
    },
  }
}

/** Whether hit `a` comes before hit `b`; a strict total order. */
export type Before = (a: number, b: number) => boolean

function sink(heap: Uint32Array, size: number, from: number, before: Before): void {
  const moved = heap[from] ?? 0
  let at = from
  for (;;) {
    let child = 2 * at + 1
    if (child >= size) break
    if (child + 1 < size && before(heap[child] ?? 0, heap[child + 1] ?? 0)) child += 1
    if (!before(moved, heap[child] ?? 0)) break
    heap[at] = heap[child] ?? 0
    at = child
  }
  heap[at] = moved
}

/** The first `k` of the hits 0 to `total - 1`, in order, without sorting the rest. */
export function firstHits(total: number, k: number, before: Before): Uint32Array {
  const size = Math.min(total, k)
  const heap = Uint32Array.from({ length: size }, (_, hit) => hit)
  for (let at = (size >>> 1) - 1; at >= 0; at -= 1) sink(heap, size, at, before)
  // The root is the last of those kept.
  for (let hit = size; hit < total; hit += 1) {
    if (!before(hit, heap[0] ?? 0)) continue
    heap[0] = hit
    sink(heap, size, 0, before)
  }
  return heap.sort((a, b) => (before(a, b) ? -1 : 1))
}

/** An order of hits: by ascending `keys` first, then as `before` says; `before` is a strict total order that agrees with the keys. */
export interface HitOrder {
  readonly keys: Float64Array
  before(a: number, b: number): boolean
}

function sink(heap: Uint32Array, size: number, from: number, order: HitOrder): void {
  const moved = heap[from] ?? 0
  let at = from
  for (;;) {
    let child = 2 * at + 1
    if (child >= size) break
    if (child + 1 < size && order.before(heap[child] ?? 0, heap[child + 1] ?? 0)) child += 1
    if (!order.before(moved, heap[child] ?? 0)) break
    heap[at] = heap[child] ?? 0
    at = child
  }
  heap[at] = moved
}

/** Numbers from 0 on, or down to 0, whichever meets the first hits sooner: pages come in by date, and results go by date. */
function walk(keys: Float64Array): (step: number) => number {
  const last = keys.length - 1
  return (keys[last] ?? 0) < (keys[0] ?? 0) ? (step) => last - step : (step) => step
}

/** The first `k` of all hits, in order, without sorting the rest. */
export function firstHits(k: number, order: HitOrder): Uint32Array {
  const { keys } = order
  const nth = walk(keys)
  const size = Math.min(keys.length, k)
  const heap = new Uint32Array(size)
  for (let step = 0; step < size; step += 1) heap[step] = nth(step)
  for (let at = (size >>> 1) - 1; at >= 0; at -= 1) sink(heap, size, at, order)
  // The root is the last of those kept; its key turns most others away at once.
  let worst = keys[heap[0] ?? 0] ?? 0
  for (let step = size; step < keys.length; step += 1) {
    const hit = nth(step)
    if ((keys[hit] ?? 0) > worst || !order.before(hit, heap[0] ?? 0)) continue
    heap[0] = hit
    sink(heap, size, 0, order)
    worst = keys[heap[0] ?? 0] ?? 0
  }
  return heap.sort((a, b) => (order.before(a, b) ? -1 : 1))
}

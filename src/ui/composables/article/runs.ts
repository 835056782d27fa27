/** A stretch of a text that is shown in some way: `start` and `end` in UTF-16 units of that text. */
export interface Layer {
  readonly start: number
  readonly end: number
  readonly name: string
  /** Which of its kind it is, where that matters (the third hit). */
  readonly index?: number
}

/** A run of characters under the same layers. An empty `text` is a point (a seam). */
export interface Run {
  readonly start: number
  readonly text: string
  readonly layers: readonly Layer[]
}

/**
 * Cuts a text at the edges of all layers. Joined, the runs are the text again. Layers reaching outside are clipped;
 * empty layers become runs without text.
 */
export function cutRuns(text: string, layers: readonly Layer[]): readonly Run[] {
  const inside = layers.filter((layer) => layer.end >= 0 && layer.start <= text.length && layer.start <= layer.end)
  const edges = new Set<number>([0, text.length])
  const points = new Map<number, Layer[]>()
  for (const layer of inside) {
    edges.add(Math.max(0, layer.start))
    edges.add(Math.min(text.length, layer.end))
    if (layer.start === layer.end) points.set(layer.start, [...(points.get(layer.start) ?? []), layer])
  }
  const ordered = [...edges].sort((a, b) => a - b)
  const wide = inside.filter((layer) => layer.end > layer.start).sort((a, b) => a.start - b.start)
  const runs: Run[] = []
  let next = 0
  let open: Layer[] = []
  ordered.forEach((start, index) => {
    const here = points.get(start)
    if (here !== undefined) runs.push({ start, text: '', layers: here })
    const end = ordered[index + 1]
    if (end === undefined) return
    for (let layer = wide[next]; layer !== undefined && layer.start <= start; layer = wide[next]) {
      open.push(layer)
      next += 1
    }
    open = open.filter((layer) => layer.end > start)
    runs.push({ start, text: text.slice(start, end), layers: open.slice() })
  })
  return runs
}

/** Heights of the rows of a long list (行高), as far as they were seen; the others are taken to be as high as usual. */
export interface RowHeights {
  readonly count: number
  /** Height of a row. */
  height(index: number): number
  /** Where a row begins; the height of all of them for the one behind the last. */
  top(index: number): number
  /** The row that lies at a height; the first or last one outside of the list. */
  at(height: number): number
  /** Notes how high a row is; answers by how much that is more than was thought. */
  note(index: number, height: number): number
  /** The mean of those seen, the usual height where none was. */
  mean(): number
}

/** `before`: of a list whose rows, as far as it goes, are still about the same. */
export function rowHeights(count: number, usual: number, before: RowHeights | null = null): RowHeights {
  const heights = new Float64Array(count).fill(usual)
  const kept = Math.min(count, before?.count ?? 0)
  for (let index = 0; index < kept; index += 1) heights[index] = before?.height(index) ?? usual
  const seen = new Uint8Array(count)
  const tops = new Float64Array(count + 1)
  let isStale = true
  let sum = 0
  let seenCount = 0

  /** Adding up a hundred thousand heights takes a fraction of a millisecond. */
  function addUp(): Float64Array {
    if (!isStale) return tops
    isStale = false
    let height = 0
    for (let index = 0; index < count; index += 1) {
      tops[index] = height
      height += heights[index] ?? 0
    }
    tops[count] = height
    return tops
  }

  return {
    count,
    height: (index) => heights[index] ?? 0,
    top: (index) => addUp()[Math.max(0, Math.min(count, index))] ?? 0,
    at(height) {
      const starts = addUp()
      let low = 0
      let high = Math.max(0, count - 1)
      while (low < high) {
        const middle = (low + high + 1) >>> 1
        if ((starts[middle] ?? 0) <= height) low = middle
        else high = middle - 1
      }
      return low
    },
    note(index, height) {
      const thought = heights[index]
      if (thought === undefined) return 0
      sum += seen[index] === 1 ? height - thought : height
      seenCount += seen[index] === 1 ? 0 : 1
      seen[index] = 1
      if (height === thought) return 0
      heights[index] = height
      isStale = true
      return height - thought
    },
    mean: () => (seenCount === 0 ? usual : sum / seenCount),
  }
}

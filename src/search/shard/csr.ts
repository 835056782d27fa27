/** Several values per document: those of document `d` are `values[starts[d]]` up to before `values[starts[d + 1]]`. */
export interface ValueLists {
  readonly starts: Uint32Array
  readonly values: Uint32Array
}

/** Packs one list per document. */
export function packLists(lists: readonly (readonly number[])[]): ValueLists {
  const starts = new Uint32Array(lists.length + 1)
  let total = 0
  lists.forEach((list, document) => {
    total += list.length
    starts[document + 1] = total
  })
  const values = new Uint32Array(total)
  let at = 0
  for (const list of lists) {
    values.set(list, at)
    at += list.length
  }
  return { starts, values }
}

/** The values of one document, in the order in which they were given. */
export function listOf(lists: ValueLists, document: number): Uint32Array {
  return lists.values.subarray(lists.starts[document] ?? 0, lists.starts[document + 1] ?? 0)
}

/** Works out once what is asked for again and again of one text, such as for each of its names; knows the last text alone. */
export function perText<T>(workOut: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly known: T } | null = null
  return (text) => {
    if (last?.text !== text) last = { text, known: workOut(text) }
    return last.known
  }
}

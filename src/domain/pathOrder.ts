/** 第2版 before 第10版. */
const ORDER = new Intl.Collator('zh', { numeric: true })

/** The order of paths that every list of files is in. */
export function byPath(a: string, b: string): number {
  return ORDER.compare(a, b)
}

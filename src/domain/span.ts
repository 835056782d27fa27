/**
 * A half-open range `[start, end)` of UTF-16 code units in the decoded text of one page.
 * Every offset that leaves the core is of this kind.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether `inner` lies wholly inside `outer`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether the two spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

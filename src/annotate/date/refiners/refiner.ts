import type { Expression } from '../dateMatch'

/** One repair over all expressions of a text, in order; gives the repaired list. */
export type DateRefiner = (expressions: readonly Expression[], text: string) => readonly Expression[]

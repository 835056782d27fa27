import type { ArticleBrief, PageRecord } from './records'

/** A brief without its sketch. */
export interface PackedBrief extends Omit<ArticleBrief, 'sketch'> {
  readonly sketched: boolean
}

/** A page with all sketches in one array: browsers hand out a few large arrays much faster than many small ones. */
export interface PackedPage extends Omit<PageRecord, 'briefs'> {
  readonly briefs: readonly PackedBrief[]
  /** Those of the sketched articles, end to end; all are equally long. */
  readonly sketches: Uint32Array
}

/** The form of a page that is written to the store. */
export function packPage(page: PageRecord): PackedPage {
  const sketches = page.briefs.flatMap(({ sketch }) => sketch ?? [])
  const all = new Uint32Array(sketches.reduce((sum, sketch) => sum + sketch.length, 0))
  let at = 0
  for (const sketch of sketches) {
    all.set(sketch, at)
    at += sketch.length
  }
  return { ...page, briefs: page.briefs.map(({ sketch, ...brief }) => ({ ...brief, sketched: sketch !== null })), sketches: all }
}

/** The page again; its sketches share the one array. */
export function unpackPage({ sketches, ...page }: PackedPage): PageRecord {
  const sketched = page.briefs.reduce((count, brief) => count + Number(brief.sketched), 0)
  const length = sketched === 0 ? 0 : sketches.length / sketched
  let at = 0
  const briefs = page.briefs.map(({ sketched: has, ...brief }): ArticleBrief => {
    if (!has) return { ...brief, sketch: null }
    at += length
    return { ...brief, sketch: sketches.subarray(at - length, at) }
  })
  return { ...page, briefs }
}

/** Whether a record read from the store can be unpacked; a page that cannot is read again from the bytes. */
export function isPackedPage(value: unknown): value is PackedPage {
  if (typeof value !== 'object' || value === null) return false
  return 'briefs' in value && Array.isArray(value.briefs) && 'sketches' in value && value.sketches instanceof Uint32Array
}

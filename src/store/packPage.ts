import { type PackedBriefs, isPackedBriefs, packBriefs, unpackBriefs } from './packBriefs'
import type { ArticleBrief, PageRecord } from './records'

/** A page with its briefs packed, all sketches in one array. */
export interface PackedPage extends Omit<PageRecord, 'briefs'> {
  readonly briefs: PackedBriefs
  readonly sketches: Uint32Array
}

/** A brief without its sketch. */
interface FormerBrief extends Omit<ArticleBrief, 'sketch'> {
  readonly sketched: boolean
}

/** A page as it was written at first: each brief an object. Libraries of that time hold such pages until they are read anew. */
export interface FormerPage extends Omit<PageRecord, 'briefs'> {
  readonly briefs: readonly FormerBrief[]
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
  return { ...page, briefs: packBriefs(page.briefs), sketches: all }
}

function unpackFormer({ briefs, sketches }: FormerPage): readonly ArticleBrief[] {
  const having = briefs.reduce((count, { sketched }) => count + Number(sketched), 0)
  const length = having === 0 ? 0 : sketches.length / having
  let at = 0
  return briefs.map(({ sketched, ...brief }) => ({ ...brief, sketch: sketched ? sketches.subarray(at, (at += length)) : null }))
}

function isFormer(page: PackedPage | FormerPage): page is FormerPage {
  return Array.isArray(page.briefs)
}

/** The page again; its sketches share the one array. */
export function unpackPage(packed: PackedPage | FormerPage): PageRecord {
  const { sketches, ...page } = packed
  return { ...page, briefs: isFormer(packed) ? unpackFormer(packed) : unpackBriefs(packed.briefs, sketches) }
}

/** Whether a record read from the store can be unpacked; a page that cannot is read again from the bytes. */
export function isPackedPage(value: unknown): value is PackedPage | FormerPage {
  if (typeof value !== 'object' || value === null || !('briefs' in value && 'sketches' in value)) return false
  return (Array.isArray(value.briefs) || isPackedBriefs(value.briefs)) && value.sketches instanceof Uint32Array
}

import type { ArticleKind, BylineEntry, HeadlineOrigin, Part, PartRole, Seam } from '../../domain/article'
import type { Evidence } from '../../domain/evidence'
import { type MappedText, MappedTextBuilder, mapWhole, originalOffset, originalSpan, sliceMapped } from '../../domain/mappedText'
import type { Span } from '../../domain/span'
import { isSpaceCode } from '../text/characters'
import type { Joint, Run, Unit } from '../units/units'

/** A part of an article while it is put together; offsets of the normalised text. */
export interface DraftPart {
  readonly role: PartRole
  readonly runs: readonly Run[]
  readonly joints: readonly Joint[]
}

/** An article while the refiners work on it. */
export interface Draft {
  readonly units: readonly Unit[]
  kind: ArticleKind
  parts: DraftPart[]
  headline: string
  headlineOrigin: HeadlineOrigin
  kickers: string[]
  subheads: string[]
  dateline: string | null
  byline: BylineEntry[]
  evidence: Evidence[]
}

/** Where a part begins in the normalised text. */
export function partStart(part: DraftPart): number {
  return part.runs[0]?.from ?? 0
}

/** Where it ends. */
export function partEnd(part: DraftPart): number {
  return part.runs[part.runs.length - 1]?.to ?? 0
}

/** The whole of a unit as a part in the given role. */
export function partOf(unit: Unit, role: PartRole): DraftPart {
  return { role, runs: unit.runs, joints: unit.joints }
}

/** The stretch `[from, to)` of a part, in another role; white space at its edges is left out. `null` where nothing remains. */
export function slicePart(text: string, part: DraftPart, from: number, to: number, role: PartRole): DraftPart | null {
  const runs: Run[] = []
  for (const run of part.runs) {
    let start = Math.max(run.from, from)
    let end = Math.min(run.to, to)
    if (runs.length === 0) while (start < end && isSpaceCode(text.charCodeAt(start))) start += 1
    while (end > start && end === Math.min(run.to, to) && end === to && isSpaceCode(text.charCodeAt(end - 1))) end -= 1
    if (start < end) runs.push({ from: start, to: end, glue: runs.length === 0 ? '' : run.glue })
  }
  const last = runs[runs.length - 1]
  if (last === undefined) return null
  let end = last.to
  while (end > last.from && isSpaceCode(text.charCodeAt(end - 1))) end -= 1
  runs[runs.length - 1] = { ...last, to: end }
  const start = runs[0]?.from ?? 0
  return { role, runs, joints: part.joints.filter((joint) => joint.from >= start && joint.to <= last.from) }
}

/** Puts what `parted` makes of a part in its place; `null`: it stays as it is, as nearly all do. */
export function partParts(draft: Draft, parted: (part: DraftPart) => readonly DraftPart[] | null): void {
  let parts: DraftPart[] | null = null
  for (const [at, part] of draft.parts.entries()) {
    const instead = parted(part)
    if (instead === null) parts?.push(part)
    else (parts ??= draft.parts.slice(0, at)).push(...instead)
  }
  if (parts !== null) draft.parts = parts
}

/** What a part reads, joints healed. */
export function contentOf(normalised: MappedText, runs: readonly Run[]): MappedText {
  const [first, second] = runs
  if (first !== undefined && second === undefined && first.glue === '') return sliceMapped(normalised, first.from, first.to)
  const builder = new MappedTextBuilder()
  for (const run of runs) {
    builder.glue(run.glue)
    builder.addMapped(normalised, run.from, run.to)
  }
  return builder.build()
}

/** A healed break with its place in the decoded text. */
export function seamOf(normalised: MappedText, joint: Joint): Seam {
  return { kind: joint.kind, doubt: joint.doubt, span: spanBetween(normalised, joint.from, joint.to) }
}

/** Decoded span of what stands between two visible stretches of the normalised text. */
function spanBetween(normalised: MappedText, from: number, to: number): Span {
  const start = from === 0 ? 0 : originalOffset(normalised, from - 1) + 1
  return { start, end: Math.max(start, originalOffset(normalised, to)) }
}

/** Finishes parts: each with its content, and white space between them, so that they tile `span`. */
export function tileParts(normalised: MappedText, text: string, span: Span, drafts: readonly DraftPart[]): Part[] {
  const parts: Part[] = []
  let at = span.start
  const fill = (to: number): void => {
    if (to <= at) return
    parts.push({
      role: 'space',
      span: { start: at, end: to },
      content: mapWhole(text.slice(at, to), at),
    })
    at = to
  }
  for (const draft of drafts) {
    const own = originalSpan(normalised, partStart(draft), partEnd(draft))
    if (own.start < at || own.end <= own.start) continue
    fill(own.start)
    parts.push({ role: draft.role, span: own, content: contentOf(normalised, draft.runs) })
    at = own.end
  }
  fill(span.end)
  return parts
}

import { withVariants } from '../fold/edits'
import { fold } from '../fold/fold'
import type { TextField } from '../query/ast'
import { hasBit } from '../shard/bits'
import { PART_BREAK } from '../shard/content'
import { type Shard, editsOf, textOf } from '../shard/shard'

/** A string to be found, in the form in which texts are compared. */
export interface Needle {
  /** Folded, 繁简 too; empty where nothing of what was typed can be found. */
  readonly text: string
  /** Folded, 繁体 characters as typed. As long as `text`. */
  readonly plain: string
  /** Whether 繁体 and 简体 are alike. */
  readonly foldVariants: boolean
  readonly field: TextField | null
}

/** Makes a needle of what was typed. */
export function needleOf(typed: string, field: TextField | null, foldVariants: boolean): Needle {
  const folded = fold(typed.split(PART_BREAK).join(' '))
  const plain = withVariants(folded.text, { edits: folded.edits, from: 0, to: folded.edits.length })
  return { text: folded.text, plain, foldVariants, field }
}

/** The text of a document in which the needle's `wanted` form is to be found; as long as the folded text. */
export function haystackOf(shard: Shard, document: number, foldVariants: boolean): string {
  const text = textOf(shard, document)
  return foldVariants || !hasBit(shard.variants, document) ? text : withVariants(text, editsOf(shard, document))
}

/** The form of the needle that stands in a haystack of the same kind. */
export function wantedForm(needle: Needle): string {
  return needle.foldVariants ? needle.text : needle.plain
}

/** Whether the needle stands in the document, within its field. The one definition of an exact hit. */
export function holds(shard: Shard, document: number, needle: Needle): boolean {
  const wanted = wantedForm(needle)
  const haystack = haystackOf(shard, document, needle.foldVariants)
  if (needle.field === null) return haystack.includes(wanted)
  const stackEnd = shard.stackEnds[document] ?? 0
  if (needle.field === 'title') return haystack.slice(0, stackEnd).includes(wanted)
  return haystack.includes(wanted, stackEnd + 1)
}

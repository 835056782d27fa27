import type { Part, PartRole } from '../domain/article'
import { type Piece, mapWhole } from '../domain/mappedText'
import type { AnnotatedArticle } from '../domain/page'

/** A part as it is kept: role, start, end, text; then `at, from, length` of each piece, unless it is the page's own run unchanged. */
export type PackedPart = readonly [role: PartRole, start: number, end: number, text: string, pieces?: readonly number[]]

/** An article whose parts take about a third of the room. */
export interface PackedArticle extends Omit<AnnotatedArticle, 'parts'> {
  readonly parts: readonly PackedPart[]
}

function isWhole(part: Part): boolean {
  const [piece, ...more] = part.content.pieces
  const { length } = part.content.text
  if (more.length > 0) return false
  if (piece === undefined) return length === 0
  return piece.at === 0 && piece.from === part.span.start && piece.length === length && length > 0
}

function packPart(part: Part): PackedPart {
  const { role, span, content } = part
  if (isWhole(part)) return [role, span.start, span.end, content.text]
  return [role, span.start, span.end, content.text, content.pieces.flatMap((piece) => [piece.at, piece.from, piece.length])]
}

function unpackPieces(numbers: readonly number[]): readonly Piece[] {
  const pieces: Piece[] = []
  for (let index = 0; index + 2 < numbers.length; index += 3) {
    pieces.push({ at: numbers[index] ?? 0, from: numbers[index + 1] ?? 0, length: numbers[index + 2] ?? 0 })
  }
  return pieces
}

function unpackPart(packed: PackedPart): Part {
  const [role, start, end, text, pieces] = packed
  const content = pieces === undefined ? mapWhole(text, start) : { text, pieces: unpackPieces(pieces) }
  return { role, span: { start, end }, content }
}

/** The form of `article` that is written to the store. */
export function packArticle(article: AnnotatedArticle): PackedArticle {
  return { ...article, parts: article.parts.map(packPart) }
}

/** The article again, to the letter. */
export function unpackArticle(packed: PackedArticle): AnnotatedArticle {
  return { ...packed, parts: packed.parts.map(unpackPart) }
}

/** Whether a record read from the store can be unpacked; a damaged one is read again from the bytes. */
export function isPackedArticle(value: unknown): value is PackedArticle {
  if (typeof value !== 'object' || value === null) return false
  if (!('id' in value && 'span' in value && 'headline' in value && 'date' in value && 'parts' in value)) return false
  return Array.isArray(value.parts) && value.parts.every(Array.isArray)
}

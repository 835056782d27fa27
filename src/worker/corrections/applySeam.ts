import type { Part, Seam } from '../../domain/article'
import type { SeamChange, SeamCorrection } from '../../domain/correction'
import { type MappedText, MappedTextBuilder, mappedOffset } from '../../domain/mappedText'
import type { AnnotatedArticle } from '../../domain/page'
import type { Span } from '../../domain/span'

/** So many characters on each side tell whether the text still reads as it did. */
const AROUND = 6
/** Between two of these a line break stands for a space. */
const LATIN = /[A-Za-z0-9]/

/** A break inside a paragraph, or between two paragraphs with nothing but white space between them. */
interface Joint {
  /** Index of the paragraph before it, and of the one behind it; the same for a break inside one. */
  readonly first: number
  readonly last: number
  readonly span: Span
  /** The text on both sides together, and where in it the break is. */
  readonly content: MappedText
  readonly at: number
}

function append(builder: MappedTextBuilder, content: MappedText, from: number, to: number): void {
  if (to > from) builder.addMapped(content, from, to)
}

function together(first: MappedText, last: MappedText): MappedText {
  const builder = new MappedTextBuilder()
  append(builder, first, 0, first.text.length)
  if (LATIN.test(first.text.slice(-1)) && LATIN.test(last.text.charAt(0))) builder.glue(' ')
  append(builder, last, 0, last.text.length)
  return builder.build()
}

function isParagraph(part: Part | undefined): part is Part {
  return part?.role === 'paragraph'
}

function jointAt(parts: readonly Part[], span: Span): Joint | null {
  const inside = parts.findIndex((part) => isParagraph(part) && part.span.start < span.start && span.end < part.span.end)
  const whole = parts[inside]
  if (whole !== undefined) {
    return { first: inside, last: inside, span, content: whole.content, at: mappedOffset(whole.content, span.end) }
  }
  const last = parts.findIndex((part) => isParagraph(part) && part.span.start >= span.end)
  let first = last - 1
  while (parts[first]?.role === 'space') first -= 1
  const [before, behind] = [parts[first], parts[last]]
  if (!isParagraph(before) || !isParagraph(behind) || before.span.end > span.start) return null
  const content = together(before.content, behind.content)
  const between = { start: before.span.end, end: behind.span.start }
  return { first, last, span: between, content, at: content.text.length - behind.content.text.length }
}

/** What is read on both sides of a break; `null` where there is no break that may be settled. */
export function aroundSeam(article: AnnotatedArticle, span: Span): Pick<SeamCorrection, 'before' | 'after'> | null {
  const joint = jointAt(article.parts, span)
  if (joint === null) return null
  const { text } = joint.content
  return { before: text.slice(Math.max(0, joint.at - AROUND), joint.at), after: text.slice(joint.at, joint.at + AROUND) }
}

function slice(content: MappedText, from: number, to: number): MappedText {
  const builder = new MappedTextBuilder()
  append(builder, content, from, to)
  return builder.build()
}

/** The paragraph, cut in two. */
function parted({ content, at, span }: Joint, part: Part): readonly Part[] {
  const end = content.text.slice(0, at).trimEnd().length
  return [
    { role: 'paragraph', span: { start: part.span.start, end: span.start }, content: slice(content, 0, end) },
    // The white space itself is not kept with an article; any will do to part two paragraphs.
    { role: 'space', span, content: { text: '\n', pieces: [] } },
    { role: 'paragraph', span: { start: span.end, end: part.span.end }, content: slice(content, at, content.text.length) },
  ]
}

function reworded({ content, at }: Joint, { left, right, text }: Extract<SeamChange, { action: 'text' }>): MappedText {
  const builder = new MappedTextBuilder()
  append(builder, content, 0, at - left)
  builder.glue(text)
  append(builder, content, at + right, content.text.length)
  return builder.build()
}

function settledSeam(seams: readonly Seam[], span: Span): readonly Seam[] {
  const others = seams.filter((seam) => seam.span.start !== span.start)
  const own = seams.find((seam) => seam.span.start === span.start)
  return [...others, { kind: own?.kind ?? 'line', span, doubt: null } as const].sort((a, b) => a.span.start - b.span.start)
}

/** The parts that stand in place of those on both sides, and the seams; `null` where the change does not fit. */
function change(
  article: AnnotatedArticle,
  joint: Joint,
  wanted: SeamChange,
): (Pick<AnnotatedArticle, 'seams'> & { parts: readonly Part[] }) | null {
  const [before, behind] = [article.parts[joint.first], article.parts[joint.last]]
  if (before === undefined || behind === undefined) return null
  const isInside = joint.first === joint.last
  if (wanted.action === 'part') {
    if (!isInside) return null
    return { parts: parted(joint, before), seams: article.seams.filter((seam) => seam.span.start !== joint.span.start) }
  }
  const span = { start: before.span.start, end: behind.span.end }
  const seams = settledSeam(article.seams, joint.span)
  if (wanted.action === 'join') return isInside ? null : { parts: [{ role: 'paragraph', span, content: joint.content }], seams }
  if (!isInside || wanted.left > joint.at || joint.at + wanted.right > joint.content.text.length) return null
  return { parts: [{ role: 'paragraph', span, content: reworded(joint, wanted) }], seams }
}

/** Settles one break of an article, or answers `null` where the text does not read any more as it did. */
export function applySeam(
  article: AnnotatedArticle,
  correction: Pick<SeamCorrection, 'span' | 'before' | 'after' | 'change'>,
): AnnotatedArticle | null {
  const joint = jointAt(article.parts, correction.span)
  const around = aroundSeam(article, correction.span)
  if (joint === null || around?.before !== correction.before || around.after !== correction.after) return null
  const made = change(article, joint, correction.change)
  if (made === null) return null
  const parts = [...article.parts.slice(0, joint.first), ...made.parts, ...article.parts.slice(joint.last + 1)]
  return { ...article, parts, seams: made.seams }
}

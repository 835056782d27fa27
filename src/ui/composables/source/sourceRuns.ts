import type { Article, Leftover, LeftoverKind } from '../../../domain/article'
import type { PageView } from '../../../worker/protocol/views'
import { type Break, breaksOf } from '../article/breaks'

/** A stretch of the decoded text that belongs to one article, or to none. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly article: Article | null
  readonly leftover: LeftoverKind | null
}

/** The page from its first to its last character: articles and leftovers in order. Gaps count as unassigned. */
export function stretchesOf(page: Pick<PageView, 'text' | 'articles' | 'leftovers'>): readonly Stretch[] {
  const pieces: Stretch[] = [
    ...page.articles.map((article) => ({ ...article.span, article, leftover: null })),
    ...page.leftovers.map((leftover: Leftover) => ({ ...leftover.span, article: null, leftover: leftover.kind })),
  ].sort((a, b) => a.start - b.start)
  const list: Stretch[] = []
  let at = 0
  for (const piece of pieces) {
    if (piece.start > at) list.push({ start: at, end: piece.start, article: null, leftover: 'unknown' })
    list.push(piece)
    at = Math.max(at, piece.end)
  }
  if (at < page.text.length) list.push({ start: at, end: page.text.length, article: null, leftover: 'unknown' })
  return list
}

/** A run of an article's decoded text, ended by a break or not. */
export interface SourceRun {
  readonly text: string
  readonly break: Break | null
}

/** Cuts a stretch at its breaks; the white space of a break stays, as it is part of the page. */
export function breakRuns(text: string, stretch: Stretch): readonly SourceRun[] {
  const runs: SourceRun[] = []
  let at = stretch.start
  for (const one of stretch.article === null ? [] : breaksOf(stretch.article)) {
    if (one.span.start < at || one.span.end > stretch.end) continue
    runs.push({ text: text.slice(at, one.span.start), break: one })
    at = one.span.start
  }
  runs.push({ text: text.slice(at, stretch.end), break: null })
  return runs
}

/** One line of a stretch as it stands in the file, without its line break; `start` is its offset in the decoded text. */
export interface SourceLine {
  readonly start: number
  readonly text: string
}

/** The lines of a stretch, for cutting between them. A last line without anything on it is left out. */
export function linesOf(text: string, stretch: Pick<Stretch, 'start' | 'end'>): readonly SourceLine[] {
  const lines: SourceLine[] = []
  let start = stretch.start
  for (const line of text.slice(stretch.start, stretch.end).split('\n')) {
    lines.push({ start, text: line.replace(/\r$/, '') })
    start += line.length + 1
  }
  if (lines.length > 1 && lines[lines.length - 1]?.text === '') lines.pop()
  return lines
}

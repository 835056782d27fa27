import { annotatePage } from './annotate/annotate'
import type { Knowledge } from './annotate/knowledge'
import { decode, type DecodeOptions } from './decode/decode'
import { normalise } from './decode/normalise'
import type { Page, PageCardPatch } from './domain/page'
import { type Outcome, failure, success } from './domain/problem'
import type { SourceFile } from './domain/source'
import { segment, type SegmentOptions } from './segment/segment'

/** What the user settled by hand before the page is read. */
export interface ReadOptions extends DecodeOptions, SegmentOptions {
  readonly patch?: PageCardPatch
}

/**
 * The whole journey of one file: bytes → text → articles → annotated articles.
 * Fails only where no text can be had of the bytes; never throws on any input.
 */
export function readPage(source: SourceFile, bytes: Uint8Array, knowledge: Knowledge, options: ReadOptions = {}): Outcome<Page> {
  const decoded = decode(bytes, source.name, options)
  if (!decoded.ok) return failure(decoded.problem)
  const { text, decoding } = decoded.value
  const segmented = segment(normalise(text), text, source.id, options)
  const { card, articles } = annotatePage(segmented, source, options.patch ?? {}, knowledge)
  return success({ source, decoding, text, card, articles, leftovers: segmented.leftovers })
}

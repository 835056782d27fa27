import type { AnnotatedArticle } from '../../src/domain/page'
import type { Correction } from '../../src/domain/correction'
import type { SourceFile } from '../../src/domain/source'
import { mapWhole } from '../../src/domain/mappedText'

/** A source id that begins with `digit`. */
export function sampleId(digit: string): string {
  return digit.repeat(64)
}

export function sampleSource(digit: string): SourceFile {
  return { id: sampleId(digit), name: `${digit}.txt`, path: `版面/${digit}.txt`, size: 3, addedAt: '2026-01-02T03:04:05.000Z' }
}

/** An invented article that begins at `start`, with a healed seam in its one paragraph. */
export function sampleArticle(digit: string, start: number): AnnotatedArticle {
  const evidence = { rule: 'test/rule', spans: [], certainty: 'unknown' } as const
  const none = { edtf: null, text: null, span: null, evidence: [evidence] } as const
  return {
    id: `${sampleId(digit).slice(0, 16)}-${start}-${start + 20}`,
    kind: 'article',
    span: { start, end: start + 20 },
    parts: [
      { role: 'headline', span: { start, end: start + 4 }, content: mapWhole('桥通车了', start) },
      { role: 'space', span: { start: start + 4, end: start + 5 }, content: mapWhole('', start + 4) },
      {
        role: 'paragraph',
        span: { start: start + 5, end: start + 20 },
        content: {
          text: '本报讯 白河大桥昨日通车。',
          pieces: [
            { at: 0, from: start + 5, length: 6 },
            { at: 6, from: start + 13, length: 7 },
          ],
        },
      },
    ],
    headline: '桥通车了',
    headlineOrigin: 'printed',
    kickers: [],
    subheads: [],
    dateline: '本报讯',
    byline: [],
    seams: [{ kind: 'line', span: { start: start + 11, end: start + 13 }, doubt: null }],
    evidence: [evidence],
    date: none,
    published: none,
    district: null,
    places: [],
    topics: [],
    people: [],
  }
}

export function sampleCorrection(digit: string, id: string, at: string): Correction {
  return { kind: 'card', id, source: sampleId(digit), at, by: '', patch: { paper: '白河日报' } }
}

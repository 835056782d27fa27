import { type FunctionalComponent, h } from 'vue'
import type { MarkedText } from '../../../domain/query'
import { RunText } from '../article/RunText'

/** A headline or an excerpt with the words that were found. */
export const MarkedLine: FunctionalComponent<{ readonly line: MarkedText }> = ({ line }) =>
  h(RunText, { text: line.text, layers: line.marks.map((mark) => ({ ...mark, name: 'hit' })) })

MarkedLine.props = ['line']

import { type FunctionalComponent, type VNode, h } from 'vue'
import { type Layer, type Run, cutRuns } from '../../composables/article/runs'

/** The name of an empty layer where a line may end. */
export const MAY_BREAK = 'may-break'

export interface RunTextProps {
  readonly text: string
  readonly layers: readonly Layer[]
  /** Index of the hit that is being looked at. */
  readonly now?: number
}

function node(run: Run, now: number | undefined): VNode | string {
  if (run.text === '' && run.layers.every((layer) => layer.name === MAY_BREAK)) return h('wbr')
  if (run.text === '') return h('i', { class: run.layers.map((layer) => layer.name), 'aria-hidden': 'true' })
  if (run.layers.length === 0) return run.text
  if (run.layers.every((layer) => layer.name === 'upright')) return h('span', { class: 'upright' }, run.text)
  const hit = run.layers.find((layer) => layer.index !== undefined)
  const classes = run.layers.map((layer) => layer.name)
  if (hit !== undefined && hit.index === now) classes.push('now')
  return h('mark', { class: classes, 'data-hit': hit?.index }, run.text)
}

/** A text in which stretches are marked. */
export const RunText: FunctionalComponent<RunTextProps> = ({ text, layers, now }) =>
  layers.length === 0 ? text : cutRuns(text, layers).map((run) => node(run, now))

RunText.props = ['text', 'layers', 'now']

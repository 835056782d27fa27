import type { IncomingFile } from '../../../src/domain/source'
import { composePage } from '../../helpers/composePage'
import { inventArticle } from '../../helpers/inventArticle'

const LAYOUTS = ['indented', 'stacked', 'namesInDateline', 'plain'] as const
/** Articles on a page, and paragraphs of each beside the lead, as on a usual page of a daily. */
const ARTICLES = 10
const PARAGRAPHS = 7

/** Pages of a daily as files: all different, the same for the same numbers. */
export function pageFiles(count: number): readonly IncomingFile[] {
  const encoder = new TextEncoder()
  return Array.from({ length: count }, (_, number) => {
    const articles = Array.from({ length: ARTICLES }, (_, at) =>
      inventArticle({
        seed: number * 100 + at,
        paragraphs: PARAGRAPHS,
        kickers: at % 2,
        subheads: at % 3,
        names: 1 + (at % 2),
        crossheads: at === 0,
      }),
    )
    const { text } = composePage(articles, LAYOUTS[number % LAYOUTS.length] ?? 'indented', number)
    const name = `岚山县报-${2000 + Math.floor(number / 365)}-${number % 365}.txt`
    return { name, path: name, bytes: encoder.encode(text) }
  })
}

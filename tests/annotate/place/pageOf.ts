import type { PageContext } from '../../../src/annotate/context'
import { readArticle } from '../../../src/annotate/reading'
import { type Article, type Part, type PartRole, articleId } from '../../../src/domain/article'
import { mapWhole } from '../../../src/domain/mappedText'
import type { PageCardPatch } from '../../../src/domain/page'

const DATELINE = /^(?:【本[报市]讯】|本报讯|[\u4e00-\u9fff]{2}日报讯|本报[^，。电讯]{0,10}[电讯]|新华社[^，。电]{0,16}电)/

function part(role: PartRole, text: string, start: number): Part {
  return { role, span: { start, end: start + text.length }, content: mapWhole(text, start) }
}

/** The parts of one printed line: `# ` begins a headline, a dateline is told from its paragraph. */
function partsOf(line: string, start: number): readonly Part[] {
  if (line.startsWith('# ')) return [part('space', '# ', start), part('headline', line.slice(2), start + 2)]
  if (/^(?:记者|读者) /.test(line)) return [part('byline', line, start)]
  const dateline = DATELINE.exec(line)?.[0] ?? ''
  if (dateline === '') return [part('paragraph', line, start)]
  return [part('dateline', dateline, start), part('paragraph', line.slice(dateline.length), start + dateline.length)]
}

function articleOf(text: string, start: number): Article {
  const parts: Part[] = []
  let at = start
  for (const line of text.split('\n')) {
    parts.push(...partsOf(line, at), part('space', '\n', at + line.length))
    at += line.length + 1
  }
  const dateline = parts.find((entry) => entry.role === 'dateline')?.content.text ?? null
  const span = { start, end: at }
  return {
    id: articleId('0'.repeat(64), span),
    kind: 'article',
    span,
    parts,
    headline: '',
    headlineOrigin: 'printed',
    kickers: [],
    subheads: [],
    dateline,
    byline: [],
    seams: [],
    evidence: [],
  }
}

/** A page of the given articles, each as lines of text, as annotation meets it. */
export function pageOf(texts: readonly string[], options: { readonly path?: string; readonly patch?: PageCardPatch } = {}): PageContext {
  const articles: Article[] = []
  let text = ''
  for (const one of texts) {
    articles.push(articleOf(one, text.length))
    text += `${one}\n`
  }
  const path = options.path ?? 'page.txt'
  return {
    page: { text, articles, leftovers: [] },
    readings: articles.map(readArticle),
    fileName: path.slice(path.lastIndexOf('/') + 1),
    path,
    latestDay: null,
    patch: options.patch ?? {},
  }
}

import { type Article, type Part, type PartRole, articleId } from '../../src/domain/article'
import type { Evidence } from '../../src/domain/evidence'
import { mapWhole } from '../../src/domain/mappedText'
import type { AnnotatedArticle } from '../../src/domain/page'
import type { Place } from '../../src/domain/place'

/** What an invented article is made from. */
export interface Recipe {
  readonly kicker?: string
  readonly headline: string
  readonly subhead?: string
  readonly dateline?: string
  readonly paragraphs: readonly string[]
  readonly reporter?: string
  readonly date: string | null
  readonly inferred?: boolean
  readonly place: readonly Place[]
  readonly topic: { readonly id: string; readonly label: string; readonly iptc: string } | null
}

const HENAN: Place = { code: '410000', name: '河南省', level: 'province', parent: null }
const ZHENGZHOU: Place = { code: '410100', name: '郑州市', level: 'city', parent: '410000' }
const XINZHENG: Place = { code: '410184', name: '新郑市', level: 'county', parent: '410100' }
const ZHONGYUAN: Place = { code: '410102', name: '中原区', level: 'county', parent: '410100' }
const MENGZHUANG: Place = { code: '410184103', name: '孟庄镇', level: 'town', parent: '410184' }
const JIANGSU: Place = { code: '320000', name: '江苏省', level: 'province', parent: null }
const SUZHOU: Place = { code: '320500', name: '苏州市', level: 'city', parent: '320000' }
const KUNSHAN: Place = { code: '320583', name: '昆山市', level: 'county', parent: '320500' }

export const PLACES = {
  xinzheng: [HENAN, ZHENGZHOU, XINZHENG],
  mengzhuang: [HENAN, ZHENGZHOU, XINZHENG, MENGZHUANG],
  zhongyuan: [HENAN, ZHENGZHOU, ZHONGYUAN],
  kunshan: [JIANGSU, SUZHOU, KUNSHAN],
} as const

export const TOPICS = [
  { id: 'grassroots', label: '基层治理', iptc: '11000000' },
  { id: 'education', label: '教育', iptc: '05000000' },
  { id: 'health', label: '卫生健康', iptc: '07000000' },
  { id: 'safety', label: '应急与安全', iptc: '03000000' },
] as const

function evidence(rule: string, start: number, end: number, certainty: Evidence['certainty'] = 'stated'): Evidence {
  return { rule, spans: end > start ? [{ start, end }] : [], certainty, details: {} }
}

function partsOf(recipe: Recipe, offset: number): { readonly parts: readonly Part[]; readonly text: string } {
  const parts: Part[] = []
  let text = ''
  const add = (role: PartRole, content: string) => {
    const start = offset + text.length
    parts.push({ role, span: { start, end: start + content.length }, content: mapWhole(content, start) })
    text += content
  }
  const line = (role: PartRole, content: string | undefined) => {
    if (content === undefined) return
    add(role, content)
    add('space', '\n')
  }
  line('kicker', recipe.kicker)
  line('headline', recipe.headline)
  line('subhead', recipe.subhead)
  if (recipe.dateline !== undefined) add('dateline', recipe.dateline)
  for (const paragraph of recipe.paragraphs) line('paragraph', paragraph)
  line('byline', recipe.reporter === undefined ? undefined : `记者 ${recipe.reporter}`)
  return { parts, text }
}

/** An annotated article and the text it covers, placed at `offset` of its page. */
export function makeArticle(recipe: Recipe, source: string, offset: number): { readonly article: AnnotatedArticle; readonly text: string } {
  const { parts, text } = partsOf(recipe, offset)
  const span = { start: offset, end: offset + text.length }
  const body = parts.find((part) => part.role === 'paragraph')
  const at = body?.span.start ?? offset
  const base: Article = {
    id: articleId(source, span),
    kind: 'article',
    span,
    parts,
    headline: recipe.headline,
    headlineOrigin: 'printed',
    kickers: recipe.kicker === undefined ? [] : [recipe.kicker],
    subheads: recipe.subhead === undefined ? [] : [recipe.subhead],
    dateline: recipe.dateline ?? null,
    byline: recipe.reporter === undefined ? [] : [{ role: '记者', name: recipe.reporter, outlet: null, span }],
    seams: body === undefined ? [] : [{ kind: 'line', span: { start: at + 20, end: at + 20 }, doubt: null }],
    evidence: [],
  }
  const unit = recipe.place[recipe.place.length - 1]
  const certainty = recipe.date === null ? 'unknown' : recipe.inferred === true ? 'inferred' : 'stated'
  const dated = {
    edtf: recipe.date,
    text: recipe.date === null ? null : '4月12日',
    span: { start: at, end: at + 5 },
    evidence: [evidence('date/monthDay', at, at + 5, certainty), evidence('date/yearFromPage', 0, 0, certainty)] as const,
  }
  return {
    text,
    article: {
      ...base,
      date: dated,
      published: dated,
      district:
        unit === undefined
          ? null
          : { code: unit.code, name: unit.name, level: unit.level, path: recipe.place, evidence: evidence('place/scene', at + 8, at + 14) },
      places: [],
      topics: recipe.topic === null ? [] : [{ ...recipe.topic, score: 0.8, evidence: evidence('topic/words', at + 10, at + 13) }],
      people: [],
    },
  }
}

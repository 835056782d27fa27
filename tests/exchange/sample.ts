import type { Part, PartRole } from '../../src/domain/article'
import type { DatedValue } from '../../src/domain/date'
import type { Certainty } from '../../src/domain/evidence'
import { mapWhole } from '../../src/domain/mappedText'
import type { AnnotatedArticle, PageCard } from '../../src/domain/page'
import type { ReasonTable } from '../../src/domain/reasons'
import type { ExportArticle } from '../../src/exchange/exportArticle'

export const REASONS: ReasonTable = {
  'date/monthDay': { zh: '正文写有“{text}”', en: 'The text says “{text}”' },
  'date/yearFromPage': { zh: '年份取自同版的“{from}”', en: 'The year comes from “{from}” on the page' },
  'date/none': { zh: '没有可用的日期', en: 'There is no date to go by' },
}

export function dated(edtf: string | null, certainty: Certainty = 'stated'): DatedValue {
  return {
    edtf,
    text: edtf === null ? null : '3月30日',
    span: edtf === null ? null : { start: 40, end: 45 },
    evidence: [
      {
        rule: edtf === null ? 'date/none' : 'date/monthDay',
        spans: [],
        certainty: edtf === null ? 'unknown' : certainty,
        details: { text: '3月30日' },
      },
      ...(certainty === 'inferred' ? [{ rule: 'date/yearFromPage', spans: [], certainty, details: { from: '2023年第一季度' } }] : []),
    ],
  }
}

export function card(values: { readonly paper?: string; readonly pageNumber?: string; readonly section?: string } = {}): PageCard {
  const guess = (value: string | undefined) =>
    value === undefined ? null : { value, evidence: { rule: 'card/masthead', spans: [], certainty: 'stated' as const } }
  return { paper: guess(values.paper), issueDate: dated(null), pageNumber: guess(values.pageNumber), section: guess(values.section) }
}

const PARTS: readonly (readonly [PartRole, string])[] = [
  ['headline', '老街书展开幕'],
  ['dateline', '本报讯'],
  ['paragraph', '3月30日，溪口老街的书展开幕了。'],
  ['crosshead', '一本书换一个故事'],
  ['paragraph', '“看完再放回架上。”店主庄先生说。'],
  ['byline', '记者 丁一鸣 文 顾小禾 图'],
]

function partsFrom(start: number): readonly Part[] {
  let at = start
  return PARTS.map(([role, text]) => {
    const part: Part = { role, span: { start: at, end: at + text.length }, content: mapWhole(text, at) }
    at += text.length
    return part
  })
}

const SOURCE_ID = '0123456789abcdef'.repeat(4)
const said = { rule: 'place/scene', spans: [], certainty: 'stated' as const }

/** An article of our own making; `changes` replace its values. */
export function sample(changes: Partial<AnnotatedArticle> = {}, around: Partial<Omit<ExportArticle, 'article'>> = {}): ExportArticle {
  const span = { start: 12, end: 90 }
  return {
    article: {
      id: `${SOURCE_ID.slice(0, 16)}-12-90`,
      kind: 'article',
      span,
      parts: partsFrom(12),
      headline: '老街书展开幕',
      headlineOrigin: 'printed',
      kickers: ['十二家老店联手'],
      subheads: [],
      dateline: '本报讯',
      byline: [
        { role: '记者', name: '丁一鸣', outlet: '中州城事', span },
        { role: '图', name: '顾小禾', outlet: null, span },
      ],
      seams: [{ kind: 'blank', span: { start: 33, end: 35 }, doubt: null }],
      evidence: [],
      date: dated('2023-03-30', 'inferred'),
      published: dated('2023-04-01'),
      district: {
        code: '410184',
        name: '新郑市',
        level: 'county',
        path: [
          { code: '410000', name: '河南省', level: 'province', parent: null },
          { code: '410100', name: '郑州市', level: 'city', parent: '410000' },
          { code: '410184', name: '新郑市', level: 'county', parent: '410100' },
        ],
        evidence: said,
      },
      places: [
        { code: '410184', name: '新郑市', text: '新郑', level: 'county', role: 'scene', spans: [span, span], evidence: said },
        { code: null, name: '溪口村', text: '溪口村', level: 'village', role: 'mentioned', spans: [span], evidence: said },
      ],
      topics: [{ id: 'culture', label: '文化与旅游', iptc: '01000000', score: 0.81249, evidence: said }],
      people: [{ name: '庄先生', titles: ['店主'], role: 'citizen', spans: [span], evidence: said }],
      ...changes,
    },
    source: { id: SOURCE_ID, name: '第3版.txt', path: '4月/第3版.txt', size: 100, addedAt: '2023-05-01T00:00:00.000Z' },
    decoding: { encoding: 'gb18030', by: 'statistics', confidence: 0.99, runnerUp: null, replacements: 0, privateUse: 0 },
    card: card({ paper: '中州城事', pageNumber: '3', section: '要闻' }),
    corrected: [],
    ...around,
  }
}

/** The sample with nothing known that need not be. */
export function bareSample(changes: Partial<AnnotatedArticle> = {}): ExportArticle {
  const nothing = { kickers: [], dateline: null, byline: [], seams: [], district: null, places: [], topics: [], people: [] }
  return sample({ ...nothing, date: dated(null), published: dated(null), ...changes }, { card: card() })
}

/** Text that every format has to survive. */
export const HOSTILE: readonly string[] = [
  '=1+1',
  '＝SUM(A1)',
  '-2',
  '+86 371',
  '@cmd',
  'a,b;c\t"d"\r\ne',
  "<script>alert('x')</script>&amp;",
  '# 一级 *星* _线_ `码` [链](x) | 表',
  '1. 项',
  '{\\TeX} $5 & 50% #1 ~ ^',
  'ER  - ',
  '\u2028行\u2029段\u0085',
  '𠮷\ud800',
  '\u0000\u001b',
  '',
]

import { type Article, bodyParts } from '../domain/article'
import type { ReasonTable } from '../domain/reasons'
import type { ExportArticle } from './exportArticle'
import { type ArticleRecord, articleRecord } from './jsonl'

/** Excel in China reads a CSV without it as GBK. */
const BYTE_ORDER_MARK = '\ufeff'
const LINE_END = '\r\n'
/** What spreadsheets take for the beginning of a formula; their Chinese editions take the full-width signs too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
const NEEDS_QUOTES = /[",\r\n]/

interface Column {
  readonly title: string
  readonly value: (record: ArticleRecord, article: Article) => string | number | null
}

function listed(values: readonly string[]): string {
  return values.join('；')
}

const COLUMNS: readonly Column[] = [
  { title: '标题', value: ({ headline }) => headline },
  { title: '引题', value: ({ kickers }) => listed(kickers) },
  { title: '副题', value: ({ subheads }) => listed(subheads) },
  {
    title: '署名',
    value: ({ byline }) => listed(byline.map(({ role, name, outlet }) => [outlet ?? '', role, name].filter(Boolean).join(' '))),
  },
  { title: '事件日期', value: ({ date }) => date.edtf },
  { title: '日期程度', value: ({ date }) => date.certainty },
  { title: '日期原文', value: ({ date }) => date.text },
  { title: '日期依据', value: ({ date }) => date.basis },
  { title: '见报日期', value: ({ published }) => published.edtf },
  { title: '地区', value: ({ district }) => district?.name ?? null },
  { title: '地区代码', value: ({ district }) => district?.code ?? null },
  { title: '地名', value: ({ places }) => listed([...new Set(places.map(({ name }) => name))]) },
  { title: '主题', value: ({ topics }) => listed(topics.map(({ label }) => label)) },
  { title: '人物', value: ({ people }) => listed(people.map(({ name }) => name)) },
  { title: '报名', value: ({ paper }) => paper },
  { title: '版次', value: ({ pageNumber }) => pageNumber },
  { title: '版名', value: ({ section }) => section },
  { title: '电头', value: ({ dateline }) => dateline },
  {
    title: '正文',
    value: (_record, article) =>
      bodyParts(article)
        .map(({ content }) => content.text)
        .join('\n'),
  },
  { title: '文件', value: ({ source }) => source.path },
  { title: '起', value: ({ source }) => source.start },
  { title: '止', value: ({ source }) => source.end },
  { title: '订正', value: ({ corrected }) => listed(corrected) },
  { title: '编号', value: ({ id }) => id },
]

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  // An apostrophe makes a spreadsheet show the text as it is.
  const safe = FORMULA.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Articles as CSV (RFC 4180) with a byte order mark, one row each, Chinese titles in the first row. */
export function exportCsv(articles: readonly ExportArticle[], reasons: ReasonTable): string {
  const rows = articles.map((exported) => {
    const record = articleRecord(exported, reasons)
    return COLUMNS.map(({ value }) => cell(value(record, exported.article))).join(',')
  })
  return `${BYTE_ORDER_MARK}${[COLUMNS.map(({ title }) => title).join(','), ...rows].join(LINE_END)}${LINE_END}`
}

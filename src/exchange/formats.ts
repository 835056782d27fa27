import type { ReasonTable } from '../domain/reasons'
import { exportBibtex } from './citation/bibtex'
import { exportCslJson } from './citation/cslJson'
import { exportGbt7714 } from './citation/gbt7714'
import { exportRis } from './citation/ris'
import { exportCsv } from './csv'
import type { ExportArticle } from './exportArticle'
import { exportHtml } from './html'
import { exportJsonl } from './jsonl'
import { exportMarkdown } from './markdown'

/** Names of the formats that articles are given out in. */
export type FormatName = 'jsonl' | 'csv' | 'markdown' | 'html' | 'gbt7714' | 'ris' | 'bibtex' | 'csl-json'

/** One way to give articles out (导出格式). */
export interface ExportFormat {
  readonly name: FormatName
  /** Of the file, without dot. */
  readonly extension: string
  readonly mime: string
  readonly label: { readonly zh: string; readonly en: string }
  /** The whole file as text, to be written as UTF-8. */
  readonly write: (articles: readonly ExportArticle[], reasons: ReasonTable) => string
}

/** All formats, in the order of menus. */
export const FORMATS: readonly ExportFormat[] = [
  {
    name: 'jsonl',
    extension: 'jsonl',
    mime: 'application/jsonl',
    label: { zh: 'JSON Lines（全部字段）', en: 'JSON Lines (all fields)' },
    write: exportJsonl,
  },
  {
    name: 'csv',
    extension: 'csv',
    mime: 'text/csv',
    label: { zh: 'CSV 表格（Excel、WPS）', en: 'CSV table (Excel, WPS)' },
    write: exportCsv,
  },
  { name: 'markdown', extension: 'md', mime: 'text/markdown', label: { zh: 'Markdown', en: 'Markdown' }, write: exportMarkdown },
  {
    name: 'html',
    extension: 'html',
    mime: 'text/html',
    label: { zh: '网页（可打印，Word 可打开）', en: 'Web page (prints, opens in Word)' },
    write: exportHtml,
  },
  {
    name: 'gbt7714',
    extension: 'txt',
    mime: 'text/plain',
    label: { zh: '参考文献 GB/T 7714', en: 'References, GB/T 7714' },
    write: exportGbt7714,
  },
  {
    name: 'ris',
    extension: 'ris',
    mime: 'application/x-research-info-systems',
    label: { zh: 'RIS（Zotero、NoteExpress）', en: 'RIS (Zotero, EndNote)' },
    write: exportRis,
  },
  { name: 'bibtex', extension: 'bib', mime: 'application/x-bibtex', label: { zh: 'BibTeX', en: 'BibTeX' }, write: exportBibtex },
  {
    name: 'csl-json',
    extension: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
    label: { zh: 'CSL-JSON', en: 'CSL-JSON' },
    write: exportCslJson,
  },
]

import { ProblemError } from '../domain/problem'
import type { ExportArticle } from '../exchange/exportArticle'
import { exportJsonl } from '../exchange/jsonl'
import { reasons } from '../reasons'
import type { ExportFormat, OutgoingFile } from './protocol'

interface Format {
  readonly extension: string
  readonly type: string
  readonly write: (articles: readonly ExportArticle[]) => string
}

const FORMATS: { readonly [F in ExportFormat]?: Format } = {
  jsonl: { extension: 'jsonl', type: 'application/jsonl', write: (articles) => exportJsonl(articles, reasons) },
}

/** Writes the articles in a format; the file is UTF-8. Rejects for a format that is not there. */
export function writeExport(format: ExportFormat, articles: readonly ExportArticle[]): OutgoingFile {
  const writer = FORMATS[format]
  if (writer === undefined) throw new ProblemError({ kind: 'internal', reason: `no format ${format}` })
  return { name: `jianbao.${writer.extension}`, type: writer.type, bytes: new TextEncoder().encode(writer.write(articles)) }
}

import { ProblemError } from '../../domain/problem'
import type { ExportArticle } from '../../exchange/exportArticle'
import { FORMATS } from '../../exchange/formats'
import { reasons } from '../../reasons'
import type { FormatName, OutgoingFile } from '../protocol/outgoing'

/** Writes the articles in a format; the file is UTF-8. Rejects for a format that is not there. */
export function writeExport(format: FormatName, articles: readonly ExportArticle[]): OutgoingFile {
  const writer = FORMATS.find(({ name }) => name === format)
  if (writer === undefined) throw new ProblemError({ kind: 'internal', reason: `no format ${format}` })
  return { name: `jianbao.${writer.extension}`, type: writer.mime, bytes: new TextEncoder().encode(writer.write(articles, reasons)) }
}

import type { Correction } from '../../domain/correction'
import type { SourceFile } from '../../domain/source'
import { isCorrection, isFields } from '../corrections/isCorrection'
import { damaged } from './backup'

/** Name and version of the form. */
export const PATCH_FORMAT = 'jianbao/corrections@1'

/** Corrections as a file that people pass round and look through: JSON, one correction per line. `files` only names them. */
export function writePatch(corrections: readonly Correction[], files: readonly Pick<SourceFile, 'id' | 'path'>[], madeAt: string): string {
  const lines = (items: readonly unknown[]): string => items.map((item) => `\n    ${JSON.stringify(item)}`).join(',')
  const named = files.map(({ id, path }) => ({ id, path }))
  return `{
  "format": ${JSON.stringify(PATCH_FORMAT)},
  "madeAt": ${JSON.stringify(madeAt)},
  "files": [${lines(named)}
  ],
  "corrections": [${lines(corrections)}
  ]
}
`
}

/** The corrections of such a file. Throws `ProblemError` (archive-damaged) where it is none, or one of them is not whole. */
export function readPatch(bytes: Uint8Array): readonly Correction[] {
  let content: unknown
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw damaged('no JSON')
  }
  if (!isFields(content) || content['format'] !== PATCH_FORMAT) throw damaged('format')
  const { corrections } = content
  if (!Array.isArray(corrections)) throw damaged('corrections')
  const items: readonly unknown[] = corrections
  return items.map((item, index) => {
    if (!isCorrection(item)) throw damaged(`corrections[${index}]`)
    return item
  })
}

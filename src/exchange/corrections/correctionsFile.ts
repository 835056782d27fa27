import type { Correction } from '../../domain/correction'
import { type Fault, isRecord } from './check'
import { isCorrection } from './checks'

/** Name and version of the file format. */
export const CORRECTIONS_SCHEMA = 'jianbao/corrections@1'

/** What a file of corrections held: those that can be taken, and what is wrong with the rest of it. */
export interface CorrectionsRead {
  readonly corrections: readonly Correction[]
  readonly faults: readonly Fault[]
}

/**
 * Corrections as a file that colleagues exchange and review: JSON, one correction per line, in the order given.
 * `exportedAt` is an ISO 8601 instant.
 */
export function writeCorrections(corrections: readonly Correction[], exportedAt: string): string {
  const lines = corrections.map((correction) => JSON.stringify(correction)).join(',\n')
  return `{"schema":${JSON.stringify(CORRECTIONS_SCHEMA)},"exportedAt":${JSON.stringify(exportedAt)},"corrections":[\n${lines}\n]}\n`
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) }
  } catch {
    return null
  }
}

function refused(path: string, expected: string): CorrectionsRead {
  return { corrections: [], faults: [{ path, expected }] }
}

/** Reads a file of corrections. A correction with a fault is left out, the others are taken; each fault says where it is. */
export function readCorrections(text: string): CorrectionsRead {
  const file = parse(text)
  if (file === null) return refused('', 'JSON')
  if (!isRecord(file.value)) return refused('', 'object')
  if (file.value['schema'] !== CORRECTIONS_SCHEMA) return refused('schema', CORRECTIONS_SCHEMA)
  const items: unknown = file.value['corrections']
  if (!Array.isArray(items)) return refused('corrections', 'array')
  const corrections: Correction[] = []
  const faults: Fault[] = []
  items.forEach((item: unknown, index) => {
    if (isCorrection(item, `corrections[${index}]`, faults)) corrections.push(item)
  })
  return { corrections, faults }
}

import { isFields } from '../../domain/guards'
import type { Correction } from '../../domain/correction'
import type { PatchFault } from '../../domain/problem'
import type { Fault } from './check'
import { isCorrection } from './checks'

/** What the names of all versions of the format begin with. */
const FAMILY = 'jianbao/corrections@'
/** Name and version of the file format. */
export const CORRECTIONS_SCHEMA = 'jianbao/corrections@1'

/** What a file of corrections held: those that can be taken, and what is wrong with the rest of it. */
export interface CorrectionsRead {
  readonly corrections: readonly Correction[]
  readonly faults: readonly Fault[]
  /** Why nothing of it can be taken, `null` where it is such a file. */
  readonly refused: PatchFault | null
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

function refuse(why: PatchFault, path: string, expected: string): CorrectionsRead {
  return { corrections: [], faults: [{ path, expected }], refused: why }
}

/** Reads a file of corrections. A correction with a fault is left out, the others are taken; each fault says where it is. */
export function readCorrections(text: string): CorrectionsRead {
  const file = parse(text)
  if (file === null) return refuse('not-ours', '', 'JSON')
  if (!isFields(file.value)) return refuse('not-ours', '', 'object')
  const schema = file.value['schema']
  if (schema !== CORRECTIONS_SCHEMA) {
    return refuse(typeof schema === 'string' && schema.startsWith(FAMILY) ? 'newer' : 'not-ours', 'schema', CORRECTIONS_SCHEMA)
  }
  const items: unknown = file.value['corrections']
  if (!Array.isArray(items)) return refuse('damaged', 'corrections', 'array')
  const corrections: Correction[] = []
  const faults: Fault[] = []
  items.forEach((item: unknown, index) => {
    if (isCorrection(item, `corrections[${index}]`, faults)) corrections.push(item)
  })
  return { corrections, faults, refused: corrections.length === 0 && faults.length > 0 ? 'damaged' : null }
}

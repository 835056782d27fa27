import type { Correction } from '../../domain/correction'
import { VALUE_CHECKS } from './values'

type Fields = Readonly<Record<string, unknown>>

/** 64 hexadecimal digits. */
const SHA256 = /^[0-9a-f]{64}$/
/** 2026-01-02T03:04:05.678Z, the one form that sorts by time. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
const ENCODINGS: ReadonlySet<unknown> = new Set(['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'])
const CARD_FIELDS: ReadonlySet<string> = new Set(['paper', 'issueDate', 'pageNumber', 'section', 'homePlace'])

/** Whether `value` is an object with named fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether `value` is the SHA-256 of a file, as everything here is named by. */
export function isSourceId(value: unknown): value is string {
  return typeof value === 'string' && SHA256.test(value)
}

/** Whether `value` is an instant as written here. */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value))
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}

function isOffsets(value: unknown): boolean {
  return Array.isArray(value) && value.every(isOffset)
}

function isCheckedField(name: unknown): name is keyof typeof VALUE_CHECKS {
  return typeof name === 'string' && Object.prototype.hasOwnProperty.call(VALUE_CHECKS, name)
}

function isFieldPart(fields: Fields): boolean {
  const { article, start, fingerprint, field, value } = fields
  if (typeof article !== 'string' || !isOffset(start) || typeof fingerprint !== 'string') return false
  return isCheckedField(field) && VALUE_CHECKS[field](value)
}

function isCardPart({ patch }: Fields): boolean {
  if (!isFields(patch)) return false
  return Object.entries(patch).every(([name, value]) => CARD_FIELDS.has(name) && (value === null || typeof value === 'string'))
}

const PARTS: Readonly<Record<Correction['kind'], (fields: Fields) => boolean>> = {
  field: isFieldPart,
  boundary: ({ added, removed }) => isOffsets(added) && isOffsets(removed),
  card: isCardPart,
  encoding: ({ encoding }) => ENCODINGS.has(encoding),
}

function isKind(kind: unknown): kind is Correction['kind'] {
  return typeof kind === 'string' && Object.prototype.hasOwnProperty.call(PARTS, kind)
}

/** Whether something from a backup or a colleague is a correction, whole and of the right types. */
export function isCorrection(value: unknown): value is Correction {
  if (!isFields(value)) return false
  const { id, source, at, by, kind } = value
  if (typeof id !== 'string' || id === '' || id.length > 100 || !isSourceId(source) || !isInstant(at) || typeof by !== 'string')
    return false
  return isKind(kind) && PARTS[kind](value)
}

import { isFields } from '../../domain/guards'
import type { CardRule } from '../../domain/cardRule'
import { edtfRange } from '../../domain/edtf'
import { namePattern } from '../../domain/namePattern'
import type { PageCardPatch } from '../../domain/page'

function isText(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string'
}

/** Whether something kept or sent is a patch of a page card. */
export function isPatch(value: unknown): value is PageCardPatch {
  if (!isFields(value)) return false
  const { paper, issueDate, pageNumber, section, homePlace } = value
  if (![paper, issueDate, pageNumber, section, homePlace].every(isText)) return false
  return typeof issueDate !== 'string' || edtfRange(issueDate) !== null
}

function isRule(value: unknown): value is CardRule {
  if (!isFields(value)) return false
  const { id, at, pattern, patch } = value
  if (typeof id !== 'string' || typeof at !== 'string' || typeof pattern !== 'string') return false
  return namePattern(pattern) !== null && isPatch(patch)
}

/** The rules as they were kept; damaged ones are left out. */
export function rulesFrom(value: unknown): readonly CardRule[] {
  if (!Array.isArray(value)) return []
  const items: readonly unknown[] = value
  return items.filter(isRule)
}

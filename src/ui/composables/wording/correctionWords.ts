import { useI18n } from 'vue-i18n'
import type { BoundaryCorrection, Correction, CorrectableFields, FieldCorrection } from '../../../domain/correction'
import { writeByline } from '../typed/typedByline'
import { writePeople } from '../typed/typedPeople'

function isByline(correction: FieldCorrection): correction is FieldCorrection<'byline'> {
  return correction.field === 'byline'
}

function isPeople(correction: FieldCorrection): correction is FieldCorrection<'people'> {
  return correction.field === 'people'
}

/** What was done to the places where articles begin. */
function cutOf({ added, removed }: BoundaryCorrection): 'split' | 'merge' | 'move' {
  if (removed.length === 0) return 'split'
  return added.length === 0 ? 'merge' : 'move'
}

/** What a correction is about and what it sets, in words. */
export function useCorrectionWords(): {
  readonly about: (correction: Correction) => string
  readonly value: (correction: Correction) => string
  /** A value of what a correction is about, as the engine says it in a line, '' for none. */
  readonly line: (correction: Correction, value: string) => string
} {
  const { t } = useI18n()

  function line(correction: Correction, value: string): string {
    if (value === '') return t('alike.empty')
    if (correction.kind === 'encoding') return t(`encoding.${value}`)
    return correction.kind === 'field' && correction.field === 'kind' ? t(`correct.kinds.${value}`) : value
  }

  function fieldValue(correction: FieldCorrection): string {
    if (isByline(correction)) return writeByline(correction.value)
    if (isPeople(correction)) return writePeople(correction.value).replace(/\n/g, '；')
    const { value }: { readonly value: CorrectableFields[keyof CorrectableFields] } = correction
    if (value === null) return '—'
    return typeof value === 'string' ? line(correction, value) : value.map(String).join('、')
  }

  function value(correction: Correction): string {
    switch (correction.kind) {
      case 'field':
        return fieldValue(correction)
      case 'encoding':
        return line(correction, correction.encoding) + (correction.straight === true ? t('shelf.straightToo') : '')
      case 'card':
        return Object.values(correction.patch)
          .map((part) => part ?? '—')
          .join(t('common.separator'))
      case 'seam':
        return correction.change.action === 'text'
          ? `${correction.before}｜${correction.after} → ${correction.change.text}`
          : t(`seam.${correction.change.action}`)
      case 'boundary':
        return t(`patches.cuts.${cutOf(correction)}`)
    }
  }

  function about(correction: Correction): string {
    if (correction.kind !== 'field') return t(`patches.kinds.${correction.kind}`)
    return t(`patches.fields.${correction.field}`)
  }

  return { about, value, line }
}

import { annotationReasons } from './annotate/reasons'
import type { ReasonTable } from './domain/reasons'
import { segmentReasons } from './segment/reasons'

/** A sentence for every rule of the whole journey, in both languages; the interface and the exports show them. */
export const reasons: ReasonTable = {
  ...segmentReasons,
  ...annotationReasons,
  'correction/byHand': { zh: '由您手工订正', en: 'Corrected by hand' },
}

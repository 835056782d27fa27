import { annotationReasons } from './annotate/reasons'
import type { ReasonTable } from './domain/reasons'
import { segmentReasons } from './segment/reasons'

/** A sentence for every rule of the whole journey, in both languages; the interface and the exports show them. */
export const reasons: ReasonTable = {
  ...segmentReasons,
  ...annotationReasons,
  'learned/place': {
    zh: '按您核对过的 {count} 篇，这份报纸里的“{name}”是{place}（来自：{articles}）',
    en: 'After {count} articles that you confirmed, “{name}” means {place} in this paper (from: {articles})',
  },
  'correction/byHand': { zh: '由您手工订正', en: 'Corrected by hand' },
}

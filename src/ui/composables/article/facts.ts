import { useI18n } from 'vue-i18n'
import type { DatedValue } from '../../../domain/date'
import type { Certainty } from '../../../domain/evidence'
import type { FacetName } from '../../../domain/query'
import type { ArticleView } from '../../../worker/protocol/views'
import { type Focus } from '../../stores/reader'
import { useSettings } from '../../stores/settings'
import { dateWords, monthOf } from '../wording/dates'
import { districtWords } from '../wording/placeWords'

/** One derived value of an article, as it is shown under the headline. */
export interface Fact extends Focus {
  /** Shown as a badge where the value is not simply printed. */
  readonly certainty: Certainty | null
  /** What narrows the results to articles like it, and what that is called. */
  readonly filter: { readonly facet: FacetName; readonly value: string; readonly label: string } | null
  /** Nothing is known. */
  readonly isBlank: boolean
}

export interface FactGroup {
  readonly label: string
  readonly facts: readonly Fact[]
}

/** All derived values of an article in the order in which they are shown. */
export function useFacts(): (view: ArticleView) => readonly FactGroup[] {
  const { t } = useI18n()
  const { settings } = useSettings()

  function dated(key: string, label: string, value: DatedValue): Fact {
    const first = value.evidence[0]
    const certainty = value.edtf === null || first.certainty === 'stated' ? null : first.certainty
    const shown = value.edtf === null ? t('article.noDate') : dateWords(value.edtf, settings.language)
    const month = monthOf(value.edtf)
    return {
      key,
      label,
      value: shown,
      evidence: value.evidence,
      certainty,
      isBlank: value.edtf === null,
      // Results are narrowed by what happened when, not by when it was printed.
      filter: key === 'date' && month !== '' ? { facet: 'date', value: month, label: dateWords(month, settings.language) } : null,
    }
  }

  function blank(key: string, label: string, value: string): Fact {
    return { key, label, value, evidence: [], certainty: null, filter: null, isBlank: true }
  }

  return ({ article, card }) => {
    const { district } = article
    const place: Fact =
      district === null
        ? blank('district', t('article.district'), t('article.none'))
        : {
            key: 'district',
            label: t('article.district'),
            value: districtWords(district),
            evidence: [district.evidence],
            certainty: district.evidence.certainty === 'inferred' ? 'inferred' : null,
            filter: { facet: 'district', value: district.code, label: districtWords(district) },
            isBlank: false,
          }
    const topics = article.topics.map((topic): Fact => ({
      key: `topic:${topic.id}`,
      label: t('article.topics'),
      value: topic.label,
      evidence: [topic.evidence],
      certainty: null,
      filter: { facet: 'topic', value: topic.id, label: topic.label },
      isBlank: false,
    }))
    const groups: readonly FactGroup[] = [
      { label: t('article.date'), facts: [dated('date', t('article.date'), article.date)] },
      { label: t('article.district'), facts: [place] },
      { label: t('article.topics'), facts: topics.length > 0 ? topics : [blank('topics', t('article.topics'), t('article.noTopic'))] },
    ]
    const { paper, pageNumber } = card
    const isPublished = article.published.edtf !== null && article.published.edtf !== article.date.edtf
    // What is known of the page stays together in one line.
    const where: Fact[] = isPublished ? [dated('published', t('article.published'), article.published)] : []
    if (paper !== null) {
      where.push({
        key: 'paper',
        label: t('facet.paper'),
        value: paper.value,
        evidence: [paper.evidence],
        certainty: null,
        filter: { facet: 'paper', value: paper.value, label: paper.value },
        isBlank: false,
      })
    }
    if (pageNumber !== null) {
      const value = t('article.pageOf', { page: pageNumber.value })
      where.push({
        key: 'page',
        label: t('facet.paper'),
        value,
        evidence: [pageNumber.evidence],
        certainty: null,
        filter: null,
        isBlank: false,
      })
    }
    return where.length === 0 ? groups : [...groups, { label: isPublished ? t('article.published') : '', facts: where }]
  }
}

import { type ComputedRef, computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { FACET_NAMES, type FacetName } from '../../../domain/query'
import { dateWords } from '../wording/dates'
import { useFacetWords } from '../wording/facetWords'
import { useAddress } from './useAddress'
import { useSearch } from '../../stores/search'
import { useSettings } from '../../stores/settings'

/** One condition that holds, in words, and how to let go of it. */
export interface Chip {
  readonly key: string
  readonly label: string
  readonly excluded: boolean
  readonly remove: () => void
}

/** All conditions that hold besides the words that are searched for. */
export function useChips(): ComputedRef<readonly Chip[]> {
  const { t } = useI18n()
  const { settings } = useSettings()
  const { address, ask, choose } = useAddress()
  const search = useSearch()
  const words = useFacetWords()

  function chip(facet: FacetName, value: string, excluded: boolean): Chip {
    const label = words(facet, { value, label: search.labelOf(facet, value) })
    return {
      key: `${facet}:${value}`,
      label: excluded ? `${t('facet.not')} ${label}` : label,
      excluded,
      remove: () => choose(facet, value, 'off'),
    }
  }

  const range = computed<readonly Chip[]>(() => {
    const dates = address.value.query.dateRange
    if (dates === null) return []
    const first = dates.first === null ? '' : dateWords(dates.first, settings.language)
    const last = dates.last === null ? '' : dateWords(dates.last, settings.language)
    const label = last === '' ? t('facet.since', { first }) : first === '' ? t('facet.until', { last }) : t('facet.range', { first, last })
    return [{ key: 'range', label, excluded: false, remove: () => ask({ dateRange: null }) }]
  })
  return computed(() => {
    const chosen = FACET_NAMES.flatMap((facet) => {
      const choice = address.value.query.facets[facet]
      if (choice === undefined) return []
      return [...choice.include.map((value) => chip(facet, value, false)), ...choice.exclude.map((value) => chip(facet, value, true))]
    })
    return [...range.value, ...chosen]
  })
}

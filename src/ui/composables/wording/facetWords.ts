import { useI18n } from 'vue-i18n'
import { type FacetName, type FacetValue, STATE_VALUES, UNSET } from '../../../domain/query'
import { useSettings } from '../../stores/settings'
import { dateWords } from './dates'

/** How facet values are called in the language of the interface. */
export function useFacetWords(): (facet: FacetName, value: Pick<FacetValue, 'value' | 'label'>) => string {
  const { t } = useI18n()
  const { settings } = useSettings()
  return (facet, { value, label }) => {
    if (value === UNSET) return t(`facet.unset.${facet}`)
    const state = facet === 'state' ? STATE_VALUES.find((item) => item === value) : undefined
    if (state !== undefined) return t(`facet.stateValue.${state}`)
    if (facet === 'date') return dateWords(value, settings.language)
    return label === '' ? value : label
  }
}

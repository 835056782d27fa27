import { type Ref, computed, ref, shallowRef, watch } from 'vue'
import { type FacetValue, type Query, UNSET } from '../../../domain/query'
import { useSearch } from '../../stores/search'
import { withChoice } from './address'
import { useEngine } from '../engine/engine'

export type RowFacet = 'district' | 'topic'

/** One row of the 方阵: a unit or a topic, with its count in every column. */
export interface CrossRow {
  readonly value: FacetValue
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

const MOST_ROWS = 24
const MOST_MONTHS = 18

/** Columns: the months that occur, or the years where there are too many; last those without a date. */
export function columnsOf(dates: readonly FacetValue[]): readonly string[] {
  const unset = dates.some((value) => value.value === UNSET) ? [UNSET] : []
  const ofLength = (length: number) =>
    dates.filter((value) => value.value.length === length && /^\d/.test(value.value)).map((value) => value.value)
  const months = ofLength(7).sort()
  return [...(months.length > 0 && months.length <= MOST_MONTHS ? months : ofLength(4).sort()), ...unset]
}

/** Rows that share their name are named with what they lie in: 长春市 朝阳区. */
function toldApart(rows: readonly FacetValue[], values: readonly FacetValue[]): readonly FacetValue[] {
  const names = new Map(values.map(({ value, label }) => [value, label]))
  const withParent = (row: FacetValue) => ({ ...row, label: `${names.get(row.parent ?? '') ?? ''} ${row.label}`.trim() })
  return rows.map((row) => (rows.some((other) => other !== row && other.label === row.label) ? withParent(row) : row))
}

/** The finest units that tell articles apart. */
function fineValues(facet: RowFacet, values: readonly FacetValue[]): readonly FacetValue[] {
  const parents = new Set(values.map((value) => value.parent))
  const isDistrict = facet === 'district'
  // Counties (6 digits, not ending in 00) and topics of the lower level; without any of them, what there is.
  const fine = values.filter((value) => (isDistrict ? value.value.length === 6 && !value.value.endsWith('00') : !parents.has(value.value)))
  return fine.length > 0 ? fine : values
}

/** Rows: of the finest units those with most articles, at most 24. */
export function rowValues(facet: RowFacet, values: readonly FacetValue[]): readonly FacetValue[] {
  return toldApart([...fineValues(facet, values)].sort((a, b) => b.count - a.count).slice(0, MOST_ROWS), values)
}

/** Counts of articles by unit or topic and by month, asked for row by row. */
export function useCross(facet: Ref<RowFacet>) {
  const engine = useEngine()
  const search = useSearch()
  const rows = shallowRef<readonly CrossRow[]>([])
  const pending = ref(false)
  const columns = computed(() => columnsOf(search.facets.date))
  /** Of all units, also those that have no row. */
  const all = computed(() => fineValues(facet.value, search.facets[facet.value]).length)
  let round = 0

  async function countRow(query: Query, value: FacetValue): Promise<CrossRow> {
    const { [facet.value]: _, ...others } = query.facets
    const only = withChoice({ ...query, facets: others }, facet.value, value.value, 'include')
    const answer = await engine.call('search', { query: only, offset: 0, limit: 0 })
    return { value, counts: new Map(answer.facets.date.map((item) => [item.value, item.count])), total: answer.total }
  }

  async function load(): Promise<void> {
    round += 1
    const mine = round
    pending.value = true
    const found: CrossRow[] = []
    for (const value of rowValues(facet.value, search.facets[facet.value])) {
      const row = await countRow(search.query, value).catch(() => null)
      if (mine !== round) return
      if (row !== null) found.push(row)
      rows.value = [...found]
    }
    rows.value = found
    pending.value = false
  }

  watch([facet, () => search.answer], () => void load(), { immediate: true })
  return { rows, columns, all, pending }
}

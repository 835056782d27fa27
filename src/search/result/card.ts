import { type ArticleCard, STATE_VALUES, type StateValue } from '../../domain/query'
import { type Needle, haystackOf, wantedForm } from '../match/needle'
import { listOf } from '../shard/csr'
import { CERTAINTIES } from '../shard/record'
import { type Shard, editsOf } from '../shard/shard'
import type { ValueColumn, Vocabulary } from '../shard/vocabulary'
import { excerptOf, showMarked } from './excerpt'
import { occurrencesOf } from './occurrences'

function valueOrNull(vocabulary: Vocabulary, column: ValueColumn, number: number | undefined): string | null {
  return number === undefined || number === 0 ? null : vocabulary[column].value(number)
}

/** States of a set of bits, in their fixed order. */
function statesOf(bits: number): readonly StateValue[] {
  return STATE_VALUES.filter((_, bit) => (bits & (1 << bit)) !== 0)
}

/** Labels of the topics themselves, best first; upper levels are left out. */
function topicLabels(shard: Shard, document: number, vocabulary: Vocabulary): readonly string[] {
  const numbers = [...listOf(shard.lists.topic, document)]
  const above = new Set(numbers.map((number) => vocabulary.topic.parent(number)))
  return numbers.filter((number) => !above.has(number)).map((number) => vocabulary.topic.label(number))
}

/** Names of what a district lies in, from the province down. */
function namesAbove(district: number, { district: districts }: Vocabulary): readonly string[] {
  const names: string[] = []
  for (let above = districts.parent(district); above !== 0; above = districts.parent(above)) names.unshift(districts.label(above))
  return names
}

/** What the result list shows of one document, with the needles marked. */
export function cardOf(shard: Shard, document: number, needles: readonly Needle[], vocabulary: Vocabulary): ArticleCard {
  const [first] = needles
  const folded = haystackOf(shard, document, first === undefined || first.foldVariants)
  const edits = editsOf(shard, document)
  const headlineEnd = shard.headlineEnds[document] ?? 0
  const bodyStart = (shard.stackEnds[document] ?? 0) + 1
  const hits = occurrencesOf(folded, needles.map(wantedForm))
  const { columns } = shard
  const district = columns.district[document] ?? 0
  return {
    id: shard.ids[document] ?? '',
    headline: showMarked(folded, edits, { start: 0, end: headlineEnd }, hits),
    excerpt: excerptOf(folded, edits, bodyStart, hits),
    date: valueOrNull(vocabulary, 'edtf', columns.edtf[document]),
    dateCertainty: CERTAINTIES[columns.certainty[document] ?? 0] ?? 'unknown',
    published: valueOrNull(vocabulary, 'edtf', columns.published[document]),
    district: district === 0 ? null : vocabulary.district.label(district),
    within: namesAbove(district, vocabulary),
    topics: topicLabels(shard, document, vocabulary),
    paper: valueOrNull(vocabulary, 'paper', columns.paper[document]),
    pageNumber: valueOrNull(vocabulary, 'pageNumber', columns.pageNumber[document]),
    file: vocabulary.file.label(columns.file[document] ?? 0),
    states: statesOf(columns.states[document] ?? 0),
    duplicates: columns.duplicates[document] ?? 0,
  }
}

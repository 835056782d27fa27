import { isFields } from '../../domain/guards'
import type { ArticleId } from '../../domain/article'
import type {
  BoundaryCorrection,
  CardCorrection,
  Correction,
  CorrectableField,
  CorrectableFields,
  EncodingCorrection,
  FieldCorrection,
  SeamChange,
  SeamCorrection,
} from '../../domain/correction'
import { ENCODING_NAMES, type EncodingName } from '../../domain/decoding'
import { edtfRange } from '../../domain/edtf'
import { isInstant } from '../../domain/instant'
import type { PageCardPatch } from '../../domain/page'
import { isSourceId } from '../../domain/source'
import type { Span } from '../../domain/span'
import { type Check, listOf, objectOf, orNull, plain } from './check'

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

const text: Check<string> = plain('string', isString)
const offset: Check<number> = plain('offset', (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0)
const edtf: Check<string> = plain('EDTF date', (value): value is string => isString(value) && edtfRange(value) !== null)
const sourceId: Check<string> = plain('SHA-256', isSourceId)
const article: Check<ArticleId> = plain(
  'article id',
  (value): value is string => isString(value) && /^[0-9a-f]{16}-\d{1,10}-\d{1,10}$/.test(value),
)
const instant: Check<string> = plain('UTC instant', isInstant)
const nameless: Check<string> = plain('name', (value): value is string => isString(value) && value !== '')

const encoding: Check<EncodingName> = plain('encoding', (value): value is EncodingName => ENCODING_NAMES.some((name) => name === value))

/** What each field may be set to. */
const VALUES: { readonly [F in CorrectableField]: Check<CorrectableFields[F]> } = {
  headline: text,
  kickers: listOf(text),
  subheads: listOf(text),
  byline: listOf(objectOf({ role: text, name: text, outlet: orNull(text) })),
  date: orNull(edtf),
  published: orNull(edtf),
  district: orNull(plain('division code', (value): value is string => isString(value) && /^\d{6}(?:\d{3})?$/.test(value))),
  topics: listOf(text),
  people: listOf(objectOf({ name: text, titles: listOf(text) })),
  kind: text,
}

function isField(value: unknown): value is CorrectableField {
  return isString(value) && Object.keys(VALUES).includes(value)
}

const field: Check<CorrectableField> = plain('field', isField)
/** Every value passes here; which one fits depends on the field and is checked after that. */
const anyValue: Check<FieldCorrection['value']> = plain('value', (value): value is FieldCorrection['value'] => value !== undefined)

function kindOf<K extends Correction['kind']>(kind: K): Check<K> {
  return plain(kind, (value): value is K => value === kind)
}

const base = { id: nameless, source: sourceId, at: instant, by: text }

const fieldShape: Check<FieldCorrection> = objectOf<FieldCorrection>({
  ...base,
  kind: kindOf('field'),
  article,
  start: offset,
  fingerprint: text,
  field,
  value: anyValue,
})

const fieldCorrection: Check<FieldCorrection> = (value, path, faults): value is FieldCorrection => {
  if (!fieldShape(value, path, faults)) return false
  return VALUES[value.field](value.value, `${path}.value`, faults)
}

const boundaryCorrection: Check<BoundaryCorrection> = objectOf<BoundaryCorrection>({
  ...base,
  kind: kindOf('boundary'),
  added: listOf(offset),
  removed: listOf(offset),
})

const patch: Check<PageCardPatch> = objectOf<Required<PageCardPatch>>(
  { paper: orNull(text), issueDate: orNull(edtf), pageNumber: orNull(text), section: orNull(text), homePlace: orNull(text) },
  ['paper', 'issueDate', 'pageNumber', 'section', 'homePlace'],
)

const cardCorrection: Check<CardCorrection> = objectOf<CardCorrection>({ ...base, kind: kindOf('card'), patch })
const encodingCorrection: Check<EncodingCorrection> = objectOf<EncodingCorrection>(
  { ...base, kind: kindOf('encoding'), encoding, straight: plain('true', (value): value is true => value === true) },
  ['straight'],
)

const span: Check<Span> = objectOf<Span>({ start: offset, end: offset })
const reworded: Check<Extract<SeamChange, { action: 'text' }>> = objectOf<Extract<SeamChange, { action: 'text' }>>({
  action: plain('text', (value): value is 'text' => value === 'text'),
  left: offset,
  right: offset,
  text,
})

const seamChange: Check<SeamChange> = (value, path, faults): value is SeamChange => {
  const action = isFields(value) ? value['action'] : undefined
  if (action === 'part' || action === 'join') return true
  return reworded(value, path, faults)
}

const seamCorrection: Check<SeamCorrection> = objectOf<SeamCorrection>({
  ...base,
  kind: kindOf('seam'),
  span,
  before: text,
  after: text,
  change: seamChange,
})

/** Whether a value is a correction of any kind. */
export const isCorrection: Check<Correction> = (value, path, faults): value is Correction => {
  switch (isFields(value) ? value['kind'] : undefined) {
    case 'field':
      return fieldCorrection(value, path, faults)
    case 'boundary':
      return boundaryCorrection(value, path, faults)
    case 'seam':
      return seamCorrection(value, path, faults)
    case 'card':
      return cardCorrection(value, path, faults)
    case 'encoding':
      return encodingCorrection(value, path, faults)
    default:
      faults.push({ path: `${path}.kind`, expected: 'field, seam, boundary, card or encoding' })
      return false
  }
}

import type { BylineEntry } from '../../domain/article'
import type { CorrectableField, CorrectableFields } from '../../domain/correction'
import type { DatedValue } from '../../domain/date'
import { type Edtf, edtfRange, isApproximate, isUncertain } from '../../domain/edtf'
import type { Evidence } from '../../domain/evidence'
import type { AnnotatedArticle } from '../../domain/page'
import type { PersonMention } from '../../domain/person'
import type { District } from '../../domain/place'
import type { TopicScore } from '../../domain/topic'
import type { Lookup } from './lookup'
import { VALUE_CHECKS, isArticleKind } from './values'

/** Says of a value that it was set by hand (订正); its sentence is in `reasons.ts`. */
const BY_HAND = 'correction/byHand'

const SET: Evidence = { rule: BY_HAND, spans: [], certainty: 'stated' }
const SET_VAGUELY: Evidence = { rule: BY_HAND, spans: [], certainty: 'approximate' }
const SET_TO_NONE: Evidence = { rule: BY_HAND, spans: [], certainty: 'unknown' }

type Applier<F extends CorrectableField> = (
  article: AnnotatedArticle,
  value: CorrectableFields[F],
  lookup: Lookup,
) => AnnotatedArticle | null

function dateByHand(edtf: Edtf | null): DatedValue | null {
  if (edtf === null) return { edtf, text: null, span: null, evidence: [SET_TO_NONE] }
  if (edtfRange(edtf) === null) return null
  return { edtf, text: null, span: null, evidence: [isApproximate(edtf) || isUncertain(edtf) ? SET_VAGUELY : SET] }
}

function bylineByHand(article: AnnotatedArticle, value: CorrectableFields['byline']): readonly BylineEntry[] {
  const nowhere = { start: article.span.start, end: article.span.start }
  return value.map(({ role, name, outlet }) => {
    const printed = article.byline.find((entry) => entry.name === name && entry.outlet === outlet)
    return { role, name, outlet, span: printed?.span ?? nowhere }
  })
}

function districtByHand(code: string, lookup: Lookup): District | null {
  const path = lookup.placePath(code)
  const unit = path[path.length - 1]
  return unit === undefined ? null : { code: unit.code, name: unit.name, level: unit.level, path, evidence: SET }
}

/** A topic that the scheme no longer has keeps the name by which it was chosen. */
function topicByHand(id: string, lookup: Lookup): TopicScore {
  const topic = lookup.topic(id) ?? { id, label: id, iptc: '' }
  return { id: topic.id, label: topic.label, iptc: topic.iptc, score: 1, evidence: SET }
}

function personByHand(article: AnnotatedArticle, { name, titles }: CorrectableFields['people'][number]): PersonMention {
  const printed = article.people.find((person) => person.name === name)
  return { name, titles, role: printed?.role ?? 'citizen', spans: printed?.spans ?? [], evidence: SET }
}

const APPLIERS: { readonly [F in CorrectableField]: Applier<F> } = {
  headline: (article, headline) => ({ ...article, headline }),
  kickers: (article, kickers) => ({ ...article, kickers }),
  subheads: (article, subheads) => ({ ...article, subheads }),
  byline: (article, value) => ({ ...article, byline: bylineByHand(article, value) }),
  date(article, value) {
    const date = dateByHand(value)
    return date === null ? null : { ...article, date }
  },
  published(article, value) {
    const published = dateByHand(value)
    return published === null ? null : { ...article, published }
  },
  district(article, code, lookup) {
    if (code === null) return { ...article, district: null }
    const district = districtByHand(code, lookup)
    return district === null ? null : { ...article, district }
  },
  topics: (article, ids, lookup) => ({ ...article, topics: ids.map((id) => topicByHand(id, lookup)) }),
  people: (article, people) => ({ ...article, people: people.map((person) => personByHand(article, person)) }),
  kind: (article, kind) => (isArticleKind(kind) ? { ...article, kind } : null),
}

/** Sets one field, or answers `null` where the value is of no use: a wrong type, a date that is none, an unknown place. */
export function applyField<F extends CorrectableField>(
  article: AnnotatedArticle,
  field: F,
  value: unknown,
  lookup: Lookup,
): AnnotatedArticle | null {
  const check: (value: unknown) => value is CorrectableFields[F] = VALUE_CHECKS[field]
  const apply: Applier<F> = APPLIERS[field]
  return check(value) ? apply(article, value, lookup) : null
}

import type { CorrectableField } from './correction'

/** What makes an article worth a look (待核). `duplicate` comes from comparing articles, all others from the article alone. */
export type ReviewReason =
  | 'undated'
  | 'vague-date'
  | 'unplaced'
  | 'vague-place'
  | 'unclassified'
  | 'vague-topic'
  | 'headline'
  | 'seam'
  | 'duplicate'

/** Which field settles it when set by hand; `null` for what no field does. */
export const REVIEW_FIELDS: Readonly<Record<ReviewReason, CorrectableField | null>> = {
  undated: 'date',
  'vague-date': 'date',
  unplaced: 'district',
  'vague-place': 'district',
  unclassified: 'topics',
  'vague-topic': 'topics',
  headline: 'headline',
  seam: null,
  duplicate: null,
}

/** The field that correcting begins with: the first that is doubtful, else the date. */
export function doubtfulField(reasons: readonly ReviewReason[]): CorrectableField {
  return settledBy(reasons) ?? 'date'
}

/** The first field that, set by hand, settles one of these; `null` where none does. */
export function settledBy(reasons: readonly ReviewReason[]): CorrectableField | null {
  return reasons.map((reason) => REVIEW_FIELDS[reason]).find((field) => field !== null) ?? null
}

import type { ClauseFeature } from '../../../lexicon/headlines/clauseFeatures'
import { ATTENDING, REFERRING, SAYING, SCENE_WORDS, SETTING_ENDINGS, STILL_TO_COME } from '../../../lexicon/headlines/drawn'
import { HEADLINE_DEEDS } from '../../../lexicon/headlines/deeds'
import { EVENT_NOUNS } from '../../../lexicon/headlines/headlines'
import { SLOGAN_VERBS } from '../../../lexicon/headlines/slogans'
import { VERBS_OF_ONE } from '../../../lexicon/headlines/predicates'
import { oneOf } from '../../../matching/oneOf'
import type { Clause } from './clauses'
import { recurring } from './matter'
import type { Proposal, Report } from './report'
import { isDemanded } from './subject'
import { ACTS_OR_HAPPENS } from './who'

const EVENT: RegExp = new RegExp(`${oneOf(EVENT_NOUNS)}|第[^，]{1,4}届`)
const DEED: RegExp = new RegExp(`${oneOf(HEADLINE_DEEDS)}|[^为除罢不到]了(?!解)`)
const PREDICATE: RegExp = new RegExp(`${oneOf(SLOGAN_VERBS)}|[${VERBS_OF_ONE}]`)
const SAID: RegExp = new RegExp(`${oneOf(SAYING)}$`)
/** 村后, 今后 and 勤后 are no times; 被列入计划后 is one. */
const SETTING: RegExp = new RegExp(`(?:${oneOf(SETTING_ENDINGS)}|(?<![今前勤村])后)$`)
const SCENE: RegExp = new RegExp(
  `${oneOf(SCENE_WORDS)}|正(?:在|[^，确式规常面反好值月]{1,6}[着地])|[^，随沿意味有本]着|得(?:满|一|很|不|像|直|合|变)`,
)
const ATTENDED: RegExp = new RegExp(oneOf(ATTENDING))
const TO_COME: RegExp = new RegExp(oneOf(STILL_TO_COME))
const REFERS: RegExp = new RegExp(`^${oneOf(REFERRING)}`)

const LENGTHS: readonly (readonly [number, ClauseFeature])[] = [
  [8, 'under 8 characters'],
  [12, 'under 12 characters'],
  [16, 'under 16 characters'],
  [20, 'under 20 characters'],
  [24, 'under 24 characters'],
  [28, 'under 28 characters'],
]
const PARAGRAPHS: readonly (readonly [ClauseFeature, ClauseFeature])[] = [
  ['lead', 'lead of a feature'],
  ['second paragraph', 'second paragraph of a feature'],
  ['third paragraph', 'third paragraph of a feature'],
]
const PLACES_IN_SENTENCE: readonly ClauseFeature[] = ['opens its sentence', 'second of its sentence', 'third of its sentence']

/** What a clause comes back to at most, and against how many characters its share is counted at least. */
const MOST_RECURRING = 6
const LEAST_LENGTH = 8

/** How much of each feature a clause has; those that it has nothing of are left out. */
export type Features = readonly (readonly [feature: ClauseFeature, amount: number])[]

/** What can be told of a clause and of the headline that it would make. */
export function featuresOf(report: Report, clause: Clause, index: number, proposal: Proposal): Features {
  return [...whereItStands(report, clause, index), ...whatItSays(report, clause, index, proposal), ...formOf(report, proposal)]
}

/** Each feature with 1 that is so. */
function those(found: readonly (readonly [ClauseFeature, boolean])[]): Features {
  return found.filter(([, is]) => is).map(([feature]) => [feature, 1])
}

function whereItStands(report: Report, { paragraph, sentence, text, printed }: Clause, index: number): Features {
  const opening = report.openings.get(sentence)
  const within = index - (opening?.index ?? 0)
  const [news, feature] = PARAGRAPHS[paragraph] ?? []
  const place = PLACES_IN_SENTENCE[within]
  const found: (readonly [ClauseFeature, number])[] = []
  if (news !== undefined) found.push([news, 1])
  if (feature !== undefined && report.isFeature) found.push([feature, 1])
  if (place !== undefined) found.push([place, 1])
  if (paragraph === 0) {
    found.push(['clauses into the lead', index], ['sentences into the lead', sentence])
    if (report.isFeature) found.push(['clauses into the lead of a feature', index])
  } else found.push(['clauses of all before, behind the lead', index])
  return [
    ...found,
    ...those([
      ['opens the report', index === 0],
      ['opens a feature', index === 0 && report.isFeature],
      ['in the first sentence, behind its opening', sentence === 0 && within > 0],
      ['its sentence turns to the matter', opening?.turns ?? false],
      ['its sentence opens with a day, in a feature', report.isFeature && (opening?.isDated ?? false)],
      ['opens with a time', text.length < printed.length],
    ]),
  ]
}

/** Whether somebody acts, did something, or is only said to be or have something; or an event is named. */
function predicateOf(text: string, isEvent: boolean): ClauseFeature | null {
  if (ACTS_OR_HAPPENS.test(text)) return 'act'
  if (DEED.test(text)) return 'deed'
  if (PREDICATE.test(text)) return 'predicate'
  return isEvent ? 'event without a verb' : null
}

function whatItSays({ clauses }: Report, clause: Clause, index: number, { whole }: Proposal): Features {
  const { text, paragraph, who } = clause
  const isSaid = who !== ''
  const isEvent = EVENT.test(text)
  const predicate = predicateOf(text, isEvent)
  return [
    ...(predicate === null ? [] : [[predicate, 1] as const]),
    ...those([
      ['event', isEvent],
      ['says who', isSaid],
      ['says who, in the lead', isSaid && paragraph === 0],
      ['has its subject from before', whole !== text],
      ['lacks its subject', whole === text && clause.lacksSubject],
      ['leaves open what was done', clause.isOpen],
      ['not done yet', TO_COME.test(text) || isDemanded(clauses, index)],
      ['circumstance', clause.isCircumstance],
      ['who said it', SAID.test(text)],
      ['time or place of the next', SETTING.test(text)],
      ['scene', SCENE.test(text)],
      ['attending', ATTENDED.test(text)],
      ['refers to what was before', REFERS.test(whole)],
      ['speaks', /[：？]/.test(text)],
      ['half a quotation', /“[^”]*$|^[^“]*”/.test(text)],
    ]),
  ]
}

function formOf({ matter, mostRecurring }: Report, { headline, statement, isCut }: Proposal): Features {
  const comesBack = recurring(statement, matter)
  const found: (readonly [ClauseFeature, number])[] = [
    ['comes back', Math.min(MOST_RECURRING, comesBack)],
    ['comes back, by its length', comesBack / Math.max(LEAST_LENGTH, statement.length)],
    ['comes back, by the best of the report', comesBack / Math.max(1, mostRecurring)],
    ['each 的', statement.split('的').length - 1],
    ['tens of characters', headline.length / 10],
  ]
  for (const [length, feature] of LENGTHS) if (statement.length < length) found.push([feature, 1])
  return [
    ...found,
    ...those([
      ['cut', isCut],
      ['quotation', /[“《]/.test(statement)],
      ['number', /[0-9]/.test(statement)],
      ['list', statement.includes('、')],
      ['goes on with what was done next', headline !== statement],
    ]),
  ]
}

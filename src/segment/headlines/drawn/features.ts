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
const SPEAKS = /[：？]/
const HALF_QUOTED = /“[^”]*$|^[^“]*”/
const QUOTES = /[“《]/
const COUNTS = /[0-9]/

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

/** Takes how much of a feature a clause has; what it has nothing of may be told as 0 or left out. */
export type Tell = (feature: ClauseFeature, amount: number) => void

/** Tells what can be told of a clause and of the headline that it would make. */
export function tellFeatures(report: Report, clause: Clause, index: number, proposal: Proposal, tell: Tell): void {
  tellWhereItStands(report, clause, index, tell)
  tellWhatItSays(report, clause, index, proposal, tell)
  tellForm(report, proposal, tell)
}

function tellWhereItStands(report: Report, { paragraph, sentence, text, printed }: Clause, index: number, tell: Tell): void {
  const opening = report.openings.get(sentence)
  const within = index - (opening?.index ?? 0)
  const [news, feature] = PARAGRAPHS[paragraph] ?? []
  const place = PLACES_IN_SENTENCE[within]
  if (news !== undefined) tell(news, 1)
  if (feature !== undefined && report.isFeature) tell(feature, 1)
  if (place !== undefined) tell(place, 1)
  if (paragraph === 0) {
    tell('clauses into the lead', index)
    tell('sentences into the lead', sentence)
    if (report.isFeature) tell('clauses into the lead of a feature', index)
  } else tell('clauses of all before, behind the lead', index)
  if (index === 0) tell('opens the report', 1)
  if (index === 0 && report.isFeature) tell('opens a feature', 1)
  if (sentence === 0 && within > 0) tell('in the first sentence, behind its opening', 1)
  if (opening?.turns === true) tell('its sentence turns to the matter', 1)
  if (report.isFeature && opening?.isDated === true) tell('its sentence opens with a day, in a feature', 1)
  if (text.length < printed.length) tell('opens with a time', 1)
}

/** Whether somebody acts, did something, or is only said to be or have something; or an event is named. */
function predicateOf(text: string, isEvent: boolean): ClauseFeature | null {
  if (ACTS_OR_HAPPENS.test(text)) return 'act'
  if (DEED.test(text)) return 'deed'
  if (PREDICATE.test(text)) return 'predicate'
  return isEvent ? 'event without a verb' : null
}

function tellWhatItSays({ clauses }: Report, clause: Clause, index: number, { whole }: Proposal, tell: Tell): void {
  const { text, paragraph, who } = clause
  const isSaid = who !== ''
  const isEvent = EVENT.test(text)
  const predicate = predicateOf(text, isEvent)
  if (predicate !== null) tell(predicate, 1)
  if (isEvent) tell('event', 1)
  if (isSaid) tell('says who', 1)
  if (isSaid && paragraph === 0) tell('says who, in the lead', 1)
  if (whole !== text) tell('has its subject from before', 1)
  if (whole === text && clause.lacksSubject) tell('lacks its subject', 1)
  if (clause.isOpen) tell('leaves open what was done', 1)
  if (TO_COME.test(text) || isDemanded(clauses, index)) tell('not done yet', 1)
  if (clause.isCircumstance) tell('circumstance', 1)
  if (SAID.test(text)) tell('who said it', 1)
  if (SETTING.test(text)) tell('time or place of the next', 1)
  if (SCENE.test(text)) tell('scene', 1)
  if (ATTENDED.test(text)) tell('attending', 1)
  if (REFERS.test(whole)) tell('refers to what was before', 1)
  if (SPEAKS.test(text)) tell('speaks', 1)
  if (HALF_QUOTED.test(text)) tell('half a quotation', 1)
}

function tellForm({ matter, mostRecurring }: Report, { headline, statement, isCut }: Proposal, tell: Tell): void {
  const comesBack = recurring(statement, matter)
  tell('comes back', Math.min(MOST_RECURRING, comesBack))
  tell('comes back, by its length', comesBack / Math.max(LEAST_LENGTH, statement.length))
  tell('comes back, by the best of the report', comesBack / Math.max(1, mostRecurring))
  tell('each 的', countOf('的', statement))
  tell('tens of characters', headline.length / 10)
  for (const [length, feature] of LENGTHS) if (statement.length < length) tell(feature, 1)
  if (isCut) tell('cut', 1)
  if (QUOTES.test(statement)) tell('quotation', 1)
  if (COUNTS.test(statement)) tell('number', 1)
  if (statement.includes('、')) tell('list', 1)
  if (headline !== statement) tell('goes on with what was done next', 1)
}

function countOf(character: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1
  return count
}

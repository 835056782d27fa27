import { CONTINUED, GOAL, GOAL_BEHIND, HARVEST, OUTLOOK, OUTLOOK_BEHIND, PLANNED } from './forms/comingForms'
import { COMPARED, JUDGED, LAST_YEAR, MADE, PAST, PRAISED, REVIEW, REVIEWED, SINCE, SUCCEEDED, THEN } from './forms/pastForms'
import { MEETING, PART, THIS_YEAR, WORK } from './forms/presentForms'
import { DAY, DOCUMENT, FISCAL, MONTH, SPAN, YEAR } from './forms/printedForms'
import type { YearForm } from './forms/yearForm'

/** Every form in which a year stands in a text, the most telling first; the first that fits counts. */
export const YEAR_FORMS: readonly YearForm[] = [
  DOCUMENT,
  LAST_YEAR,
  THIS_YEAR,
  SPAN,
  HARVEST,
  GOAL,
  GOAL_BEHIND,
  COMPARED,
  REVIEWED,
  JUDGED,
  PRAISED,
  SUCCEEDED,
  OUTLOOK,
  OUTLOOK_BEHIND,
  PAST,
  MADE,
  SINCE,
  REVIEW,
  DAY,
  THEN,
  PART,
  MEETING,
  MONTH,
  FISCAL,
  CONTINUED,
  PLANNED,
  WORK,
  YEAR,
]

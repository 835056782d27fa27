import type { ReasonTable } from '../domain/reasons'
import { cardReasons } from './card/reasons'
import { dateReasons } from './date/reasons'
import { peopleReasons } from './people/reasons'
import { placeReasons } from './place/reasons'
import { topicReasons } from './topic/reasons'

/** A sentence for every rule that annotation may name as evidence. */
export const annotationReasons: ReasonTable = { ...cardReasons, ...dateReasons, ...placeReasons, ...topicReasons, ...peopleReasons }

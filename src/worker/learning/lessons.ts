import type { TopicExample } from '../../annotate/topic/example'
import type { PlaceExample } from './placeExample'

/** Everything that articles settled by the user teach, as plain data: a reader is taught all of it at once, and nothing else. */
export interface Lessons {
  readonly topics: readonly TopicExample[]
  readonly places: readonly PlaceExample[]
}

/** What is taught before anything was learned. */
export const NO_LESSONS: Lessons = { topics: [], places: [] }

/** An article whose topics the user confirmed or corrected, as far as learning needs it. Plain data. */
export interface TopicExample {
  /** Id of the article. */
  readonly article: string
  /** Shown where the example is named as a reason. */
  readonly headline: string
  /** Ids of the topics that it has; empty for none. */
  readonly topics: readonly string[]
  /** Words of headline and lead, sorted; see `tellingWords`. */
  readonly words: readonly string[]
  /** What the rules alone give each topic, 0 to 1; topics that are missing have 0. */
  readonly scores: Readonly<Record<string, number>>
}

/** What one confirmed or corrected article says of a name: which unit it means in that paper. Plain data. */
export interface PlaceExample {
  /** Id of the article. */
  readonly article: string
  /** Shown where the example is named as a reason. */
  readonly headline: string
  /** Name of the paper, '' where it is unknown: what a name means in one paper it need not mean in another. */
  readonly paper: string
  /** As printed: 高新区, 城关镇. */
  readonly name: string
  /** Code of the unit. */
  readonly code: string
}

/** Under which a name of a paper is looked up. */
export function placeKey(paper: string, name: string): string {
  return `${paper}\n${name}`
}

/** Everything that articles settled by the user teach (范例), as plain data: a reader is taught all of it at once, and nothing else. */
export interface Lessons {
  readonly topics: readonly TopicExample[]
  readonly places: readonly PlaceExample[]
}

/** What is taught before anything was learned. */
export const NO_LESSONS: Lessons = { topics: [], places: [] }

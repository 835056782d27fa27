import type { Evidence } from './evidence'

/** One subject of the scheme (主题分类). */
export interface Topic {
  /** Stable identifier in English, e.g. `party-building`. */
  readonly id: string
  /** Label as readers know it, e.g. 党建. */
  readonly label: string
  /** IPTC Media Topic code of its upper level, 8 digits. */
  readonly iptc: string
}

/** A topic that an article has, with the words that speak for it. */
export interface TopicScore {
  readonly id: string
  readonly label: string
  readonly iptc: string
  /** 0 to 1, calibrated: of values near 0.8, about four in five are right. */
  readonly score: number
  readonly evidence: Evidence
}

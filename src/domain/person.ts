import type { Evidence } from './evidence'
import type { Span } from './span'

/** `leader` 领导 (has an office), `author` 署名, `citizen` quoted or reported on. */
export type PersonRole = 'leader' | 'author' | 'citizen'

/** A person named in an article (人物). */
export interface PersonMention {
  readonly name: string
  /** Titles as printed in this article, e.g. 新郑市委书记. */
  readonly titles: readonly string[]
  readonly role: PersonRole
  readonly spans: readonly Span[]
  readonly evidence: Evidence
}

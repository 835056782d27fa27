import type { PageCardPatch } from './page'

/** What is remembered of all pages whose file name fits a pattern (按文件名记住的版面信息); see `namePattern.ts`. */
export interface CardRule {
  readonly id: string
  /** ISO 8601 instant at which it was last changed; of two that fit a name, the later counts. */
  readonly at: string
  readonly pattern: string
  readonly patch: PageCardPatch
}

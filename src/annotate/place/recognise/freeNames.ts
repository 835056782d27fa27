import { oneOf } from '../../../matching/oneOf'
import { NO_NAME_ALONE, NO_NAME_ANYWHERE, NOT_IN_NAMES } from '../../../lexicon/places/nameless'
import { Seeker } from '../../../matching/seeker'
/** Ends that make a run of characters no name: 三个[社区], 美丽[乡村], 中心[社区], 贫困[村], 重点[镇]. */
const NO_NAME = new RegExp(
  `(?:第[一二三四五六七八九十]|[0-9〇零各每某个全该本我两这那些多类型化性式大小]|[市县区省]|${oneOf([...NO_NAME_ANYWHERE, ...NO_NAME_ALONE])})$`,
)

/** The same right behind the name of a town, where even 玉成[社区], 大同[村] are names. */
const NO_NAME_BESIDE = new RegExp(`(?:[0-9〇零各每某个全该本我两这那些多]|${oneOf(NO_NAME_ANYWHERE)})$`)

/** Whether a run of characters before 村, 社区, 镇 … is no name of a place; `beside` says that the name of its unit stands right before it. */
export function isNoName(run: string, beside = false): boolean {
  return (beside ? NO_NAME_BESIDE : NO_NAME).test(run) || !/^[\u4e00-\u9fff]+$/.test(run) || OUTSIDE.test(run)
}

/** Characters and words that names of villages and towns do not have. */
const OUTSIDE = new RegExp(`[的在到赴和与及由对向从为了等是把被将有至撤]|${oneOf(NOT_IN_NAMES)}`)
const OUTSIDE_ANYWHERE = new Seeker(new RegExp(`[^\\u4e00-\\u9fff]|${OUTSIDE.source}`))

/** A run of characters that may be the first part of a name, and where it begins. */
export interface Run {
  readonly start: number
  readonly text: string
}

/** The run before `end` that may be a name's first part, no longer than `limit`, not reaching over `floor`. */
export function runBefore(text: string, end: number, floor: number, limit: number): Run {
  const from = Math.max(floor, end - limit)
  const run = text.slice(from, end)
  let cut = 0
  for (const outside of OUTSIDE_ANYWHERE.all(run)) cut = outside.index + outside[0].length
  return { start: from + cut, text: run.slice(cut) }
}

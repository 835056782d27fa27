import { endsThere } from './boundary'
import type { FoundName } from './found'
import { type NameCandidate, nameAt } from './nameAt'
import { type TitleKind, type TitleSpan, titleSpans } from './titleSpans'
import type { PersonRole } from '../../domain/person'

/** How much a title says that a name follows, as natural logarithm. */
const CUE: Readonly<Record<TitleKind, number>> = { office: 4.5, expert: 3.5, citizen: 2, kin: 1.5, author: 5 }
const LIST_CUE = 4
const NEEDED = 5
/** Names in one list. */
const LONGEST_LIST = 60

const ROLE: Readonly<Record<TitleKind, PersonRole>> = {
  office: 'leader',
  expert: 'leader',
  citizen: 'citizen',
  kin: 'citizen',
  author: 'author',
}
/** 告诉记者, 对记者说: the reporter is not named. */
const TOLD_REPORTER = /(?:告诉|对|向|据|与|和|接受|说|把|请|跟)(?:本报|本台)?$/

/** Names right behind a title, and the names that follow them in a list: 市长张三、副市长李四, 市领导张三、李四、王五. */
export function namesAfterTitles(text: string): readonly FoundName[] {
  const found: FoundName[] = []
  let reach = 0
  for (const title of titleSpans(text)) {
    if (title.end < reach) continue
    const first = firstName(text, title)
    if (first === null) continue
    found.push(foundBy(title, first, 'titleBefore'))
    reach = first.end
    for (let count = 1; count < LONGEST_LIST; count += 1) {
      const next = nextInList(text, reach)
      if (next === null) break
      found.push(foundBy(title, next, 'list'))
      reach = next.end
    }
  }
  return found
}

function firstName(text: string, title: TitleSpan): NameCandidate | null {
  if (
    title.kind === 'author' &&
    TOLD_REPORTER.test(text.slice(Math.max(0, title.start - 4), title.end).replace(/(?:首席|见习|实习)?记者$/, ''))
  )
    return null
  const gap = /^(?:[:：]| )/.test(text.slice(title.end, title.end + 1)) ? 1 : 0
  const name = nameAt(text, title.end + gap)
  return name !== null && name.weight + CUE[title.kind] >= NEEDED ? name : null
}

/** The name behind 、 or 和 or a space, where a name ended at `end`. */
function nextInList(text: string, end: number): NameCandidate | null {
  const mark = /^(?:、|，| |和|与|及|以及)/.exec(text.slice(end, end + 2))?.[0]
  if (mark === undefined) return null
  const name = nameAt(text, end + mark.length)
  if (name === null || !endsThere(text, name.end)) return null
  const cue = mark === '、' ? LIST_CUE : mark === '，' ? 0.5 : LIST_CUE - 1.5
  return name.weight + cue >= NEEDED ? name : null
}

function foundBy(title: TitleSpan, { name, start, end, weight }: NameCandidate, rule: 'titleBefore' | 'list'): FoundName {
  const titles = title.kind === 'kin' || title.kind === 'author' ? [] : title.titles
  return {
    name,
    start,
    end,
    role: ROLE[title.kind],
    titles,
    rule,
    cue: title.titles.join('、'),
    sure: weight >= NEEDED && title.kind !== 'kin',
  }
}

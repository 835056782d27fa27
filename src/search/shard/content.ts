import type { Part } from '../../domain/article'
import type { AnnotatedArticle } from '../../domain/page'
import { fold, foldText } from '../fold/fold'

/** Stands between parts that no phrase may reach across; folds to itself. */
export const PART_BREAK = '\u001e'

/** The searched text of one article. Offsets are UTF-16 units of `text`. */
export interface Content {
  /** Folded; headline, the rest of the headline stack, then all other parts in the order of the page, each run ended by a break. */
  readonly text: string
  readonly edits: readonly number[]
  readonly variants: boolean
  readonly headlineEnd: number
  readonly stackEnd: number
}

const STACK_ROLES: ReadonlySet<Part['role']> = new Set(['kicker', 'headline', 'subhead'])

/** Text handed in can hold the break itself; there it is a blank. */
function clean(text: string): string {
  return text.includes(PART_BREAK) ? text.split(PART_BREAK).join(' ') : text
}

/** Parts below the headline stack; those on one line of the page follow each other without a break. */
function bodyText(parts: readonly Part[]): string {
  let text = ''
  let gap = PART_BREAK
  for (const part of parts) {
    if (part.role === 'space') {
      if (/[\n\r\f]/.test(part.content.text)) gap = PART_BREAK
      continue
    }
    if (STACK_ROLES.has(part.role)) {
      gap = PART_BREAK
      continue
    }
    text += (text === '' ? '' : gap) + clean(part.content.text)
    // Parts that adjoin on the page are found as one run; a blank keeps Latin words apart and vanishes beside Chinese.
    gap = /[\n\r\f]\s*$/.test(part.content.text) ? PART_BREAK : ' '
  }
  return text
}

/** Parts of the printed headline stack that are not shown in the stack any more, because it was edited. */
function printedBefore(parts: readonly Part[], stack: readonly string[]): string[] {
  const shown = foldText(stack.map(clean).join(PART_BREAK))
  return parts
    .filter((part) => STACK_ROLES.has(part.role))
    .map((part) => clean(part.content.text))
    .filter((text) => !shown.includes(foldText(text)))
}

/** Puts together what a search looks through in one article. */
export function contentOf(article: AnnotatedArticle): Content {
  const stack = [article.headline, ...article.kickers, ...article.subheads]
  const runs = [...stack.map(clean), bodyText(article.parts), ...printedBefore(article.parts, stack)]
  const folded = fold(runs.join(PART_BREAK) + PART_BREAK)
  let stackEnd = -1
  let headlineEnd = 0
  for (let run = 0; run < stack.length; run += 1) {
    stackEnd = folded.text.indexOf(PART_BREAK, stackEnd + 1)
    if (run === 0) headlineEnd = stackEnd
  }
  return { text: folded.text, edits: folded.edits, variants: folded.variants, headlineEnd, stackEnd }
}

import type { PageCard } from '../../domain/page'
import type { PageContext } from '../context'
import { cardLines } from './cardLine'
import { issueDateOf } from './issueDate'
import { pageNumberOf } from './pageNumber'
import { paperOf } from './paper'
import { sectionOf } from './section'

/**
 * What is known of the page as a whole (版面卡), each value with its evidence: set by the user, printed in the masthead or in
 * a web page's header, given by the names of file and folder, or inferred from the articles. Never throws.
 */
export function readCard(context: PageContext): PageCard {
  const lines = cardLines(context)
  const paper = paperOf(context, lines)
  return {
    paper,
    issueDate: issueDateOf(context, lines),
    pageNumber: pageNumberOf(context, lines),
    section: sectionOf(context, lines, paper?.value ?? null),
  }
}

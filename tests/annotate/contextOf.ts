import type { PageContext } from '../../src/annotate/context'
import { readArticle } from '../../src/annotate/reading'
import { normalise } from '../../src/decode/normalise'
import type { PageCardPatch } from '../../src/domain/page'
import { segment } from '../../src/segment/segment'

/** The text of a whole page as annotation meets it, its articles parted as the app parts them. */
export function contextOf(text: string, patch: PageCardPatch = {}): PageContext {
  const page = segment(normalise(text), text, '0'.repeat(64))
  return { page, readings: page.articles.map(readArticle), fileName: 'page.txt', path: 'page.txt', latestDay: null, patch }
}

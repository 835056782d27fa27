import { RELATED_HEADINGS } from '../../lexicon/navigation/siteTails'
import { HAN } from '../characters'
import { oneOf } from '../patterns'

/** 新闻推荐, 【相关阅读】, 雁鸣网特别推荐, 推荐阅读>>: what other news the website has */
const HEADING: RegExp = new RegExp(`^[【《\\[—·● -]{0,4}(?:[${HAN}]{2,8}[网端报台])?${oneOf(RELATED_HEADINGS)}[】》\\]：:>＞↓… —-]{0,6}$`)
/** No such heading is longer. */
const LONGEST = 20

/** Whether the line stands over further news of the website, so that what follows is no article of the page (相关推荐). */
export function isRelatedHeading(text: string): boolean {
  return text.length <= LONGEST && HEADING.test(text)
}

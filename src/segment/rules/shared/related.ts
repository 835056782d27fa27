import { RarePattern } from '../../../matching/rarePattern'
import { RELATED_HEADINGS } from '../../../lexicon/navigation/siteTails'
import { HAN } from '../../text/characters'
import { oneOf } from '../../../matching/oneOf'

/** 新闻推荐, 【相关阅读】, 雁鸣网特别推荐, 推荐阅读>>: what other news the website has */
const HEADING = new RarePattern(
  new RegExp(`^[【《\\[—·● -]{0,4}(?:[${HAN}]{2,8}[网端报台])?${oneOf(RELATED_HEADINGS)}[】》\\]：:>＞↓… —-]{0,6}$`),
)
/** 延伸阅读   雁鸣   文旅: with its links on the same line */
const WITH_LINKS = new RarePattern(
  new RegExp(
    `^[【《\\[—·● -]{0,4}${oneOf(RELATED_HEADINGS)}[】》\\]：: ]{0,3} {1,4}[${HAN}A-Za-z0-9]{1,12}(?: {1,6}[${HAN}A-Za-z0-9]{1,12}){0,8}$`,
  ),
)
/** No such heading is longer. */
const LONGEST = 20

/** Whether the line stands over further news of the website, so that what follows is no article of the page (相关推荐). */
export function isRelatedHeading(text: string): boolean {
  return (text.length <= LONGEST && HEADING.test(text)) || (text.length <= 3 * LONGEST && WITH_LINKS.test(text))
}

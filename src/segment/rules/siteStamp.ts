import { LinePattern } from '../lines/linePattern'
import { type Line, isWhole } from '../lines/lines'
import { HAN } from '../text/characters'
import { readStamp } from '../../lexicon/outlets/siteWords'
import { type PageLines, type Rule, eachWholeLine } from './signs'

/** No such line is longer. */
const LONGEST = 70

/** Cheap look: such a line has a day with its year, a clock, an address, or the name of a place that keeps a website. */
const WORTH_A_LOOK = new LinePattern(
  new RegExp(
    `^(?=[^，。；！？“”]{4,${LONGEST}}$)(?:.*[12][0-9]{3} ?[年./-] ?[0-9]|.*[0-9]{1,2}：[0-9]{2}|.*(?:政府|管委会|网)(?:$|[ |>（【《·])|.*www\\.|.*[局委办部会院协联处] [${HAN}]{2,6}$)`,
  ),
)

/** 某某新闻网, 某县人民政府: a site with nothing beside it */
const SITE_ALONE: RegExp = new RegExp(`^[${HAN}]{2,10}(?:新闻网|信息网|政府网|政府门户网站|人民政府|在线|新闻在线)$`)
/** A paragraph is longer. */
const SHORTEST_PARAGRAPH = 24

/** Whether the name of a site stands by itself between what has ended and a paragraph, with empty lines around it. */
function standsAlone({ lines }: PageLines, line: Line): boolean {
  const above = lines[line.index - 1]
  const below = lines[line.index + 1]
  if (line.blanks === 0 || above === undefined || below === undefined || below.blanks === 0 || !SITE_ALONE.test(line.head)) return false
  if (!/[。）】]$/.test(above.tail)) return false
  return /[，。]/.test(below.head) || lines[below.index + 1]?.blanks === 0 || below.head.length >= SHORTEST_PARAGRAPH
}

/** A line that only names the site or the paper that an article was copied from, and mostly its day: 某县人民政府 乡镇动态, 云上某县 2023-01 (来源行). */
export const siteStamp: Rule = eachWholeLine('segment/siteStamp', 'source', (line, page) => {
  if (line.closing === 'final' || !isWhole(line) || !WORTH_A_LOOK.test(line)) return false
  return readStamp(line.head) !== null || standsAlone(page, line)
})

import { RarePattern } from '../../matching/rarePattern'
import { DOCUMENT_SIGNERS } from '../../lexicon/bylines/affiliations'
import { DOCUMENTS } from '../../lexicon/words/documents'
import { LinePattern } from '../lines/linePattern'
import { HAN } from '../text/characters'
import { type Line, isWhole } from '../lines/lines'
import { OUTLET_ENDINGS } from '../../lexicon/outlets/outlets'
import { CREDIT_ROLES } from '../../lexicon/mastheads/mastheads'
import { oneOf } from '../../matching/oneOf'
import { DAY, DAY_ALONE, FULL_DATE } from '../text/patterns'
import { isDayUnderTitle } from './shared/dayUnderTitle'
import { type PageLines, type Rule, type Sign, wholeLine } from './signs'
import { mastheadLines } from './shared/mastheadLines'

/** A date with a weekday, a moon date or an issue number beside it. */
const DATED = new LinePattern(
  new RegExp(
    `${FULL_DATE}.{0,30}(?:星期|周[一二三四五六日]|农历|阴历|夏历|第[ 0-9〇○零一二三四五六七八九十百千]{1,9}[期号]|总第|版|[A-Z][0-9]{1,2}$)`,
  ),
)
const DATED_REVERSED = new LinePattern(
  new RegExp(`(?:星期[一二三四五六日]|第 ?[0-9〇○零一二三四五六七八九十百千]{1,9} ?[期号]|总第|版).{0,30}${FULL_DATE}`),
)
const DATE_ALONE = new LinePattern(DAY_ALONE)
/** 3月9日 星期二 柳林镇党群服务中心主办: under the name of a paper that leaves out the year */
const DATED_AT_TOP = new LinePattern(
  new RegExp(`^(?:[^，。：]{2,20} )?${DAY} {0,8}[（(]?星期[一二三四五六日天][）)]?(?: [^，。！？]{2,60})?$`),
)
/** 柳林家园 第9期（总第133期） */
const NUMBERED_AT_TOP = new LinePattern(
  /^[^，。：]{2,16} {1,8}第 ?[0-9〇○零一二三四五六七八九十百]{1,5} ?期(?: ?[（(]?总第? ?[0-9]{1,6} ?期[）)]?)?$/,
)
const WEEKDAY_ALONE = new LinePattern(
  /^(?:(?:农历|阴历|夏历)?(?:[^，。]{0,12}年)? ?闰?[正元一二三四五六七八九十冬腊]{1,2} ?月(?:初|十|廿|卅|三十)[一二三四五六七八九十]?(?: ?[^，。]{2,3})?|星期[一二三四五六日]|第 ?[0-9〇○零一二三四五六七八九十百千]{1,8} ?[期号](?: ?[（]?总第? ?[0-9]{1,6} ?[期号]?[）]?)?|今日[0-9一二三四五六七八九十]{1,3}版)$/,
)
/** Cheap look: every line of a masthead but the name has one of these. */
const WORTH_A_LOOK = new LinePattern(
  /天气|℃|°C|地址|[0-9]-[0-9]|[0-9〇○零一二三四五六七八九] ?[年./-]|星期|[农阴夏]历|[期号版]|热线|社址|地址|零售|每份|CN|邮箱|主[管办]|总编|日期|公元|月/,
)
/** No paper's name is longer, its subtitle included. */
const LONGEST_NAME = 16
/** 通信地址：… 邮编：… 电话：…, or a row of telephone numbers, among the last lines of a page */
const CONTACTS = new LinePattern(
  /(?:(?:地址|邮编|电话|传真|E-?mail|热线|网址|邮箱|发行)[：: ].{1,40}){2}|[0-9]{3,4}-[0-9]{7,8}.{1,40}[0-9]{3,4}-[0-9]{7,8}/i,
)
/** 某某种羊场  地址：某省某州, among the very last lines */
const ADDRESS = /(?:^|[ ）])(?:单位|通讯|联系|公司|本报|社)?地址[：:]/
const FOOT = 3
const BOTTOM = 8
/** Who publishes the paper stands under its name, so many lines from the top. */
const TOP = 6
/** Signatures stand far to the right. */
const DEEP = 8
const SELF_WORDS = new LinePattern(
  /(?:国内)?统一(?:连续出版物号|刊号)|邮发代号|邮政代号|新闻热线|本报热线|报料热线|读者热线|发行热线|广告热线|印刷厂?承印|社址：|本报地址|零售价|每份.{0,6}元|CN ?[0-9]{2}-[0-9]{4}|投稿邮箱|(?:主管|主办)(?:单位)?：|总编辑：|出版日期/,
)
/** 某某街道工作委员会 某某街道办事处 主办 */
const PUBLISHER = new LinePattern(/^[^，。：]{4,40} ?(?:主管主办|主管|主办|承办|编印|编|出品)$/)
const PAPER = new RarePattern(
  new RegExp(
    `^[${HAN}]{2,8}?${oneOf(OUTLET_ENDINGS)}(?:[ ]?[A-Za-z ]{4,40})?(?:[ ·]?(?:数字报刊?|数字版|电子版|电子报|网络版|多媒体数字报))?$`,
  ),
)
/** 林虑新报 要闻 A2, 2    林虑新报: the head of a further page */
const FURTHER_PAGE = new LinePattern(
  new RegExp(
    `^(?:第? ?[A-Z]?[0-9]{1,3} ?版? {1,60}[${HAN}]{1,8}?${oneOf(OUTLET_ENDINGS.filter((ending) => ending !== '新闻'))}$|[${HAN}]{2,8}?${oneOf(OUTLET_ENDINGS)} (?:[${HAN} ]{0,8}(?:第 ?)?(?:[A-Z]{1,3}-?)?[A-Z]?[0-9]{1,2} ?版?|${FULL_DATE} [${HAN}“”]{2,12})$)`,
  ),
)
/** 北 方 日 报: a name set wide */
const WIDE_PAPER = new LinePattern(/^[^ ](?: {1,4}[^ ]){2,7}$/)

/** 通信地址：某省某市某路1号 邮编：250014 E-mail：……: the paper's own */
const OWN_ADDRESS = new LinePattern(/^(?:通信|通讯|联系|报社|本报|社|单位)?地址：.{4,60}(?:邮编|电话|传真|E-?mail|邮箱)[：:]/i)

/** 雁鸣报 YANMING BAO 责任编辑：张三 校对：李四 */
const WITH_CREDITS: RegExp = new RegExp(` {1,4}${oneOf(CREDIT_ROLES)}[ ：].{2,30}$`)

/** 雁鸣天气：今天晴，西北风3级，气温-2~9℃, 今天多云到阴，偏南风3到4级，气温26℃—35℃, among the first lines of a page */
const WEATHER_EAR = new LinePattern(
  /^(?:[^，。：]{0,8}天气(?:预报)?[：: ]|(?:今[天日晚夜]|明[天日]|白天)[^。：]{0,4}(?:晴|多云|阴|雨|雪|雾)).{2,50}(?:℃|°C|度)$/,
)

/** 某县疫情防控工作领导小组办公室 */
const OFFICE: RegExp = new RegExp(`[\\u4e00-\\u9fff]{3}${oneOf(DOCUMENT_SIGNERS)}$`)

/** The date under the name of an office closes a document: 县人民政府 / 2015年2月27日 */
export function isSignature(page: PageLines, line: Line): boolean {
  const above = page.lines[line.index - 1]
  if (above === undefined || line.blanks > 1 || !DATE_ALONE.test(line)) return false
  if (above.closing !== 'open' || above.head.length > 30) return false
  // With an empty line between the two a sentence has to end above the office.
  if (line.blanks > 0 && page.lines[above.index - 1]?.closing !== 'final') return false
  return (above.indent > DEEP && line.indent > DEEP) || (line.index > TOP && OFFICE.test(above.tail))
}

/** （2002年第3号） under the heading of a notice: the number of that */
const NUMBER_IN_BRACKETS = /^[（〔[][^（）]{0,10}第? ?[0-9〇○零一二三四五六七八九十百]{1,6} ?号[）〕\]]$/
const IS_NUMBERED: RegExp = new RegExp(`${oneOf(DOCUMENTS)}$`)

function isNumberOfNotice({ lines }: PageLines, { head, index, blanks }: Line): boolean {
  return blanks === 0 && NUMBER_IN_BRACKETS.test(head) && IS_NUMBERED.test(lines[index - 1]?.tail ?? '')
}

function isContact({ lines }: PageLines, line: Line): boolean {
  if (line.index >= lines.length - FOOT && line.head.length <= 60 && !/[，。]/.test(line.head) && ADDRESS.test(line.head)) return true
  return line.index >= lines.length - BOTTOM && line.head.length <= LONGEST_CONTACT && !/[，。]/.test(line.head) && CONTACTS.test(line)
}

const LONGEST_CONTACT = 140

/** 来源：…, 《…》: what a website says of an article, and not the paper of itself */
const OF_ARTICLE = /^《|^[（【]?(?:来源|作者|记者|时间|发布)|(?:来源|作者)：/
/** Lines that give the day are no longer, nor those that say how to reach the paper. */
const LONGEST_DATED = 80
const LONGEST_SELF = 140

/** Whether the line by itself tells of the paper: when it appeared, who makes it, how it is reached. */
function tellsOfPaper(page: PageLines, line: Line): boolean {
  if (!isWhole(line) || line.closing === 'final' || !WORTH_A_LOOK.test(line) || isSignature(page, line) || isDayUnderTitle(page, line))
    return false
  if (OF_ARTICLE.test(line.head)) return false
  // What stands at both edges and in the middle has wide gaps between.
  const { length } = line.head.replace(/ {2,}/g, ' ')
  const isDated = DATED.test(line) || DATED_REVERSED.test(line) || DATE_ALONE.test(line) || WEEKDAY_ALONE.test(line)
  if (isDated && length <= LONGEST_DATED) return true
  if (line.index < TOP && (DATED_AT_TOP.test(line) || NUMBERED_AT_TOP.test(line)) && length <= LONGEST_DATED) return true
  if (line.index < TOP && (WEATHER_EAR.test(line) || PUBLISHER.test(line))) return true
  return (length <= LONGEST_SELF && SELF_WORDS.test(line)) || isContact(page, line) || OWN_ADDRESS.test(line)
}

function ofPaper(line: Line): Sign {
  return wholeLine(line, 'segment/masthead', 'masthead')
}

/** 某某社《每周动态》 一九六二年, 《云溪通讯》 1958年3月: the first line of what was copied out of a year of a periodical */
const OF_YEAR = new LinePattern(
  new RegExp(
    `^(?:[${HAN}]{2,8})?《[^《》]{2,12}》 {1,4}(?:[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3}) ?年(?: ?[0-9一二三四五六七八九十]{1,2} ?月)?$`,
  ),
)

/** What the paper says of itself: its name, the date, the number of the issue (报头). */
export const masthead: Rule = (page) => {
  const signs = page.lines.filter((line) => tellsOfPaper(page, line) || (line.index === 0 && OF_YEAR.test(line))).map(ofPaper)
  const named = [...signs, ...paperNames(page, new Set(signs.map((sign) => sign.line)))]
  const published = publishers(page, new Set(named.map((sign) => sign.line)))
  const others = mastheadLines(page.lines, new Set([...named, ...published].map((sign) => sign.line)))
  return [...named, ...published, ...others.map(ofPaper)].filter(({ line }) => {
    const own = page.lines[line]
    return own === undefined || !isNumberOfNotice(page, own)
  })
}

/** Who publishes the paper, in lines right above another that tells of it: 某市委宣传部主办 / 某日报社承办 / 新闻热线：…… */
function publishers({ lines }: PageLines, known: ReadonlySet<number>): Sign[] {
  const signs: Sign[] = []
  let below = known.has(lines.length - 1)
  for (let index = lines.length - 2; index >= 0; index -= 1) {
    const line = lines[index]
    const isPublisher = line !== undefined && !known.has(index) && lines[index + 1]?.blanks === 0 && below && PUBLISHER.test(line)
    if (isPublisher) signs.push(ofPaper(line))
    below = isPublisher || known.has(index)
  }
  return signs
}

/** The first line of a page names the paper where the next one is dated or numbered: 姑苏晚讯 / 2019年11月8日 星期五 */
function isNameAtTop(page: PageLines, line: Line, known: ReadonlySet<number>): boolean {
  const next = page.lines[1]
  return (
    line.index === 0 &&
    !line.head.startsWith('#') &&
    next !== undefined &&
    next.blanks === 0 &&
    known.has(1) &&
    line.head.length <= LONGEST_NAME
  )
}

/** The paper's name on a line of its own counts at the top of the page or beside another line of the kind. */
function paperNames(page: PageLines, known: ReadonlySet<number>): Sign[] {
  const first = page.lines[0]
  const own = first !== undefined && isNameAtTop(page, first, known) ? first.head : null
  return page.lines
    .filter((line) => {
      // Again at the head of the next page.
      if (line.head === own && known.has(line.index + 1)) return true
      if (line.head.length > 60 || line.closing !== 'open') return false
      if (isNameAtTop(page, line, known) || FURTHER_PAGE.test(line)) return true
      if (line.index >= 2 && !known.has(line.index - 1) && !known.has(line.index + 1)) return false
      const name = WIDE_PAPER.test(line)
        ? line.head.replace(/ /g, '')
        : line.head
            .replace(/^#{1,6} ?/, '')
            .replace(/（[^（）]{2,8}）$/, '')
            .replace(WITH_CREDITS, '')
      return PAPER.test(name)
    })
    .map(ofPaper)
}

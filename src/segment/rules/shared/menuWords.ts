import { HOME_WORDS, NAVIGATION_WORDS, WEAK_NAVIGATION_WORDS } from '../../../lexicon/navigation/navigation'
import { CharacterSet } from '../../../matching/characterSet'
import { WordTable } from '../../../matching/wordTable'
import { parseByline } from '../../bylines/bylineGrammar'
import { LineWords } from '../../lines/linePattern'
import { type Line, isWhole } from '../../lines/lines'
import type { PageLines } from '../signs'

const WORDS = new WordTable(NAVIGATION_WORDS)
const WEAK: ReadonlySet<string> = new Set(WEAK_NAVIGATION_WORDS)
const SEPARATOR = CharacterSet.of(' •|｜/>》»«<《【】[]（）·：:—-_+○●◎>、，▶◀◁▷►◄→←↑↓')
/** A menu's words are no longer, and there are no fewer. */
const LONGEST_MENU_WORD = 6
const SHORTEST_MENU = 4
/** Lines so near the top may be a menu without a home page: 推荐 要闻 视频 直播 乡镇 政务 */
const TOP = 8
const HOME: ReadonlySet<string> = new Set(HOME_WORDS)
const HOLDS_HOME = new LineWords(HOME_WORDS)
const LONGEST_NUMBER = 12
const LONGEST_WORD = Math.max(LONGEST_NUMBER, ...NAVIGATION_WORDS.map((word) => word.length))
const NUMBER_OR_DATE = /^[0-9年月日.]{1,12}$|^第?[A-Z]?[0-9]{1,3}版$|^星期[一二三四五六日]$/

/** Where the first word between separators from `from` on begins; the end of the text where there is none. */
function wordStart(text: string, from: number): number {
  let start = from
  while (SEPARATOR.has(text.charCodeAt(start))) start += 1
  return start
}

/** The words between separators; none at all where one is longer than `longest`. */
function tokensOf(text: string, longest: number): readonly string[] {
  const tokens: string[] = []
  for (let start = wordStart(text, 0); start < text.length;) {
    const end = SEPARATOR.indexIn(text, start)
    if (end - start > longest) return []
    tokens.push(text.slice(start, end))
    start = wordStart(text, end)
  }
  return tokens
}

/** How many words `tokensOf` would give. */
function countTokens(text: string, longest: number): number {
  let count = 0
  for (let start = wordStart(text, 0); start < text.length;) {
    const end = SEPARATOR.indexIn(text, start)
    if (end - start > longest) return 0
    count += 1
    start = wordStart(text, end)
  }
  return count
}

function isWord(token: string): boolean {
  return WORDS.has(token, 0, token.length)
}

/** Whether a line is made of nothing but words to click on, numbers and dates: 上一版 下一版 【打印】. */
export function isOnlyWords(text: string): boolean {
  if (isWord(text) && !WEAK.has(text)) return true
  // Most lines are settled by their first word, and by its length alone.
  const start = wordStart(text, 0)
  const end = SEPARATOR.indexIn(text, start)
  if (start === end || end - start > LONGEST_WORD) return false
  if (!WORDS.has(text, start, end) && !NUMBER_OR_DATE.test(text.slice(start, end))) return false
  const tokens = tokensOf(text, text.length)
  if (tokens.length === 0 || tokens.length > 40) return false
  if (!tokens.every((token) => isWord(token) || NUMBER_OR_DATE.test(token))) return false
  const strong = tokens.filter((token) => isWord(token) && !WEAK.has(token)).length
  return strong > 0 || tokens.filter(isWord).length > 2
}

/** 本报讯（记者 张三 …）: the opening of a report, cut by a narrow column */
const NEWS = /[本据][报社]|记者|通讯员|讯[（ ]/

/** Whether a line is a row of short words, as a website's menu is: 某某先锋网 首页 时政 党建 县区 视频 数字报. */
export function isMenu(line: Line): boolean {
  const text = line.head
  if (text.length > 80 || text.includes('。')) return false
  const count = countTokens(text, LONGEST_MENU_WORD)
  if (count < 2 || (count < SHORTEST_MENU && !HOLDS_HOME.test(line))) return false
  const tokens = tokensOf(text, LONGEST_MENU_WORD)
  // 今日 首页 -往期报纸
  if (tokens.some((token) => HOME.has(token)) && tokens.filter(isWord).length > 1) return true
  if (tokens.length < SHORTEST_MENU) return false
  if (tokens.some((token) => HOME.has(token))) return true
  // 毛 主 席 语 录: one word, set wide
  const isPlain =
    line.index < TOP &&
    !NEWS.test(text) &&
    tokens.length > SHORTEST_MENU &&
    tokens.every((token) => token.length <= SHORTEST_MENU) &&
    tokens.some((token) => token.length > 1)
  return isPlain && parseByline(text) === null
}

/** Whether a weak word stands below or above a line of words to click on: 微信, where 分享到 stands above it. */
export function isWeakAmongOthers({ lines }: PageLines, line: Line): boolean {
  if (!WEAK.has(line.head)) return false
  return [lines[line.index - 1], lines[line.index + 1]].some((other) => other !== undefined && isWhole(other) && isOnlyWords(other.head))
}

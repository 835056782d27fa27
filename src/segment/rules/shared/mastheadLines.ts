import { CREDIT_ROLES } from '../../../lexicon/mastheads/mastheads'
import { SECTION_ENDINGS, SECTION_NAMES } from '../../../lexicon/mastheads/sections'
import { OUTLET_ENDINGS } from '../../../lexicon/outlets/outlets'
import { HAN } from '../../text/characters'
import { LinePattern } from '../../lines/linePattern'
import { type Line, isWhole } from '../../lines/lines'
import { oneOf } from '../../../matching/oneOf'

const DIGITS = '[0-9〇○零一二三四五六七八九十百廿卅]'
const MONTH_DAY = `${DIGITS}{1,3} ?月 ?${DIGITS}{1,3} ?日`
const VALUE = '[：: ]{0,3}[（(]?[\\w@.（）()\\-—/、转]{1,40}[）)]?'

/** What the head and the foot of a page are made of, each by itself (报头、报脚用语). */
const STRONG: readonly string[] = [
  '星期[一二三四五六日天]',
  '周[一二三四五六日](?=$| )',
  // 2023年3月31日, 民国三十六年六月十四日, 六月十四日
  `(?:公元|中华民国|民国)?(?:[12][0-9]{3}|[〇○零一二三四五六七八九十元]{1,5}) ?[年./-] ?(?:${MONTH_DAY}|[0-9]{1,2} ?[月./-] ?[0-9]{1,2} ?日?)?`,
  MONTH_DAY,
  // 农历癸卯年二月初十, 辛亥年六月廿八日
  `(?:农历|夏历|阴历|旧历)?(?:岁次)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?闰?[正一二三四五六七八九十冬腊]{0,2}月?(?:大|小)?(?:初|十|廿|卅|三十|二十)?[一二三四五六七八九十]?日?`,
  '(?:农历|夏历|阴历|旧历)闰?[正一二三四五六七八九十冬腊]{1,2}月(?:初|十|廿|卅|三十|二十)[一二三四五六七八九十]?',
  // 第2版·抗震救灾
  `第? ?[A-Z]?${DIGITS}{1,3} ?版[·：:][${HAN}]{2,8}(?=$| )`,
  // 第3版, 第二张第一页, 第1234期（总第5678期）, 今日四版, A07
  `[（(]?(?:总|年|本期|今日|出版)?第? ?[A-Z]?${DIGITS}{1,6} ?(?:[期号版页张叠]|大张)(?:[）)]|(?=$|[ 第（(·—/-]))`,
  '[A-Z][0-9]{1,2}(?=$| )',
  `(?:国内|国际|全国)?(?:统一)?(?:连续出版物号|刊号|代号|邮发代号|邮政代号|报刊代号|广告许可证号?|广告经营许可证号?|准印证号?)${VALUE}`,
  `(?:新闻|报料|读者|发行|广告|编辑部|投稿|订报|监督|服务|值班|热线|联系|咨询|举报)?(?:电话|热线|传真|邮编|邮政编码|邮箱|信箱|电子信箱|电子邮[箱件]|E-?mail|QQ|网址|微信号?)${VALUE}`,
  `(?:本报|本社|通讯|社|编辑部)?地址[：: ]{1,3}[${HAN}0-9A-Za-z]{2,24}`,
  `(?:照排|印刷|承印|排印|印刷厂|发行|出版|主办|主管|编印|经销|零售|定价)[：: ]{1,3}[${HAN}0-9A-Za-z.]{2,24}`,
  // 责任编辑：张三 李四, 责编/张三
  `${oneOf(CREDIT_ROLES)}[：:/] ?[${HAN}]{2,3}(?: [${HAN}]{2,3}(?=$| )){0,2}(?=$| )`,
  `内部(?:刊物|资料|参考|发行)[${HAN} ，]{0,10}`,
  `(?:每份|零售价?|定价|订阅价?|月价|季价|售价)[${HAN}0-9.：:]{1,8}[元分角]`,
]
const WEAK: readonly string[] = [
  `${oneOf(SECTION_NAMES)}(?=$| )`,
  `[${HAN}]{1,4}(?:新闻|${oneOf(SECTION_ENDINGS)})(?=$| )`,
  `[${HAN}]{2,9}报(?=$| )`,
  `[${HAN}]{2,8}?${oneOf(OUTLET_ENDINGS.filter((ending) => ending.length > 1 && ending !== '新闻' && ending !== '发布'))}(?:社|数字报|电子版)?(?=$| )`,
  // 黄 山 日 报, HUANGSHAN RIBAO
  `[${HAN}] {1,3}[${HAN}] {1,3}(?:[${HAN}] {1,3}){0,4}报(?=$| )`,
  '[A-Z]{3,20}(?: [A-Z]{2,20}){0,4}(?=$| )',
]
const BETWEEN = '[ |·,，、：/（()）【】—-]+'
const WORD: RegExp = new RegExp(`(${oneOfPatterns(STRONG)})|${oneOfPatterns(WEAK)}|${BETWEEN}`, 'y')

/** Cheap look: every such line begins with one of these, brackets aside. */
const WORTH_A_LOOK = new LinePattern(/[0-9〇零一二三四五六七八九十]|星期|地址|电话|热线|每份|印刷|照排|主办|内部|[A-Z]{3}/)
const LONGEST = 120
/** # 雁鸣报 2020年11月6日: set as a heading */
const HEADING_MARK = /^#{1,6} ?/

function oneOfPatterns(patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`
}

/** How many words of the strong kind a line is made of; `null` where anything else is in it. */
function strongWords(text: string): number | null {
  let strong = 0
  WORD.lastIndex = 0
  while (WORD.lastIndex < text.length) {
    const match = WORD.exec(text)
    if (match === null || match[0] === '') return null
    if (match[1] !== undefined) strong += 1
  }
  return strong
}

/** A date alone also closes a letter; a year alone also begins a sentence. */
function isFurniture(line: Line, known: ReadonlySet<number>): boolean {
  const strong = strongWords(line.head.replace(HEADING_MARK, ''))
  if (strong === null) return false
  if (strong > 0 && line.head.includes(' ')) return true
  return strong > 1 || known.has(line.index - 1) || known.has(line.index + 1)
}

/** Lines made of nothing but words of the head or foot of a page: 星期四 第3版 综合新闻, 辛亥年六月廿八日, 每份二分. `known`: lines of the head and foot that are known otherwise. */
export function mastheadLines(lines: readonly Line[], known: ReadonlySet<number>): Line[] {
  const all = new Set(known)
  return lines.filter((line) => {
    if (all.has(line.index) || !isWhole(line) || line.head.length > LONGEST || line.closing === 'final') return false
    if (!WORTH_A_LOOK.test(line) || !isFurniture(line, all)) return false
    all.add(line.index)
    return true
  })
}

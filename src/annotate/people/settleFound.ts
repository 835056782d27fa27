import { CharacterSet } from '../../matching/characterSet'
import { PhraseTrie } from '../../matching/phraseTrie'
import type { FoundName } from './found'
import { idiomsHoldingNames } from '../../lexicon/people/wordsAroundNames'

/** （记者 叶晔）, （通讯员何力 摄）: who stands there wrote or took something. */
const BYLINE_STRETCH =
  /（[^（）。，]{0,8}(?:记者|通讯员|实习生|摄影|特约|图文|文图)[^（）。]{0,60}）|(?:责任编辑|责编|编辑|校对|审核)：[^\n。，]{0,12}/g
/** 徐宏星摄, 何力供图 */
const TAKEN_BEHIND = /^ ?\/?(?:摄(?![氏入取像制])|供图|文\/图|图\/文|摄影报道|绘(?![画出制就成]))/
/**
 * （何 力 周小满）, at the beginning or the end of a line: nothing but names in brackets. And letters and speeches that are signed on a
 * line of their own, behind the heading or at the end (梅溪镇 何力).
 */
const NAME = '[\u4e00-\u9fff](?: ?[\u4e00-\u9fff]){1,3}'
const SIGNED = new RegExp(
  `(?<=\\n)（${NAME}(?:[ 、]${NAME})*）|（${NAME}(?:[ 、]${NAME})*）(?=\\n|$)|(?<=[）\\n]\\n)${NAME}(?=\\n)|(?<=\\n)(?:[\u4e00-\u9fff]{1,10}[省市县区镇乡村社队校学厂局场] ?)?${NAME}$`,
  'y',
)
/** It stands in brackets, or begins a line. */
const BEFORE_SIGNED = CharacterSet.of('（\n')
/** No name is longer, spaces included. */
const LONGEST_NAME = 7
/** 《毛泽东肖像》: named in the name of a work. */
const WORK = /《[^《》\n]{1,40}》/g
const idioms = new PhraseTrie(idiomsHoldingNames)
/** 蔡福记工作人员, 蔡福记桥头店: where what only a shop has begins. 王志强的理发店, 王志强开小吃店: whose shop it is, who keeps one. */
const OF_SHOP =
  /(?=工作人员|(?:微信)?公众号|店员|(?:其[余他]|各|多家)?门店|(?![开经办在租盘守家])(?:(?!的)[\u4e00-\u9fff]){2,4}店(?:[复开停歇营]|、|，|等))/g
/** Cheap look: nothing of that stands in a text without one of these. */
const MAY_TELL_OF_SHOP = /店|工作人员|公众号/
/** 石磊|先抓住: what stands before a verb, where the name without it is told elsewhere. */
const ADVERB_END = /^.{2}[先也又都还再就才便则即却正]$/
/** 向|康浩的父母, 判令|陶玉坤: a word that is seldom a surname before another name. */
const BEFORE_NAME = /^[向由对和与从为经给把被令]/

/**
 * The names that stand, in order of the text: what is told only by its characters gives way to what says more where the
 * two overlap, does not count in the name of a work or in an idiom, and nobody in a byline is reported on.
 */
export function settleFound(founds: readonly FoundName[], text: string): readonly FoundName[] {
  if (founds.length === 0) return founds
  const works = founds.some(isBare) ? [...stretchesOf(text, WORK), ...idioms.findAll(text)] : []
  const bylines = [...stretchesOf(text, BYLINE_STRETCH), ...signedStretches(text)]
  const names = new Set(founds.map(({ name }) => name))
  const begun = beginnings(names)
  const onlyBegin = onlyBeginnings(names, text)
  const shops = shopsAmong(names, text)
  const better = coveredBy(founds.filter((found) => !isBare(found)))
  const kept = founds.filter(
    (found) =>
      !(isBare(found) && lies(found, works)) &&
      !(isBare(found) && BEFORE_NAME.test(found.name) && names.has(found.name.slice(1))) &&
      !begun.has(found.name) &&
      !isCutWrongly(found.name, names) &&
      !onlyBegin.has(found.name) &&
      !(isBare(found) && ADVERB_END.test(found.name) && names.has(found.name.slice(0, -1))) &&
      !(isBare(found) && isCrossed(found, better)) &&
      !(isBare(found) && shops.has(found.name)),
  )
  return kept
    .map((found) => (lies(found, bylines) || TAKEN_BEHIND.test(text.slice(found.end, found.end + 5)) ? asAuthor(found) : found))
    .sort((a, b) => a.start - b.start)
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Cheap look: what begins at `start` without a bracket is a signature only on a line that is as short as a name, or the last. */
function isLongLine(text: string, start: number): boolean {
  return text.charAt(start) !== '（' && text.indexOf('\n', start) > start + LONGEST_NAME
}

function signedStretches(text: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (let at = BEFORE_SIGNED.indexIn(text, 0); at < text.length; at = BEFORE_SIGNED.indexIn(text, at)) {
    const start = text.charAt(at) === '\n' ? at + 1 : at
    if (isLongLine(text, start)) {
      at = start
      continue
    }
    SIGNED.lastIndex = start
    const signed = SIGNED.exec(text)?.[0]
    if (signed !== undefined) stretches.push({ start, end: start + signed.length })
    at = signed === undefined ? at + 1 : start + signed.length
  }
  return stretches
}

function stretchesOf(text: string, pattern: RegExp): readonly Stretch[] {
  return [...text.matchAll(pattern)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }))
}

function lies(found: FoundName, stretches: readonly Stretch[]): boolean {
  return stretches.some(({ start, end }) => start <= found.start && found.end <= end)
}

/** Nothing but its characters, or a list of such, speaks for it. */
function isBare({ rule, cue }: FoundName): boolean {
  return rule === 'bare' || (rule === 'list' && cue === null)
}

/** 同侯赛因·沙菲, 侯赛因·沙菲时 where 侯赛因·沙菲 is told elsewhere; 沙菲 alone is the same man. */
function isCutWrongly(name: string, names: ReadonlySet<string>): boolean {
  if (name.includes('·')) return names.has(name.slice(1)) || names.has(name.slice(0, -1))
  for (const other of names) if (other.endsWith(`·${name}`)) return true
  return false
}

/**
 * The names that are anywhere that of a shop. Each place where a shop may be told of is asked which name ends there: to look
 * for each name through the whole text would take the square of the time in a long list.
 */
function shopsAmong(names: ReadonlySet<string>, text: string): ReadonlySet<string> {
  const shops = new Set<string>()
  if (!MAY_TELL_OF_SHOP.test(text)) return shops
  let longest = 0
  for (const { length } of names) longest = Math.max(longest, length)
  for (const { index } of text.matchAll(OF_SHOP)) {
    for (let start = Math.max(0, index - longest); start < index; start += 1) {
      const name = text.slice(start, index)
      if (names.has(name)) shops.add(name)
    }
  }
  return shops
}

/** 黄大|有 where 黄大有 is told, and no 黄大 stands without the third character. */
function onlyBeginnings(names: ReadonlySet<string>, text: string): ReadonlySet<string> {
  const longer = new Map<string, string>()
  for (const name of names) {
    const short = name.slice(0, 2)
    if (name.length === 3 && names.has(short) && !longer.has(short)) longer.set(short, name)
  }
  return new Set([...longer].filter(([short, long]) => standsOnlyIn(text, short, long)).map(([short]) => short))
}

/** Whether `short` stands nowhere but at the beginning of `long`. */
function standsOnlyIn(text: string, short: string, long: string): boolean {
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) if (!text.startsWith(long, at)) return false
  return true
}

/** 阿依 begins 阿依·古丽: what stands before a dot of any name. */
function beginnings(names: ReadonlySet<string>): ReadonlySet<string> {
  const begun = new Set<string>()
  for (const name of names) for (let at = name.indexOf('·'); at >= 0; at = name.indexOf('·', at + 1)) begun.add(name.slice(0, at))
  return begun
}

/** Names by each offset that they cover. */
function coveredBy(founds: readonly FoundName[]): ReadonlyMap<number, readonly FoundName[]> {
  const covered = new Map<number, FoundName[]>()
  for (const found of founds) {
    for (let at = found.start; at < found.end; at += 1) {
      const known = covered.get(at)
      if (known === undefined) covered.set(at, [found])
      else known.push(found)
    }
  }
  return covered
}

/** Whether any of them overlaps with the name without being it. */
function isCrossed({ start, end }: FoundName, covered: ReadonlyMap<number, readonly FoundName[]>): boolean {
  for (let at = start; at < end; at += 1) {
    if (covered.get(at)?.some((other) => other.start !== start || other.end !== end) === true) return true
  }
  return false
}

function asAuthor(found: FoundName): FoundName {
  return { ...found, role: 'author', titles: [] }
}

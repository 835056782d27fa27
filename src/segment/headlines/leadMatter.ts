import { CharacterSet } from '../../matching/characterSet'
import { isHan, isHanCode } from '../text/characters'

/** What says nothing of the matter: 的, 了, 这…. */
const EMPTY = CharacterSet.of('的了在是和与及或也就都还又我你他她它们这那此其有不没个一二两三四五六七八九十百千万年月日时说道')
const SENTENCE_END = CharacterSet.of('。！？；')
/** How much of a report is read for what it comes back to. */
const REACH = 4000
/** Pairs of characters that stand in fewer sentences come back to nothing. */
const OFTEN = 3
/** What comes back in any report. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  (
    '记者 群众 干部 工作 今年 去年 目前 近年 昨日 上午 下午 晚上 时间 以来 同时 已经 正在 可以 进行 通过 自己 大家 全国 全省 全市 全县 全区 全镇 全乡 全村 我市 我县 我区 本市 ' +
    '问题 情况 方面 主要 重点 积极 认真 介绍 表示 要求 强调 指出 告诉 了解 书记 主任 局长 县长 市长 区长 镇长 同志 人员 领导 委员 代表 村民 居民 市民 职工 工人 社员 农民 ' +
    '老人 孩子 单位 部门 公司 组织 开展 举行 活动 会议 大会 召开 建设 发展 社区 街道 政府 万元 亿元 平方 公里 副市 副县 副区 县委 市委 区委 党委 党支 支书 支部 责人 负责 镇党 委书'
  ).split(' '),
)
/** How many of the pairs that come back most are what the report is about. */
const THEMES = 4

/** What the whole report is about, by pairs of characters: 沼气, 气池. */
export interface Matter {
  /** Those that stand in several of its sentences. */
  readonly often: ReadonlySet<string>
  /** Those of them that it comes back to most. */
  readonly themes: ReadonlySet<string>
}

/** The pairs of characters that say something of the matter. */
function pairsOf(words: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  let before = false
  for (let at = 0; at < words.length; at += 1) {
    const says = isHan(words.charAt(at)) && !EMPTY.has(words.charCodeAt(at))
    if (says && before) pairs.add(words.slice(at - 1, at + 1))
    before = says
  }
  return pairs
}

/** How many sentences and paragraphs hold a pair, and which was the last of them. */
interface PairCount {
  readonly pair: string
  sentences: number
  paragraphs: number
  sentence: number
  paragraph: number
}

/** Counts the pairs of all paragraphs in one pass; they are known by their codes, as texts of two characters are looked up by engines when they are made. */
function countPairs(paragraphs: readonly string[]): Iterable<PairCount> {
  const counts = new Map<number, PairCount>()
  let sentence = 0
  for (const [paragraph, words] of paragraphs.entries()) {
    sentence += 1
    let before = 0
    for (let at = 0; at < words.length; at += 1) {
      const code = words.charCodeAt(at)
      if (SENTENCE_END.has(code)) sentence += 1
      const says = isHanCode(code) && !EMPTY.has(code)
      if (says && before !== 0) {
        const key = (before << 16) | code
        const known = counts.get(key)
        if (known === undefined) {
          counts.set(key, { pair: words.slice(at - 1, at + 1), sentences: 1, paragraphs: 1, sentence, paragraph })
        } else if (known.sentence !== sentence) {
          known.sentences += 1
          known.paragraphs += known.paragraph === paragraph ? 0 : 1
          known.sentence = sentence
          known.paragraph = paragraph
        }
      }
      before = says ? code : 0
    }
  }
  return counts.values()
}

function inMostFirst(one: PairCount, other: PairCount): number {
  return other.sentences + other.paragraphs - (one.sentences + one.paragraphs)
}

export function matterOf(paragraphs: readonly string[]): Matter {
  const read: string[] = []
  let left = REACH
  for (const paragraph of paragraphs) {
    read.push(paragraph.slice(0, left))
    left -= paragraph.length
    if (left <= 0) break
  }
  const often: PairCount[] = []
  for (const count of countPairs(read)) if (count.sentences >= OFTEN) often.push(count)
  const themes = often.filter(({ pair }) => !SAYS_NOTHING.has(pair)).sort(inMostFirst)
  return { often: new Set(often.map(({ pair }) => pair)), themes: new Set(themes.slice(0, THEMES).map(({ pair }) => pair)) }
}

/** What a pair weighs that comes back, and how much more one that the report is about; of these no more count than a word has. */
const RECURRING = 0.3
const THEME = 0.7
const MOST_THEMES = 2

/** How much of a clause the report comes back to: what the pairs of it that stand in several sentences weigh, those that stand in most the more. */
export function recurring(clause: string, { often, themes }: Matter): number {
  let weight = 0
  let themed = 0
  for (const pair of pairsOf(clause)) {
    if (themes.has(pair)) themed += 1
    if (often.has(pair)) weight += RECURRING
  }
  return weight + THEME * Math.min(MOST_THEMES, themed)
}

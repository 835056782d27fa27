import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Knowledge, loadKnowledge } from '../../src/annotate/knowledge'
import { readArticle } from '../../src/annotate/reading'
import { countWeight, tallyCharacters } from '../../src/annotate/topic/characterTally'
import { compileScheme } from '../../src/annotate/topic/compileScheme'
import { findWords } from '../../src/annotate/topic/weigh'
import type { Article } from '../../src/domain/article'
import { defaultTopics } from '../../src/lexicon/topics/defaultTopics'
import { defaultScheme } from '../../src/lexicon/topics/scheme'
import { type GoldPage, readGold } from './gold'
import { foundArticles } from './readGoldPage'
import { type Sample, type FittedTopic, fitTopic } from './logistic'

/** Articles that must hold a character, and the share that may, for it to tell topics apart. */
const LEAST_ARTICLES = 8
const MOST_SHARE = 0.3
/** Sets that the fit is judged on: with them it read further pages no better. */
const HELD_OUT =
  /^(?:fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twentyfirst|twentysecond|twentythird|twentyfourth|twentyfifth|twentysixth|twentyseventh|twentyeighth|twentyninth)-/
/** Weights are kept in steps as large as this: finer ones make no difference. */
const STEP = 2
const LINE = 200

interface Labelled {
  readonly tally: ReadonlyMap<number, number>
  readonly topics: readonly string[]
  readonly accept: readonly string[]
}

/** Fits what characters say for topics on a folder of pages with gold (default: the ones here), and writes it into the lexicon. */
export async function main(args: readonly string[]): Promise<number> {
  const knowledge = await loadKnowledge()
  const folders = args.length > 0 ? args : [join(import.meta.dirname, 'pages')]
  const pages = folders.flatMap((folder) => readGold(folder)).filter(({ page }) => !HELD_OUT.test(page))
  const articles = pages.flatMap((page) => labelledOf(page, knowledge))
  const codes = tellingCodes(articles)
  const lists = defaultTopics.map(({ id, label }) => {
    const fitted = fitTopic(samplesOf(articles, label, codes), codes.length)
    return `  {\n    topic: '${id}',\n    bias: ${fitted.bias.toFixed(1)},\n    weights: \`\n${weightLines(fitted, codes)}\n    \`,\n  },`
  })
  const file = join(import.meta.dirname, '../../src/lexicon/topics/topicCharacters.ts')
  writeFileSync(file, `${HEAD}${lists.join('\n')}\n]\n`)
  console.log(`${articles.length} articles, ${codes.length} characters: ${file}`)
  return 0
}

const HEAD = `/** What characters say for one topic: weights, each followed by the characters that have it, and what is said by none. */
export interface TopicCharacters {
  /** Id of the topic. */
  readonly topic: string
  readonly bias: number
  readonly weights: string
}

/** The characters that speak for and against each topic (用字), fitted on pages with gold: see \`tests/accuracy/fitTopics.ts\`. */
export const topicCharacters: readonly TopicCharacters[] = [
`

function labelledOf(page: GoldPage, knowledge: Knowledge): Labelled[] {
  return foundArticles(page, knowledge).map(({ gold: { topics, accept }, article }) => ({ tally: tallyOf(article), topics, accept }))
}

function tallyOf(article: Article): ReadonlyMap<number, number> {
  const reading = readArticle(article)
  const { codes, amounts } = tallyCharacters(reading, findWords(reading, compileScheme(defaultScheme)))
  return new Map([...codes].map((code, at) => [code, amounts[at] ?? 0]))
}

function tellingCodes(articles: readonly Labelled[]): readonly number[] {
  const holders = new Map<number, number>()
  for (const { tally } of articles) for (const code of tally.keys()) holders.set(code, (holders.get(code) ?? 0) + 1)
  return [...holders]
    .filter(([, count]) => count >= LEAST_ARTICLES && count < articles.length * MOST_SHARE)
    .map(([code]) => code)
    .sort((a, b) => a - b)
}

/** Articles of which nobody would say that the topic is wrong, though it is not theirs, teach nothing. */
function samplesOf(articles: readonly Labelled[], label: string, codes: readonly number[]): readonly Sample[] {
  const columns = new Map(codes.map((code, index) => [code, index]))
  return articles.flatMap(({ tally, topics, accept }) => {
    const has = topics.includes(label)
    if (!has && accept.includes(label)) return []
    const values = [...tally].flatMap(([code, amount]): [number, number][] => {
      const column = columns.get(code)
      return column === undefined ? [] : [[column, countWeight(amount)]]
    })
    const length = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0))
    return [{ has, values: values.map(([column, value]) => [column, value / length] as const) }]
  })
}

/** The weights in steps, the greatest first, each followed by its characters. */
function weightLines({ weights }: FittedTopic, codes: readonly number[]): string {
  const byWeight = new Map<number, string>()
  for (const [column, code] of codes.entries()) {
    const weight = Math.round((weights[column] ?? 0) / STEP) * STEP
    if (weight !== 0) byWeight.set(weight, (byWeight.get(weight) ?? '') + String.fromCharCode(code))
  }
  const text = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([weight, characters]) => `${weight}${characters}`)
    .join('')
  return (text.match(new RegExp(`.{1,${LINE}}`, 'gu')) ?? []).map((line) => `      ${line}`).join('\n')
}

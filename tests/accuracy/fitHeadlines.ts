import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Knowledge, loadKnowledge } from '../../src/annotate/knowledge'
import { bodyTexts } from '../../src/domain/article'
import { simplify } from '../../src/lexicon/characters/variants'
import { type ClauseFeature, clauseFeatures } from '../../src/lexicon/headlines/clauseFeatures'
import { eachCandidate } from '../../src/segment/headlines/drawn/drawHeadline'
import { fold } from '../../src/segment/text/characters'
import { type Option, fitChoice, sumOf } from './choice'
import { bare, type GoldArticle, type GoldPage, readGold } from './gold'
import { foundArticles } from './readGoldPage'

/** A report shorter than this, in characters, teaches nothing. */
const SHORTEST = 30
/** A printed headline of which the report repeats fewer pairs of characters teaches nothing. */
const LEAST_PAIRS = 3
/** A draft that holds only some of the words that it must hold is worth so much of its share. */
const PARTLY = 0.5
/** What no headline can do without, and what none may be; a draft that is no statement is worth so much of what it says. */
const SAYS: readonly ClauseFeature[] = ['act', 'deed', 'predicate', 'event without a verb']
const UNSAID: readonly ClauseFeature[] = [
  'leaves open what was done',
  'lacks its subject',
  'circumstance',
  'who said it',
  'time or place of the next',
  'half a quotation',
  'cut',
]
const UNFINISHED = 0.25
/** Sets of pages are parted into so many groups, each judged by what the others teach. */
const GROUPS = 8
/** Sets that the fit does not learn from. */
const HELD_OUT = /^twenty(?:seventh|eighth|ninth)-/
const IS_PAIR = /^[\u3400-\u9fff]{2}$/

/** A report with what its headline must or does say. */
interface Taught {
  readonly gold: GoldArticle
  readonly paragraphs: readonly string[]
  readonly pairs: ReadonlySet<string>
  readonly set: string
}

/** A draft with how much it says of what it should, whether it is a statement or not. */
interface Draft extends Option {
  readonly says: number
}

interface Choice {
  readonly options: readonly Draft[]
  readonly set: string
  readonly isPrinted: boolean
}

/**
 * Fits what each feature of a clause counts where a headline is drawn, on a folder of pages with gold (default: the ones here),
 * writes it into the lexicon, and prints how well headlines are chosen in sets from which nothing was learned. Where a headline is
 * printed, a draft is worth the share of its pairs of characters that it has, rare ones the more; where none is, whether it holds
 * the words that it must.
 */
export async function main(args: readonly string[]): Promise<number> {
  const knowledge = await loadKnowledge()
  const folders = args.length > 0 ? args : [join(import.meta.dirname, 'pages')]
  const taught = folders
    .flatMap((folder) => readGold(folder))
    .filter(({ page }) => !HELD_OUT.test(page))
    .flatMap((page) => taughtBy(page, knowledge))
  const choices = choicesOf(taught)
  const weights = fitChoice(
    choices.map(({ options }) => options),
    clauseFeatures.length,
  )
  const file = join(import.meta.dirname, '../../src/lexicon/headlines/clauseWeights.ts')
  const lines = clauseFeatures.map(
    (feature, at) => `  ${/^[a-z]+$/.test(feature) ? feature : `'${feature}'`}: ${Number((weights[at] ?? 0).toFixed(2))},`,
  )
  writeFileSync(file, `${HEAD}${lines.join('\n')}\n}\n`)
  console.log(`${choices.length} reports: ${file}`)
  judge(choices)
  return 0
}

const HEAD = `import type { ClauseFeature } from './clauseFeatures'

/** What each feature of a clause counts where a headline is drawn, fitted on pages with gold: see \`tests/accuracy/fitHeadlines.ts\`. */
export const clauseWeights: Readonly<Record<ClauseFeature, number>> = {
`

function taughtBy(page: GoldPage, knowledge: Knowledge): Taught[] {
  return foundArticles(page, knowledge).flatMap(({ gold, article }) => {
    const paragraphs = bodyTexts(article).map((paragraph) => simplify(fold(paragraph)))
    const body = paragraphs.join('，')
    return body.length < SHORTEST ? [] : [{ gold, paragraphs, pairs: pairsOf(body), set: page.page.split(/[-_]/)[0] ?? '' }]
  })
}

function pairsOf(words: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= words.length; at += 1) {
    const pair = words.slice(at, at + 2)
    if (IS_PAIR.test(pair)) pairs.add(pair)
  }
  return pairs
}

function choicesOf(taught: readonly Taught[]): Choice[] {
  const holders = new Map<string, number>()
  for (const { pairs } of taught) for (const pair of pairs) holders.set(pair, (holders.get(pair) ?? 0) + 1)
  const rarity = (pair: string): number => Math.log(taught.length / (holders.get(pair) ?? 1))
  const columns = new Map(clauseFeatures.map((feature, column) => [feature, column]))
  return taught.flatMap(({ gold, paragraphs, pairs, set }) => {
    const isPrinted = gold.headline !== null
    const worth = isPrinted ? worthByPairs(gold.main ?? '', pairs, rarity) : worthByWords(gold.derivedContains ?? [])
    if (worth === null) return []
    const options: Draft[] = []
    eachCandidate(paragraphs, (headline, features) => {
      const says = worth(bare(headline))
      const has = new Map<ClauseFeature, number>()
      features((feature, amount) => has.set(feature, amount))
      const values = [...has].map(([feature, amount]) => [columns.get(feature) ?? -1, amount] as const)
      options.push({ says, worth: says * (isStatement(has) ? 1 : UNFINISHED), values })
    })
    return options.length === 0 ? [] : [{ options, set, isPrinted }]
  })
}

/** Whether a clause says that somebody did something or that something happened, to its end. */
function isStatement(has: ReadonlyMap<ClauseFeature, number>): boolean {
  return SAYS.some((feature) => has.has(feature)) && !UNSAID.some((feature) => has.has(feature))
}

function worthByWords(words: readonly string[]): (headline: string) => number {
  return (headline) => {
    const share = words.filter((word) => headline.includes(bare(word))).length / Math.max(1, words.length)
    return share === 1 ? 1 : PARTLY * share
  }
}

function worthByPairs(main: string, pairs: ReadonlySet<string>, rarity: (pair: string) => number): ((headline: string) => number) | null {
  const wanted = [...pairsOf(bare(main))].filter((pair) => pairs.has(pair))
  if (wanted.length < LEAST_PAIRS) return null
  const all = wanted.reduce((sum, pair) => sum + rarity(pair), 0)
  return (headline) => {
    const has = pairsOf(headline)
    return wanted.reduce((sum, pair) => sum + (has.has(pair) ? rarity(pair) : 0), 0) / all
  }
}

/** Prints how much is chosen rightly in each group of sets by weights that the others gave. */
function judge(choices: readonly Choice[]): void {
  const sets = [...new Set(choices.map(({ set }) => set))].sort()
  const worths = { printed: [] as number[], drawn: [] as number[] }
  for (let group = 0; group < GROUPS; group += 1) {
    const held = new Set(sets.filter((_, at) => at % GROUPS === group))
    const weights = fitChoice(
      choices.filter(({ set }) => !held.has(set)).map(({ options }) => options),
      clauseFeatures.length,
    )
    for (const { options, set, isPrinted } of choices) {
      if (!held.has(set)) continue
      const best = options.reduce((a, b) => (sumOf(b, weights) > sumOf(a, weights) ? b : a))
      worths[isPrinted ? 'printed' : 'drawn'].push(best.says)
    }
  }
  const mean = (of: readonly number[]): string => ((100 * of.reduce((sum, worth) => sum + worth, 0)) / of.length).toFixed(1)
  const whole = worths.drawn.map((worth) => (worth === 1 ? 1 : 0))
  console.log(
    `sets from which nothing was learned: ${mean(worths.printed)} % of what printed headlines say, ${mean(whole)} % with all words`,
  )
}

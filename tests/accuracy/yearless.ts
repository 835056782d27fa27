import { join } from 'node:path'
import { type Knowledge, loadKnowledge } from '../../src/annotate/knowledge'
import { type GoldPage, bare, placeGold, readGold } from './gold'
import { foundArticles } from './readGoldPage'

const DAY = /^\d{4}-\d\d-\d\d$/

/** The page without all that stands outside its articles: masthead, dates of the website, file names. */
function articlesAlone(page: GoldPage): GoldPage {
  const offsets: number[] = []
  for (let at = 0; at < page.text.length; at += 1) for (const _ of bare(page.text.charAt(at))) offsets.push(at)
  const text = placeGold(page)
    .map(({ start, end }) => page.text.slice(offsets[start], (offsets[end - 1] ?? -1) + 1))
    .join('\n\n')
  return { ...page, page: 'page.txt', text, bytes: new TextEncoder().encode(text) }
}

/** What became of a day of the gold. */
function outcomeOf(got: string | null, wanted: string): string {
  const days = (got ?? '').replaceAll(/[?~%]/g, '')
  if (!DAY.test(days)) return 'no day with its year'
  const what = days === wanted ? 'right' : days.slice(4) === wanted.slice(4) ? 'another year' : 'another day'
  return `${what}, ${days === got ? 'certain' : 'marked as doubtful'}`
}

function outcomesOn(page: GoldPage, knowledge: Knowledge): string[] {
  return foundArticles(articlesAlone(page), knowledge).flatMap(({ gold, article }) =>
    gold.date !== null && DAY.test(gold.date) ? [outcomeOf(article.date.edtf, gold.date)] : [],
  )
}

/**
 * Prints how the days of articles are read whose page does not tell its year but by what they say: all else is taken away from the
 * pages of a folder with gold (default: the ones here).
 */
export async function main(args: readonly string[]): Promise<number> {
  const [folder = join(import.meta.dirname, 'pages')] = args
  const knowledge = await loadKnowledge()
  const outcomes = readGold(folder)
    .filter(({ issue }) => issue?.dateAccept !== undefined)
    .flatMap((page) => outcomesOn(page, knowledge))
  const counts = new Map<string, number>()
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  for (const [outcome, count] of [...counts].sort(([a], [b]) => a.localeCompare(b)))
    console.log(`${outcome.padEnd(36)}${String(count).padStart(6)}${((100 * count) / outcomes.length).toFixed(1).padStart(8)} %`)
  return 0
}

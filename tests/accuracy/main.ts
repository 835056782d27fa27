import { join } from 'node:path'
import { loadKnowledge } from '../../src/annotate/knowledge'
import { readGold } from './gold'
import { scorePage } from './score'
import { f1, newTally, table } from './tally'

/** Prints the score over a folder of pages with gold (default: the ones here), then every miss. */
export async function main(args: readonly string[]): Promise<number> {
  const [folder = join(import.meta.dirname, 'pages')] = args
  const knowledge = await loadKnowledge()
  const tally = newTally()
  const pages = readGold(folder)
  for (const page of pages) scorePage(tally, page, knowledge)
  console.log(`${pages.length} pages, ${pages.reduce((sum, page) => sum + page.articles.length, 0)} articles`)
  console.log(table(tally))
  for (const measure of ['boundary', 'byline', 'places', 'topic', 'person', 'paragraph'])
    console.log(`${`${measure} F1`.padEnd(28)}${(100 * f1(tally, measure)).toFixed(1).padStart(18)} %`)
  for (const miss of tally.misses) console.log(`  ${miss}`)
  return 0
}

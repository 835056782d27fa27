import { readFileSync } from 'node:fs'
import type { BenchArticle } from './corpus'
import { runSearchBench } from './run'

const [sizes = '20000', slowPeers = '2000', corpus = ''] = process.argv.slice(2)
const articles: readonly BenchArticle[] | null = corpus === '' ? null : JSON.parse(readFileSync(corpus, 'utf8'))

await runSearchBench({
  sizes: sizes.split(',').map(Number),
  slowPeers: Number(slowPeers),
  articles,
  tell: (line) => console.log(line),
  store: async (pieces) => {
    const copy = structuredClone(pieces)
    return async () => structuredClone(copy)
  },
})
const { rss, heapUsed, arrayBuffers } = process.memoryUsage()
console.log(
  `\nprocess: ${(rss / 1e6).toFixed(0)} MB resident, ${(heapUsed / 1e6).toFixed(0)} heap, ${(arrayBuffers / 1e6).toFixed(0)} arrays`,
)

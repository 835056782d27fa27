import { runSearchBench } from './run'

const [sizes = '20000', slowPeers = '2000'] = process.argv.slice(2)

await runSearchBench({
  sizes: sizes.split(',').map(Number),
  slowPeers: Number(slowPeers),
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

import { Corpus } from './corpus'
import { jianbao } from './engines'
import { fill } from './measure'
import { makeQueries } from './queries'
const n = Number(process.argv[2] ?? 20000)
const corpus = new Corpus()
const articles = Array.from({ length: n }, () => corpus.next())
const e = jianbao(process.argv[3] === 'rel' ? 'relevance' : 'date-desc')
let c = process.cpuUsage()
fill(e, articles)
c = process.cpuUsage(c)
console.log('fill cpu ms', (c.user + c.system) / 1000)
for (const k of makeQueries(articles)) {
  const c = process.cpuUsage()
  let hits = 0
  for (let r = 0; r < 10; r++) for (const t of k.texts) hits += e.find(t)
  const d = process.cpuUsage(c)
  console.log(k.kind, 'mean hits', hits / 160, 'cpu ms/query', ((d.user + d.system) / 1000 / 160).toFixed(2))
}

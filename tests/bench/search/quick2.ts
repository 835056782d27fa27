import { Corpus } from './corpus'
import { plainText } from './articles'
import { buildGrams } from '../../../src/search/grams/build'
import { readFileSync, readdirSync } from 'node:fs'
const n = Number(process.argv[2] ?? 16000)
function measure(name: string, texts: string[]) {
  const text = texts.map((t) => t + '\u001e').join('')
  const starts = new Uint32Array(texts.length + 1)
  texts.forEach((t, i) => (starts[i + 1] = starts[i]! + t.length + 1))
  const t = performance.now()
  const c = process.cpuUsage()
  const g = buildGrams(text, starts, texts.length)
  const ms = performance.now() - t
  const cpu = process.cpuUsage(c)
  console.log('cpu ms', (cpu.user + cpu.system) / 1000)
  const single = 0
  console.log(
    name,
    texts.length,
    'chars',
    text.length,
    'ms',
    ms.toFixed(0),
    'MB/s',
    ((text.length * 2.9) / 1e3 / ms).toFixed(1),
    'keys',
    g.seconds.length,
    'single',
    single,
    'blob',
    g.blob.length,
    'bytes/doc',
    ((g.seconds.length * 2.5 + g.blob.length) / texts.length).toFixed(0),
  )
}
const corpus = new Corpus()
const made = Array.from({ length: n }, () => plainText(corpus.next()))
measure('made', made)
measure('made', made)
const dir = process.argv[3]
if (dir) {
  const texts: string[] = []
  for (const f of readdirSync(dir, { recursive: true }) as string[])
    if (f.endsWith('.txt')) texts.push(...readFileSync(`${dir}/${f}`, 'utf8').match(/[\s\S]{1,865}/g)!)
  measure('real', texts)
  const c = made.slice(0, texts.length)
  measure('made', c)
}

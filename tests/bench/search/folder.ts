import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../../../src/decode/decode'
import { normalise } from '../../../src/decode/normalise'
import { segment } from '../../../src/segment/segment'
import type { BenchArticle } from './corpus'

/** Values of the facets, by which articles of a folder are spread as those of a daily are. */
const DISTRICTS = 60
const TOPICS = 26

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? filesIn(path) : /\.(?:txt|md|html?)$/i.test(name) ? [path] : []
    })
}

/** The articles of all texts below a folder, as the app cuts them; what facets need is dealt out in turn. */
export function readFolder(folder: string): readonly BenchArticle[] {
  const found: BenchArticle[] = []
  for (const path of filesIn(folder)) {
    const decoded = decode(readFileSync(path), path)
    if (!decoded.ok) continue
    const { text } = decoded.value
    for (const { headline, parts } of segment(normalise(text), text, 'bench').articles) {
      const paragraphs = parts.filter(({ role }) => role === 'paragraph').map(({ content }) => content.text)
      const at = found.length
      found.push({
        headline,
        paragraphs,
        date: new Date(Date.UTC(2014, 0, 1 + Math.floor(at / 30))).toISOString().slice(0, 10),
        district: ['河南省', `${at % 7}市`, `${at % DISTRICTS}区`],
        topic: `topic-${at % TOPICS}`,
        people: [`王${headline.slice(0, 2)}`],
        author: `李${headline.slice(-2)}`,
      })
    }
  }
  if (found.length === 0) throw new Error(`no articles in ${folder}`)
  return found
}

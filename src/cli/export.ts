import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { loadKnowledge } from '../annotate/knowledge'
import { exportJsonl } from '../exchange/jsonl'
import { readPage } from '../pipeline'
import { reasons } from '../reasons'

const PAGE_FILE = /(?:\.(?:txt|text|md|html?)|\/[^./]+)$/i

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]))
}

/**
 * Reads every page below a folder as the app would and writes its articles to standard output as JSON Lines.
 * Files that cannot be read are named on standard error; the exit code is 1 then, 2 for a wrong call.
 */
export async function main(args: readonly string[]): Promise<number> {
  const [folder] = args
  if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error('usage: npm run --silent export -- FOLDER > articles.jsonl')
    return 2
  }
  const knowledge = await loadKnowledge()
  let failed = 0
  for (const file of filesBelow(folder).filter((name) => PAGE_FILE.test(name))) {
    const bytes = readFileSync(file)
    const path = relative(folder, file).split(sep).join('/')
    const source = {
      id: createHash('sha256').update(bytes).digest('hex'),
      name: basename(file),
      path,
      size: bytes.length,
      addedAt: statSync(file).mtime.toISOString(),
    }
    const page = readPage(source, bytes, knowledge)
    if (!page.ok) {
      console.error(`${path}: ${page.problem.kind}`)
      failed += 1
      continue
    }
    const { card, decoding, articles } = page.value
    process.stdout.write(
      exportJsonl(
        articles.map((article) => ({ article, source, decoding, card, corrected: [] })),
        reasons,
      ),
    )
  }
  return failed > 0 ? 1 : 0
}

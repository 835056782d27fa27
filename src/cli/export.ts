import { createHash } from 'node:crypto'
import { type Dirent, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Knowledge, loadKnowledge } from '../annotate/knowledge'
import { byPath } from '../domain/pathOrder'
import type { IncomingFile } from '../domain/source'
import { exportJsonl } from '../exchange/jsonl'
import { admit, isSystemFile } from '../intake/admit'
import { readFound } from '../intake/gather'
import { type Gathered, type Refusal, nameOf, unreadable } from '../intake/gathered'
import { readPage } from '../pipeline'
import { reasons } from '../reasons'

/** What is in a folder; of one that may not be looked into, nothing, and `refuse` is told. */
function entriesIn(folder: string, path: string, refuse: (refusal: Refusal) => void): readonly Dirent[] {
  try {
    return readdirSync(join(folder, path), { withFileTypes: true }).filter(({ name }) => !isSystemFile(name))
  } catch (error) {
    refuse(unreadable(path, error))
    return []
  }
}

/** Paths of all files below a folder, with `/`, in the order in which the app takes them in. */
function pathsBelow(folder: string, above: string, refuse: (refusal: Refusal) => void): readonly string[] {
  return entriesIn(folder, above, refuse)
    .flatMap((entry) => (entry.isDirectory() ? pathsBelow(folder, `${above}${entry.name}/`, refuse) : [`${above}${entry.name}`]))
    .sort(byPath)
}

/** What the app would take in of a file: itself, or what is in an archive. A link to a folder leads nowhere. */
async function gather(folder: string, path: string): Promise<Gathered> {
  try {
    const stats = statSync(join(folder, path))
    if (!stats.isFile()) return { files: [], refused: [] }
    const name = nameOf(path)
    const problem = admit(name, stats.size)
    if (problem !== null) return { files: [], refused: [{ name, path, problem }] }
    return await readFound({ path, file: new File([readFileSync(join(folder, path))], name) })
  } catch (error) {
    return { files: [], refused: [unreadable(path, error)] }
  }
}

/** Waits until it is on its way: whoever reads slowly is not buried, and whoever stops is noticed. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()))
}

/** Reads files one after the other; those that it cannot read are named on standard error. */
class Exporter {
  readonly #knowledge: Knowledge
  /** Paths of what was read, by its bytes. */
  readonly #seen: Map<string, string> = new Map()
  failed = 0

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge
  }

  refuse(path: string, why: string): void {
    console.error(`${path}: ${why}`)
    this.failed += 1
  }

  async read({ name, path, bytes }: IncomingFile, addedAt: string): Promise<void> {
    const id = createHash('sha256').update(bytes).digest('hex')
    const first = this.#seen.get(id)
    if (first !== undefined) {
      console.error(`${path}: the same as ${first}`)
      return
    }
    this.#seen.set(id, path)
    const source = { id, name, path, size: bytes.length, addedAt }
    const page = readPage(source, bytes, this.#knowledge)
    if (!page.ok) {
      this.refuse(path, page.problem.kind)
      return
    }
    const { card, decoding, articles } = page.value
    await write(
      exportJsonl(
        articles.map((article) => ({ article, source, decoding, card, corrected: [] })),
        reasons,
      ),
    )
  }
}

/**
 * Reads every page below a folder as the app would, in archives too, and writes its articles to standard output as JSON Lines.
 * Files that cannot be read are named on standard error, those of other kinds passed over; the exit code is 1 then, 2 for a
 * wrong call.
 */
export async function main(args: readonly string[]): Promise<number> {
  const [folder] = args
  if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error('usage: npm run --silent export -- FOLDER > articles.jsonl')
    return 2
  }
  const exporter = new Exporter(await loadKnowledge())
  const refuse = ({ path, problem }: Refusal): void => exporter.refuse(path, problem.kind)
  for (const path of pathsBelow(folder, '', refuse)) {
    const { files, refused, own = [] } = await gather(folder, path)
    for (const refusal of refused) if (refusal.problem.kind !== 'wrong-type') refuse(refusal)
    for (const { what } of own) console.error(`${path}: ${what} of this program, no page`)
    for (const file of files) await exporter.read(file, statSync(join(folder, path)).mtime.toISOString())
  }
  return exporter.failed > 0 ? 1 : 0
}

import type { Page } from '../../domain/page'
import { type Problem, problemOf } from '../../domain/problem'
import type { SourceFile } from '../../domain/source'
import { ruledBy } from '../cardRules/cardRules'
import { readSettings } from '../corrections/readSettings'
import type { ReadingStateRecord } from '../../store/records'
import type { Tables } from '../../store/store'
import { type Library, forgetSource, showPage } from '../library/library'
import type { FileReport } from '../protocol/imports'
import { READ_STORES, correctionsOf, pageRecord, putPage, stillSettled } from '../library/saveRead'
import { settlePage } from '../library/settle'
import { STAGED_STORES, dropStaged } from './dropStaged'
import { acceptance, refusal } from './fileReport'
import { readFile } from './readAhead'
import type { StagedFile } from './stage'

const ATTEMPTS = 5

/** A file that cannot be taken in leaves nothing behind. */
async function refuse(library: Library, source: SourceFile, problem: Problem): Promise<FileReport> {
  await library.store.write(STAGED_STORES, (tables) => dropStaged(tables, source.id), 'relaxed')
  return refusal(source, problem)
}

/** What else belongs to a page that was saved: the reader's marks, and the mark that saving left. */
interface Saved {
  readonly marks: readonly ReadingStateRecord[]
  readonly mark: string | null
}

/** Corrections made in an earlier life of the same bytes count at once. */
async function readAndSave(library: Library, { source, bytes }: StagedFile): Promise<FileReport> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const corrections = await correctionsOf(library.store, source.id)
    const ruled = ruledBy(library.cardRules, source)
    const read = await readFile(library, source, bytes, readSettings(corrections, ruled.patch))
    if (!read.ok) return refuse(library, source, read.problem)
    const page: Page = read.value
    const record = pageRecord(page, corrections, {
      order: library.known.orderOf(source.id),
      reading: library.environment.newId(),
      marks: ruled.marks,
    })
    const save = async (tables: Tables): Promise<Saved | null> => {
      if (!(await stillSettled(tables, source.id, corrections))) return null
      const [marks] = await Promise.all([
        tables.readingState.ofSource(source.id),
        tables.sources.put(source),
        tables.bytes.put(source.id, bytes),
        tables.staged.remove(source.id),
        putPage(tables, page, record),
      ])
      return { marks, mark: await tables.touched.get(source.id) }
    }
    // The end of the batch is strict and makes sure of all that came before; a wait for the disk at every file adds up.
    const saved = await library.store.write(READ_STORES, save, 'relaxed')
    if (saved === null) continue
    const { marks, mark } = saved
    const settled = settlePage({ source, page: record, articles: page.articles, corrections, marks }, library.reader)
    showPage(library, source, record, settled, mark)
    return acceptance(page, settled.articles)
  }
  return refuse(library, source, { kind: 'internal', reason: 'the page changes faster than it can be read' })
}

/**
 * Reads one staged file and saves it: one transaction, wholly in or wholly out. Trouble with it is a line of the report;
 * the next file goes on.
 */
export async function takeIn(library: Library, file: StagedFile): Promise<FileReport> {
  try {
    return await library.environment.exclusive(() => readAndSave(library, file))
  } catch (error) {
    forgetSource(library, file.source.id)
    const problem = problemOf(error)
    return refuse(library, file.source, problem).catch(() => refusal(file.source, problem))
  }
}

import type { Page } from '../../domain/page'
import type { Outcome } from '../../domain/problem'
import type { SourceFile, SourceId } from '../../domain/source'
import type { ReadSettings } from '../../domain/readSettings'
import type { Reader } from '../../reader/reader'
import type { HelperPool } from './helperPool'

/** The reader of an engine, which may have helpers. */
export interface EngineReader extends Reader {
  /** The same as `read`, by a helper where there is one; else here. Only engines with helpers have this. */
  readAway?(source: SourceFile, bytes: Uint8Array, settings: ReadSettings): Promise<Outcome<Page>>
  /** How many files are worth reading ahead now. */
  roomAhead?(): number
  /** Has a file read that will be asked for with `readAway`. */
  readAhead?(source: SourceFile, bytes: Uint8Array, settings: ReadSettings): void
  /** Lets go of what was read ahead and never asked for. */
  forgetAhead?(): void
}

interface Ahead {
  /** Under which settings it is read, as JSON. */
  readonly settings: string
  readonly outcome: Promise<Outcome<Page> | null>
}

/** A reader that has files read by helpers while there are any, so that the engine is free to answer meanwhile. */
export function helpedReader(reader: Reader, pool: HelperPool): EngineReader {
  const ahead = new Map<SourceId, Ahead>()

  function begin(source: SourceFile, bytes: Uint8Array, settings: ReadSettings): Ahead {
    return { settings: JSON.stringify(settings), outcome: pool.read(source, bytes, settings) }
  }

  return {
    ...reader,
    teach(lessons) {
      // What was read ahead was read without them.
      ahead.clear()
      reader.teach(lessons)
      pool.teach(lessons)
    },
    roomAhead: () => 2 * pool.ready(),
    readAhead(source, bytes, settings) {
      if (!ahead.has(source.id)) ahead.set(source.id, begin(source, bytes, settings))
    },
    async readAway(source, bytes, settings) {
      const begun = ahead.get(source.id)
      ahead.delete(source.id)
      const current = begun !== undefined && begun.settings === JSON.stringify(settings) ? begun : begin(source, bytes, settings)
      return (await current.outcome) ?? reader.read(source, bytes, settings)
    },
    forgetAhead: () => ahead.clear(),
  }
}

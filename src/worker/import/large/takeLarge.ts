import type { EncodingName } from '../../../domain/decoding'
import { type Problem, ProblemError, problemOf } from '../../../domain/problem'
import type { IncomingFile, SourceFile, SourceId } from '../../../domain/source'
import type { StagedWhole } from '../../../store/records'
import type { Library } from '../../library/library'
import type { FileReport } from '../../protocol/imports'
import { isUnsafePath } from '../unsafePath'
import { refusal } from '../fileReport'
import { type Batch, type StagedFile, identify, writeWindow } from '../stage'
import { type ByteRange, type ReadLines, cutFile } from './cut'
import { largeReport } from './largeReport'
import { partFile } from './partFile'
import { type LargeContext, type Part, dropParts, readParts, showParts, takePartsIn } from './parts'
import { roomFor } from './roomFor'
import { CUT_SIZES, type CutSizes } from './sizes'

/** A large file that was brought: its line of the report, and the sources that it is in the library as. */
export interface TakenLarge {
  readonly line: FileReport
  readonly sources: readonly SourceId[]
}

/** Its encoding is told by this much of a file. */
const HEAD = 64 * 1024
/** Markup cannot be cut: a web page is read in one go, and larger ones are none. */
const HTML_LIMIT = 32 * 1024 * 1024
/** Parts written together. */
const WRITE_TOGETHER = 16
/** How much of the whole is spent until all is cut, kept, read. */
const CUT_UNTIL = 0.06
const KEPT_UNTIL = 0.1
const READ_UNTIL = 0.9

function sizesOf({ environment }: Library): CutSizes {
  return environment.cutSizes ?? CUT_SIZES
}

/** Whether a file is too large to be read in one go. */
export function isLarge(library: Library, { bytes }: IncomingFile): boolean {
  return bytes.byteLength >= sizesOf(library).from
}

/** How the file is written, where it is text that can be cut. */
function encodingOf({ reader }: Library, { name, bytes }: IncomingFile): EncodingName | 'html' | null {
  const head = bytes.subarray(0, HEAD)
  const end = head.lastIndexOf(0x0a)
  const decoded = reader.decode(name, end < HEAD / 2 ? head : head.subarray(0, end - (end % 2)), { encoding: null })
  if (!decoded.ok) return null
  return decoded.value.html ? 'html' : decoded.value.decoding.encoding
}

/** The ranges of the parts, found step by step. */
async function cut(library: Library, file: IncomingFile, encoding: EncodingName, context: LargeContext): Promise<readonly ByteRange[]> {
  const source: SourceFile = { id: '', name: file.name, path: file.path, size: 0, addedAt: '' }
  // Cuts are found by lines, which are those of the file only where none was put elsewhere.
  const read: ReadLines = (bytes) => {
    const page = library.reader.read(source, bytes, { encoding, straight: true, patch: {}, added: [], removed: [] })
    return page.ok ? page.value : null
  }
  const ranges: ByteRange[] = []
  for (const range of cutFile(file.bytes, encoding, sizesOf(library), read)) {
    ranges.push(range)
    context.tell(range.end / file.bytes.byteLength)
    await library.environment.pause()
    if (context.signal.aborted) throw new ProblemError({ kind: 'cancelled' })
  }
  return ranges
}

/** A part while it is being told apart from those that are there. */
interface Identified {
  readonly source: SourceFile
  readonly range: ByteRange
}

/** The parts with their identities; the same bytes a second time are left out. */
async function identifyAll(library: Library, file: IncomingFile, ranges: readonly ByteRange[]): Promise<readonly Identified[]> {
  const all = new Map<SourceId, Identified>()
  for (const [index, range] of ranges.entries()) {
    // A view would be handed on with all that is behind it.
    const bytes = file.bytes.slice(range.start, range.end)
    const { source } = await identify(library, { ...partFile(file, index + 1, ranges.length), bytes })
    if (!all.has(source.id)) all.set(source.id, { source, range })
    await library.environment.pause()
  }
  return [...all.values()]
}

async function keepParts(
  library: Library,
  batch: Batch,
  file: IncomingFile,
  parts: readonly Identified[],
  waiting: readonly string[],
  context: LargeContext,
): Promise<void> {
  const whole: StagedWhole = { id: library.environment.newId(), name: file.name, path: file.path, parts: parts.length }
  for (let from = 0; from < parts.length; from += WRITE_TOGETHER) {
    if (context.signal.aborted) throw new ProblemError({ kind: 'cancelled' })
    context.tell(from / parts.length)
    const files = parts
      .slice(from, from + WRITE_TOGETHER)
      .map(({ source, range }): StagedFile => ({ source, bytes: file.bytes.slice(range.start, range.end) }))
    const isLast = from + WRITE_TOGETHER >= parts.length
    await writeWindow(library, batch, files, isLast ? waiting : [file.path, ...waiting], whole)
    await library.environment.pause()
  }
}

/** Tells of a stretch of the way, from `from` to `to`. */
function stretch({ signal, tell }: LargeContext, from: number, to: number): LargeContext {
  return { signal, tell: (inside) => tell(from + inside * (to - from)) }
}

/** Reads staged parts and takes them in together; where that fails, nothing of the file is left. */
export async function takeParts(
  library: Library,
  file: Pick<IncomingFile, 'name' | 'path'>,
  parts: readonly Part[],
  context: LargeContext,
): Promise<TakenLarge> {
  let sources: readonly SourceFile[] = []
  try {
    const problem = await readParts(library, parts, stretch(context, KEPT_UNTIL, READ_UNTIL))
    if (problem !== null) throw new ProblemError(problem)
    sources = await takePartsIn(library, parts)
  } catch (error) {
    library.reader.forgetAhead?.()
    await dropParts(library, parts).catch(() => undefined)
    return { line: refusal(file, problemOf(error)), sources: [] }
  }
  const found = await showParts(library, sources, stretch(context, READ_UNTIL, 1).tell)
  return { line: largeReport(library, file, sources, found), sources: sources.map(({ id }) => id) }
}

/** The parts that are not in the library, or what is in the way. */
async function newParts(
  library: Library,
  file: IncomingFile,
  encoding: EncodingName,
  context: LargeContext,
): Promise<readonly Identified[] | Problem> {
  const full = await roomFor(library, file.bytes.byteLength)
  if (full !== null) return full
  const ranges = await cut(library, file, encoding, stretch(context, 0, CUT_UNTIL))
  const parts = await identifyAll(library, file, ranges)
  const fresh = parts.filter(({ source }) => !library.known.has(source.id))
  const first = library.known.get(parts[0]?.source.id ?? '')
  return fresh.length === 0 && first !== undefined ? { kind: 'duplicate', first: first.source.path, source: first.source.id } : fresh
}

/**
 * Takes a large file in as parts, each a file of its own: progress is told inside it, it can be stopped inside it, readers
 * are served between two parts, and it is wholly in or wholly out. `null`: it is not to be cut, but read like any other.
 */
export async function takeLarge(
  library: Library,
  batch: Batch,
  file: IncomingFile,
  waiting: readonly string[],
  context: LargeContext,
): Promise<TakenLarge | null> {
  const refuse = (problem: Problem): TakenLarge => ({ line: refusal(file, problem), sources: [] })
  if (isUnsafePath(file.path)) return refuse({ kind: 'unsafe-path', path: file.path })
  const encoding = encodingOf(library, file)
  if (encoding === null) return null
  if (encoding === 'html') {
    return file.bytes.byteLength > HTML_LIMIT ? refuse({ kind: 'too-large', size: file.bytes.byteLength, limit: HTML_LIMIT }) : null
  }
  let kept: readonly Identified[] = []
  try {
    const fresh = await newParts(library, file, encoding, context)
    if ('kind' in fresh) return refuse(fresh)
    kept = fresh
    await keepParts(library, batch, file, kept, waiting, stretch(context, CUT_UNTIL, KEPT_UNTIL))
  } catch (error) {
    await dropParts(library, kept).catch(() => undefined)
    return refuse(problemOf(error))
  }
  const parts = kept.map(({ source, range }): Part => ({ source, bytes: async () => file.bytes.slice(range.start, range.end) }))
  return takeParts(library, file, parts, context)
}

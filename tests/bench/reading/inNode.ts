import { annotatePage } from '../../../src/annotate/annotate'
import { type Knowledge, loadKnowledge } from '../../../src/annotate/knowledge'
import { decode } from '../../../src/decode/decode'
import { normalise } from '../../../src/decode/normalise'
import { segment } from '../../../src/segment/segment'
import { CUT_SIZES } from '../../../src/worker/import/large/sizes'
import { corpusOf } from './corpus'
import { HOSTILE } from './hostile'

const NAME = 'page.txt'
const SEED = 20_261_121
const MEGABYTE = 1_000_000
/** What a visitor's first drop may be. */
const FIRST_MEGABYTES = 2
const PLAIN_TIMES = 10
const TIMES_TO_SETTLE = 12
const TIMES_SETTLED = 4
const PAGE_END = new TextEncoder().encode('\n\n')

/** Milliseconds of processor time of each step, of all threads: what other programs do at the same time counts little. */
interface Steps {
  decode: number
  segment: number
  annotate: number
}

function wholeOf({ decode: first, segment: second, annotate: third }: Steps): number {
  return first + second + third
}

function now(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Reads one file after the other and keeps nothing of it, as the app does. */
function readAll(files: readonly Uint8Array[], knowledge: Knowledge): Steps {
  const steps: Steps = { decode: 0, segment: 0, annotate: 0 }
  for (const bytes of files) {
    const begun = now()
    const decoded = decode(bytes, NAME)
    if (!decoded.ok) continue
    const { text } = decoded.value
    const normal = normalise(text)
    const read = now()
    const segmented = segment(normal, text, '0'.repeat(64))
    const cut = now()
    annotatePage(segmented, { name: NAME, path: NAME, addedAt: '' }, {}, knowledge)
    steps.decode += read - begun
    steps.segment += cut - read
    steps.annotate += now() - cut
  }
  return steps
}

/** Milliseconds of processor time of `TextDecoder` and `split('\n')` of the same bytes, the mean of several times. */
function readPlainly(files: readonly Uint8Array[]): number {
  const begun = now()
  for (let time = 0; time < PLAIN_TIMES; time += 1) for (const bytes of files) new TextDecoder().decode(bytes).split('\n')
  return (now() - begun) / PLAIN_TIMES
}

function tellSpeed(what: string, files: readonly Uint8Array[], steps: Steps): void {
  const megabytes = files.reduce((sum, file) => sum + file.length, 0) / MEGABYTE
  const whole = wholeOf(steps)
  const share = (part: number): string => `${((100 * part) / whole).toFixed(0)} %`
  console.log(`\n${what}: ${files.length} files, ${megabytes.toFixed(1)} MB: ${(megabytes / (whole / 1000)).toFixed(2)} MB/s`)
  console.log(`decode ${share(steps.decode)}, segment ${share(steps.segment)}, annotate ${share(steps.annotate)}`)
  console.log(`time of TextDecoder and split of the same files: 1; of reading them: ${(whole / readPlainly(files)).toFixed(0)}`)
}

/** The pages one behind the other, in files of about `bytes`: parts that the app cuts a large file into. */
function inFilesOf(bytes: number, pages: readonly Uint8Array[]): readonly Uint8Array[] {
  const files: Uint8Array[] = []
  let open: Uint8Array[] = []
  let size = 0
  for (const [at, page] of pages.entries()) {
    open.push(page, PAGE_END)
    size += page.length + PAGE_END.length
    if (size < bytes && at < pages.length - 1) continue
    files.push(new Uint8Array(Buffer.concat(open)))
    open = []
    size = 0
  }
  return files
}

/** How much longer twice as much takes: about 2 where the time is proportional to the size. */
function tellGrowth(size: number, knowledge: Knowledge): void {
  console.log(`\ntime for ${2 * size} characters in parts of that for ${size}`)
  for (const [name, text] of Object.entries(HOSTILE)) {
    const total = (length: number): number => wholeOf(readAll([new TextEncoder().encode(text(length))], knowledge))
    total(Math.min(size, 20_000))
    const once = total(size)
    const twice = total(2 * size)
    console.log(`${name.padEnd(26)} ${(twice / Math.max(1, once)).toFixed(1).padStart(5)}   ${once.toFixed(0)} → ${twice.toFixed(0)} ms`)
  }
}

/** The times of reading the files once more after the engine has compiled all that it will compile: those of the quickest of several times. */
function readSettled(files: readonly Uint8Array[], knowledge: Knowledge): Steps {
  for (let time = 0; time < TIMES_TO_SETTLE; time += 1) readAll(files, knowledge)
  const times = Array.from({ length: TIMES_SETTLED }, () => readAll(files, knowledge))
  return times.reduce((best, one) => (wholeOf(one) < wholeOf(best) ? one : best))
}

const [megabytes = '10', hostileSize = '200000'] = process.argv.slice(2)
const knowledge = await loadKnowledge()
const first = corpusOf(FIRST_MEGABYTES * MEGABYTE, SEED)
tellSpeed('the first pages, from cold', first, readAll(first, knowledge))
const library = corpusOf(Number(megabytes) * MEGABYTE, SEED + 1)
tellSpeed('a library of pages, read right behind them', library, readAll(library, knowledge))
tellSpeed('the first pages again, all code compiled', first, readSettled(first, knowledge))
const large = inFilesOf(CUT_SIZES.part, first)
tellSpeed('the same as one large file in its parts, all code compiled', large, readSettled(large, knowledge))
tellGrowth(Number(hostileSize), knowledge)

import { annotatePage } from '../../../src/annotate/annotate'
import { type Knowledge, loadKnowledge } from '../../../src/annotate/knowledge'
import { decode } from '../../../src/decode/decode'
import { normalise } from '../../../src/decode/normalise'
import { segment } from '../../../src/segment/segment'
import { corpusOf } from './corpus'
import { HOSTILE } from './hostile'

const NAME = 'page.txt'
const SEED = 20_261_121
const MEGABYTE = 1_000_000

/** Milliseconds of processor time of each step: what other programs do at the same time counts little. */
interface Steps {
  decode: number
  segment: number
  annotate: number
  /** `TextDecoder` and `split('\n')` of the same bytes. */
  plain: number
}

function now(): number {
  return process.cpuUsage().user / 1000
}

function readAll(pages: readonly Uint8Array[], knowledge: Knowledge): Steps {
  const steps: Steps = { decode: 0, segment: 0, annotate: 0, plain: 0 }
  const begun = now()
  const texts = pages.flatMap((bytes) => {
    const decoded = decode(bytes, NAME)
    return decoded.ok ? [{ text: decoded.value.text, normal: normalise(decoded.value.text) }] : []
  })
  steps.decode = now() - begun
  const decoded = now()
  const segmented = texts.map(({ text, normal }) => segment(normal, text, '0'.repeat(64)))
  steps.segment = now() - decoded
  const cut = now()
  for (const page of segmented) annotatePage(page, { name: NAME, path: NAME }, {}, knowledge)
  steps.annotate = now() - cut
  const read = now()
  for (const bytes of pages) new TextDecoder().decode(bytes).split('\n')
  steps.plain = now() - read
  return steps
}

function tellSpeed(pages: readonly Uint8Array[], steps: Steps): void {
  const megabytes = pages.reduce((sum, page) => sum + page.length, 0) / MEGABYTE
  const whole = steps.decode + steps.segment + steps.annotate
  const share = (part: number): string => `${((100 * part) / whole).toFixed(0)} %`
  console.log(`${pages.length} pages, ${megabytes.toFixed(1)} MB: ${(megabytes / (whole / 1000)).toFixed(2)} MB/s`)
  console.log(`decode ${share(steps.decode)}, segment ${share(steps.segment)}, annotate ${share(steps.annotate)}`)
  console.log(`time of TextDecoder and split of the same pages: 1; of reading them: ${(whole / Math.max(1, steps.plain)).toFixed(0)}`)
}

/** How much longer twice as much takes: about 2 where the time is proportional to the size. */
function tellGrowth(size: number, knowledge: Knowledge): void {
  console.log(`\ntime for ${2 * size} characters in parts of that for ${size}`)
  for (const [name, text] of Object.entries(HOSTILE)) {
    const total = (length: number): number => {
      const { decode: first, segment: second, annotate: third } = readAll([new TextEncoder().encode(text(length))], knowledge)
      return first + second + third
    }
    total(Math.min(size, 20_000))
    const once = total(size)
    const twice = total(2 * size)
    console.log(`${name.padEnd(26)} ${(twice / Math.max(1, once)).toFixed(1).padStart(5)}   ${once.toFixed(0)} → ${twice.toFixed(0)} ms`)
  }
}

const [megabytes = '2', hostileSize = '200000'] = process.argv.slice(2)
const knowledge = await loadKnowledge()
const pages = corpusOf(Number(megabytes) * MEGABYTE, SEED)
readAll(pages, knowledge)
tellSpeed(pages, readAll(pages, knowledge))
tellGrowth(Number(hostileSize), knowledge)

import { readFileSync } from 'node:fs'
import { matchDateExpression } from '../annotate/date/expression'
import { conventionOf } from './dateConventions'

interface Case {
  readonly suite: string
  readonly id: string
  readonly text: string
  readonly ref: string
  readonly start: string
  readonly end: string
}

interface Tally {
  good: number
  all: number
  /** Right without the suite's own conventions. */
  plain: number
}

const FIELDS = ['suite', 'id', 'text', 'ref', 'start', 'end']

function isCase(value: unknown): value is Case {
  return typeof value === 'object' && value !== null && FIELDS.every((key) => typeof Reflect.get(value, key) === 'string')
}

/** The cases of a JSON Lines file. Throws with the file's name, and the number of the line where one is no case: a score leaves none out. */
function casesOf(file: string): readonly Case[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [caseOf(line, `${file}:${index + 1}`)]))
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function caseOf(line: string, where: string): Case {
  const value = parse(line)
  if (!isCase(value)) throw new Error(`${where}: no case; each line is a JSON object with ${FIELDS.join(', ')}, all of them texts`)
  return value
}

/**
 * Reads the date expressions of a JSON Lines file (`suite`, `id`, `text`, `ref`, `start`, `end`) and prints, for each suite,
 * how many are right on both days, then the misses. A suite that counts ends differently from a newspaper is read by its own
 * convention; what is right without that is printed beside it. Returns the exit code.
 */
export async function main(args: string[]): Promise<number> {
  const [file] = args
  if (file === undefined) {
    console.error('usage: npm run eval:dates -- FILE.jsonl')
    return 2
  }
  let cases: readonly Case[]
  try {
    cases = casesOf(file)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 2
  }
  const tallies = new Map<string, Tally>()
  const misses: string[] = []
  for (const item of cases) {
    const tally = tallies.get(item.suite) ?? { good: 0, all: 0, plain: 0 }
    tallies.set(item.suite, tally)
    const match = matchDateExpression(item.text, item.ref)
    const days = match === null ? null : conventionOf(item.suite)(match)
    tally.all += 1
    if (match?.first === item.start && match.last === item.end) tally.plain += 1
    if (days?.first === item.start && days.last === item.end) tally.good += 1
    else
      misses.push(
        `${item.suite} ${item.id}  ${item.text}  (${item.ref})  got ${days?.first ?? '–'} ${days?.last ?? ''}  want ${item.start} ${item.end}  by ${match?.rule ?? '–'} ${match?.text ?? ''}`,
      )
  }
  let [good, all, plain] = [0, 0, 0]
  for (const [suite, tally] of tallies) {
    good += tally.good
    all += tally.all
    plain += tally.plain
    console.log(line(suite, tally))
  }
  console.log(line('all', { good, all, plain }))
  for (const miss of misses) console.log(`  ${miss}`)
  return 0
}

function line(name: string, { good, all, plain }: Tally): string {
  const percent = ((100 * good) / Math.max(1, all)).toFixed(1)
  return `${name.padEnd(16)} ${`${good}/${all}`.padStart(9)} ${percent.padStart(6)} %   (read as a newspaper: ${plain}/${all})`
}

import type { Reading, ReadingSection } from '../reading'

/** Stretches of a text, in order: where the first begins, where it ends, where the second begins … */
export type Stretches = readonly number[]

/** How often a character of the headline, of the lead, and of what follows is counted. */
const HEADLINE_COUNT = 5
const LEAD_COUNT = 2
const BODY_COUNT = 1
/** UTF-16 code units of the body that are its lead, and that are read at all: what comes later is on other things too. */
const LEAD_LENGTH = 130
const BODY_READ = 300

const FIRST_IDEOGRAPH = 0x3400
const LAST_IDEOGRAPH = 0x9fff

/** How often characters come. Holds only until the next tally is made: lists of its own for each article cost more than the counting. */
export interface CharacterTally {
  /** Their code units, in the order in which they come first. */
  readonly codes: Uint16Array
  /** How often each of `codes` comes. */
  readonly amounts: Int32Array
}

/** Where the characters of an article are counted, by code unit; 0 before and after: a `Map` for each article costs more than the counting. */
const COUNTS = new Int32Array(0x10000)
/** Where tallies are put, one over the other. */
const CODES = new Uint16Array(LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1)
const AMOUNTS = new Int32Array(CODES.length)

/**
 * How often each ideograph comes in headline and beginning of an article, but for those in the stretches that are `passedOver`.
 * Linear in what is read.
 */
export function tallyCharacters(reading: Reading, passedOver: Stretches): CharacterTally {
  const text = reading.simple
  let size = 0
  /** Of `passedOver`, the first that does not end before what is counted. */
  let stretch = 0
  const count = (start: number, end: number, amount: number): void => {
    for (let at = start; at < end; at += 1) {
      while (stretch < passedOver.length && (passedOver[stretch + 1] ?? 0) <= at) stretch += 2
      if (stretch < passedOver.length && (passedOver[stretch] ?? 0) <= at) continue
      const code = text.charCodeAt(at)
      if (code < FIRST_IDEOGRAPH || code > LAST_IDEOGRAPH) continue
      const known = COUNTS[code] ?? 0
      COUNTS[code] = known + amount
      if (known > 0) continue
      CODES[size] = code
      size += 1
    }
  }
  let read = 0
  for (const section of reading.sections) {
    if (isHeadline(section)) count(section.start, section.end, HEADLINE_COUNT)
    else if (section.role === 'paragraph' || section.role === 'crosshead') {
      const leadEnd = Math.min(section.end, section.start + Math.max(0, LEAD_LENGTH - read))
      const end = Math.min(section.end, section.start + Math.max(0, BODY_READ - read))
      count(section.start, leadEnd, LEAD_COUNT)
      count(leadEnd, end, BODY_COUNT)
      read += section.end - section.start
    }
  }
  for (let at = 0; at < size; at += 1) {
    const code = CODES[at] ?? 0
    AMOUNTS[at] = COUNTS[code] ?? 0
    COUNTS[code] = 0
  }
  return { codes: CODES.subarray(0, size), amounts: AMOUNTS.subarray(0, size) }
}

function isHeadline({ role }: ReadingSection): boolean {
  return role === 'headline' || role === 'kicker' || role === 'subhead'
}

/** What a count weighs: saying a character again adds ever less. */
export function countWeight(amount: number): number {
  return 1 + Math.log(amount)
}

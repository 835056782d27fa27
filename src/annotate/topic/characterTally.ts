import type { Reading, ReadingSection } from '../reading'

/** How often a character of the headline, of the lead, and of what follows is counted. */
const HEADLINE_COUNT = 5
const LEAD_COUNT = 2
const BODY_COUNT = 1
/** UTF-16 code units of the body that are its lead, and that are read at all: what comes later is on other things too. */
const LEAD_LENGTH = 130
const BODY_READ = 300

const FIRST_IDEOGRAPH = 0x3400
const LAST_IDEOGRAPH = 0x9fff

/** How often characters come. */
export interface CharacterTally {
  /** Their code units, in the order in which they come first. */
  readonly codes: readonly number[]
  /** How often each of `codes` comes. */
  readonly amounts: readonly number[]
}

/** Where the characters of an article are counted, by code unit; 0 before and after: a `Map` for each article costs more than the counting. */
const COUNTS = new Int32Array(0x10000)

/**
 * How often each ideograph comes in headline and beginning of an article, but for those that are `passedOver`.
 * Linear in what is read.
 */
export function tallyCharacters(reading: Reading, passedOver: Uint8Array): CharacterTally {
  const codes: number[] = []
  const count = (start: number, end: number, amount: number): void => {
    for (let at = start; at < end; at += 1) {
      const code = reading.simple.charCodeAt(at)
      if (code < FIRST_IDEOGRAPH || code > LAST_IDEOGRAPH || passedOver[at] === 1) continue
      const known = COUNTS[code] ?? 0
      if (known === 0) codes.push(code)
      COUNTS[code] = known + amount
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
  const amounts: number[] = []
  for (const code of codes) {
    amounts.push(COUNTS[code] ?? 0)
    COUNTS[code] = 0
  }
  return { codes, amounts }
}

function isHeadline({ role }: ReadingSection): boolean {
  return role === 'headline' || role === 'kicker' || role === 'subhead'
}

/** What a count weighs: saying a character again adds ever less. */
export function countWeight(amount: number): number {
  return 1 + Math.log(amount)
}

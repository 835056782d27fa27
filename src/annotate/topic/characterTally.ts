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

/**
 * How often each ideograph comes in headline and beginning of an article, by code unit, but for those that are `passedOver`.
 * Linear in what is read.
 */
export function tallyCharacters(reading: Reading, passedOver: Uint8Array): ReadonlyMap<number, number> {
  const tally = new Map<number, number>()
  const count = (start: number, end: number, amount: number): void => {
    for (let at = start; at < end; at += 1) {
      const code = reading.simple.charCodeAt(at)
      if (code < FIRST_IDEOGRAPH || code > LAST_IDEOGRAPH || passedOver[at] === 1) continue
      tally.set(code, (tally.get(code) ?? 0) + amount)
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
  return tally
}

function isHeadline({ role }: ReadingSection): boolean {
  return role === 'headline' || role === 'kicker' || role === 'subhead'
}

/** What a count weighs: saying a character again adds ever less. */
export function countWeight(amount: number): number {
  return 1 + Math.log(amount)
}

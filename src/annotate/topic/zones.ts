import { RarePattern } from '../../matching/rarePattern'
import type { Reading, ReadingSection } from '../reading'

/** A stretch of a reading in which every word counts alike; offsets into `Reading.text`. */
export interface Zone {
  readonly start: number
  readonly end: number
  readonly weight: number
}

const HEADLINE_WEIGHT = 2.2
const SIDE_HEADLINE_WEIGHT = 1.1
const CROSSHEAD_WEIGHT = 0.8
const CAPTION_WEIGHT = 0.3
const LEAD_WEIGHT = 1
/** Zones that weigh as much are headlines and leads. */
export const FRONT_WEIGHT: number = 0.8
/** Where no headline is printed, the lead's first sentence stands in for it. */
const LONE_LEAD_WEIGHT = 1.7
const BODY_WEIGHT = 0.45
/** What will be done next is mostly set phrases. */
const OUTLOOK_WEIGHT = 0.15

/** UTF-16 code units of the first paragraph that count as the lead. */
const LEAD_LENGTH = 130
/** Bodies longer than this count less per word, since any word turns up in a long text. */
const USUAL_BODY = 500

/** 下一步，全市将以党建引领… */
const OUTLOOK = new RarePattern(/^(?:下一步|下步|今后|接下来|会议强调|会议还|会议指出|据了解，下一步)/)

/** The zones of a reading, in order. */
export function zonesOf({ text, sections }: Reading): readonly Zone[] {
  let length = 0
  for (const section of sections) if (section.role === 'paragraph') length += section.end - section.start
  const thin = Math.sqrt(Math.min(1, USUAL_BODY / Math.max(length, 1)))
  const hasHeadline = sections.some((section) => section.role === 'headline')
  const zones: Zone[] = []
  let isLead = true
  for (const section of sections) {
    const { role, start, end } = section
    if (role !== 'paragraph') {
      const weight = sideWeight(section)
      if (weight > 0) zones.push({ start, end, weight })
    } else if (isLead) {
      const leadEnd = Math.min(end, start + LEAD_LENGTH)
      zones.push({ start, end: leadEnd, weight: hasHeadline ? LEAD_WEIGHT : LONE_LEAD_WEIGHT })
      zones.push({ start: leadEnd, end, weight: thin * BODY_WEIGHT })
      isLead = false
    } else zones.push({ start, end, weight: thin * bodyWeight(text, section) })
  }
  return zones
}

function bodyWeight(text: string, section: ReadingSection): number {
  return OUTLOOK.test(text.slice(section.start, section.start + 10)) ? OUTLOOK_WEIGHT : BODY_WEIGHT
}

function sideWeight(section: ReadingSection): number {
  switch (section.role) {
    case 'headline':
      return HEADLINE_WEIGHT
    case 'kicker':
    case 'subhead':
      return SIDE_HEADLINE_WEIGHT
    case 'crosshead':
      return CROSSHEAD_WEIGHT
    case 'caption':
      return CAPTION_WEIGHT
    default:
      return 0
  }
}

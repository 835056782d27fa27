import { RarePattern } from '../../lexicon/matching/rarePattern'
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
export function zonesOf(reading: Reading): readonly Zone[] {
  const body = reading.sections.filter((section) => section.role === 'paragraph')
  const length = body.reduce((sum, section) => sum + section.end - section.start, 0)
  const thin = Math.sqrt(Math.min(1, USUAL_BODY / Math.max(length, 1)))
  const hasHeadline = reading.sections.some((section) => section.role === 'headline')
  return reading.sections.flatMap((section) => {
    if (section.role !== 'paragraph') return sideZone(section)
    if (section !== body[0]) return [{ start: section.start, end: section.end, weight: thin * bodyWeight(reading.text, section) }]
    const leadEnd = Math.min(section.end, section.start + LEAD_LENGTH)
    return [
      { start: section.start, end: leadEnd, weight: hasHeadline ? LEAD_WEIGHT : LONE_LEAD_WEIGHT },
      { start: leadEnd, end: section.end, weight: thin * BODY_WEIGHT },
    ]
  })
}

function bodyWeight(text: string, section: ReadingSection): number {
  return OUTLOOK.test(text.slice(section.start, section.start + 10)) ? OUTLOOK_WEIGHT : BODY_WEIGHT
}

function sideZone(section: ReadingSection): Zone[] {
  const weight = sideWeight(section)
  return weight === 0 ? [] : [{ start: section.start, end: section.end, weight }]
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

import { bracketedTitle } from './bracketedTitle'
import { briefMark } from './briefMark'
import { bylineLines } from './bylineLines'
import { crossheadMarks } from './crossheadMarks'
import { closingBylines } from './closingBylines'
import { deriveHeadline } from './deriveHeadline'
import { jumps } from './jumps'
import { photoCredits } from './photoCredits'
import type { Refiner } from './refiner'
import { sameNames } from './sameNames'
import { splitHeadlineStack } from './splitHeadlineStack'
import { splitLead } from './splitLead'

/** Every repair, in order: each sees what those before it did. */
export const refiners: readonly Refiner[] = [
  splitLead,
  briefMark,
  bylineLines,
  closingBylines,
  sameNames,
  jumps,
  splitHeadlineStack,
  crossheadMarks,
  photoCredits,
  bracketedTitle,
  deriveHeadline,
]

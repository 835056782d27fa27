import type { GapSign } from './gap'
import { DASH } from './gapWords'
import { isSoleDeed } from './whoIsTold'
import {
  asks,
  beginsWithPart,
  isBareThing,
  isCup,
  isService,
  isSolvedCase,
  isThenAndNow,
  isTimeInSpeech,
  issuesDocument,
  wantsDeed,
  wantsPredicate,
  wantsThing,
} from './fragments'
import { BARE_SUBJECT, EVENT_END, MEETING_HELD, VERB, beginsWithSubject, isSlogan } from './headlineWords'
import { isDoneTo, isLedTo, isMatterOfMeeting, isNotThen, isPaidBy, isSecondVerse, isSubjectAndTime } from './continuations'
import { isDeed } from './statements'

/** What speaks for a piece being no headline by itself, since it wants what stands behind it (残句迹象). In order: the first that holds decides. */
export const FRAGMENT_SIGNS: readonly GapSign[] = [
  {
    name: 'bareSubject',
    goesOn: true,
    holds: ({ left, right, isOneLine }) =>
      BARE_SUBJECT.test(left.text) &&
      !VERB.test(left.text) &&
      !isDeed(left.text) &&
      (isOneLine || !beginsWithSubject(right.text) || isSoleDeed(right.text) || beginsWithPart(right.text)),
  },
  { name: 'subjectAndTime', goesOn: true, holds: ({ left, right }) => isSubjectAndTime(left.text) && !DASH.test(right.text) },
  { name: 'matterOfMeeting', goesOn: true, holds: ({ left, right }) => isMatterOfMeeting(left.text, right.text) },
  { name: 'doneTo', goesOn: true, holds: ({ left, right }) => isDoneTo(left.text, right.text) },
  { name: 'paidBy', goesOn: true, holds: ({ left, right }) => isPaidBy(left.text, right.text) },
  { name: 'ledTo', goesOn: true, holds: ({ left, right }) => isLedTo(left.text, right.text) },
  { name: 'notThen', goesOn: true, holds: ({ left, right }) => isNotThen(left.text, right.text) },
  { name: 'secondVerse', goesOn: true, holds: ({ left, right, isWhole }) => isWhole && isSecondVerse(left.text, right.text) },
  // 省医疗队到山区 | 为三百名社员治好眼病
  {
    name: 'deedAndService',
    goesOn: true,
    holds: ({ left, right }) =>
      isService(right.text) &&
      !EVENT_END.test(left.text) &&
      !MEETING_HELD.test(left.text) &&
      !isSlogan(left.text) &&
      !isSolvedCase(left.text),
  },
  { name: 'wantsPredicate', goesOn: true, holds: ({ left, right }) => wantsPredicate(left.text) && !beginsWithSubject(right.text) },
  {
    name: 'asked',
    goesOn: true,
    holds: ({ left, right }) => asks(right.text) && (!VERB.test(left.text) || isBareThing(left.text)) && !/[？！，：]/.test(left.text),
  },
  {
    name: 'wantsDeed',
    goesOn: true,
    holds: ({ left, right }) => wantsDeed(left.text) && !beginsWithSubject(right.text) && !DASH.test(right.text),
  },
  { name: 'wantsThing', goesOn: true, holds: ({ left, right }) => wantsThing(left.text, right.text) },
  { name: 'issuesDocument', goesOn: true, holds: ({ left, right }) => issuesDocument(left.text, right.text) },
  { name: 'cup', goesOn: true, holds: ({ left, right }) => isCup(left.text) && !DASH.test(right.text) },
  { name: 'thenAndNow', goesOn: true, holds: ({ left, right }) => isThenAndNow(left.text, right.text) },
  { name: 'timeInSpeech', goesOn: true, holds: ({ left, isOneLine }) => !isOneLine && isTimeInSpeech(left.text) },
]

import { Seeker } from '../../matching/seeker'
import { countriesInTransliteration, longestCountry, transliterations } from '../../lexicon/people/foreignNames'
import { endsThere } from './boundary'
import type { FoundName } from './found'

/** Offices of guests from abroad; what stands between such characters and one of them, or behind one, is a name. */
const OFFICE = '(?:副?总统|副?首相|国王|亲王|王储|副?总理|副?主席|外长|议长|大使)'
/** Hardly any article names such an office: looking for one is quick, looking for names before it is not. */
const OFFICES = new Seeker(new RegExp(OFFICE))
const NAME = `[${transliterations}]{2,6}`
/** 问候萨达特总统, 萨莫拉主席说. */
const BEFORE_OFFICE = new RegExp(`(${NAME})(${OFFICE})`, 'g')
/** 解放阵线主席萨莫拉. */
const BEHIND_OFFICE = new RegExp(`(${OFFICE})(${NAME})`, 'g')
/** The characters go on: only the end of a longer name was taken, which · joins. */
const GOES_ON_BEFORE = new RegExp(`[${transliterations}·•]$`)

/** Whether the name of a country ends at `end`: 俄[罗斯]总统, 印度[尼西亚]总统 have characters besides. */
function endsCountry(text: string, end: number): boolean {
  for (let length = 2; length <= longestCountry; length += 1) if (countriesInTransliteration.has(text.slice(end - length, end))) return true
  return false
}

function found(name: string, start: number, title: { readonly start: number; readonly end: number }, rule: FoundName['rule']): FoundName {
  return { name, start, end: start + name.length, role: 'leader', titles: [title], rule, cue: title, sure: false }
}

/** Foreign statesmen by the characters of their names and the office beside: 萨达特总统. Linear in the length of the text. */
export function foreignNamed(text: string): readonly FoundName[] {
  const names: FoundName[] = []
  if (!OFFICES.test(text)) return names
  for (const { 0: whole, 1: name = '', index } of text.matchAll(BEFORE_OFFICE)) {
    const end = index + name.length
    if (endsCountry(text, end) || GOES_ON_BEFORE.test(text.slice(Math.max(0, index - 1), index))) continue
    names.push(found(name, index, { start: end, end: index + whole.length }, 'titleBehind'))
  }
  for (const { 0: whole, 1: office = '', 2: name = '', index } of text.matchAll(BEHIND_OFFICE)) {
    const start = index + office.length
    const end = index + whole.length
    if (endsCountry(text, end) || /[·•]/.test(text.charAt(end)) || !endsThere(text, end)) continue
    names.push(found(name, start, { start: index, end: start }, 'titleBefore'))
  }
  return names
}

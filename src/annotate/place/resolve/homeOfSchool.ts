import { Seeker } from '../../../matching/seeker'
import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import { schoolHomes } from '../../../lexicon/places/schoolHomes'
import type { Clue } from './homePlace'

/** 我校, 校党委: what a school's own paper says. */
const OWN_SCHOOL = new Seeker(/[我本全]校(?![对准])|我院|校(?:党委|团委|工会|长办)|学校(?:领导|党委|团委)|各学院|二级学院/)
/** So often, and in so many articles, a page says it that is a school's. */
const ENOUGH_WORDS = 3
const ENOUGH_ARTICLES = 2
/** 九江[学院], 衡阳[师范学院]: schools for grown-ups, which have papers. */
const KIND = new Seeker(/大学(?![生路城者])|学院(?![路派生士])|师专|医专/)
const LONGEST = 10
const SCHOOL_WEIGHT = 5

/** Whether the page is a school's own: what it tells of happens at school. */
export function isOfSchool(texts: readonly string[]): boolean {
  const counts = texts.map((text) => OWN_SCHOOL.all(text).length)
  return counts.reduce((sum, count) => sum + count, 0) >= ENOUGH_WORDS && counts.filter((count) => count > 0).length >= ENOUGH_ARTICLES
}

/** The city or county whose name begins at `start` and ends before `end`, trying the longer first. */
function cityAt(text: string, start: number, end: number, gazetteer: Gazetteer): string | null {
  for (const length of [4, 3, 2]) {
    const code = cityOf(text.slice(start, Math.min(start + length, end)), gazetteer)
    if (code !== null) return code
  }
  return null
}

/** The schools that a text names whose place is known, each with its code. */
function schoolsIn(text: string, gazetteer: Gazetteer): ReadonlyMap<string, string> {
  const schools = new Map<string, string>()
  for (const { 0: kind, index } of KIND.all(text)) {
    const end = index + kind.length
    for (let start = Math.max(0, index - LONGEST); start <= index - 1; start += 1) {
      const name = text.slice(start, end)
      const known = schoolHomes.get(name)
      if (known !== undefined) {
        schools.set(name, known)
        break
      }
      // 九江|学院, 九江|职业技术学院: the name of the place right at its beginning.
      const code = cityAt(text, start, index, gazetteer)
      if (code === null) continue
      schools.set(name, code)
      break
    }
  }
  return schools
}

/** The city or county that a name means; `null` for provinces, whose schools are anywhere, and for names of several. */
function cityOf(name: string, gazetteer: Gazetteer): string | null {
  const found = gazetteer.find(name)
  const [only, ...more] = found?.readings.filter(({ code }) => code.length === 6 && !code.endsWith('0000')) ?? []
  return only === undefined || more.length > 0 || found?.level === 'province' ? null : only.code
}

/** Where the school is whose page this is (see `isOfSchool`): of all schools the one that most articles name, where no other is named as often. */
export function schoolClues(texts: readonly string[], gazetteer: Gazetteer): readonly Clue[] {
  const articles = new Map<string, { readonly code: string; count: number }>()
  for (const [name, code] of texts.flatMap((text) => [...schoolsIn(text, gazetteer)])) {
    const known = articles.get(name)
    if (known === undefined) articles.set(name, { code, count: 1 })
    else known.count += 1
  }
  const [best, second] = [...articles.values()].sort((a, b) => b.count - a.count)
  if (best === undefined || best.count < ENOUGH_ARTICLES || best.count === second?.count) return []
  return [{ code: best.code, weight: SCHOOL_WEIGHT }]
}

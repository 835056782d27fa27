import { oneOf } from '../../../matching/oneOf'
import { NEWSPAPERS } from '../../../lexicon/outlets/papers'
import { prefixOf } from '../../../lexicon/places/codes'
import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import { cityByNames, nationalPapers, paperHomes } from '../../../lexicon/places/paperHomes'
import { schoolHomes } from '../../../lexicon/places/schoolHomes'
import { simpleForNames } from '../simple'

/** The bare name of a paper, as the tables have it. */
function titleOf(paper: string): string {
  return simpleForNames(paper).replace(/[《》\s]/g, '')
}

/** A paper of the whole country is at home nowhere, whatever places its page names most. */
export function isNational(paper: string): boolean {
  const name = titleOf(paper)
  return nationalPapers.has(name) || /^(?:中国|人民|全国)/.test(name)
}

/** 新郑时报 → 新郑市, 郑州晚报 → 郑州市, 南方都市报 → 广州市; `null` for national and unknown papers. */
export function homeOfPaper(paper: string, gazetteer: Gazetteer): string | null {
  if (isNational(paper)) return null
  const title = titleOf(paper)
  const listed = paperHomes.find(([known]) => title.startsWith(known))
  if (listed !== undefined) return listed[1]
  const ofSchool = schoolHomes.get(title.replace(SCHOOL_PAPER, ''))
  if (ofSchool !== undefined) return ofSchool
  const name = title.replace(/^今日(?=[\u4e00-\u9fff]{2})/, '')
  const byName = cityByNames.find(([known]) => name.startsWith(known))
  if (byName !== undefined) return byName[1]
  const stem = name.replace(PAPER_KIND, '')
  // 淮上凤台数字报: of two names the one that the other leads up to.
  const last = [4, 3, 2].find((length) => stem.length >= length + 2 && onlyUnit(stem.slice(-length), gazetteer) !== undefined)
  if (last !== undefined) return onlyUnit(stem.slice(-last), gazetteer) ?? null
  for (let length = Math.min(8, paper.startsWith('今日') ? name.length : name.length - 1); length >= 2; length -= 1) {
    const unit = onlyUnit(name.slice(0, length), gazetteer)
    if (unit !== undefined) return unit
  }
  return null
}

/** 塔里木大学[报]: a school's paper is at home where the school is. */
const SCHOOL_PAPER = /(?<=大学|学院|师专)(?:校报|学报|周报|报)$/

/** What kind of paper it is, at the end of its title. */
const PAPER_KIND = new RegExp(`${oneOf([...NEWSPAPERS, '数字报', '数字报刊', '电子报', '新报', '新闻', '发布', '融媒', '网', '报'])}$`)

/** The broadest unit that a name means; `null` where it has namesakes, `undefined` where it is no name of a county, city or province. */
function onlyUnit(name: string, gazetteer: Gazetteer): string | null | undefined {
  const readings = (gazetteer.find(name)?.readings ?? []).filter((reading) => reading.code.length === 6)
  const broadest = readings.reduce<string | null>(
    (best, { code }) => (best === null || prefixOf(code).length < prefixOf(best).length ? code : best),
    null,
  )
  if (broadest === null) return undefined
  const rivals = readings.filter((reading) => prefixOf(reading.code).length === prefixOf(broadest).length)
  return rivals.length === 1 ? broadest : null
}

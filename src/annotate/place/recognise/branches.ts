import { commonWords } from '../../../lexicon/places/commonWords'
import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import type { Hit } from '../hit'
import { SCOUT } from './scout'

/** 市生态环境局[中原]分局, 郑州市公安局[金水]分局, 国网供电公司[新郑]支局: the branch is named after its district. */
const BRANCH = SCOUT.seeker(/分局|支局|支队|大队/)
/** What stands before the district's name: the authority, or nothing. */
const AUTHORITY = /(?:[局队院所台]|公安|公司|，|。|、|；|^|\s|由|向|在|和|的)$/
const LONGEST = 5
/** 市生态环境局[绥德]分局: what an office's branch is called after is a place, wherever that lies. */
const OFFICE = '局'
/** 市公安局[临澧]分局: branches of the police are called after quarters of the town as well, and need support from the page. */
const POLICE = '公安局'

/** Whether what stands at `start` is called after, as a branch, right behind the name of its office. */
export function isBranchOfOffice(text: string, start: number): boolean {
  return text.charAt(start - 1) === OFFICE
}

/** Whether only one county can be meant by the name that stands at `start`, which is no word. */
function isOnly(text: string, start: number, meanings: number, stem: string): boolean {
  return meanings === 1 && isBranchOfOffice(text, start) && !text.endsWith(POLICE, start) && !commonWords.has(stem)
}

/** Districts in the names of branches. Even names that are common words count there, with support from the page. */
export function recogniseBranches(text: string, gazetteer: Gazetteer): readonly Hit[] {
  const hits: Hit[] = []
  for (const match of BRANCH.all(text)) {
    for (let start = Math.max(0, match.index - LONGEST); start <= match.index - 2; start += 1) {
      if (!AUTHORITY.test(text.slice(Math.max(0, start - 2), start))) continue
      const stem = text.slice(start, match.index).replace(/公安$/, '')
      const found = gazetteer.find(stem) ?? gazetteer.find(stem.replace(/[区县]$/, '')) ?? gazetteer.find(`${stem}区`)
      if (found === null) continue
      const readings = found.readings.filter((reading) => gazetteer.byCode(reading.code)?.level === 'county')
      if (readings.length === 0) continue
      hits.push({
        start,
        end: start + Math.min(found.text.length, stem.length),
        sign: 'branch',
        readings,
        trust: isOnly(text, start, readings.length, stem) ? 'sure' : 'guarded',
        level: 'county',
        freeName: null,
      })
      break
    }
  }
  return hits
}

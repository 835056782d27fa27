import type { Hit } from '../hit'
import { SCOUT } from './scout'

/** 到新村镇、城关乡、[具茨山管委会]调研. The name is two to six characters. */
const COMMITTEE = SCOUT.seeker(/管委会/)
/** What is no name of its own: 街道（镇、管委会）, 开发区管委会, 各管委会. */
const NO_NAME = /(?:[各镇乡市区县个等和与及（、，。；：！？的]|街道|园区|开发区|新区|高新区|经开区|办事处|政府|集聚区|党工委)$/
/** Where the name begins: behind a mark or a verb. */
const BOUNDARY = /[，。、；：！？（）《》“”\s的在到赴和与及由对向从为了等是]|(?:先后|来到|前往|走进|组织|其中|以及|委托|指导|会同|联合)/g
const LONGEST = 8

/** Administrations of scenic areas and the like that readers treat as towns (具茨山管委会); they have no code. `taken`: hits so far. */
export function recogniseCommittees(text: string, taken: readonly Hit[]): readonly Hit[] {
  const hits: Hit[] = []
  let at = 0
  for (const match of COMMITTEE.all(text)) {
    const end = match.index + match[0].length
    while (at < taken.length && (taken[at]?.end ?? 0) <= match.index) at += 1
    const last = taken[at - 1]
    const from = Math.max(match.index - LONGEST, last?.end ?? 0, 0)
    const before = text.slice(from, match.index)
    let cut = 0
    for (const boundary of before.matchAll(BOUNDARY)) cut = boundary.index + boundary[0].length
    const name = before.slice(cut)
    const whole = cut > 0 || from === 0 || from === last?.end
    if (!whole || name.length < 2 || name.length > 6 || NO_NAME.test(name) || !/^[\u4e00-\u9fff]+$/.test(name)) continue
    hits.push({ start: from + cut, end, sign: 'committee', readings: [], trust: 'sure', level: 'zone', freeName: `${name}管委会` })
  }
  return hits
}

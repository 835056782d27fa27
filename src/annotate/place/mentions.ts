import { oneOf } from '../../matching/oneOf'
import { HAPPENS } from '../../lexicon/places/aroundNames'
import type { PlaceMention, PlaceRole } from '../../domain/place'
import { RarePattern } from '../../matching/rarePattern'
import { isBelow, isWithin } from '../../lexicon/places/codes'
import { type Reading, spanOf } from '../reading'
import type { Placed } from './hit'
import { leadEnd } from './file/leadEnd'
import { ELSEWHERE } from './file/standing'

/** 郑州市[民政局主办], 河南省[政府办公厅印发]: the unit speaks as an authority. */
const ISSUES = /^[^，。；！？\n]{0,24}?(?:主办|承办|印发|下发|发布|出台|通报|授予|表彰|命名|评为|下达|制定|部署|批复|公布|通知)/
/** 被[郑州市]表彰, 荣获[河南省]: honours come from above. */
const ISSUED_BY = /(?:被|获|荣获|按照|根据|贯彻|落实|转发|由|经)《?$/
const SCENE_BEFORE = /(?:在|到|来到|走进|深入|赶赴|位于|家住|抵达|赴)$/
const SCENE_BEHIND = new RegExp(`^[^，。；！？\\n]{0,12}?${oneOf([...HAPPENS, '揭幕', '落户', '调研', '视察', '考察'])}`)

interface Group {
  readonly first: Placed
  readonly all: Placed[]
}

function groupByPlace(placed: readonly Placed[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const place of placed) {
    const key = `${place.code ?? `${place.level}:${place.within ?? ''}`}:${place.name}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { first: place, all: [place] })
    else group.all.push(place)
  }
  return [...groups.values()]
}

function isIssuer(reading: Reading, group: Group, filed: string | null): boolean {
  const { code } = group.first
  if (code === null || filed === null || !isBelow(filed, code)) return false
  return group.all.some(
    ({ hit }) =>
      ISSUES.test(reading.text.slice(hit.end, hit.end + 30)) || ISSUED_BY.test(reading.text.slice(Math.max(0, hit.start - 3), hit.start)),
  )
}

function isScene(reading: Reading, group: Group, filed: string | null, lead: number): boolean {
  const unit = group.first.code ?? group.first.within
  if (filed !== null && unit !== null && isWithin(unit, filed)) {
    if (unit === filed || group.first.level === 'village' || group.first.level === 'zone') return true
  }
  if (filed !== null && unit !== null && !isBelow(unit, filed)) return false
  if (
    filed !== null &&
    group.all.some(({ hit }) => hit.start < lead && !ELSEWHERE.test(reading.text.slice(Math.max(0, hit.start - 3), hit.start)))
  )
    return true
  return group.all.some(
    ({ hit }) =>
      SCENE_BEFORE.test(reading.text.slice(Math.max(0, hit.start - 2), hit.start)) ||
      SCENE_BEHIND.test(reading.text.slice(hit.end, hit.end + 16)),
  )
}

function roleOf(reading: Reading, group: Group, filed: string | null, lead: number): PlaceRole {
  if (isIssuer(reading, group, filed)) return 'issuer'
  return isScene(reading, group, filed, lead) ? 'scene' : 'mentioned'
}

function ruleOf(place: Placed): string {
  if (place.hit.freeName !== null && place.through === null) return 'place/unlisted'
  return place.hit.sign === 'name' && place.by !== 'only' ? `place/${place.by}` : `place/${place.hit.sign}`
}

function mentionOf(reading: Reading, printed: string, group: Group, filed: string | null, lead: number): PlaceMention {
  const { first, all } = group
  const spans = all.map(({ hit }) => spanOf(reading, hit.start, hit.end))
  const text = printed.slice(first.hit.start, first.hit.end)
  const rule = ruleOf(first)
  // What no table has is called as the page prints it, in 繁体 too.
  const isPrinted = first.code === null && first.name === reading.text.slice(first.hit.start, first.hit.end)
  const name = isPrinted ? text : first.name
  return {
    code: first.code,
    name,
    text,
    level: first.level,
    role: roleOf(reading, group, filed, lead),
    spans,
    evidence: {
      rule,
      spans,
      certainty: first.by === 'open' ? 'unknown' : first.by === 'only' || first.by === 'beside' ? 'stated' : 'inferred',
      details: { text, name, through: first.through ?? '' },
    },
  }
}

/** The name that a text prints in full; of 老观公社 and 老观人民公社 the longer. `undefined` where it prints several. */
function oneName(names: readonly string[]): string | undefined {
  return names.find((name) => names.every((other) => other === name || other.replace(/公社$/, '人民公社') === name))
}

/** 奉化市 in a text of its time, and 奉化 again: both under the name that is printed in full. */
function withNamesJoined(placed: readonly Placed[]): readonly Placed[] {
  const printed = new Map<string, Set<string>>()
  for (const { code, name, hit } of placed) {
    if (code === null || hit.end - hit.start !== name.length) continue
    const names = printed.get(code)
    if (names === undefined) printed.set(code, new Set([name]))
    else names.add(name)
  }
  return placed.map((place) => {
    const names = place.code === null ? undefined : printed.get(place.code)
    const only = names === undefined ? undefined : oneName([...names])
    return only !== undefined && only !== place.name ? { ...place, name: only } : place
  })
}

/** 双江村 in 三门镇, and 双江村 again: a village named once with its town means the same without. */
function withVillagesJoined(placed: readonly Placed[]): readonly Placed[] {
  const owners = new Map<string, string>()
  for (const { code, level, name, within } of placed) {
    const known = owners.get(name)
    if (code === null && level === 'village' && within !== null && (known === undefined || isBelow(within, known))) owners.set(name, within)
  }
  return placed.map((place) => {
    const owner = place.code === null && place.level === 'village' ? owners.get(place.name) : undefined
    return owner !== undefined && (place.within === null || isBelow(owner, place.within)) ? { ...place, within: owner } : place
  })
}

/** 据新华社[南昌]电: a dateline in the midst of a text. */
function isSentByAgency(text: string, start: number, end: number): boolean {
  return (
    /(?:新华|中新)[社网]$/.test(text.slice(Math.max(0, start - 3), start)) &&
    /^[0-9一二三四五六七八九十〇○年月日]{0,12}电/.test(text.slice(end, end + 14))
  )
}

/** 本报[合肥]4日电: where a report was sent from is told by the dateline; a place of the news only where the article is filed there or in a county of it. */
function isSentFrom(reading: Reading, { hit, code }: Placed, filed: string | null): boolean {
  const dateline = reading.sections.find((section) => section.role === 'dateline')
  const inDateline = dateline !== undefined && hit.start >= dateline.start && hit.end <= dateline.end
  if (!inDateline && !isSentByAgency(reading.text, hit.start, hit.end)) return false
  if (code === null || code === filed) return code === null
  // 本报[渭南]讯 above a story of one of its counties says which county it is.
  return filed === null || !isBelow(filed, code) || code.endsWith('0000')
}

/** 山东省千佛山医院, 西安绝缘材料厂: named after a place; 景德镇市蔬菜公司 names it in full where the article is filed. */
function isOnlyInName({ hit, code, name }: Placed, filed: string | null): boolean {
  return hit.inName === true && !(code === filed && hit.end - hit.start === name.length)
}

/** 黑龙江[籍], 内蒙古[人邬某], 49岁，湖北[人）: where somebody is from who is told of */
const NATIVE = new RarePattern(/^(?:省|市|县|自治区)?(?:籍(?!贯)|人[\u4e00-\u9fff]某|人(?=[，、。；）]))/)
/** 男，24岁，: what is told of a person before that */
const OF_PERSON = /(?:岁，?|[男女]，|嫌疑人|嫌犯)$/

function isOrigin(text: string, { hit: { start, end } }: Placed): boolean {
  const behind = NATIVE.exec(text.slice(end, end + 6))?.[0]
  return behind !== undefined && (behind.endsWith('某') || OF_PERSON.test(text.slice(Math.max(0, start - 4), start)))
}

/**
 * The places of one article, each with all its occurrences, in the order of the first. `printed` is the reading's text
 * before its 繁体 characters were made 简体; `filed` is the unit the article is filed under.
 */
export function mentionsOf(reading: Reading, printed: string, placed: readonly Placed[], filed: string | null): readonly PlaceMention[] {
  const lead = leadEnd(reading)
  const told = withVillagesJoined(withNamesJoined(placed)).filter(
    (place) =>
      place.hit.sign !== 'landmark' && !isOnlyInName(place, filed) && !isSentFrom(reading, place, filed) && !isOrigin(reading.text, place),
  )
  return groupByPlace(told).map((group) => mentionOf(reading, printed, group, filed, lead))
}

import type { PlaceLevel } from '../../../domain/place'
import { countyOf, isBelow, isWithin, provinceOf } from '../../../lexicon/places/codes'
import type { Gazetteer, NameReading } from '../../../lexicon/places/gazetteer'
import { townWords } from '../../../lexicon/places/townWords'
import type { Hit, Placed } from '../hit'
import { type PageSupport, type Score, Support } from './support'
import { AREA_BEHIND, JOINT, LISTED, LOCATIVE_BEFORE, LOCATIVE_BEHIND, TOWN_BOUNDARY, VENUE_BEHIND } from './surroundings'
import { BESIDE, LEVEL_WEIGHT, LISTED_NEAR, LISTED_WITH, LIST_SUPPORT, NAMED, SUPPORT } from './weights'

interface Neighbour {
  readonly code: string
  readonly joint: boolean
  readonly parent: string | null
}

const TOWN_SUFFIX = /(?:街道|镇|乡)$/

function isShort({ readings }: Hit): boolean {
  return readings.length > 0 && readings.every(({ kind }) => kind === 'short')
}

function isOfAnotherTime({ kind }: NameReading): boolean {
  return kind === 'old' || kind === 'later' || kind === 'gone'
}

/** How many towns a name may mean: where it is a town's of today, towns that are no more do not count. */
function bearers(readings: readonly NameReading[]): number {
  return readings.filter(({ kind }) => kind !== 'gone').length || readings.length
}

/** A full name that only one unit bears needs nothing else to settle it. */
function byOf(hit: Hit, best: Score): Placed['by'] {
  if (bearers(hit.readings) === 1) return hit.trust === 'sure' && best.by !== 'beside' ? 'only' : best.by
  return best.by === 'only' ? 'level' : best.by
}

/** [德阳市]工商局, [中江县]人民法院: an office of the unit that is named in full. */
const OFFICE = /^(?:人民)?(?:政府|法院|检察院)|^[\u4e00-\u9fff]{1,6}?(?:局|委员会|总队|支队|大队)/

function officesIn(text: string, hits: readonly Hit[]): ReadonlySet<string> {
  const acting = hits.filter(
    ({ end, level, trust, sign, readings }) =>
      trust === 'sure' &&
      sign === 'name' &&
      readings.length === 1 &&
      (level === 'city' || level === 'county') &&
      OFFICE.test(text.slice(end, end + 10)),
  )
  return new Set(acting.flatMap(({ readings }) => readings.map(({ code }) => provinceOf(code))))
}

/** Settles which place each hit of one article means, from left to right. */
class Settler {
  readonly #text: string
  readonly #gazetteer: Gazetteer
  readonly #page: PageSupport
  readonly #support: Support
  /** The provinces of the cities and counties whose offices act. */
  readonly #officesOf: ReadonlySet<string>
  #last: Placed | null = null
  /** The county that was named last. */
  #county: string | null = null
  /** Where villages and the like lie whose unit stands right before them once. */
  readonly #lying = new Map<string, string>()

  constructor(text: string, hits: readonly Hit[], page: PageSupport, gazetteer: Gazetteer) {
    this.#text = text
    this.#page = page
    this.#gazetteer = gazetteer
    this.#support = new Support(hits, page, gazetteer)
    this.#officesOf = officesIn(text, hits)
  }

  settle(hits: readonly Hit[]): readonly Placed[] {
    const towns = this.#townsByStem(hits)
    const placed: Placed[] = []
    const inTowns = new Set<string>()
    for (const hit of hits) {
      if (isShort(hit) && this.#isTown(hit, towns.get(this.#text.slice(hit.start, hit.end)))) continue
      const one = this.#place(hit)
      if (one === null) continue
      if (this.#liesInTown(one)) {
        inTowns.add(this.#text.slice(hit.start, hit.end))
        continue
      }
      placed.push(one)
      this.#last = one
      if (one.level === 'county') this.#county = one.code ?? this.#county
    }
    return this.#withTownsJoined(this.#withoutNames(placed, inTowns))
  }

  /** 碧溪乡 in a headline, and 常熟市碧溪乡 below it: a town that once stands right behind its county is the same everywhere. */
  #withTownsJoined(placed: readonly Placed[]): readonly Placed[] {
    const printed = ({ hit }: Placed): string => this.#text.slice(hit.start, hit.end)
    const beside = new Map(
      placed.flatMap((one) => (one.level === 'town' && one.by === 'beside' && one.code !== null ? [[printed(one), one]] : [])),
    )
    if (beside.size === 0) return placed
    return placed.map((one) => {
      const same = one.level === 'town' && one.by !== 'beside' ? beside.get(printed(one)) : undefined
      return same === undefined || same.code === one.code ? one : { ...same, hit: one.hit, by: 'nearby' }
    })
  }

  /** The counties of the towns that are named in full, by the name without its suffix; only counties that are home or named. */
  #townsByStem(hits: readonly Hit[]): ReadonlyMap<string, string> {
    const towns = new Map<string, string>()
    const home = this.#page.home === null ? null : countyOf(this.#page.home)
    for (const { start, end, level, readings } of hits) {
      if (level !== 'town') continue
      const stem = this.#text.slice(start, end).replace(TOWN_SUFFIX, '')
      for (const { code } of readings) {
        const county = countyOf(code)
        if (county !== null && (county === home || this.#support.isNamed(county))) towns.set(stem, county)
      }
    }
    return towns
  }

  /** 秋口镇[延安]小院: right behind the name of a town, the short name of a unit that the town does not lie in is that of a place in it. */
  #liesInTown({ hit, code, level }: Placed): boolean {
    const last = this.#last
    if (last?.level !== 'town' || last.code === null || last.hit.end !== hit.start || code === null || !isShort(hit)) return false
    return (level === 'city' || level === 'county') && !isWithin(last.code, code) && !this.#support.isNamedInFull(code)
  }

  /** Without the short names that are those of places in towns here. */
  #withoutNames(placed: readonly Placed[], names: ReadonlySet<string>): readonly Placed[] {
    return names.size === 0 ? placed : placed.filter(({ hit }) => !isShort(hit) || !names.has(this.#text.slice(hit.start, hit.end)))
  }

  /** 洛阳镇 in 惠安县, and 洛阳江 there: the short name of a far place is the town's, where the town is named in full. */
  #isTown(hit: Hit, county: string | undefined): boolean {
    return county !== undefined && hit.readings.every(({ code }) => !isWithin(county, code) && !this.#support.isNamedInFull(code))
  }

  /** What the name before speaks for: the unit it lies in, or the neighbour in a list. */
  #besideScore(neighbour: Neighbour | null, code: string): number {
    if (neighbour === null) return 0
    if (neighbour.joint) return isBelow(code, neighbour.code) ? BESIDE : 0
    if (neighbour.parent !== null && isBelow(code, neighbour.parent) && this.#gazetteer.byCode(code)?.parent === neighbour.parent)
      return LISTED_WITH
    return provinceOf(code) === provinceOf(neighbour.code) ? LISTED_NEAR : 0
  }

  /** The settled name right before a hit, joined to it or in one list with it. */
  #neighbourOf(hit: Hit): Neighbour | null {
    const last = this.#last
    if (last === null || hit.start - last.hit.end > 6 || last.code === null) return null
    const gap = this.#text.slice(last.hit.end, hit.start)
    if (JOINT.test(gap)) return { code: last.code, joint: true, parent: null }
    if (!LISTED.test(gap)) return null
    return { code: last.code, joint: false, parent: this.#gazetteer.byCode(last.code)?.parent ?? null }
  }

  #place(hit: Hit): Placed | null {
    if (hit.readings.length === 0) return this.#placeFree(hit)
    let best: Score | null = null
    let ties = 0
    const neighbour = this.#neighbourOf(hit)
    for (const base of this.#support.scores(hit.readings)) {
      const beside = this.#besideScore(neighbour, base.reading.code)
      const short = base.reading.kind === 'short' ? LEVEL_WEIGHT[this.#support.levelOf(base.reading.code)] / 2 : 0
      const old = isOfAnotherTime(base.reading) ? 0.25 : 0
      const score = base.score + beside + short - old
      const broader =
        best !== null &&
        score === best.score &&
        LEVEL_WEIGHT[this.#support.levelOf(base.reading.code)] > LEVEL_WEIGHT[this.#support.levelOf(best.reading.code)]
      if (best !== null && score === best.score && !broader) ties += 1
      if (best !== null && score <= best.score && !broader) continue
      ties = 0
      best = beside > 0 ? { ...base, score, by: 'beside', through: this.#last?.code ?? null } : { ...base, score }
    }
    return best === null ? null : this.#decide(hit, best, ties)
  }

  #decide(hit: Hit, best: Score, ties: number): Placed | null {
    const { code, name } = best.reading
    const supported = best.score >= (hit.sign === 'list' ? LIST_SUPPORT : SUPPORT) || this.#isLocative(hit, best)
    if (hit.trust !== 'sure' && !supported) return null
    const level = this.#support.levelOf(code)
    if (level === 'town') return this.#placeTown(hit, best, ties)
    if (ties > 0) return hit.trust === 'sure' ? this.#open(hit, name, level) : null
    const by = byOf(hit, best)
    return { hit, code, name, level, within: null, by, through: this.#nameOf(best.through) }
  }

  #placeTown(hit: Hit, best: Score, ties: number): Placed | null {
    const { code, name } = best.reading
    const printed = hit.end - hit.start
    if (best.score > 2 && ties === 0) {
      return { hit, code, name, level: 'town', within: null, by: byOf(hit, best), through: this.#nameOf(best.through) }
    }
    if (!this.#isBounded(hit)) return null
    if (bearers(hit.readings) > 1 || printed < 3) {
      // 《芙蓉镇》 is a film.
      const enough = this.#page.home === null || this.#text.charAt(hit.end) === '》' ? 4 : 3
      return printed >= enough ? this.#open(hit, name, 'town') : null
    }
    // 红星街道 is in many cities, whatever the table has.
    const isWord = townWords.has(name.replace(TOWN_SUFFIX, '')) && this.#last?.hit.end !== hit.start
    // 旌阳镇 in what an office of 德阳市 did is not the one town far off that the table has.
    const isFar = printed < 5 && this.#isFarFromOffices(code) && this.#last?.hit.end !== hit.start
    if ((this.#page.home === null && !isWord && !isFar) || printed >= 5)
      return { hit, code, name, level: 'town', within: null, by: 'only', through: null }
    return this.#open(hit, name, 'town')
  }

  /** Whether offices of cities or counties act in the article, and all of them in other provinces than `code` lies in. */
  #isFarFromOffices(code: string): boolean {
    return this.#officesOf.size > 0 && !this.#officesOf.has(provinceOf(code))
  }

  #isBounded(hit: Hit): boolean {
    return this.#last?.hit.end === hit.start || TOWN_BOUNDARY.test(this.#text.slice(Math.max(0, hit.start - 1), hit.start))
  }

  #open(hit: Hit, name: string, level: PlaceLevel): Placed {
    return { hit, code: null, name, level, within: null, by: 'open', through: null }
  }

  #countyAbove(code: string | null): string | null {
    return code === null || this.#support.levelOf(code) !== 'town' ? null : countyOf(code)
  }

  #placeFree(hit: Hit): Placed | null {
    const last = this.#last
    const gap = last === null ? '' : this.#text.slice(last.hit.end, hit.start)
    const beside = last !== null && hit.start - last.hit.end <= 2 && JOINT.test(gap)
    const listed = last !== null && hit.start - last.hit.end <= 2 && LISTED.test(gap)
    const above = last === null ? null : beside ? last.code : listed ? (last.within ?? this.#countyAbove(last.code)) : null
    const home = this.#page.home === null ? null : countyOf(this.#page.home)
    const name = hit.freeName ?? ''
    if (beside && above !== null && !this.#lying.has(name)) this.#lying.set(name, above)
    const known = hit.within ?? above ?? this.#lying.get(name)
    const within = known ?? home ?? (hit.level === 'town' ? this.#county : null)
    const byOther = known !== undefined ? 'nearby' : within === null ? 'open' : 'home'
    const by = hit.within !== undefined ? 'only' : beside || listed ? 'beside' : byOther
    return {
      hit,
      code: null,
      name,
      level: hit.level,
      within,
      by,
      through: within === null ? null : this.#nameOf(within),
    }
  }

  /** 在兰考召开, or a headline 兰考：…: a doubtful name that stands as places do, in a province that is named or at home. */
  #isLocative(hit: Hit, best: Score): boolean {
    if (hit.sign !== 'name') return false
    if (hit.level === 'city') return LOCATIVE_BEFORE.test(this.#text.slice(Math.max(0, hit.start - 1), hit.start))
    if (VENUE_BEHIND.test(this.#text.slice(hit.end, hit.end + 4))) return true
    if (best.score < NAMED.province) return false
    if (hit.level === 'county' && hit.readings.length === 1 && AREA_BEHIND.test(this.#text.slice(hit.end, hit.end + 2))) return true
    if (hit.level === 'county' && hit.start === 0 && this.#text.charAt(hit.end) === '：') return true
    return (
      LOCATIVE_BEFORE.test(this.#text.slice(Math.max(0, hit.start - 1), hit.start)) &&
      LOCATIVE_BEHIND.test(this.#text.slice(hit.end, hit.end + 3))
    )
  }

  #nameOf(code: string | null): string | null {
    return code === null ? null : (this.#gazetteer.byCode(code)?.name ?? null)
  }
}

/** Settles the hits of one article; doubtful ones without support are left out. Hits are ascending and do not overlap. */
export function settle(text: string, hits: readonly Hit[], page: PageSupport, gazetteer: Gazetteer): readonly Placed[] {
  return new Settler(text, hits, page, gazetteer).settle(hits)
}

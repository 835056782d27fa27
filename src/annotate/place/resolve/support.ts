import type { PlaceLevel } from '../../../domain/place'
import { cityOf, countyOf, isBelow, isWithin, provinceOf } from '../../../lexicon/places/codes'
import type { Gazetteer, NameReading } from '../../../lexicon/places/gazetteer'
import type { Hit, Placed } from '../hit'
import { HOME, LEVEL_WEIGHT, NAMED, NAMED_IN_FULL, TOWN_IN_PROVINCE } from './weights'

/** What the page says beyond the article: where it is at home, and which units it names in full. */
export interface PageSupport {
  /** Code of the home place, `null` where unknown. */
  readonly home: string | null
  readonly fullNames: ReadonlySet<string>
}

/** How much speaks for one meaning of a name. */
export interface Score {
  readonly reading: NameReading
  readonly score: number
  /** The unit that speaks loudest for it. */
  readonly through: string | null
  readonly by: Placed['by']
}

/**
 * 长沙 is 长沙市 and never the 长沙县 in it, which is not called so for short; nor are 河南 and 海南 units of 青海. 吉林 may be the
 * city of the province.
 */
function withoutSmallNamesakes(readings: readonly NameReading[]): readonly NameReading[] {
  const shadows = (other: NameReading, { code }: NameReading): boolean =>
    isBelow(code, other.code) || (other.code.endsWith('0000') && provinceOf(code) !== other.code)
  const short = readings.filter(({ kind }) => kind === 'short')
  if (short.length < 2) return readings
  return readings.filter((reading) => reading.kind !== 'short' || !short.some((other) => shadows(other, reading)))
}

/** So many doubtful names of one prefecture in one article speak for one another. */
const ENOUGH_NEIGHBOURS = 3

/** The prefectures that several doubtful names of an article lie in: 邻水, 广安 and 华蓥 on one road. */
function neighbourhoods(hits: readonly Hit[]): readonly string[] {
  const units = new Map<string, Set<string>>()
  for (const { level, trust, readings } of hits) {
    const [only, ...more] = readings
    const city = only === undefined || more.length > 0 ? null : cityOf(only.code)
    if (city === null || only === undefined || trust === 'sure' || (level !== 'county' && level !== 'city')) continue
    units.set(city, (units.get(city) ?? new Set<string>()).add(only.code))
  }
  return [...units].flatMap(([city, codes]) => (codes.size >= ENOUGH_NEIGHBOURS ? [city] : []))
}

/** What an article and its page say for each meaning of a name, whatever stands beside it. */
export class Support {
  readonly #page: PageSupport
  readonly #gazetteer: Gazetteer
  /** Units that the article names beyond doubt. */
  readonly #named = new Set<string>()
  /** Units that the article may name with their suffix. */
  readonly #inFull = new Set<string>()
  readonly #scored = new Map<readonly NameReading[], readonly Score[]>()

  /** `hits`: everything in the article that may name a place. */
  constructor(hits: readonly Hit[], page: PageSupport, gazetteer: Gazetteer) {
    this.#page = page
    this.#gazetteer = gazetteer
    for (const hit of hits) this.#note(hit)
    for (const city of neighbourhoods(hits)) if (this.#named.has(provinceOf(city))) this.#named.add(city)
  }

  /** Whether the article names the unit, or one in it, beyond doubt. */
  isNamed(code: string): boolean {
    return this.#named.has(code)
  }

  /** Whether the article may name the unit with its suffix. */
  isNamedInFull(code: string): boolean {
    return this.#inFull.has(code)
  }

  levelOf(code: string): PlaceLevel {
    return this.#gazetteer.byCode(code)?.level ?? 'village'
  }

  /** The meanings of a name, each with what speaks for it. */
  scores(readings: readonly NameReading[]): readonly Score[] {
    const known = this.#scored.get(readings)
    if (known !== undefined) return known
    const scores = withoutSmallNamesakes(readings).map((reading) => this.#scoreOf(reading))
    this.#scored.set(readings, scores)
    return scores
  }

  /** The reading of the broadest level, where it is the only one of that level. */
  #broadest(readings: readonly NameReading[]): NameReading | null {
    let best: NameReading | null = null
    let weight = -1
    for (const reading of readings) {
      const own = LEVEL_WEIGHT[this.levelOf(reading.code)]
      if (own === weight) best = null
      if (own <= weight) continue
      best = reading
      weight = own
    }
    return best
  }

  #note(hit: Hit): void {
    for (const { code, kind } of hit.readings) if (kind !== 'short') this.#inFull.add(code)
    if (hit.trust !== 'sure' || hit.level === 'town') return
    const reading = hit.readings.length === 1 ? hit.readings[0] : this.#broadest(hit.readings)
    if (reading === undefined || reading === null) return
    this.#named.add(reading.code)
    const county = countyOf(reading.code)
    if (county !== null) this.#named.add(county)
    const city = cityOf(reading.code)
    if (city !== null) this.#named.add(city)
  }

  #scoreOf(reading: NameReading): Score {
    const { code } = reading
    const parts: { score: number; through: string; by: Placed['by'] }[] = []
    const county = countyOf(code)
    const city = cityOf(code)
    const province = provinceOf(code)
    const { home } = this.#page
    if (county !== null && county !== code && this.#named.has(county)) parts.push({ score: NAMED.county, through: county, by: 'nearby' })
    if (city !== null && city !== code && this.#named.has(city)) parts.push({ score: NAMED.city, through: city, by: 'nearby' })
    if (province !== code && this.#named.has(province)) parts.push({ score: NAMED.province, through: province, by: 'nearby' })
    if (county === code && this.#named.has(code)) parts.push({ score: NAMED_IN_FULL, through: code, by: 'nearby' })
    else if (this.#page.fullNames.has(code)) parts.push({ score: NAMED_IN_FULL, through: code, by: 'nearby' })
    if (home !== null) {
      if (isWithin(home, code)) parts.push({ score: HOME.self, through: home, by: 'home' })
      else if (isBelow(code, home))
        parts.push({
          score: home.endsWith('0000') && cityOf(home) === null ? HOME.province : home.endsWith('00') ? HOME.city : HOME.county,
          through: home,
          by: 'home',
        })
      else if (city !== null && city === cityOf(home)) parts.push({ score: HOME.city, through: city, by: 'home' })
      else if (province === provinceOf(home)) {
        // 红星街道 on a page of 奉化 is not that of a county far off in the province.
        parts.push({
          score: code.length === 9 && countyOf(home) !== null ? TOWN_IN_PROVINCE : HOME.province,
          through: province,
          by: 'home',
        })
      }
    }
    let score = 0
    let strongest = parts[0]
    for (const part of parts) {
      score += part.score
      if (strongest === undefined || part.score > strongest.score) strongest = part
    }
    return { reading, score, through: strongest?.through ?? null, by: strongest?.by ?? 'only' }
  }
}

import { countyOf } from '../../../lexicon/places/codes'
import type { Meant } from '../deictics'
import type { Placed } from '../hit'

/** 在新郑[分会场]收听收看, 设立分会场: a meeting elsewhere that is followed from here. */
const LISTENS = /收听收看|收听了?会议|收看了?会议|分会场/
/** 各县区设分会场: the meeting's own city tells of it. */
const EVERYWHERE = /(?:各(?:县|区|市|镇|乡|分|地)|(?:县|区)[^，。；\n]{0,6}均|\d个)[^，。；\n]{0,14}分会场/
/** 县委副书记, 副区长: leaders of a county. */
const COUNTY_LEADERS = /(?:^|[，。、；\s])(?:(?:我|本)[县区旗]|[县区旗](?:委|政府|人大|政协|领导|长)|副[县区旗]长)/
/** Behind the name of the county that listens: 在新郑[分会场]. */
const LISTENING_PLACE = /^(?:[市县区旗])?(?:设?分会场|收听|收看|组织收[听看])/

/**
 * The county whose leaders only listen to a meeting of the city or the whole country, and whose paper tells of it; `null` where
 * nobody does or it is unknown which. `home` is what 我县 means on the page.
 */
export function listeningCounty(text: string, placed: readonly Placed[], meant: readonly Meant[], home: string | null): string | null {
  if (!LISTENS.test(text) || EVERYWHERE.test(text)) return null
  const named = placed.find(
    (place) => place.code !== null && countyOf(place.code) !== null && LISTENING_PLACE.test(text.slice(place.hit.end, place.hit.end + 6)),
  )
  if (named?.code) return countyOf(named.code)
  if (!COUNTY_LEADERS.test(text)) return null
  const own = meant.find(({ code, deictic }) => countyOf(code) !== null && deictic.unit !== '市')
  return own !== undefined ? countyOf(own.code) : home === null ? null : countyOf(home)
}

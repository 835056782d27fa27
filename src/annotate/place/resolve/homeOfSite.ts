import { isWithin } from '../../../lexicon/places/codes'
import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import { SITE_ENDINGS, SITE_OPENINGS } from '../../../lexicon/outlets/sites'
import { oneOf } from '../../../matching/oneOf'
import { ownSites } from '../../card/ownSite'
import type { PageContext } from '../../context'
import { homeOfPaper } from './homeOfPaper'

/** 云上, 红网, 长城网· */
const OPENING: RegExp = new RegExp(`^${oneOf(SITE_OPENINGS)}[·-]?(?=[\\u4e00-\\u9fff]{2})`)
/** 人民政府, 廉政网, 站 */
const ENDING: RegExp = new RegExp(`(?:${oneOf(SITE_ENDINGS)}|站)$`)

/** 来源：某某镇: towns have namesakes in many counties. */
const OF_TOWN = /(?:[镇乡村]|街道|社区)$/

/** 某县人民政府, 云上某县, 红网某县站, 某某晚报: the place that a site or a paper is of; `null` where its name does not say so. */
function homeOfSite(site: string, gazetteer: Gazetteer): string | null {
  if (OF_TOWN.test(site)) return null
  const ofPaper = homeOfPaper(site, gazetteer)
  const stem = site.replace(/^中共/, '').replace(OPENING, '').replace(ENDING, '')
  // The name of the place alone is a paper's where 今日 stands before it.
  const ofStem = stem.length < 2 || (stem === site && ofPaper !== null) ? null : homeOfPaper(`今日${stem}`, gazetteer)
  return ofStem ?? ofPaper
}

/** Where the articles of a page are at home by the sites and papers that they are from. */
export interface OwnHomes {
  /** One per article; `null` where nothing tells. */
  readonly homes: readonly (string | null)[]
  /** Somebody put the page together from several places: what is known of one article says nothing of the others. */
  readonly areSeveral: boolean
}

/** What 我市 means in each article, as the site or the paper tells that it is from: 某县人民政府 乡镇动态, 来源：某某晚报. */
export function ownHomes(context: PageContext, gazetteer: Gazetteer): OwnHomes {
  const known = new Map<string, string | null>()
  const homeOf = (site: string): string | null => {
    const found = known.get(site)
    if (found !== undefined) return found
    const home = homeOfSite(site, gazetteer)
    known.set(site, home)
    return home
  }
  const homes = ownSites(context).map((sites) => {
    for (const site of sites) {
      const home = homeOf(site)
      if (home !== null) return home
    }
    return null
  })
  const distinct = [...new Set(homes)].filter((home) => home !== null)
  const areSeveral = distinct.some((one) => distinct.some((other) => !isWithin(one, other) && !isWithin(other, one)))
  return { homes, areSeveral }
}

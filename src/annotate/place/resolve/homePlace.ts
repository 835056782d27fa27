import { oneOf } from '../../../matching/oneOf'
import { Scout } from '../../../matching/scout'
import { NEWSPAPERS } from '../../../lexicon/outlets/papers'
import { cityOf, countyOf, isWithin, provinceOf } from '../../../lexicon/places/codes'
import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import { regionWords } from '../../../lexicon/places/regionWords'
import type { PageContext } from '../../context'
import type { Placed } from '../hit'
import { simpleForNames } from '../simple'
import { isElsewhere } from '../file/standing'
import { homeOfPaper } from './homeOfPaper'

/** One sign of where a page is at home, with its weight. */
export interface Clue {
  readonly code: string
  readonly weight: number
}

const PAPER_WEIGHT = 8
const PATH_WEIGHT = 4
const MASTHEAD_WEIGHT = 3
const DATELINE_WEIGHT = 3
/** All of an article's places together. */
const ARTICLE_WEIGHT = 3
/** Share of the weight at a level that makes a unit the home. */
const SHARE = 0.6

/** Papers named anywhere in a masthead or a path: 新郑时报_2023-03-31. */
const PAPER_IN_TEXT = new RegExp(`[\\u4e00-\\u9fff]{2,8}${oneOf([...NEWSPAPERS, '周刊', '新闻', '融媒'])}`, 'g')

/** 中共修水县委主办: whose paper it is. */
const PUBLISHER = /中共([\u4e00-\u9fff]{2,8}?)委(?:员会)?(?:主办|机关报|主管)/g

function publisherClues(text: string, gazetteer: Gazetteer): readonly Clue[] {
  return [...text.matchAll(PUBLISHER)].flatMap((match) => {
    const readings = gazetteer.find(match[1] ?? '')?.readings ?? []
    const [only] = readings
    return only !== undefined && readings.length === 1 ? [{ code: only.code, weight: PAPER_WEIGHT }] : []
  })
}

function cluesInText(text: string, weight: number, gazetteer: Gazetteer): readonly Clue[] {
  const clues: Clue[] = []
  const beginning = simpleForNames(text.slice(0, 2000))
  clues.push(...publisherClues(beginning, gazetteer))
  for (const match of beginning.matchAll(PAPER_IN_TEXT)) {
    const code = homeOfPaper(match[0], gazetteer)
    if (code !== null) clues.push({ code, weight })
  }
  for (const match of gazetteer.match(beginning)) {
    const [reading] = match.name.readings
    if (match.name.readings.length === 1 && reading !== undefined && match.name.trust === 'sure')
      clues.push({ code: reading.code, weight: weight / 2 })
  }
  return clues
}

/** 某某晚报讯, 某某日报消息, 某某新闻网10月10日消息: the paper that opens a report with its own name. */
const PAPER_DATELINE =
  /^[【（\s]{0,2}([\u4e00-\u9fff·]{2,10}(?:报|网|在线|融媒|发布))(?:讯|消息|[\u4e00-\u9fff]{0,4}\d{0,2}月?\d{0,2}日?(?:[电讯]|消息))/

/** The unit that a paper is at home in which opens a report with its own name: 长江日报讯. `null` where none does, or it is 本报. */
export function homeOfDateline(dateline: string, gazetteer: Gazetteer): string | null {
  const paper = PAPER_DATELINE.exec(dateline.slice(0, 40))?.[1]
  return paper === undefined || paper === '本报' ? null : homeOfPaper(paper, gazetteer)
}

/** One clue for each paper that opens an article with its name. */
function datelineClues(context: PageContext, gazetteer: Gazetteer): readonly Clue[] {
  const papers = new Set<string>()
  for (const { text } of context.readings) {
    const paper = PAPER_DATELINE.exec(text.slice(0, 40))?.[1]
    if (paper !== undefined) papers.add(paper)
  }
  for (const { article } of context.readings) {
    const paper = article.dateline === null ? undefined : PAPER_DATELINE.exec(article.dateline.slice(0, 40))?.[1]
    if (paper !== undefined) papers.add(paper)
  }
  return [...papers].flatMap((paper) => {
    const code = paper === '本报' ? null : homeOfPaper(paper, gazetteer)
    return code === null ? [] : [{ code, weight: DATELINE_WEIGHT }]
  })
}

const scout = new Scout()
const regions = regionWords.map(([code, words]) => [code, scout.seeker(new RegExp(words.split(' ').join('|')))] as const)
const REGION_WEIGHT = 3
/** One such word may be told of from elsewhere. */
const LEAST_REGION_WORDS = 2

/** 氹仔, 路环 and 本澳 on one page: a paper of Macau. */
function regionClues(text: string): readonly Clue[] {
  const simple = simpleForNames(text)
  return regions.flatMap(([code, seeker]) => {
    const words = new Set(seeker.all(simple).map(([word]) => word))
    return words.size < LEAST_REGION_WORDS ? [] : [{ code, weight: REGION_WEIGHT * words.size }]
  })
}

/** Whether a text in 简体 names a quarter of the region that is home, or calls it 本澳. */
export function namesQuarterOf(text: string, home: string | null): boolean {
  const region = regions.find(([code]) => code === home)
  return region !== undefined && region[1].test(text)
}

/** What is printed between the articles is about the paper's own county more than the articles are. */
const BETWEEN_WEIGHT = 1.5
const BETWEEN: ReadonlySet<string> = new Set(['notice', 'advertisement', 'caption'])

/** One clue for each unit that the notices, advertisements and captions name in full. */
function betweenClues({ page }: PageContext, gazetteer: Gazetteer): readonly Clue[] {
  const codes = page.leftovers
    .filter(({ kind }) => BETWEEN.has(kind))
    .flatMap(({ span }) => gazetteer.match(simpleForNames(page.text.slice(span.start, span.end))))
    .filter(({ name }) => name.trust === 'sure' && name.readings.length === 1 && !name.short)
    .flatMap(({ name }) => name.readings.map(({ code }) => code))
  return [...new Set(codes)].map((code) => ({ code, weight: BETWEEN_WEIGHT }))
}

/** What is known before the articles are read: paper, path, masthead and credits. */
export function outerClues(context: PageContext, paper: string | null, gazetteer: Gazetteer): readonly Clue[] {
  const clues: Clue[] = []
  const ofPaper = paper === null ? null : homeOfPaper(paper, gazetteer)
  if (ofPaper !== null) clues.push({ code: ofPaper, weight: PAPER_WEIGHT })
  const path = context.path.endsWith(context.fileName) ? context.path : `${context.path}/${context.fileName}`
  clues.push(...cluesInText(path, PATH_WEIGHT, gazetteer))
  clues.push(...datelineClues(context, gazetteer))
  clues.push(...regionClues(context.page.text))
  for (const leftover of context.page.leftovers) {
    if (leftover.kind !== 'masthead' && leftover.kind !== 'copyright' && leftover.kind !== 'credit') continue
    clues.push(...cluesInText(context.page.text.slice(leftover.span.start, leftover.span.end), MASTHEAD_WEIGHT, gazetteer))
  }
  clues.push(...betweenClues(context, gazetteer))
  return clues
}

const OWN_CITY = /本市[讯訊]/
const OWN_CITY_WEIGHT = 3
const OWN_CITY_ARTICLES = 2

/** 【本市讯】: a page of a city's paper; of the cities that its articles name, the one that most of them do. */
export function ownCityClues(context: PageContext, articles: readonly (readonly Placed[])[]): readonly Clue[] {
  if (!context.readings.some(({ article }) => OWN_CITY.test(article.dateline ?? ''))) return []
  const counts = new Map<string, number>()
  for (const places of articles) {
    const cities = new Set(places.map((place) => cityOf(place.code ?? place.within ?? '000000')).filter((city) => city !== null))
    for (const city of cities) counts.set(city, (counts.get(city) ?? 0) + 1)
  }
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a)
  if (best === undefined || best[1] < OWN_CITY_ARTICLES || best[1] === second?.[1]) return []
  return [{ code: best[0], weight: OWN_CITY_WEIGHT }]
}

/** What the place of a firm's seat, or one that somebody goes to, weighs among an article's places. */
const ASIDE = 0.3

/** Where each article's places lie, each article weighing the same; one clue per unit. `texts`: what each article says. */
export function articleClues(articles: readonly (readonly Placed[])[], texts: readonly string[]): readonly Clue[] {
  const weights = new Map<string, number>()
  for (const [index, places] of articles.entries()) {
    const text = texts[index] ?? ''
    const named = places.flatMap(({ hit, code, within }) => {
      const unit = code ?? within
      if (unit === null || hit.sign === 'landmark') return []
      const aside = hit.isSeat === true || isElsewhere(text, hit.start, hit.end)
      return [{ unit, share: aside ? ASIDE : 1 }]
    })
    for (const { unit, share } of named) weights.set(unit, (weights.get(unit) ?? 0) + (ARTICLE_WEIGHT * share) / named.length)
  }
  return [...weights].map(([code, weight]) => ({ code, weight }))
}

/** The unit that gathers the most weight at a level; the first of those that gather as much, `null` where none does any. */
export function heaviest(
  clues: readonly Clue[],
  levelOf: (code: string) => string | null,
): { readonly code: string; readonly weight: number; readonly share: number } | null {
  const weights = new Map<string, number>()
  let total = 0
  for (const { code, weight } of clues) {
    const unit = levelOf(code)
    if (unit === null) continue
    weights.set(unit, (weights.get(unit) ?? 0) + weight)
    total += weight
  }
  let best: string | null = null
  let most = 0
  for (const [code, weight] of weights) {
    if (best !== null && weight <= most) continue
    best = code
    most = weight
  }
  return best === null ? null : { code: best, weight: most, share: most / total }
}

/** Weight that a level must gather before the page counts as at home there. */
const ENOUGH = 2.5

/** So much less than usual makes a county the home that the page speaks of as its own. */
const OWN_ENOUGH = 0.4

/**
 * The place a page is at home in, from the clues: province, then city, then county, as far down as one unit
 * outweighs the others. `articles` counts the articles, a single mention in one of many makes no home; less is
 * enough of a county that `isOwn`.
 */
export function weighHome(
  clues: readonly Clue[],
  articles: number,
  gazetteer: Gazetteer,
  isOwn: (code: string) => boolean = () => false,
): string | null {
  const province = heaviest(clues, provinceOf)
  if (province === null || province.share < SHARE || province.weight < ENOUGH) return null
  let home = province.code
  for (const levelOf of [cityOf, countyOf]) {
    const inside = clues.filter((clue) => isWithin(clue.code, home))
    const best = heaviest(inside, levelOf)
    if (best === null || best.code === home) continue
    // One article of several is not enough for a county where others tell of other counties.
    const disputed = best.share < UNDISPUTED ? 1.6 : 1
    const usual = levelOf === countyOf ? disputed * Math.min(0.5 * articles, 3) : Math.min(0.3 * articles, 3)
    const below = levelOf === countyOf && isOwn(best.code) ? usual * OWN_ENOUGH : usual
    if (best.share < SHARE || best.weight < below || gazetteer.byCode(best.code) === null) return home
    home = best.code
  }
  return home
}

/** Share from which on no other unit of its level counts beside it. */
const UNDISPUTED = 0.9

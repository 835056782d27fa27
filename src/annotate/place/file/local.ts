import type { Place } from '../../../domain/place'
import { PIECE_KINDS, REVIEW_KINDS } from '../../../lexicon/headlines/columns'
import { commonWords } from '../../../lexicon/places/commonWords'
import { shortName } from '../../../lexicon/places/names'
import { oneOf } from '../../../matching/oneOf'
import { Seeker } from '../../../matching/seeker'
import type { Reading } from '../../reading'

/** 社区, 派出所, 村民: what is told happened among neighbours, which a paper does where it is at home. */
const AMONG_NEIGHBOURS = new Seeker(
  /社区|街道|居委会|派出所|小区|居民|市民|村民|村里|镇里|镇上|村委会|辖区|个体户|农贸市场|街坊|乡亲|社员|门市部|编辑同志|本村|我们村|全镇|全乡|全村|区政府|县政府|市政府|区委|县委|市委|城管|交警/,
)
/** 来[莆]考察: somebody comes here, to what is called by one character. */
const COMES_HERE = /[来莅抵]([\u4e00-\u9fff])(?:考察|调研|视察|指导|参观|访问|检查|采风|演出|讲学)/

/** Behind a word that is also the home's name. */
const NUMBERED: readonly string[] = ['一中', '二中', '三中', '师范', '一小', '二小']

/** [民勤]一中, 来[莆]考察: what is called after the home, or says so for short. `home`: its name. */
function callsHome(text: string, home: Place | null): boolean {
  const stem = home === null ? null : shortName(home.name, home.level)
  if (home === null || stem === null) return false
  const comes = COMES_HERE.exec(text)?.[1]
  if (comes !== undefined && stem.includes(comes)) return true
  return commonWords.has(stem) ? NUMBERED.some((school) => text.includes(stem + school)) : text.includes(stem)
}

/** What is told of the whole country, or of others. */
const ABROAD_TOLD = new Seeker(/全国|国务院|我国|新华社|中新社/)
/** The same, in words that a paper also uses of what it sees at home: 国家规定 */
const ELSEWHERE_TOLD = new Seeker(
  /中央|国家|中国|联合国|世界|国际|各国|外交部|教育部|公安部|卫生部|民政部|财政部|农业部|美国|日本|俄罗斯|苏联|英国|法国|德国|朝鲜|韩国|印度|欧洲|非洲/,
)
/** Characters of an article that tell whether it is local. */
const LEAD = 400

/** Whether an article tells of the whole country or of others, or is no article. */
export function isToldOfOthers({ article, text }: Reading): boolean {
  if (article.kind !== 'article' && article.kind !== 'brief') return true
  const lead = text.slice(0, LEAD)
  return ABROAD_TOLD.test(lead) || ELSEWHERE_TOLD.test(lead)
}

/** 学校, 我院, 校长: what is told happened at school, which a school's own paper does where it is. */
const AT_SCHOOL = new Seeker(/学校|[我本全]校|我院|校[长园区党团]|师生|同学|教[师务]|院系/)

/** 中墩[小学], 侨英[中学]: a school that a paper names without saying where it is lies where the paper is at home; 某中学, 中小学 are none. */
const NAMES_SCHOOL = new Seeker(
  /(?<=[\u4e00-\u9fff]{2})(?<![某所各家个些村市点通国多的等外内类般民公私立座办建中上读进在])(?:小学|中学|幼儿园)(?![生阶段毕教课数语文校里时])/,
)
/** 校园里忙“春耕”（图）: a picture that somebody of the paper took. */
const PICTURE = /[（(](?:组图|多图|图片新闻|图文|图)[）)]/
/** 4月26日消息： before a report whose source is not told: it is the site's own. */
const DATE_ALONE = /^[【（\s]{0,2}(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:消息|讯)/
/** Who writes for a paper that is at home where they live, or takes its pictures. */
const OWN_PEOPLE = /[记記]者|通[讯訊][员員]|摄影|攝影/

/** 微评, 记者手记, 读者来论: what a paper and its readers have to say of what they see around them */
const OWN_PIECE: RegExp = new RegExp(`${oneOf([...PIECE_KINDS, ...REVIEW_KINDS])}$`)

/** 区委, 我区: what a page that is at home in a county or a city without districts does not say of itself. */
const DISTRICT_WORDS = /[我全]区(?![域间别])|区(?:委|政府|人大|政协)/
const COUNTY_WORDS = /[县市](?:委|政府|人大|政协)|[我全][县市]/

/** Whether a text speaks of a district as its own, which the home is not: it is of another place. */
function isOfDistrict(text: string, home: Place | null): boolean {
  return home?.level === 'county' && !home.name.endsWith('区') && DISTRICT_WORDS.test(text) && !COUNTY_WORDS.test(text)
}

/**
 * 本报讯, 本市讯 and reporters of one's own make an article local even where it names no place; so does what happens among neighbours,
 * at the school whose page it is, at a school that it names, and what is told under a picture or a bare day. What is called after the home is
 * local too. `isOwn` tells whether a dateline is of a paper that is at home here.
 */
export function isLocal(reading: Reading, ofSchool: boolean, home: Place | null, isOwn: (dateline: string) => boolean): boolean {
  const { article } = reading
  // Verse names no place as a rule, and a local paper prints what people of the place send in.
  if (article.kind === 'poem') return true
  if (article.kind !== 'article' && article.kind !== 'brief') return false
  const lead = reading.text.slice(0, LEAD)
  if (isOfDistrict(lead, home)) return false
  if ((AMONG_NEIGHBOURS.test(lead) || callsHome(lead, home)) && !ABROAD_TOLD.test(lead)) return true
  if (article.kickers.some((kicker) => OWN_PIECE.test(kicker)) && !ABROAD_TOLD.test(lead)) return true
  if (ofSchool && AT_SCHOOL.test(lead)) return true
  if ((NAMES_SCHOOL.test(lead) || PICTURE.test(lead)) && !ABROAD_TOLD.test(lead)) return true
  return article.dateline !== null
    ? /本[报報市县區区縣]/.test(article.dateline) ||
        (DATE_ALONE.test(article.dateline) && !ABROAD_TOLD.test(lead)) ||
        isOwn(article.dateline)
    : article.byline.some((entry) => OWN_PEOPLE.test(entry.role))
}

import { RarePattern } from '../../matching/rarePattern'
import { CharacterSet } from '../../matching/characterSet'
import { charactersOf } from '../../matching/patternCharacters'
import { speakingVerbs, wordsBehindNames } from '../../lexicon/people/nameCues'
import { commonVerbs } from '../../lexicon/people/commonVerbs'
import { expertTitles, officeTitles, titlesBehind } from '../../lexicon/people/titles'
import { PhraseTrie } from '../../matching/phraseTrie'

const speaking = new PhraseTrie(speakingVerbs)
/** 李明同志, 李明副院长: an office may stand behind the name as well; but 梅溪镇党委书记 is no 梅溪. */
const titles = [
  ...titlesBehind,
  ...[...officeTitles, ...expertTitles].filter((title) => !/^[省市县区镇乡村社州旗厂矿院校队所站]/.test(title)),
]
const behind = new PhraseTrie([...speakingVerbs, ...wordsBehindNames, ...titles, ...commonVerbs])
const called = new PhraseTrie(titles)

/** Marks, spaces, line ends: nothing that a name reaches over. */
const MARK = charactersOf(/[^\u3400-\u9fff\uf900-\ufaffA-Za-z0-9·]/)
const IDEOGRAPH = charactersOf(/[\u3400-\u9fff]/)
/** Words of one character that follow names but are often part of one: 李和平, 范进才, 周正. */
const UNSURE = CharacterSet.of('和与及同为在向对一家行才正又更最便常还也则都总先后地得文图来去男女任经开曾有')
/** 出席, 告诉: hardly ever the end of a name by chance. */
const SURE_LENGTH = 2

/** 李明|边看边鼓掌: two things at once. */
const MEANWHILE = /^边[\u3400-\u9fff]{1,4}边/
const MEANWHILE_BEGINS = 0x8fb9

/** How well a name ends at `at`: 2.5 before a mark, 3 before a word that follows names, -1.5 before anything else. */
export function endWeight(text: string, at: number): number {
  if (at >= text.length) return 2.5
  const next = text.charCodeAt(at)
  if (MARK.has(next)) return 2.5
  if (!IDEOGRAPH.has(next)) return 1
  if (next === MEANWHILE_BEGINS && MEANWHILE.test(text.slice(at, at + 6))) return 3
  const end = behind.endAt(text, at)
  if (end < 0) return -1.5
  if (end - at >= SURE_LENGTH) return 3
  return UNSURE.has(next) ? 0.7 : 1.6
}

/** Whether the text at `at` can only follow a name: 。, 、, 出席, 等. */
export function endsThere(text: string, at: number): boolean {
  return endWeight(text, at) >= 0.7
}

/** 鲍店、杨光|等区, 金果|等新品种: the row was one of places or goods; 方志远|等市领导 is none. */
const ROW_OF_OTHERS = new RarePattern(
  /^等(?:[0-9]{1,3}|[一二三四五六七八九十两几多]{1,3})?个?(?:[区县市乡镇村](?![委直级里]|领导|政府|人大|政协|纪委)|[地社]|街道|大队|生产队|单位|部门|企业|景[区点]|[新优]?品[种牌]|产品|农作物)/,
)

/** 杨宏兴|堂, 胡福源|堂: shops of old are called like people. */
export const SHOP: RarePattern = new RarePattern(/^堂(?![兄弟姐妹哥叔伯侄嫂前上])/)
/** 鲍店|镇, 万华凤|凰城社区: what stands here, or what ends before, belongs to the name of a place. */
const PLACE =
  /^(?:[镇乡县市区州村街巷屯寨桥族]|路(?!过)|站(?![在起着到出上立住])|自治[区州县旗]|[\u3400-\u9fff]{0,2}(?:社区|公社|大队|生产队|农场|林场|街道|小区|新村|大道|水库|景区|公园|广场|大厦|中学|小学|大学|医院|公司|集团|有限))/
const PLACE_END = new RarePattern(/[镇乡县市区州村路街巷屯寨桥站]$/)

/** 李庄|小学: the last character begins the word behind it. */
const ACROSS = new RarePattern(/^(?:小学|中学|大学|社区|公社|大队|医院|公司)$/)
/** 黄飞鸿狮艺武术馆 */
const HALL = /^[\u3400-\u9fff]{0,4}(?:武术|纪念|博物|艺术|文化|美术|陈列)馆/

/** Whether the name that would end at `end` is rather part of a place's name. */
export function looksLikePlace(text: string, name: string, end: number): boolean {
  return (
    PLACE_END.test(name) ||
    PLACE.test(text.slice(end, end + 4)) ||
    SHOP.test(text.slice(end, end + 2)) ||
    ROW_OF_OTHERS.test(text.slice(end, end + 10)) ||
    ACROSS.test(text.slice(end - 1, end + 1)) ||
    HALL.test(text.slice(end, end + 8))
  )
}

/** Whether a word of two or more characters begins at `at` that often follows names. */
export function wordBegins(text: string, at: number): boolean {
  return behind.endAt(text, at) - at >= SURE_LENGTH
}

/** End of the verb of speaking that begins at `at`, or `null`. */
export function speakingAt(text: string, at: number): number | null {
  const end = speaking.endAt(text, at)
  return end < 0 ? null : end
}

/** 李明[在会上]要求, 李明[在讲话中]强调: where somebody speaks. */
const OCCASION =
  /^在(?:会[上议]|大会|讲话|致辞|发言|报告|总结|点评|座谈|调研|检查|视察|慰问|走访|主持)[\u3400-\u9fff]{0,3}?(?:[上中时后]还?|期间)?(?=[\u3400-\u9fff]{2})/
const OCCASION_BEGINS = 0x5728

/** End of the verb of speaking that begins at `at` or behind the occasion named there, or `null`. */
export function speakingOnAt(text: string, at: number): number | null {
  if (text.charCodeAt(at) !== OCCASION_BEGINS) return speakingAt(text, at)
  const occasion = OCCASION.exec(text.slice(at, at + 12))?.[0]
  return occasion === undefined ? null : speakingAt(text, at + occasion.length)
}

/** End of the title that stands behind a name and begins at `at` (同志, 老师), or `null`. */
export function calledAt(text: string, at: number): number | null {
  const end = called.endAt(text, at)
  return end < 0 ? null : end
}

/** Whether a clause begins at `at`: after a mark, a line end, or nothing. */
export function clauseBegins(text: string, at: number): boolean {
  return at <= 0 || at > text.length || MARK.has(text.charCodeAt(at - 1))
}

import { oneOf } from '../../matching/oneOf'
import { GROUP_ORGANISATIONS } from '../../lexicon/places/offices'
import { CharacterSet } from '../../matching/characterSet'
import { charactersOf } from '../../matching/patternCharacters'
import { cityOf, countyOf, provinceOf } from '../../lexicon/places/codes'
import type { Gazetteer } from '../../lexicon/places/gazetteer'

/** A word that means a unit without naming it: 我市, 全区, 县委. */
export interface Deictic {
  readonly start: number
  readonly end: number
  readonly unit: '省' | '市' | '区' | '县' | '州' | '旗'
  /** 我市, 全市, 本市 say more than 市委, 市长. */
  readonly strong: boolean
  /** 我市, 本市 is the paper's own; 全市, 市委 may be that of the place just reported on. */
  readonly own: boolean
  /** 师市: means nothing but the city of a division. */
  readonly division: boolean
  /** 我市, 全县, 县里 speak of the unit itself, 市委 and 县医院 of an office of it. */
  readonly itself: boolean
}

const UNIT = CharacterSet.of('省市区县州旗')
/** 师市: a division of 新疆 and its city, which speaks of itself so. */
const DIVISION = '师'
/** 我市, 全市, 本市; 全市场, 本区域, 本市民 are none, 全县民兵 is one. */
const STRONG_BEFORE = CharacterSet.of('我全本')
const STRONG_BEHIND = /^(?![场值域别间]|政府采购|民(?![兵营政生间族主办警企]))/
/** A lone 市 stands behind a mark or a preposition. */
const WEAK_BEFORE = charactersOf(/[，。、；：！？（）《》“”\s由经向在和与及对是]/)
/** 从[市]城管局获悉: told by an office of the unit. */
const TOLD_BY = CharacterSet.of('从据到被让为给')
/** 市[委], 市[政府], 区[领导] … */
const WEAK_BEHIND =
  /^(?:委|政府|人大|政协|纪委|长|领导|直|级|里|四大班子|两会|第[一二三四五六七八九十0-9]{1,3}[届次]|政务|人民|公安局|教育局|民政局|卫健委|发改委|住建局|城管局|交通|农业农村局|财政局|人社局|税务局|市场监管局|文旅局|文广|应急管理局|总工会|妇联|团委)/
/** 市[供热局], 区[疾控中心], 市[公交集团], 县[职业中专], 市[科技馆]: an office of the unit, whatever its name. */
const OFFICE_BEHIND =
  /^[\u4e00-\u9fff]{1,8}(?:局|委(?!员)|办(?!法|理|公|学|好|起|了|事)|中心(?!小学)|集团|公司|协会|支队|总队|大队|处(?![理在于境置方罚分女])|车站|客运站|医院|[书博化体技案术览划育旅泳]馆|少年宫|敬老院|福利院|电视台|学校|中专|党校|实验小学|实验中学|厂(?![家房区址商里长]))|^[一二三四五六七八九十]{1,2}[中小](?!全会|大|年|时|个|月)/
/** 市[民、场、区…], 县[城、里…]: words of their own, behind which no office's name is looked for. */
const NO_OFFICE = '(?!民(?![政族兵])|[场面价值域间内外境]|容易|区[，。、的]|城[，。、的在里内外区])'
/** 县[农村信用联社], 县[森林防火指挥部], 县[植保站], 市[禁毒工作考核组]: offices that are called by other words than those above. */
const OTHER_OFFICE_BEHIND = new RegExp(
  `^${NO_OFFICE}[\\u4e00-\\u9fff]{0,8}?(?:法院|检察院|剧院|影院|研究院|设计院|指挥部|武装部|信用联社|联社|供销社|报社|书店|剧团|文工团|${oneOf(GROUP_ORGANISATIONS)}|[技保疫血象播医种务]站(?![在起着立住])|(?:监督|检验|看守|拘留|戒毒|管理|研究)所|(?:代表|调查|工程|督导|地质)队|(?:领导小|考核|督查|督导|巡察|检查|调查|验收|工作)组|幼儿园|师范|农校|卫校|职高|职校)`,
)
/** 县[旅游、文化部门], 市[公安、城管等六部门]: several offices in one. */
const DEPARTMENTS_BEHIND = new RegExp(
  `^${NO_OFFICE}[\\u4e00-\\u9fff]{2,6}(?:[、和及][\\u4e00-\\u9fff]{2,6}){0,4}?等?(?:[一二三四五六七八九十0-9多]{1,2}个?)?部门`,
)
const LONGEST_BEHIND = 26

function namesOffice(behind: string): boolean {
  return OFFICE_BEHIND.test(behind.slice(0, 12)) || OTHER_OFFICE_BEHIND.test(behind.slice(0, 14)) || DEPARTMENTS_BEHIND.test(behind)
}

/** Words that mean a unit without naming it, in the order of the text. */
export function deicticsIn(text: string): readonly Deictic[] {
  const found: Deictic[] = []
  for (let index = UNIT.indexIn(text, 0); index < text.length; index = UNIT.indexIn(text, index + 1)) {
    const unit = unitOf(text.charAt(index))
    const before = text.charAt(index - 1)
    if (unit === null) continue
    const code = before.charCodeAt(0)
    const division = before === DIVISION && unit === '市' && WEAK_BEFORE.has(index < 2 ? 10 : text.charCodeAt(index - 2))
    const strong = division || STRONG_BEFORE.has(code)
    const told = TOLD_BY.has(code)
    if (!strong && before !== '' && !told && !WEAK_BEFORE.has(code)) continue
    const behind = text.slice(index + 1, index + 1 + LONGEST_BEHIND)
    const office = !strong && !WEAK_BEHIND.test(behind)
    if (strong ? !STRONG_BEHIND.test(behind) : office && !namesOffice(behind)) continue
    found.push({
      start: strong ? index - 1 : index,
      end: index + 1,
      unit,
      strong,
      own: strong && before !== '全',
      division,
      itself: strong || (behind.startsWith('里') && !told),
    })
  }
  return found
}

function unitOf(text: string | undefined): Deictic['unit'] | null {
  return text === '省' || text === '市' || text === '区' || text === '县' || text === '州' || text === '旗' ? text : null
}

/** The codes of the cities that divisions have. */
const DIVISIONS = '6590'

/** A deictic with the unit it means. */
export interface Meant {
  readonly deictic: Deictic
  readonly code: string
}

const NO_NAMES: ReadonlyMap<string, string> = new Map()

/** What an article is about besides the page's home. */
export interface Spoken {
  readonly code: string | null
  /** Where it is named first: words before that mean the home, where that is in such a unit. */
  readonly since: number
}

/**
 * What the deictics of an article mean: the page's `home` for 我市, the place the article is about for 全市, 市委 once it is named.
 * `calledThen`: what units were called when the page was printed (醴陵县, now 醴陵市).
 */
export function resolveDeictics(
  deictics: readonly Deictic[],
  home: string | null,
  topic: Spoken,
  gazetteer: Gazetteer,
  calledThen: ReadonlyMap<string, string> = NO_NAMES,
): readonly Meant[] {
  const means = (unit: Deictic['unit'], from: string | null): string | null =>
    from === null ? null : meantBy(unit, from, gazetteer, calledThen)
  return deictics.flatMap((deictic) => {
    const { unit, own, start } = deictic
    const ofTopic = topic.code ?? home
    const code = own || start < topic.since ? (means(unit, home ?? ofTopic) ?? (own ? null : means(unit, ofTopic))) : means(unit, ofTopic)
    return code === null || (deictic.division && !code.startsWith(DIVISIONS)) ? [] : [{ deictic, code }]
  })
}

/** The unit that a deictic means where the text is at home in `home`; `null` where there is no such unit above it. */
function meantBy(
  unit: Deictic['unit'],
  home: string,
  gazetteer: Gazetteer,
  calledThen: ReadonlyMap<string, string> = NO_NAMES,
): string | null {
  const county = countyOf(home)
  const city = cityOf(home)
  const province = provinceOf(home)
  const nameOf = (code: string | null): string => (code === null ? '' : (calledThen.get(code) ?? gazetteer.byCode(code)?.name ?? ''))
  const path = [county, city, province].filter((code): code is string => code !== null)
  for (const code of path) {
    const name = nameOf(code)
    if (unit === '省' && code === province && !name.endsWith('市')) return code
    if (unit === '市' && /(?:市|地区)$/.test(name)) return code
    if (unit === '区' && name.endsWith('区')) return code
    if (unit === '县' && name.endsWith('县')) return code
    if (unit === '旗' && name.endsWith('旗')) return code
    if (unit === '州' && name.endsWith('州')) return code
  }
  return null
}

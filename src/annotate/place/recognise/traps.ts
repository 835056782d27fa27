import { CharacterSet } from '../../../matching/characterSet'
import { oneOf } from '../../../matching/oneOf'
import { perText } from '../../../matching/perText'
import { Seeker } from '../../../matching/seeker'
import { WordTable } from '../../../matching/wordTable'
import { MEDIA_HOUSES, NEWSPAPERS, TRADE_PAPERS } from '../../../lexicon/outlets/papers'
import { plainSurnames, surnames } from '../../../lexicon/people/surnames'
import { type Stretch, isLandscape, isMountain } from './landscape'
import { crossings, longestCompound, pairCrossings, placeCompounds } from '../../../lexicon/places/compounds'

/** 郑州晚报, 新郑时报社, 苏州电视台, 嘉兴融媒. */
const PAPER = new RegExp(
  `^(?:[东西南北中]?部?${oneOf([...NEWSPAPERS, ...TRADE_PAPERS, ...MEDIA_HOUSES])}|(?:新闻|播报|在线|头条|发布|热线)[》”·]|在线(?:消息|讯))`,
)
/** Characters that a name of an organisation does not have; they end the look ahead. */
const IN_NAME = '[^，。、；：！？（）《》“”\\s的在是为与和及了将已到来对把被由向从让举召开引进有赴去往等某家所个该每]'
/** 郑州银行, 上海浦东发展银行, 河南双汇集团, 广州汽车集团股份有限公司. */
const COMPANY = new RegExp(
  `^(?:银行(?!业|界|家)|集团(?!军)|${IN_NAME}{1,14}?(?:有限责任公司|有限公司|股份公司|总公司|分公司|公司|集团|银行|农商行|信用社|证券|保险|信托|药业|酒业|乳业|啤酒|汽车厂|电器厂|机床厂|钢铁|石化|出版社|音像|影视|证券交易所|证交所|交易所|仲裁委))`,
)
/** 贵州[开磷集团], 广东[康和药业集团]: a name of two characters may hold what other names do not. */
const SHORT_COMPANY =
  /^(?!成立|组建|引进|一家|某家|多家|各家|所有|国有|市属|省属|部分|大型|地方|当地|外地|有家|召开|来到)[\u4e00-\u9fff]{2}(?:(?:药业|酒业|乳业|实业|置业|矿业|纸业|木业|食品|科技|电子|化工|建设|机械|纺织|服饰|农业|能源|电力|物流|控股|投资)?(?:集团(?!军)|公司)|药业|酒业|乳业|制药)/
/** 驻[济南]记者: where the reporter lives. */
const RESIDENT = /^记者|^站记者/
/** 昆明[公交集团], 泉州[汽车站]: who serves a city is where the city is, though it be a company. */
const CITY_SERVICE =
  /^(?:市)?(?:公交|公共交通|公共汽车|巴士|地铁|轨道交通|自来水|供水|水务|供电|燃气|煤气|热力|供热|环卫|公路局|火车站|汽车站)/
/** 郑州大学, 北京师范学院, 新郑一中, 上海外国语学校. */
const SCHOOL = new RegExp(
  `^${IN_NAME}{0,10}?(?:大学(?!生|路|城)|学院(?!路|派)|师大|师院|师专|医专|中学(?!生|教|校长|老师)|小学(?!生|教|校长|老师)|附中|附小|幼儿园|职高|中专|技校|高级中学|外国语学校|实验学校|职业学校|(?:卫生|护士|护理|师范|农业|林业|技工|体育|艺术|戏曲|戏剧|商业|财经|财政|税务|邮电|铁路|水利|电力|工业|机械|警察|司法|气象|地质)学校|党校)`,
)
/** 郑州一中, 新郑十一中. */
const NUMBERED_SCHOOL = /^第?[一二三四五六七八九十0-9]{1,3}[中小高](?![国心央层年])/
/** 南京东路, 北京路, 上海大道, 郑州三街; 郑州街头 and 郑州路况 are none. */
const ROAD =
  /^(?:[东西南北中]{0,2}[一二三四五六七八九十]{0,2}(?:路(?![段况网政灯边面])|大道|大街(?![上小头])|街(?![头道区舞坊角边景拍市面])|巷(?![战])|胡同|里弄|弄堂|立交|高架|隧道|环路|道(?![路德教口士理具场观歉别贺里外])))/
/** 郑州新郑国际机场, 成都双流机场, 上海浦东国际机场. */
const AIRPORT = /^(?:国际)?机场/
/** 双江村, 饶阳店, 柳河屯: the name is that of a village. */
const VILLAGE = /^(?:村(?![民镇庄干])|社区(?![矫教服])|庄(?![园稼])|屯(?![垦])|大队|[东西南北前后上下]村)/
/** 成都军区, 四川男排, 大连万达队，. */
const TEAM = /^(?:军区|部队|[男女][排篮足乒垒曲]|[\u4e00-\u9fff]{0,3}队(?=[，。、；：0-9以胜负主客对战夺在将的员今昨客击获等]))/
/** Teams that are no sports teams. */
const WORKING_TEAM = /^[\u4e00-\u9fff]{0,3}(?:支|大|中|舰|代表|考察|工作|消防|巡逻|宣讲|服务|医疗|突击|救援|宣传|执法|志愿|巡视)队/
/** 四川大厦, 北京饭店. */
const HOTEL = /^(?:大?饭店|大?酒店|大厦|宾馆|会馆|商会大厦|国际酒店|花园酒店)/
/** 深圳市[湖南]商会: who comes from there, and has gone. */
const ASSOCIATION = /^(?:省|市)?(?:商会(?!会长单位)|总商会|同乡会|校友会|会馆)/
/** 黄山牌, 泰山杯, 长城号: brands, cups, ships. */
const BRAND = /^(?:牌|杯|号(?!召)|舰|型|籍贯)/
/** 中原区[域]经济, 郑州市[场], 新郑县[域], 和庄乡[村]: the suffix belongs to the next word. */
const NEXT_WORD: Readonly<Record<string, RegExp>> = {
  市: /^(?:场|值|价|井|面|政(?![府协法务工]))/,
  区: /^(?:域|间|别|块链|划|分)/,
  县: /^(?:域|级|长(?!期|达|江|安))/,
  镇: /^(?:静|痛|压|江(?![边畔岸滩堤面上里水])|化)/,
  乡: /^(?:村|亲|土|下|愁|贤|镇|音)/,
  旗: /^(?:下|帜|袍|手|舰)/,
  盟: /^(?:友|约|国|员|军)/,
}
/** 龙岗[城镇]居民, 沿江[集镇]污水: of towns in general; 石桥镇居民 live in one. */
const TOWNS_IN_GENERAL = /[城集市村乡]镇$/
const OF_TOWNS = /^(?:居民|职工|登记|人口|常住|户籍|老旧|污水|就业)/
/** [唐山]大地震三十周年: what is remembered happened there long ago. */
const REMEMBERED = /^(?:特?大)?(?:地震|海啸|空难|洪灾|矿难)[^，。；！？\n]{0,6}(?:周年|纪念)/
/** “[合肥]速度”, “[桂阳]经验”: a way of doing that is called after its place. */
const CATCHWORD = /^(?:速度|模式|经验|精神|样本|样板|答卷|制造|智造|品牌|方案|实践|现象|力量|温度|气派|声音|故事|名片)[”》」]/
/** [济南]皮影戏, [兰考]泡桐: crafts, plays and goods known by their home. */
const SPECIALTY =
  /^(?:皮影|剪纸|年画|泥塑|面塑|刺绣|泡桐|烩面|拉面|米线|米粉|烧鸡|烤鸭|火锅|小吃|大枣|苹果|脐橙|花鼓|秧歌|大鼓|梆子|豫剧|越剧|黄梅戏|评书|方言)/
/** “[西塞山]—团城山”早班车, [开封]—许昌航线: the ends of a line. */
const ROUTE = /^[—–―-]{1,2}[^”，。]{1,8}”?(?:[早晚夜]?班车|线路|公交|航线|列车|客车|专线)/
/** 北京—[昆明]线路: the other end of it. */
const ROUTE_END = /^”?(?:[早晚夜]?班车|线路|航线|专线)/

function isEndOfRoute(text: string, { start }: Stretch, rest: string): boolean {
  return ROUTE_END.test(rest) && /[\u4e00-\u9fff][—–―-]{1,2}$/.test(text.slice(Math.max(0, start - 3), start))
}

/** 《[北京]的金山上》: the beginning of a title that no office has given. */
const TITLE = /^[^》\n]{0,14}》/
const OFFICIAL_TITLE =
  /(?:条例|办法|规定|方案|规划|计划|意见|通知|报告|纲要|决定|细则|标准|公报|制度|协议|合同|清单|指南|公约|宣言|倡议书?|年鉴|[志史图])》$/
/** “老[济南]”: a person of old. */
const OF_OLD = /(?:[“，。、是]|^)老$/
/** 科教[兴县], 产业[富县]: a slogan. */
const SLOGAN: ReadonlySet<string> = new Set(['兴县', '富县'])
const BEFORE_NAME = /(?:^|[，。、；：！？（）《》“”\s的在到赴于从至由省市州区和与及对向往])$/

function isSlogan(text: string, match: Stretch): boolean {
  return SLOGAN.has(text.slice(match.start, match.end)) && !BEFORE_NAME.test(text.slice(Math.max(0, match.start - 1), match.start))
}

/** 民政局[会同县]残联: together with an office of the county, where another office stands before. */
const TOGETHER = '会同县'
const BODY_BEFORE = /[局委办院会队部处所府联社团厂室镇乡村]$/

function isTogether(text: string, match: Stretch): boolean {
  return text.startsWith(TOGETHER, match.start) && BODY_BEFORE.test(text.slice(Math.max(0, match.start - 1), match.start))
}

/** A surname before a short name makes a person of it: 记者李延安, 王海南说. */
const SURNAME = CharacterSet.of(plainSurnames)
const PERSON_BEFORE = /[、，。；：！？\s（“员者长记任师家手警民工人席理的]$/
/** 记者安宁, 通讯员 新郑: a name follows, unless the place is reported from. */
const NAMED_PERSON = /(?:记者|通讯员|实习生|摄影|作者|编辑)\s?$/

/** 作报告，[和县]政协: so too at the beginning of a clause, before an organ. */
const JOINING_ORGANS = /^(?:委(?!员)|政府|政协|人大|直|纪委|监委)/

/** 乡镇和县直机关, 市和县一级: 和 joins, where no mark or preposition stands before it or the county's own organs behind. */
const JOINING = /[\u4e00-\u9fff）”、]和县$/
const HE_BEFORE = /[在到赴往于从至由省市的]和县$/

function joins(text: string, match: Stretch): boolean {
  const printed = text.slice(Math.max(0, match.start - 1), match.end)
  if (JOINING.test(printed)) return !HE_BEFORE.test(printed)
  return printed === '，和县' && JOINING_ORGANS.test(text.slice(match.end, match.end + 3))
}

function endsWord(text: string, match: Stretch): boolean {
  return pairCrossings.has(text.slice(Math.max(0, match.start - 1), match.start + 1))
}

/** 我[解放区], 解放区军民: in a text of the war the areas that were free; a district of 焦作 is called so today. */
const FREE_AREA = '解放区'
const OF_THE_WAR = new Seeker(/边区|国民党|敌伪|日寇|八路军|新四军|蒋军|蒋匪|伪军|减租减息/)
const isOfTheWar = perText((text): boolean => OF_THE_WAR.all(text).length > 0)

/** “[黄石港]”饼, “[金湖]”牌: what is made is called after its place. */
const BRANDED = /^”(?:牌|号|[大小]?(?:饼|酒|茶|烟|糖|米|面|酱|醋|鸡|鸭|鱼|肉|油|布|鞋|表|车|机|灯|奶|盐|菜|瓜|枣|桃|梨|橘|柑|橙)[^，。；]?)/

/** 鄱阳湖, 洪湖湿地, 微山湖, 梁山泊: water and mountains lie in more than the county of their name. */
const FEATURE = /^(?:湖(?!南|北|区)|山(?!区|村|东|西|乡|药|茶)|河(?!南|北|务|道|长|西)|江(?!苏|西)|海(?!南)|岛|峡)/
/** 马鞍山渠道, 新安江水库: waterworks are called after a hill or a river */
const WATERWORKS = /^(?:(?:总|干|支|大)?渠(?!县|镇|乡)|水库|灌区)/
/** 李延安老人, 王海南说: whoever speaks is a person. */
const PERSON_BEHIND = /^(?:老人|先生|女士|同志|大爷|大妈|大娘|奶奶|爷爷|师傅|教授|医生|老师|说|告诉|介绍说|表示|一家|夫妇)/

const CROSSINGS = new WordTable(crossings)
const COMPOUNDS = new WordTable(placeCompounds)
const CROSSING_BEGINS = CharacterSet.of([...crossings].map((word) => word.charAt(0)).join(''))

function crosses(text: string, start: number, end: number): boolean {
  for (let before = 0; before <= 2; before += 1) {
    if (!CROSSING_BEGINS.has(text.charCodeAt(start - before))) continue
    for (let after = before === 0 ? 1 : 0; after <= 2; after += 1) {
      if (CROSSINGS.has(text, start - before, end + after)) return true
    }
  }
  return false
}

function beginsCompound(text: string, start: number, end: number): boolean {
  for (let stop = end + 1; stop <= start + longestCompound; stop += 1) {
    if (COMPOUNDS.has(text, start, stop)) return true
  }
  return false
}

function isTitle(text: string, start: number, rest: string): boolean {
  const title = text.charAt(start - 1) === '《' ? TITLE.exec(rest)?.[0] : undefined
  return title !== undefined && !OFFICIAL_TITLE.test(title)
}

const ANY_SURNAME = CharacterSet.of(Object.values(surnames).join(''))
/** 局长[宁德]永: an office right before a name of three makes a person of it, wherever else it stands in the text. */
const OFFICE = new Seeker(/[局县市区镇乡村厅处科股部院校会队站所馆台事团社]长|书记|主任|主席|委员|经理|总裁|教授|主编|工程师/)
/** 县长[兰考]县, 书记[南阳]籍: no given name. */
const NO_GIVEN_NAME = /^(?:[省市县区州盟旗镇乡籍人等的、]|$|[^\u4e00-\u9fff])/

/** Three characters behind each office. */
const behindOffices = perText(
  (text): ReadonlySet<string> =>
    new Set(OFFICE.all(text).map(({ 0: office, index }) => text.slice(index + office.length, index + office.length + 3))),
)

/** Whether a short name of two characters at `match` is the beginning of a person's, who is named with an office in the text. */
export function isTitledPerson(text: string, { start, end }: Stretch): boolean {
  if (end - start !== 2 || !ANY_SURNAME.has(text.charCodeAt(start)) || NO_GIVEN_NAME.test(text.slice(end, end + 1))) return false
  return behindOffices(text).has(text.slice(start, end + 1))
}

function isPerson(text: string, start: number, length: number): boolean {
  if (NAMED_PERSON.test(text.slice(Math.max(0, start - 5), start))) return true
  if (length !== 2 || start < 1 || !SURNAME.has(text.charCodeAt(start - 1))) return false
  if (start === 1 || PERSON_BEFORE.test(text.slice(start - 2, start - 1))) return true
  return PERSON_BEHIND.test(text.slice(start + length, start + length + 3))
}

/** What makes a short name the first part of a longer one; asked all at once, since hardly any name is. */
const PART_OF_NAME = new RegExp(
  [CATCHWORD, REMEMBERED, ROUTE, SPECIALTY, SCHOOL, NUMBERED_SCHOOL, ROAD, HOTEL, BRAND, VILLAGE].map(({ source }) => source).join('|'),
)

/** Whether a short name at `match` is part of something else: a paper, company, school, road, person or word. */
function shortTrapped(text: string, match: Stretch, rest: string): boolean {
  const { start, end } = match
  return (
    ((COMPANY.test(rest) || SHORT_COMPANY.test(rest)) && !CITY_SERVICE.test(rest)) ||
    PART_OF_NAME.test(rest) ||
    isEndOfRoute(text, match, rest) ||
    isLandscape(text, match, rest) ||
    isMountain(text, match) ||
    (ASSOCIATION.test(rest) && /[省市县区州]/.test(text.charAt(start - 1))) ||
    (text.charAt(start - 1) === '“' && BRANDED.test(rest)) ||
    isTitle(text, start, rest) ||
    OF_OLD.test(text.slice(Math.max(0, start - 2), start)) ||
    (TEAM.test(rest) && !WORKING_TEAM.test(rest)) ||
    crosses(text, start, end) ||
    beginsCompound(text, start, end) ||
    isPerson(text, start, end - start)
  )
}

/**
 * Whether the name at `match` is no place there. `short` says that the name lacks its suffix, `county` that it is a
 * county's (新郑国际机场 lies elsewhere). Looks a bounded way ahead and back.
 */
export function isTrapped(text: string, match: Stretch, short: boolean, county: boolean): boolean {
  const rest = text.slice(match.end, match.end + 26)
  if (PAPER.test(rest) || (RESIDENT.test(rest) && text.charAt(match.start - 1) === '驻')) return true
  if (short) return WATERWORKS.test(rest) || (county && (AIRPORT.test(rest) || FEATURE.test(rest))) || shortTrapped(text, match, rest)
  if (crosses(text, match.start, match.end)) return true
  if (text.startsWith(FREE_AREA, match.start) && isOfTheWar(text)) return true
  if (isSlogan(text, match) || isTogether(text, match)) return true
  if (match.end - match.start === 2 && (endsWord(text, match) || joins(text, match))) return true
  if (OF_TOWNS.test(rest) && TOWNS_IN_GENERAL.test(text.slice(match.end - 2, match.end))) return true
  const next = NEXT_WORD[text.charAt(match.end - 1)]
  return next !== undefined && next.test(rest)
}

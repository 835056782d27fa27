import type { Stretch } from './landscape'

/** Characters that the name of an organisation does not have between its place and its kind. */
const IN_NAME = '[^，。、；：！？（）《》“”\\s的在是为与和及了将已到来对把被由向从让举召开引进有赴去往等某家所个该每0-9市县区镇乡村州旗盟]'
/** 大理州[人民医院], 山东省[千佛山医院], 吉林省[食品药品检验所]: whose name says where it is. */
const INSTITUTION = new RegExp(
  `^(?![一某])(?:第[一二三四五六七八九十]{1,2}|市|县|区)?${IN_NAME}{0,8}?(?:医院|博物馆|博物院|图书馆|美术馆|检验所|研究所|研究院|设计院|科学院|农科院|试验站|种羊场|种猪场|良种场|剧团|剧院|歌舞团|艺术团|体育场|体育馆|大学(?!生|路|城)|学院(?!路|派)|师范(?!生)|实验中学|实验小学|实验学校|专科学校|技术学校|党校|公司|集团(?!军)|银行(?!业|界)|传媒|供电公司|电厂|警备区|军分区|武警|铁路局|矿务局|机务段|车务段|列车段|车辆段|工务段|电务段|供电段|客运段|公路总段|公路段|养路段)`,
)
/** 西安[绝缘材料厂], 宝鸡[桥梁厂]; 厂房, 厂家 are none. */
const FACTORY = new RegExp(`^(?![一某])(?:市|县|区)?${IN_NAME}{1,10}?(?:[一二三四五六七八九十]厂|厂(?![房家里区矿址商门]))`)
/** 大冶[铁矿], 海南[石油], 江苏[移动]: companies that are called after their place for short. */
const WORKS =
  /^(?:(?:铁|铜|铅锌|油|煤)矿(?!石|资源|储|业|产|区|工人|事故|瓦斯)|(?:石油|石化|移动|联通|电信|铁塔|中烟|农信)(?!工业|化工|资源|储|勘探|开采|产业|产量|价|管道|工人|职工|学|大学|会战|部|用户|诈骗|网|支付|互联|通信|办公|源|商务|业务|基站|公司|机构))/
/** 厦门[顽石航海俱乐部], 青岛[帆协]. */
const CLUB = new RegExp(`^${IN_NAME}{1,8}?俱乐部|^(?!妥)[\\u4e00-\\u9fff]协(?![助定议商调同作力会理])`)
/** 成都[地铁17号线], 郑州[地铁]: a line of the city. */
const LINE = /^(?:地铁|轨道交通)[0-9一二三四五六七八九十]{1,2}号线/
/** 荣获“[河南省]双拥模范城”称号: the name of an honour. */
const HONOUR = /^[^“”，。获]{2,16}”?(?:荣誉称号|称号|奖牌|牌匾|荣誉|奖项)/
/** 慈溪市[蜂业有限公司], 漳浦县[佳鲜罐头厂]: a firm and its seat. */
const FIRM = new RegExp(
  `^(?![一某])${IN_NAME}{2,14}?(?:有限责任公司|有限公司|股份公司|实业公司|总公司|集团公司|(?:[食罐药纸鞋酒][品头业]?|纺织|服装|化工|机械|电器|饮料|玩具)厂(?![房家里区矿址商门]))`,
)

/** 沈阳市[第三十一中学]: a school that is called after the city, and may be in any of its districts. */
const NUMBERED = /^第?[一二三四五六七八九十]{1,4}(?:初级|高级)?(?:中学|小学|中(?![全国心央层年小队]))/

/** Whether the unit at `match`, named in full, is only the seat of a firm or a school that is named with it. */
export function isOnlySeat(text: string, { end }: Stretch): boolean {
  const rest = text.slice(end, end + 22)
  return FIRM.test(rest) || NUMBERED.test(rest)
}

/** “2021不夜[重庆]·观音桥美食节”, “不夜[重庆]”美食节: the name of an event. */
const EVENT_END = /(?:节|展|赛|季|杯|周|论坛|博览会|展览会|马拉松|音乐会|嘉年华)$/
const LONGEST_EVENT = 24

function isEvent(text: string, { start, end }: Stretch): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_EVENT), start)
  const open = before.lastIndexOf('“')
  if (open < 0 || before.includes('”', open)) return false
  const quoted = text.slice(start - before.length + open, start - before.length + open + LONGEST_EVENT + 1)
  const close = quoted.indexOf('”', before.length - open + end - start)
  return close > 0 && EVENT_END.test(quoted.slice(0, close))
}

/**
 * Whether the place at `match` stands in the name of an organisation, an honour or an event: that tells where an article
 * belongs, but the article does not speak of the place. `short` says that the name lacks its suffix.
 */
export function standsInName(text: string, match: Stretch, short: boolean): boolean {
  const rest = text.slice(match.end, match.end + 26)
  if (INSTITUTION.test(rest) || LINE.test(rest) || HONOUR.test(rest) || FACTORY.test(rest)) return true
  return short && (WORKS.test(rest) || CLUB.test(rest) || isEvent(text, match))
}

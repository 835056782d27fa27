/** A derived headline is no longer. */
export const LONGEST_HEADLINE = 30

/** What a headline can do without: （职工、青年、妇女）, 在政府二楼会议室 */
const SPARE =
  /联合[^，、“”]{2,20}?(?=开展|举办|举行|组织|启动|召开)|（[^（）]{1,20}）|“[^“”]{2,14}杯”|在[^，、“]{1,12}(?:会议室|礼堂|会堂|会议中心|报告厅|宾馆|酒店|体育馆|体育场|体育中心|公园|广场|剧院|影剧院|文化馆)|在[^，“在]{2,24}(?=开展|举办|举行|推行|推出|成立|设立|设置|新建|建成|建起|安装|落下帷幕|拉开帷幕)/g

/** 市委组织部、市人社局、市教育局联合举办……: the first of them stands for all */
const TOGETHER = /^([^，、“]{3,14})、[^，“]{3,60}?(?=(?:联合|共同|等)[^，]{0,6}(?:开展|举办|举行|组织|启动|召开|主办|发起|印发|出台))/
/** 召开“……”主题教育总结暨……推进会: the second of two events is what it was held for */
const TWO_EVENTS = /(召开|举行|举办)[^，]{4,40}?暨(?=[^，]{6,30}$)/

/** 深入城关镇、华阳镇、雷池镇检查……: the first of several places stands for all */
const PLACES = /((?:深入|来到|到|赴|走进|前往)[^，、“]{1,8}[镇乡道区县市村])、[^，“]{2,40}[镇乡道区县市村](?:等地)?(?=[^，]{4})/

/** What a clause can do without, step by step until it fits. */
export function spared(clause: string): string {
  let text = clause
  for (const [spare, instead] of [
    [SPARE, ''],
    [PLACES, '$1等地'],
    [TOGETHER, '$1等'],
    [TWO_EVENTS, '$1'],
  ] as const) {
    if (text.length <= LONGEST_HEADLINE) break
    text = text.replace(spare, instead)
  }
  return text
}

/** The clause as it is, and ever shorter, for a headline that must hold more beside it. */
export function everShorter(clause: string): readonly string[] {
  const withoutSetting = clause.replace(SPARE, '')
  return [clause, withoutSetting, withoutSetting.replace(PLACES, '$1等地')]
}

import { NEWSPAPERS, TRADE_PAPERS } from './papers'

/**
 * What the names of newspapers, stations and other outlets end in (媒体名尾).
 *
 * Source: written for this project from general knowledge of Chinese media. Licence: that of the project.
 */
export const OUTLET_ENDINGS: readonly string[] = [
  '融媒体中心',
  '融媒体',
  '全媒体中心',
  '全媒体',
  '全媒',
  '融媒',
  '广播电视台',
  '广播电视总台',
  '广播电台',
  '电视台',
  '电台',
  '总台',
  '客户端',
  '新闻网',
  '新闻中心',
  '新闻社',
  '通讯社',
  ...TRADE_PAPERS,
  ...NEWSPAPERS,
  '周刊',
  '新闻',
  '在线',
  '发布',
  '传媒',
  '报社',
  '网',
  '报',
]

/** Agencies and outlets that sign with a short name (通讯社). Source and licence: as above. */
export const AGENCIES: readonly string[] = [
  '新华社',
  '新华网',
  '中新社',
  '中新网',
  '中国新闻社',
  '中央社',
  '人民网',
  '红网时刻新闻',
  '红网时刻',
  '红网',
  '央视',
  '央广',
  '国际新闻局',
  '塔斯社',
  '法新社',
  '路透社',
  '美联社',
  '合众社',
  '合众国际社',
  '北美报业联盟',
  '美新处',
  '拉丁社',
  '南通社',
  '安塔拉社',
  '阿通社',
  '泛亚社',
  '国际社',
  '共同社',
  '时事社',
  '电通社',
  '朝中社',
  '朝鲜中央通讯社',
  '越南通讯社',
  '德新社',
  '安莎社',
  '埃菲社',
  '俄新社',
]

/** What a paper calls itself (本报). Source and licence: as above. */
export const SELF_NAMES: readonly string[] = ['本报', '本刊', '本台', '本网', '本社', '本端']

/** What papers call themselves for short in their datelines: 晚报讯. Source and licence: as above. */
export const SHORT_OUTLETS: readonly string[] = [...NEWSPAPERS, '新报', '青年报']

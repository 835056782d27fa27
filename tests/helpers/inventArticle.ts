/** Makes up reports: invented people and organisations in real places, with every part that a paper prints. */

export interface InventedByline {
  readonly role: string
  readonly name: string
  readonly outlet: string | null
}

export interface InventedArticle {
  readonly kickers: readonly string[]
  readonly headline: string
  readonly subheads: readonly string[]
  /** 本报讯, 新华社北京3月5日电 … */
  readonly dateline: string
  readonly byline: readonly InventedByline[]
  readonly paragraphs: readonly string[]
  /** Crosshead before the paragraph of that index. */
  readonly crossheads: ReadonlyMap<number, string>
}

export interface ArticlePlan {
  readonly seed: number
  readonly paragraphs: number
  readonly kickers: number
  readonly subheads: number
  readonly names: number
  readonly crossheads: boolean
}

/** A small random source whose numbers follow from its seed alone. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

export class Picker {
  readonly #random: () => number

  constructor(seed: number) {
    this.#random = randomFrom(seed)
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit)
  }

  of<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.below(choices.length)] ?? choices[0]
  }

  chance(probability: number): boolean {
    return this.#random() < probability
  }
}

const PLACES = ['襄城县', '兴化市', '德清县', '武冈市', '江油市', '莱州市', '当涂县', '凤城市', '柳城县', '敦化市'] as const
const ORGANISATIONS = [
  '教育局',
  '农业农村局',
  '总工会',
  '图书馆',
  '城管局',
  '民政局',
  '卫生健康委',
  '水利局',
  '文化馆',
  '气象局',
  '供销社',
] as const
const MEETINGS = [
  '春耕生产现场会',
  '安全生产例会',
  '秋季招生座谈会',
  '防汛工作推进会',
  '志愿服务交流会',
  '食品安全培训会',
  '年终总结大会',
] as const
const ACTIVITIES = ['全民阅读活动', '义务植树活动', '法律咨询活动', '消防演练', '戏曲下乡活动', '健康义诊活动', '非遗展览'] as const
const SLOGAN_STARTS = ['凝聚', '夯实', '守护', '强化', '推动', '优化', '提升', '筑牢', '擦亮', '激发', '抢抓', '坚持'] as const
const SLOGAN_MIDDLES = ['乡村', '城市', '基层', '社区', '产业', '农田', '校园', '河湖'] as const
const SLOGAN_ENDS = ['发展活力', '治理底座', '安全防线', '服务品牌', '文明风尚', '生态底色', '责任链条'] as const
const FIGURES = [
  '今年前9个月,粮食总产达到31.6万吨',
  '一季度，工业产值增长7.2%',
  '截至6月底，新增就业8200人',
  '上半年，接待游客突破50万人次',
] as const
const SURNAMES = ['赵', '钱', '孙', '周', '吴', '郑', '冯', '陈', '褚', '卫', '蒋', '沈', '韩', '杨', '欧阳'] as const
const GIVEN = ['一鸣', '小雨', '立', '建国', '思远', '涛', '春燕', '海波', '晓梅', '文', '志强', '雪'] as const
const OUTLETS = ['清河融媒', '东湖晚报', '望江日报', '白鹭新闻·东湖晚报', '新禾时报'] as const
const ROLES = ['记者', '通讯员', '实习生', '见习记者', '特约通讯员'] as const
const OPENINGS = [
  '会议要求',
  '活动现场',
  '据了解',
  '近年来',
  '下一步',
  '据介绍',
  '当天下午',
  '在随后的交流中',
  '与会人员表示',
  '为了把好事办好',
] as const
/** What sentences inside a paragraph begin with. */
const GOING_ON = ['大家一致认为', '目标是', '村里还', '其中', '在场的居民', '这样一来', '他们', '对此'] as const
const CLAUSES = [
  '各乡镇要把任务分解到人、落实到地块',
  '工作人员向群众发放宣传资料2000余份',
  '共有 36支队伍报名参加',
  '要牢固树立“一盘棋”思想',
  '把《乡村道路管护办法》送到每个村民小组',
  '水质监测数据显示PM2.5和COD均有下降',
  '居民代表逐一提出意见和建议',
  '用好数字化平台,让数据多跑路、群众少跑腿',
  '新建的5G基站覆盖了全部行政村',
  '孩子们围着展台问个不停',
  '技术人员深入田间地头开展指导',
  '累计投入资金1280.5万元',
  '形成了齐抓共管的良好局面',
  '老人们在院子里晒着太阳聊起了家常',
  '做到早发现、早报告、早处置',
  '将于12月 3日前完成全部改造',
] as const
const SENTENCE_ENDS = ['。', '。', '。', '。', '！', '。', '。”', '……', '。'] as const
const CROSSHEADS = ['一、摸清底数', '二、压实责任', '三、久久为功', '走出新路子', '（一）抓住关键', '一张蓝图绘到底', '小巷变了样'] as const

export function inventName(picker: Picker): string {
  return picker.of(SURNAMES) + picker.of(GIVEN)
}

function sentence(picker: Picker, first = false): string {
  const clauses: string[] = [picker.of(first ? OPENINGS : GOING_ON)]
  const count = 1 + picker.below(4)
  for (let at = 0; at < count; at += 1) clauses.push(picker.of(CLAUSES))
  const end = picker.of(SENTENCE_ENDS)
  const text = clauses.join('，')
  return end === '。”' ? text.replace('，', '：“') + end : text + end
}

/** One paragraph of one to four sentences. */
export function inventParagraph(picker: Picker): string {
  let text = ''
  const count = 1 + picker.below(4)
  for (let at = 0; at < count; at += 1) text += sentence(picker, at === 0)
  return /[。！？”]$/.test(text) ? text : `${text}${sentence(picker).replace(/(?:……|[。！？”]+)$/, '')}。`
}

interface Event {
  readonly headline: string
  readonly lead: string
}

function inventEvent(picker: Picker): Event {
  const place = picker.of(PLACES)
  const who = picker.chance(0.5) ? place : place + picker.of(ORGANISATIONS)
  const day = `${1 + picker.below(12)}月${1 + picker.below(28)}日`
  const verb = picker.of(['召开', '组织召开', '举办', '开展'])
  const what = verb.endsWith('召开') ? picker.of(MEETINGS) : picker.of(ACTIVITIES)
  const headline = `${who}${verb}${what}`
  return {
    headline,
    lead: `${picker.of([`${day}上午，`, `${day}，`, '近日，', '为方便群众办事，近日，', ''])}${headline}，${picker.of(CLAUSES)}。`,
  }
}

function inventByline(picker: Picker, count: number): InventedByline[] {
  const names: InventedByline[] = []
  let role: string = '记者'
  let outlet: string | null = null
  for (let at = 0; at < count; at += 1) {
    if (at > 0 && picker.chance(0.7)) {
      const withOutlet = picker.chance(0.3)
      role = withOutlet ? '' : picker.of(ROLES)
      outlet = withOutlet ? picker.of(OUTLETS) : null
    }
    const name = inventName(picker)
    if (!names.some((other) => other.name === name)) names.push({ role, name, outlet })
  }
  return names
}

function inventSlogans(picker: Picker, count: number): string[] {
  const slogans: string[] = []
  while (slogans.length < count) {
    const slogan = picker.of(SLOGAN_STARTS) + (picker.chance(0.7) ? picker.of(SLOGAN_MIDDLES) : '') + picker.of(SLOGAN_ENDS)
    if (!slogans.includes(slogan)) slogans.push(slogan)
  }
  return slogans
}

/** The report of a plan; the same plan always gives the same report. */
export function inventArticle(plan: ArticlePlan): InventedArticle {
  const picker = new Picker(plan.seed)
  const event = inventEvent(picker)
  const paragraphs = [event.lead + (picker.chance(0.7) ? sentence(picker).replace(/……$/, '。') : '')]
  for (let at = 0; at < plan.paragraphs; at += 1) paragraphs.push(inventParagraph(picker))
  const crossheads = new Map<number, string>()
  if (plan.crossheads && plan.paragraphs > 1) crossheads.set(1 + picker.below(plan.paragraphs), picker.of(CROSSHEADS))
  return {
    kickers: plan.kickers === 0 ? [] : [picker.chance(0.5) ? picker.of(FIGURES) : inventSlogans(picker, 1).join('')],
    headline: event.headline,
    subheads: inventSlogans(picker, plan.subheads),
    dateline: '本报讯',
    byline: inventByline(picker, plan.names),
    paragraphs,
    crossheads,
  }
}

/** How a holiday's day is found. `nth` of a weekday counts from 1; weekdays from 1 (Monday) to 7. */
export type HolidayDay =
  | { readonly kind: 'solar'; readonly month: number; readonly day: number; readonly last?: readonly [number, number] }
  | { readonly kind: 'lunar'; readonly month: number; readonly day: number }
  | { readonly kind: 'eve' }
  /** 春运: forty days from the fifteenth before the lunar new year. */
  | { readonly kind: 'travel' }
  | { readonly kind: 'easter'; readonly shift: number }
  | { readonly kind: 'weekday'; readonly month: number; readonly nth: number; readonly weekday: number }
  | { readonly kind: 'term'; readonly name: string }

/** A holiday (节日) with every name it goes by. */
export interface Holiday {
  readonly names: readonly string[]
  /** Names that are other words too (五一路, 十一届): read only before 期间, 假期 or where the whole text is a date. */
  readonly short?: readonly string[]
  /** Days of the 长假 that begins with it, where that is the same in every year. */
  readonly long?: number
  readonly at: HolidayDay
}

/** Holidays and memorial days that papers date by. Source: common calendars. */
export const HOLIDAYS: readonly Holiday[] = [
  { names: ['元旦节', '元旦', '新年第一天', '公历新年', '阳历新年'], short: ['新年'], at: { kind: 'solar', month: 1, day: 1 } },
  { names: ['中国人民警察节', '人民警察节'], at: { kind: 'solar', month: 1, day: 10 } },
  { names: ['情人节'], at: { kind: 'solar', month: 2, day: 14 } },
  { names: ['全国爱耳日', '爱耳日'], at: { kind: 'solar', month: 3, day: 3 } },
  { names: ['学雷锋纪念日', '学雷锋日'], at: { kind: 'solar', month: 3, day: 5 } },
  { names: ['女生节'], at: { kind: 'solar', month: 3, day: 7 } },
  { names: ['三八妇女节', '国际妇女节', '妇女节', '“三八”节', '三八节'], at: { kind: 'solar', month: 3, day: 8 } },
  { names: ['植树节'], at: { kind: 'solar', month: 3, day: 12 } },
  { names: ['消费者权益日', '“3·15”', '3·15'], at: { kind: 'solar', month: 3, day: 15 } },
  { names: ['世界睡眠日'], at: { kind: 'solar', month: 3, day: 21 } },
  { names: ['世界水日'], at: { kind: 'solar', month: 3, day: 22 } },
  { names: ['世界气象日'], at: { kind: 'solar', month: 3, day: 23 } },
  { names: ['世界防治结核病日'], at: { kind: 'solar', month: 3, day: 24 } },
  { names: ['愚人节'], at: { kind: 'solar', month: 4, day: 1 } },
  { names: ['世界卫生日'], at: { kind: 'solar', month: 4, day: 7 } },
  { names: ['全民国家安全教育日', '国家安全教育日'], at: { kind: 'solar', month: 4, day: 15 } },
  { names: ['世界地球日'], at: { kind: 'solar', month: 4, day: 22 } },
  { names: ['世界读书日'], at: { kind: 'solar', month: 4, day: 23 } },
  { names: ['中国航天日'], at: { kind: 'solar', month: 4, day: 24 } },
  { names: ['世界知识产权日'], at: { kind: 'solar', month: 4, day: 26 } },
  { names: ['国际劳动节', '五一劳动节', '劳动节', '“五一”', '五一节'], short: ['五一'], at: { kind: 'solar', month: 5, day: 1 } },
  { names: ['五四青年节', '青年节', '“五四”'], at: { kind: 'solar', month: 5, day: 4 } },
  { names: ['世界红十字日'], at: { kind: 'solar', month: 5, day: 8 } },
  { names: ['全国防灾减灾日', '防灾减灾日'], at: { kind: 'solar', month: 5, day: 12 } },
  { names: ['国际护士节', '护士节'], at: { kind: 'solar', month: 5, day: 12 } },
  { names: ['国际家庭日'], at: { kind: 'solar', month: 5, day: 15 } },
  { names: ['世界电信日'], at: { kind: 'solar', month: 5, day: 17 } },
  { names: ['国际博物馆日'], at: { kind: 'solar', month: 5, day: 18 } },
  { names: ['世界无烟日'], at: { kind: 'solar', month: 5, day: 31 } },
  { names: ['六一儿童节', '国际儿童节', '儿童节', '“六一”', '六一节'], at: { kind: 'solar', month: 6, day: 1 } },
  { names: ['世界环境日'], at: { kind: 'solar', month: 6, day: 5 } },
  { names: ['全国爱眼日', '爱眼日'], at: { kind: 'solar', month: 6, day: 6 } },
  { names: ['世界献血日', '世界献血者日'], at: { kind: 'solar', month: 6, day: 14 } },
  { names: ['全国土地日'], at: { kind: 'solar', month: 6, day: 25 } },
  { names: ['国际禁毒日'], at: { kind: 'solar', month: 6, day: 26 } },
  { names: ['建党节', '“七一”', '七一建党节'], at: { kind: 'solar', month: 7, day: 1 } },
  { names: ['世界人口日'], at: { kind: 'solar', month: 7, day: 11 } },
  { names: ['八一建军节', '建军节', '“八一”'], at: { kind: 'solar', month: 8, day: 1 } },
  { names: ['全民健身日'], at: { kind: 'solar', month: 8, day: 8 } },
  { names: ['中国医师节', '医师节'], at: { kind: 'solar', month: 8, day: 19 } },
  { names: ['抗战胜利纪念日', '抗日战争胜利纪念日'], at: { kind: 'solar', month: 9, day: 3 } },
  { names: ['国际扫盲日'], at: { kind: 'solar', month: 9, day: 8 } },
  { names: ['教师节'], at: { kind: 'solar', month: 9, day: 10 } },
  { names: ['全国爱牙日', '爱牙日'], at: { kind: 'solar', month: 9, day: 20 } },
  { names: ['世界旅游日'], at: { kind: 'solar', month: 9, day: 27 } },
  { names: ['烈士纪念日'], at: { kind: 'solar', month: 9, day: 30 } },
  { names: ['国庆节', '国庆日', '国庆', '“十一”'], short: ['十一'], long: 7, at: { kind: 'solar', month: 10, day: 1 } },
  { names: ['双十节', '双十国庆'], at: { kind: 'solar', month: 10, day: 10 } },
  { names: ['世界粮食日'], at: { kind: 'solar', month: 10, day: 16 } },
  { names: ['万圣节'], at: { kind: 'solar', month: 10, day: 31 } },
  { names: ['光棍节', '“双十一”', '双十一', '“双11”', '双11'], at: { kind: 'solar', month: 11, day: 11 } },
  { names: ['记者节'], at: { kind: 'solar', month: 11, day: 8 } },
  { names: ['全国消防日', '消防宣传日', '全国消防宣传日', '“119”消防日', '119消防日', '消防日'], at: { kind: 'solar', month: 11, day: 9 } },
  { names: ['世界艾滋病日'], at: { kind: 'solar', month: 12, day: 1 } },
  { names: ['全国交通安全日'], at: { kind: 'solar', month: 12, day: 2 } },
  { names: ['国家宪法日', '宪法日'], at: { kind: 'solar', month: 12, day: 4 } },
  { names: ['国际志愿者日'], at: { kind: 'solar', month: 12, day: 5 } },
  { names: ['国家公祭日', '公祭日'], at: { kind: 'solar', month: 12, day: 13 } },
  { names: ['澳门回归纪念日'], at: { kind: 'solar', month: 12, day: 20 } },
  { names: ['平安夜'], at: { kind: 'solar', month: 12, day: 24 } },
  { names: ['圣诞节', '圣诞'], at: { kind: 'solar', month: 12, day: 25 } },
  { names: ['暑假', '暑期'], at: { kind: 'solar', month: 7, day: 1, last: [8, 31] } },
  { names: ['春节', '农历新年', '农历春节'], at: { kind: 'lunar', month: 1, day: 1 } },
  { names: ['春运'], at: { kind: 'travel' } },
  { names: ['除夕夜', '除夕', '大年夜'], at: { kind: 'eve' } },
  { names: ['元宵节', '元宵', '农历元宵', '上元节'], at: { kind: 'lunar', month: 1, day: 15 } },
  { names: ['龙抬头'], at: { kind: 'lunar', month: 2, day: 2 } },
  { names: ['端午节', '端午', '端阳节'], at: { kind: 'lunar', month: 5, day: 5 } },
  { names: ['七夕节', '七夕'], at: { kind: 'lunar', month: 7, day: 7 } },
  { names: ['中元节'], at: { kind: 'lunar', month: 7, day: 15 } },
  { names: ['中秋节', '中秋'], at: { kind: 'lunar', month: 8, day: 15 } },
  { names: ['重阳节', '重阳', '老年节'], at: { kind: 'lunar', month: 9, day: 9 } },
  { names: ['腊八节', '腊八'], at: { kind: 'lunar', month: 12, day: 8 } },
  { names: ['小年'], at: { kind: 'lunar', month: 12, day: 23 } },
  { names: ['清明节', '清明'], at: { kind: 'term', name: '清明' } },
  { names: ['耶稣受难日', '耶稣受难节'], at: { kind: 'easter', shift: -2 } },
  { names: ['复活节星期一'], at: { kind: 'easter', shift: 1 } },
  { names: ['复活节'], at: { kind: 'easter', shift: 0 } },
  { names: ['全国助残日', '助残日'], at: { kind: 'weekday', month: 5, nth: 3, weekday: 7 } },
  { names: ['文化和自然遗产日', '文化遗产日'], at: { kind: 'weekday', month: 6, nth: 2, weekday: 6 } },
  { names: ['母亲节'], at: { kind: 'weekday', month: 5, nth: 2, weekday: 7 } },
  { names: ['父亲节'], at: { kind: 'weekday', month: 6, nth: 3, weekday: 7 } },
  { names: ['感恩节'], at: { kind: 'weekday', month: 11, nth: 4, weekday: 4 } },
]

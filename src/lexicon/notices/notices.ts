/**
 * Headings of notices that are printed between the articles (公告、启事、声明).
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */
export const NOTICE_HEADINGS: readonly string[] = [
  '公告',
  '通告',
  '启事',
  '声明',
  '布告',
  '讣告',
  '讣闻',
  '勘误',
  '鸣谢',
  '遗失声明',
  '挂失声明',
  '作废声明',
  '遗失启事',
  '注销公告',
  '清算公告',
  '减资公告',
  '拍卖公告',
  '招标公告',
  '中标公告',
  '招聘启事',
  '招租公告',
  '招租启事',
  '寻人启事',
  '寻物启事',
  '认尸启事',
  '征稿启事',
  '征文启事',
  '更正',
  '更正启事',
  '致歉',
  '致歉声明',
  '停电公告',
  '停水公告',
  '停电通知',
  '停水通知',
  '停气通知',
  '施工公告',
  '交通管制通告',
  '环评公示',
  '任前公示',
  '公示',
  '公示公告',
  '送达公告',
  '催告书',
  '债权转让公告',
  '债权转让通知',
  '寻亲公告',
  '寻亲启事',
  '迁坟公告',
  '迁坟启事',
  '分类信息',
  '便民信息',
  '广告',
  '名单',
  '小启',
]

/** What stands over a forecast, alone or before its words (天气预报). Source and licence: as above. */
const FORECAST_HEADINGS: readonly string[] = [
  '一周天气',
  '一周气象',
  '天气展望',
  '气象台预报',
  '天气预报',
  '今日天气',
  '明日天气',
  '气象信息',
  '气象预报',
  '天气信息',
  '天气实况',
  '未来三天天气',
  '空气质量',
]

/** Of when a forecast is: 今明天气, 未来三天天气. Source and licence: as above. */
export const FORECAST_TIMES: readonly string[] = [
  '昨日',
  '昨天',
  '今天',
  '今日',
  '今晚',
  '今夜',
  '今明',
  '今明两天',
  '今明两日',
  '今明后三天',
  '今晚明天',
  '今晚到明天',
  '今天到明天',
  '明天',
  '明日',
  '明晚',
  '明晨',
  '明后天',
  '明后两天',
  '本周',
  '下周',
  '周末',
  '双休日',
  '近日',
  '近期',
  '未来一周',
  '未来三天',
  '未来几天',
  '未来三日',
  '未来24小时',
  '未来48小时',
  '未来72小时',
  '三日',
  '七日',
  '七天',
  '节日期间',
  '五一期间',
  '国庆期间',
  '春节期间',
  '元旦期间',
  '中秋期间',
  '高考期间',
]

/** Words that are a notice's heading only when they stand alone. Source and licence: as above. */
export const NOTICE_WORDS: readonly string[] = [
  '通知',
  '征订',
  '征稿',
  '寻人',
  '寻物',
  '招聘',
  '招租',
  '提示',
  '温馨提示',
  '友情提示',
  '交通提示',
  '健康提示',
  '安全提示',
  '出行提示',
  ...FORECAST_HEADINGS,
  '天气',
  '致读者',
  '编后',
  '捐款热线',
  '救助热线',
  '爱心热线',
  '举报电话',
  '监督电话',
  '便民电话',
  '热线电话',
  '服务热线',
]

/** Beginnings of the short notices that name themselves: 小启 本报自…, 健康提示：…. Source and licence: as above. */
export const NOTICE_LABELS: readonly string[] = [
  '投稿须知',
  '来稿须知',
  '投稿要求',
  '来稿要求',
  '来稿邮箱',
  '稿约',
  '来信请寄',
  '来稿请寄',
  '投稿请寄',
  '来信地址',
  '来稿地址',
  '小启',
  '启事',
  '更正',
  '来函更正',
  '声明',
  '郑重声明',
  '本报声明',
  '本报郑重声明',
  '提示',
  '交通提示',
  '健康提示',
  '温馨提示',
  '友情提示',
  '安全提示',
  '出行提示',
  ...FORECAST_HEADINGS,
  '公益广告',
  '征订',
  '征稿',
  '征稿启事',
  '寻人',
  '寻物',
  '招聘',
  '招租',
  '出租',
  '出售',
  '求购',
  '转让',
  '百姓热线',
  '新闻热线',
  '报料热线',
  '读者热线',
  '广告热线',
  '服务热线',
  '投稿邮箱',
]

/** Beginnings of the short notices that stand without a heading: 遗失…. Source and licence: as above. */
export const NOTICE_OPENINGS: readonly string[] = [
  '遗失',
  '本人不慎',
  '不慎遗失',
  '因不慎',
  '兹遗失',
  '挂失',
  '减资公告',
  '注销公告',
  '清算公告',
  '声明',
]

/** What an advertisement cannot do without (广告). Source and licence: as above. */
export const ADVERTISEMENT_WORDS: readonly string[] = [
  '订购热线',
  '咨询热线',
  '咨询电话',
  '抢购热线',
  '售楼热线',
  '招商热线',
  '加盟热线',
  '广告热线',
  '预约电话',
  '订票热线',
  '招生热线',
  '报名热线',
  '服务热线',
  '垂询',
  '恭迎品鉴',
  '开发商',
  '预售许可证',
  '样板间',
  '火爆',
  '免费试',
  '地址：',
]

/** How a house speaks of itself in its notices, and how these begin: 我厂, 兹因. Source and licence: as above. */
export const NOTICE_SPEAKERS: readonly string[] = [
  ...['院', '厂', '店', '校', '社', '公司', '所', '馆', '行', '会', '处', '部', '单位', '站', '场', '号', '堂', '园'].flatMap((house) => [
    `我${house}`,
    `本${house}`,
    `敝${house}`,
  ]),
  '兹因',
  '兹有',
  '兹将',
  '兹定于',
  '兹为',
]

/** How notices close. Source and licence: as above. */
export const NOTICE_CLOSINGS: readonly string[] = [
  '不胜欢迎',
  '无任欢迎',
  '竭诚欢迎',
  '热诚欢迎',
  '热忱欢迎',
  '欢迎惠顾',
  '欢迎光临',
  '欢迎选购',
  '欢迎订购',
  '欢迎洽谈',
  '欢迎联系',
  '欢迎垂询',
  '敬请惠顾',
  '敬请光临',
  '敬请垂询',
  '请勿错过',
  '请来函',
  '来函必复',
  '函索即寄',
  '函索即奉',
  '备有章程',
  '备有目录',
  '价格从廉',
  '价格公道',
  '定价低廉',
  '面议',
  '接洽',
  '特此公告',
  '特此通告',
  '特此声明',
  '特此启事',
  '特此通知',
  '特此敬告',
  '特此奉告',
  '特此鸣谢',
  '特此致谢',
  '特此致歉',
  '此布',
  '此启',
  '此告',
  '谨启',
  '为荷',
  '为感',
  '是幸',
]

/** What an announcement says one under the other, each with a colon: 主讲人：, 报名时间： (讲座、活动预告). Source and licence: as above. */
export const ANNOUNCEMENT_FIELDS: readonly string[] =
  '题目 主题 主讲 主讲人 时间 日期 地点 地址 对象 参加对象 主持 主持人 主办 承办 协办 主办单位 承办单位 联系人 联系电话 电话 票价 报名时间 报名地点 报名电话 报名方式'.split(
    ' ',
  )

/** What invites to buy, to come or to write: 欢迎订阅2026年《雁鸣报》. Source and licence: as above. */
export const INVITATIONS: readonly string[] = '订阅 征订 选购 选用 惠顾 光临 来电 来函 洽谈 垂询'.split(' ')

/** Whom it invites. Source and licence: as above. */
export const INVITED: readonly string[] = '人士 客户 读者 用户 顾客'.split(' ')

/** What stands before where somebody sells, or how to reach them, on a line of its own. Source and licence: as above. */
export const CONTACT_LABELS: readonly string[] = '地址 厂址 店址 电话 电挂 电报挂号 联系人 联系电话'.split(' ')

/** What leads up to a number to call at the end of an offer. Source and licence: as above. */
export const CALLS_TO_RING: readonly string[] = '电话 热线 联系 咨询 拨打 报名'.split(' ')

/** What stands before such a number in a block that offers something. Source and licence: as above. */
export const OFFER_NUMBERS: readonly string[] = '热线 电话 咨询 订购 传真 电挂 联系人 手机'.split(' ')

/** What stands before where it is sold. Source and licence: as above. */
export const OFFER_PLACES: readonly string[] = '地址 店址 厂址 地点 展销地点 门市部'.split(' ')

/** What only somebody says who sells (促销用语). Source and licence: as above. */
export const OFFER_WORDS: readonly string[] =
  '酬宾 大减价 特价 优惠 让利 促销 有奖销售 赠送 隆重开业 诚招 代理 加盟 批发 现货 送货上门 分期付款 厂家直销 包教包会 火爆'.split(' ')

/** What a lost thing is declared in a notice, some words behind its opening. Source and licence: as above. */
export const NOTICE_DECLARATIONS: readonly string[] = '作废 声明 丢失 遗失 债权'.split(' ')

/** Headings of two characters that are set wide before a notice: 更 正, 广  告. Source and licence: as above. */
export const WIDE_NOTICE_LABELS: readonly string[] = '更正 广告 声明 启事 通知 遗失 寻人'.split(' ')

/** Kinds of documents that carry a number and announce themselves with it: 市防汛办公告（第6号）. Source and licence: as above. */
export const NUMBERED_NOTICES: readonly string[] = '公告 通告 通知 通报'.split(' ')

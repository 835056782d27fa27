/**
 * What a line of a headline ends in that wants more behind it (未完词尾), and what only looks so.
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */

/** Verbs that say nothing without their object: 派出, 荣获, 会见. */
export const VERBS_WANTING_OBJECT: readonly string[] = (
  '派出 选派 抽调 派遣 召开 举行 举办 开展 组织 申报 申请 荣获 获 获评 入围 通过 推进 发布 印发 出台 调研 检查 督导 考察 视察 慰问 研究 部署 参加 出席 参观 评议 审议 ' +
  '打造 建设 成为 获得 迎来 送来 走进 签下 拿下 揽下 变身 变成 变为 化身 化作 催生 带来 换来 引来 招来 造就 孕育 ' +
  '会见 接见 看望 拜会 宴请 约见 访问 率领 带领 邀请 吸引 战胜 击败 力克 不敌 负于 护送 搀扶 收养 领养 抚养 赡养 寻找 迎接 抗击 创办 兴办 修建 建造 研制 试制'
).split(' ')

/** The same of verbs that the second character turns to an object: 办起, 走上, 融入. Source and licence: as above. */
export const COMPOUNDS_WANTING_OBJECT: readonly string[] = (
  '开进 驶进 搬进 住进 飞进 跑进 送进 装进 请进 用上 喝上 吃上 穿上 住上 办起 建起 盖起 修起 竖起 立起 架起 搭起 撑起 筑起 托起 ' +
  '走上 登上 踏上 坐上 当上 评上 考上 迈上 驶上 搬上 摆上 端上 戴上 过上 爱上 迷上 跨入 步入 走入 融入 汇入 植入 注入 列入 纳入 载入 落入 陷入 坠入 误入 潜入 闯入 驶入 涌入 流入 ' +
  '烧出 挖出 引出 闯出 走出 飞出 长出 种出 讲出 算出 晒出 拆出 逼出 喊出 考出 学出 结出 开出 生出 养出 炼出 打出 传出 捧出 叩开 敲开'
).split(' ')

/** Small words behind which something must come, and whole places of which something is told. Source and licence: as above. */
export const SMALL_WORDS_WANTING_MORE: readonly string[] =
  '的 和 与 及 暨 、 在 对 为 向 于 被 把 将 等 以 从 到 让 使 全国 全省 全市 全县 全区'.split(' ')

/** Words that end as those small ones are written, and want nothing: 规范执法行为, 干部群众结对. Source and licence: as above. */
export const WORDS_ENDING_AS_SMALL_ONES: readonly string[] = (
  '行为 作为 有为 人为 勇为 结对 配对 核对 作对 成对 目的 祥和 温和 平和 缓和 谦和 共和 大将 平等 优等 高等 初等 中等 上等 一等 二等 三等 可以 得以 足以 大使 ' +
  '存在 所在 自在 实在 内在 潜在 健在 礼让 转让 出让 谦让 服从 随从 听从 不等 能等 要等'
).split(' ')

/** How a meeting or an event went (会况). Source and licence: as above. */
export const HOW_HELD: readonly string[] = '隆重 胜利 圆满 顺利 如期'.split(' ')

/** What is missing the verb's object but has when or how before the verb, so that it has been said: 论坛昨日举行, 防火工作再部署. Source and licence: as above. */
export const DONE_WHEN_OR_HOW: readonly string[] = [...HOW_HELD, ...'近日 日前 近期 即将 再 再次 正式'.split(' ')]

/** Verbs that are done so. Source and licence: as above. */
export const VERBS_DONE_SO: readonly string[] = '召开 举行 举办 开展 组织 部署 推进 通过 发布 出台'.split(' ')

/** Verbs whose object may be a name in quotation marks that goes on: 研究“五水共治” / 工作. Source and licence: as above. */
export const VERBS_OF_NAMED_WORK: readonly string[] = '研究 部署 推进 开展 举行 举办 召开'.split(' ')

/** What leaders do where they have gone (视察用词). Source and licence: as above. */
export const VISIT_VERBS: readonly string[] = '调研 考察 视察 检查 慰问 走访 督导 指导'.split(' ')

/** What else they do on the same visit. Source and licence: as above. */
export const FURTHER_VISIT_VERBS: readonly string[] = '看望 参观 访问 督查'.split(' ')

/** Verbs that are also what something else is done about: 检查安全生产工作部署. Source and licence: as above. */
export const VERBS_THAT_ARE_WORK: readonly string[] = '建设 研究 评议 审议 部署 推进 安排'.split(' ')

/** How it is told what somebody said (转述动词). Source and licence: as above. */
export const VERBS_OF_SPEAKING: readonly string[] = '强调 指出 要求 表示 提出'.split(' ')

/** What begins with what is done, so that the line before must say who did it: 到桐柏县写生, 被评为省级示范. Source and licence: as above. */
export const OPENERS_WITHOUT_SUBJECT: readonly string[] =
  '到 赴 在 被 把 将 让 给 与 向 为 获评 荣获 喜获 入选 亮相 走进 落户 成为 跻身'.split(' ')

/** Verbs of which a meeting or a prize is the object, with nobody before them who does it. Source and licence: as above. */
export const VERBS_WANTING_SUBJECT: readonly string[] = '召开 举行 举办 开展 组织 推出 启动 荣获 喜获'.split(' ')

/** Somebody or something that the next words say what it does: 向市农业局党组, 社区化服务经验. Source and licence: as above. */
export const SOMEBODY_OR_SOMETHING: readonly string[] = '” 组 委 局 会 经验 服务 工作 活动 干部 职工 群众 村民 市民 企业 学生 老人'.split(
  ' ',
)

/** What is planned, or hoped to come of it, at the beginning of a statement of its own (计划用语). Source and licence: as above. */
export const PLANS_AND_HOPES: readonly string[] = '计划 力争 预计 确保 争取 旨在 今起 明起 明天起'.split(' ')

/** What says behind its subject that something is so or will be: 沱江大桥将在七月合龙. Source and licence: as above. */
export const SIGNS_OF_STATEMENTS: readonly string[] = '将 已 正 即将 有望 今日 今起 昨日 昨天 不再'.split(' ')

/** Why something happened, at the beginning of what tells it (起因). Source and licence: as above. */
export const CAUSES: readonly string[] = '疑因 疑似 疑为 疑是 疑系 疑与 起因 事因 原因 皆因 只因 竟因'.split(' ')

/** How far something went, or what it cost: 过火面积约三十亩, 总投资46亿元 (规模). Source and licence: as above. */
export const EXTENTS: readonly string[] = '面积 经济损失 投资 造价'.split(' ')

/** Of what kind such an extent is. Source and licence: as above. */
export const KINDS_OF_EXTENT: readonly string[] = '过火 受灾 受损 成灾 占地 总 建筑 营业 种植 灌溉 绿化 直接'.split(' ')

/** What calls for something that the next line names: 县委发出紧急通知 (号召文书). Source and licence: as above. */
export const CALLS_FOR_ACTION: readonly string[] = '通知 号召 指示 命令 倡议 动员令 通令'.split(' ')

/** What people are called by one character, behind which their name stands: 队员, 厂长, 教师. Source and licence: as above. */
export const CHARACTERS_OF_CALLINGS = '员长师手人兵工户嫂匠犯'

/** The same in more. Source and licence: as above. */
export const CALLINGS_BEFORE_NAMES: readonly string[] = '主任 院士 博士 教授 经理 医师 嫌疑人 男子 女子'.split(' ')

/** What ends in such a character and names nobody, by what stands behind it: 工程, 人民, 师生 … Source and licence: as above. */
export const NO_CALLINGS: Readonly<Record<string, string>> = {
  工: '程业作厂地商会',
  人: '民大均才口',
  师: '生资范',
  手: '续机工法',
  员: '工团',
  兵: '工团',
  户: '籍外',
  长: '期年江春沙',
}

/** Who may stand alone on the first line of a headline, with a colon: 县第一中学： / ……. Source and licence: as above. */
export const BODIES_TOLD_OF: readonly string[] = '学校 中学 小学 大学 公司 厂 局'.split(' ')

/** What somebody does who is named there: 县医保局提醒： / …… (发布动词). Source and licence: as above. */
export const ANNOUNCING_VERBS: readonly string[] = '提醒 提示 回应 发布 辟谣 通报 明确'.split(' ')

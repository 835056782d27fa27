/**
 * What the rules know that draw a headline from a report where none is printed (拟题用词).
 *
 * Source of all lists: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */

/** What offices and works are called that do something in a report, beside the endings of a headline's subjects (机关单位用词). */
export const ENDINGS_OF_OFFICES: readonly string[] = (
  '委员会 常委会 工会 妇联 商会 学会 理事会 党组 党委 团委 支部 支队 大队 分局 工商所 派出所 卫生所 供电所 服务站 车站 工作站 农技站 农场 盐场 林场 牧场 渔场 车间 工区 工段 煤矿 矿 联社 分行 支行 学校 幼' +
  '儿园 敬老院 联盟 基地 车队 剧团 商场 报社 电视台 行署 专署 边府'
).split(' ')

/** Names and words that begin like a word which opens a circumstance or goes on telling of somebody (形近开头的名词): 自贡, 共青团, 应急管理局. */
export const WORDS_LIKE_OPENERS: readonly string[] = (
  '自贡 自然 自来水 自行车 自治 自驾 自动 自强 经济 经开 经贸 经营 经纪 经典 经侦 共青 共产 共和 应急 应届 应聘 能源 能人 最高人民 最高法 最高检 最美 不动产 不锈钢 不少 ' +
  '无人机 无人驾驶 无线 无障碍 无名 用户 用电量 用电负荷 用水量 用人 用地 有色 有线 有机 有关 可再生 可可西里 使馆 因特网 以色列 为民 和平 和县 和田 和静 和硕 和林 和顺 和政 和龙 和睦 ' +
  '当地 将军 从化 从江 在校 在建 在职 在外 在押 在编 在册 在园 对口 对外 向日葵 就业 就医 来访 来信 来华 被告 被害 被困 被征地 随州 随县 随军 结合部 看守 看护 听障 听证 说唱 ' +
  '种子 种粮 种植大 种养 种猪 重阳 没收 还贷 便民 便利店 就诊 不法 不明 不良'
).split(' ')

/** What a clause begins with that goes on telling of somebody named before (承前省略主语). */
export const GOING_ON: readonly string[] = (
  '可以 可 能 能够 要 应 须 不 没 无 也 还 就 便 才 都 更 最 很 且 而 或 但 因 用 以 使 令 让 叫 从而 从此 已经 即 随即 当即 立即 随后 然后 接着 每天 每月 每年 每周 每逢 同比 同时 同步 比去年 ' +
  '比上年 比原来 比往年 较去年 较上年 希望 开始 继续 安装 设有 设立 设置 商量 商讨 共商 讨论 修复 全部 全程 取得 赢得 创下 创造 实行 推行 采取 采用 利用 投入 投资 总投资 引进 邀请 吸引 吸纳 带动 带领 组织 ' +
  '号召 要求 强调 指出 有效 确保 保证 保障 争取 力争 预计 途经 经过 连声 连连 随堂 现场 实地 详细 逐一 逐户 挨家挨户 一起 一同 一边 一面 一直 一共 共 共有 总共 累计 其中 平均 户均 人均 占 超过 高出 相当于 ' +
  '约 近 是 为 有 成了 成为 变得 围绕 走村入户 进村入户 钻进 走进 走上 走到 走访 爬上 回到 拿起 拿出 摆脱 站在 坐在 住在 想 看 听 说 问 的 了 趁 免费 特指示 特决定 特地 特意 乃 遂 手把手 面对面 引起 ' +
  '翻修 改建 重建 抽调 组建 内有 身旁 身边 疑似 遭遇 重点 主要 专门 一学就是 预料 预期 据说 负责 靠的 退休后 期中 期末 欢迎 加入 加上 听取 查看 察看 了解 得知 正是 眼看 心里 脸上 手里 手上 嘴里'
).split(' ')

/** What is done to somebody or something, which may stand before them as well: 对三家药店进行处罚. */
export const DONE_TO: readonly string[] = (
  '通报 曝光 复查 核查 测评 评议 处罚 处理 查处 查封 表彰 奖励 慰问 检查 检测 检验 抽查 抽检 督查 督导 督办 调研 视察 考察 验收 评审 审议 审理 宣判 整治 整修 清理 清查 清淤 改造 翻修 翻新 维修 检修 ' +
  '抢修 加固 拆除 绿化 亮化 救治 救助 治疗 培训 调解 调查 排查 巡查 监测 回访 走访 约谈 公示 补贴 补助 帮扶 扶持 资助 监督 评选 评比 评估 鉴定 普查 登记 消毒 取缔 关闭'
).split(' ')

/** When something happened, where no day is counted (时间词), at the beginning of a clause. */
export const VAGUE_TIMES: readonly string[] = (
  '以来 近日 近期 日前 连日来 昨日 昨天 今日 今天 前日 前天 最近 不久前 当日 当天 今年底 去年底 今年 去年 年初 年底 年末 今春 今夏 今秋 今冬 目前 截至目前 如今 眼下 现在 ' +
  '当前 近年来 近几年 近几年来 这几年 节前 春节前夕 新年伊始 上半年 下半年 本月 本月初 本月中 本月底 本月上旬 本月中旬 本月下旬'
).split(' ')

/** From when on (以来): 今年以来, 入冬以来. */
export const TIMES_SINCE: readonly string[] =
  '今年 去年 年初 开年 开春 入春 入夏 入汛 入秋 入冬 元旦 春节 五一 国庆 开业 上半年 下半年'.split(' ')

/** Festivals and holidays after which something happened (节假日). */
export const DAYS_OFF: readonly string[] = '春节 国庆 元旦 清明 端午 中秋 五一 节 假期'.split(' ')

/** Parts of a day (时段), behind the day or alone. */
export const PARTS_OF_DAYS: readonly string[] = '一大早 清晨 凌晨 早上 早晨 上午 中午 下午 傍晚 晚上 晚'.split(' ')

/** What opens a sentence that says, behind the scene with which a report opens, what it is about (转入正题). */
export const TURNS: readonly string[] =
  '近年来 近几年 今年以来 去年以来 今年 据介绍 据了解 据悉 据统计 目前 眼下 如今 截至 截止 至今 至此 为了 为 针对 面对 入春以来 入夏以来 入汛以来 入秋以来 入冬以来 汛期以来 开年以来 年初以来'.split(
    ' ',
  )

/** What a report opens with that sets a scene first (特写开头): 走进某村, 清晨六点. */
export const FEATURE_OPENINGS: readonly string[] =
  '走进 步入 来到 站在 天刚 天还 天色 清晨 一大早 说起 提起 谈起 每到 每天 每当 春风 秋风 寒风 夜幕 傍晚 随着 初春 初夏 初秋 初冬 深秋 深冬 隆冬 盛夏 仲春 仲夏 仲秋 暮春 金秋'.split(
    ' ',
  )

/** What opens a clause that says why, how or under what, not who did what (状语开头). */
export const CIRCUMSTANCE_OPENINGS: readonly string[] =
  '为 为了 按照 根据 随着 结合 通过 由于 作为 鉴于 伴随 时值 正值 适逢 面对 本着 历时 经过 经 因 围绕 针对 据 在此期间 自 从 尽管 虽然 即使'.split(
    ' ',
  )

/** What a clause ends in that only sets time or place for the next one (时地状语结尾). */
export const SETTING_ENDINGS: readonly string[] =
  '时 途中 时候 地方 路口 桥口 口处 路段 附近 门口 门前 现场 渡口 码头 之前 以前 之后 以后 此后 以来 季节 时节 之际 期间 决赛中 半决赛中 预赛中 比赛中 大赛中 会上 会中 活动中 过程中 行动中 检查中 训练中 现场上 里 旁 畔 以内 上 之下 树下 灯下 山下 墙下 檐下 脚下 领导下 指导下 下'.split(
    ' ',
  )

/** Who said it, at the end of a clause that says no more than that (转述语): 局长介绍, 她说. */
export const SAYING: readonly string[] =
  '介绍 表示 获悉 透露 通报 告诉记者 了解到 看到 得知 接报 说 写道 说道 问道 喊道 答道 念叨 感慨万千 赞不绝口 竖起大拇指'.split(' ')

/** What is just being done where a report paints a scene (场景描写). */
export const SCENE_WORDS: readonly string[] =
  '一边 忙着 来回 穿梭 忙碌 一字排开 排起 灯火通明 都会 总会 格外 沙沙 摇曳 扑鼻 荡漾 袅袅 热闹非凡 一派 彩旗 锣鼓 映入眼帘 扑面而来 随处可见 合不拢 笑得 乐开'.split(
    ' ',
  )

/** What leaders do at any meeting, of which a headline need not tell (会议套语). */
export const ATTENDING: readonly string[] = '指出 强调 要求 出席 主持 参加 陪同 随同 讲话 致辞'.split(' ')

/** What a clause begins with that only refers to what was told before (承前指代). */
export const REFERRING: readonly string[] =
  '由 据 其中 包括 该 这 其 本次 此次 本届 会上 会后 会前 会议 活动中 当晚 当天 第一 第二 第三 上面 里面 下面 旁边 墙上 他 她 它 他们 她们 我们 咱 俺 大家 两人 二人 双方 夫妻俩 一家人'.split(
    ' ',
  )

/** That something is hoped for or planned (设想). */
export const HOPES: readonly string[] = '力争 争取 预计 有望 拟于'.split(' ')

/** Who asks, hopes or promises, so that what follows is not done yet (要求与设想). */
export const DEMANDS: readonly string[] = [...HOPES, ...'承诺 要求 强调 指出 提出 表示 希望 认为 建议 通知 号召 介绍 介绍说'.split(' ')]

/** What works and events are called of which a report says what became (工程、活动名称词尾). */
export const THINGS_TOLD_OF: readonly string[] = (
  '工程 项目 大桥 公路 铁路 隧道 线路 机组 生产线 水库 电站 大楼 学校 医院 市场 商场 广场 公园 场馆 纪念馆 博物馆 图书馆 体育馆 码头 机场 车站 书店 展 画展 书展 影展 晚会 演唱会 ' +
  '音乐会 研讨会 推介会 展销会 交易会 博览会 运动会 艺术节 文化节 旅游节 决赛 联赛 锦标赛 大赛 比赛'
).split(' ')

/** What opens a way or a reason behind a subject, before what it did (方式、依据): 某局根据群众举报, 某镇采取有力措施 … */
export const WAYS: readonly string[] =
  '按照 根据 依照 依据 以 用 采取 采用 运用 通过 本着 抓住 结合 针对 从 因 冒着 顶着 迎着 踏着 不顾 克服'.split(' ')

/** … and what it ends in. */
export const ENDS_OF_WAYS: readonly string[] =
  '原则 方式 方法 办法 形式 措施 特点 优势 举报 线索 要求 思路 机遇 契机 实际 需要 入手 着手 出发 部署 大雨 大雪 风雪 严寒 酷暑 烈日 疲劳 困难 名义 罪 为由 安排 精神 无效'.split(
    ' ',
  )

/** What goes on saying what for, behind a clause that opens with 为 (目的续语). */
export const PURPOSES: readonly string[] = (
  '进一步 全力 切实 有效 不断 着力 努力 更好 确保 保障 保证 提升 提高 增强 丰富 推动 促进 营造 弘扬 加强 加快 深化 推进 做好 打造 引导 展示 充分 强化 巩固 夯实 筑牢 激发 ' +
  '树立 培养 培育 防止 防范 避免 减少 降低 压实 落实 改善 优化 规范 维护 扩大 拓宽 发挥 抓好 解决 帮助 方便 满足 让 使'
).split(' ')

/** That something is still to come (将来): 将于下月举行, 力争年底完成. */
export const STILL_TO_COME: readonly string[] = [
  ...HOPES,
  ...'将于 将在 将陆续 将举行 将举办 将开展 将继续 将进一步 将对 将按 将为 将有 将达 即将 计划于 计划在 准备 打算'.split(' '),
]

/** What may be said of anything that was done (套话): 吸引了众多市民, 受到好评. */
export const SAID_OF_ANYTHING: readonly string[] =
  '吸引 受到 得到 赢得 深受 引起 取得 确保 进一步 营造 推动 促进 研究部署下一步 研究下一步 部署下一步 部署当前 安排下一步 传达'.split(' ')

/** Pairs of characters that come back in any report, so that they tell nothing of what one is about (通用词). */
export const IN_ANY_REPORT: readonly string[] = (
  '记者 群众 干部 工作 今年 去年 目前 近年 昨日 上午 下午 晚上 时间 以来 同时 已经 正在 可以 进行 通过 自己 大家 全国 全省 全市 全县 全区 全镇 全乡 全村 我市 我县 我区 本市 ' +
  '问题 情况 方面 主要 重点 积极 认真 介绍 表示 要求 强调 指出 告诉 了解 书记 主任 局长 县长 市长 区长 镇长 同志 人员 领导 委员 代表 村民 居民 市民 职工 工人 社员 农民 ' +
  '老人 孩子 单位 部门 公司 组织 开展 举行 活动 会议 大会 召开 建设 发展 社区 街道 政府 万元 亿元 平方 公里 副市 副县 副区 县委 市委 区委 党委 党支 支书 支部 责人 负责 镇党 委书'
).split(' ')

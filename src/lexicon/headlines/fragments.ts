/**
 * Words that tell whether a line of a headline is whole by itself (残句用词).
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */

/** For whom something is done, beside those who do things themselves: 为灾民送粮. */
export const PEOPLE_BENEFITED: readonly string[] = (
  '女工 民工 农民工 打工者 务工者 陌生人 外来工 乘客 旅客 游客 顾客 业主 住户 租户 用户 消费者 储户 股民 灾民 难民 同胞 乡亲 邻居 老乡 ' +
  '家属 军属 烈属 遗属 儿子 女儿 父亲 母亲 妻子 丈夫 婆婆 病人 患者 伤员 孩子 儿童 婴儿 少年 孤儿 考生 新生 残疾人 盲人 聋哑人 困难户 贫困户 五保户 特困户 商户 菜农 棉农 蚕农 粮农 花农'
).split(' ')

/** What was and what is, at the beginning of two halves: 昔日荒滩 / 今朝粮仓. */
export const WORDS_OF_TIME_OLD_AND_NEW: readonly [readonly string[], readonly string[]] = [
  ['昔日', '昔时', '往日', '往昔', '旧时', '旧日', '当年', '从前', '过去', '昨日', '昨天', '曾经', '去年', '往年', '早年', '解放前'],
  ['今日', '今朝', '如今', '今天', '现在', '而今', '今夕', '今年', '解放后', '眼下'],
]

/** What a headline's things end in: works, bodies, plans, goods (事物词尾). */
export const THINGS: readonly string[] = (
  '项目 工程 大桥 公路 高速 铁路 专线 隧道 机场 水库 电站 电厂 泵站 水厂 管网 学校 校区 教学楼 大楼 公寓 小区 广场 公园 市场 商场 超市 基地 园区 景区 产业园 工业园 ' +
  '生产线 机组 线路 码头 船闸 渠道 水渠 大堤 水闸 展馆 博物馆 图书馆 体育馆 剧院 影院 航线 班列 专列 开发区 高新区 保税区 工业区 风景区 示范区 试验区 集聚区 平台 系统 热线 网站 规划 方案 条例 办法 规定 政策 制度 ' +
  '督察组 督查组 检查组 巡察组 巡视组 工作组 考察团 代表团 医疗队 工作队 突击队 抢险队 专业队 小分队 合作社 联合社 供销社 信用社 调解室 服务站 工作站 救助站 卫生室 ' +
  '普查 调查 竞赛 选举 行动 会战 运动 工作 计划 试验 考试 高考 中考 招考 服务 制 卡 证 补贴 津贴 补助 奖 机 车 船 站 室 组 队 团 会 款 费 金 价 案 村'
).split(' ')

/** Verbs that say what such a thing is for, in its name: 开发区, 保护督察组, 热电联产项目. */
export const WORKS_OF_THINGS: readonly string[] = (
  '开发 建设 处理 净化 回收 保护 督察 督查 检查 巡察 巡视 普查 调查 生产 联产 改造 合作 管理 服务 教育 治理 发展 经营 加工 养殖 种植 造林 育苗 采购 运输 储备 供应 供水 供电 供热 排水 灌溉 ' +
  '收割 播种 插秧 消防 防汛 抗旱 救灾 救助 救援 抢险 抢修 维修 检修 修理 修配 制造 研究 试验 推广 培训 招生 考试 选举 招聘 就业 创业 养老 医疗 保险 保障 住房 安置 扶贫 帮扶 信用 借贷 ' +
  '调解 仲裁 执法 监督 监察 审计 统计 宣传 出版 印刷 广播 通信 通讯 采煤 采油 采矿 炼钢 炼铁 发电 输电 整治 整改 保洁 收购 销售 贸易 投资 旅游 展览 体操 游泳 射击 登山 打井 打捞'
).split(' ')

/** Who and what belongs to a school, a works, a county, and is told of behind its name: 某中学 / 速滑队夺冠. */
export const PARTS_OF_BODIES: readonly string[] = (
  '队 班 师生 教师 学生 老师 职工 工人 员工 干部 党员 团员 民兵 妇女 青年 社员 农民 村民 居民 群众 农村 城区 乡村 校园 车间 班组 科室 医生 护士 技术员 ' +
  '党支部 党总支 工会 团委 团支部 妇联 少先队 合唱团 艺术团 宣传队 文工团 乐团'
).split(' ')

/** Days and seasons that news is told of: 八一前夕, 国庆长假. */
export const FESTIVALS: readonly string[] = (
  '元旦 春节 新春 元宵 清明 五一 端午 六一 七一 八一 七夕 中秋 国庆 十一 双节 双十一 重阳 腊八 小年 除夕 三八 五四 建军节 教师节 劳动节 儿童节 妇女节 青年节 护士节 记者节 丰收节 ' +
  '泼水节 火把节 三月三 古尔邦节 开斋节 藏历新年 暑假 寒假 暑期 寒冬 盛夏 金秋 三九天 三伏天 数九寒天 三夏 三秋 双抢 春运 两会 节日 节前 节后 假日'
).split(' ')

/** What offices do to something that the next words name: 城管等部门联合拆除 / 一处违建. */
export const VERBS_OF_OFFICES: readonly string[] = (
  '审理 审结 宣判 实施 完成 开通 增开 新开 开出 投放 引进 启用 拆除 查处 查封 取缔 关停 销毁 抓获 擒获 查获 破获 侦破 捣毁 打掉 端掉 救出 营救 救下 解救 资助 收缴 没收 起获 缴获 追回 讨回 挽回 表彰 奖励 重奖 命名 选派 派出 聘请 招募 ' +
  '收治 接收 处理 处罚 处分 通报 曝光 约谈 传唤 拘留 逮捕 批捕 起诉 判处 释放 疏散 转移 安置 抢修 修复 改造 抢救 扑灭 清除 清理 整治'
).split(' ')

/** Kinds of meetings that are called for one matter, which they do not name: 紧急会议 (会议类别). */
export const MEETINGS_FOR_A_MATTER: readonly string[] = '紧急 专题 专门 电话 电视电话 视频 广播'.split(' ')

/** By what means something is done that the next words tell: 集资三十万元 / 修建校舍 (出资). */
export const WAYS_OF_PAYING: readonly string[] = '集资 筹资 筹款 筹集 投资 捐款 捐资 出资 募捐 募集 贷款 拨款 斥资 耗资'.split(' ')

/** Verbs of which somebody who acts himself is the object: 引导企业 / 抱团出海 (兼语动词). */
export const VERBS_OF_LEADING: readonly string[] = '引导 组织 发动 带领 率领 帮助 扶持 鼓励 动员 邀请 安排 指导 号召 支持'.split(' ')

/** Images for what came of something, without whose it is: 兴办企业 / 走活一盘棋 (比喻语). */
export const IMAGES_OF_OUTCOMES: readonly string[] =
  '一盘棋 先手棋 重头戏 大戏 组合拳 翻身仗 主动仗 山海经 致富经 大文章 新文章 新路 新路子 新天地 新局面 钱袋子 金饭碗 致富路 幸福路 小康路 致富梦'.split(
    ' ',
  )

/** What is done once and counted, at the end of its name: 一起破坏耕地案, 首例断指再植手术. */
export const COUNTED_MATTERS: readonly string[] =
  '案 案件 纠纷 团伙 窝点 网络 手术 试验 演出 航线 班列 专列 专线 列车 航班 大桥 工程 项目 生产线'.split(' ')

/** When, behind who: 我市今年 / 新建公路二百公里 (主语后时间). */
export const TIMES_BEHIND_SUBJECTS: readonly string[] =
  '今年 去年 明年 今春 今夏 今秋 今冬 去冬 去春 昨日 昨天 昨晚 昨夜 今日 今天 今晨 明日 明天 明起 今起 前日 近日 日前 近期 近年 目前 本月 上月 本周 上周'.split(
    ' ',
  )

/** Who is told of behind a line that only names them, beside those who are served: 三十七名劳模 / 赴海边疗养 (人群词尾). */
export const PEOPLE_TOLD_OF: readonly string[] = (
  '劳模 读者 观众 听众 球迷 网友 网民 知青 校友 战友 师生 官兵 子弟兵 武警 技术员 队员 球员 健儿 小将 老兵 老战士 老党员 老红军 老乡 移民 侨胞 台胞 华侨 店主 店家 摊主 车主 船主 房东 老板 经理 厂长 ' +
  '工程师 科学家 研究员 宣传员 讲解员 保洁员 环卫工 快递员 外卖员 网格员 护林员 饲养员 售货员 售票员 邮递员 驾驶员 飞行员 列车员 服务员 保育员 炊事员 记者 律师 法官 检察官'
).split(' ')

/** Since when something is told of, the time behind it: 化肥厂投产一年 (起算之事). Source and licence: as above. */
export const SINCE_WHEN: readonly string[] =
  '投产 开业 成立 建成 建厂 建校 建社 开放 开通 改制 承包 组建 创办 运行 运营 试运行 实施 挂牌 开馆 上任 到任'.split(' ')

/** What becomes of a meeting, a contest or a count that is named before (会议动词). Source and licence: as above. */
export const OUTCOMES_OF_MEETINGS: readonly string[] = '召开 举行 举办 开幕 闭幕 落幕 收官 揭晓 开赛 开锣'.split(' ')

/** What asks something of what stands before (疑问词). Source and licence: as above. */
export const QUESTION_WORDS: readonly string[] =
  '哪 几时 啥时 啥时候 何时 何日 为何 为啥 怎么 怎样 如何 咋 能否 可否 是否 该不该 能不能 要不要 去哪 到底'.split(' ')

/** How a case ends for those who solve it: 破获“换脸”诈骗案. Source and licence: as above. */
export const VERBS_OF_SOLVING: readonly string[] = '破获 侦破 告破 查获 打掉 捣毁 端掉 审结'.split(' ')

/** What police and courts do with a case that the next line names. Source and licence: as above. */
export const VERBS_OF_JUDGING: readonly string[] = '审理 审结 宣判 侦破 破获 告破 查处'.split(' ')

/** What is solved so. Source and licence: as above. */
export const CASES_SOLVED: readonly string[] = '案 案件 团伙 窝点'.split(' ')

/** Verbs that want an exhibition, a contest or a list: 江城年画入选 / …… (入选动词). Source and licence: as above. */
export const VERBS_OF_ENTERING: readonly string[] = '入展 参展 入选 入围 亮相 跻身 列入 晋级 荣登 登上 入列 入编 角逐 献演 参演'.split(' ')

/** What the names of exhibitions, contests and lists end in. Source and licence: as above. */
export const EXHIBITIONS_AND_LISTS: readonly string[] =
  '展 展览 赛 决赛 杯 节 会 名录 名单 目录 榜 榜单 百强 十强 五百强 500强 舞台 银幕'.split(' ')

/** Verbs that want a document: 市政府昨日发布 / 橙色预警. Source and licence: as above. */
export const VERBS_OF_ISSUING: readonly string[] = '发布 出台 通过 印发 公布 颁布'.split(' ')

/** Who tells in one half of a headline what the other half says: 市民称烟雾笼罩城区 (说话人). Source and licence: as above. */
export const WITNESSES: readonly string[] =
  '市民 居民 村民 网友 警方 校方 店家 商家 家属 目击者 专家 业内 官方 部门 医生 记者 交警 民警 消防 律师 法官 气象台 局 台 委 办 院 所'.split(
    ' ',
  )

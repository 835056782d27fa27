function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** Verbs that only people do, and that reports put right behind a name (说话动词). */
export const speakingVerbs: readonly string[] = wordsIn(`
  说 说道 说起 说起来 告诉记者 告诉笔者 对记者说 向记者介绍 向记者 介绍说 介绍 表示 指出 强调 要求 主张 坦言 直言 回忆 回忆说 回忆道 感慨 感慨地说 感叹 笑着说 高兴地说 激动地说 自豪地说 认为 提出 解释 解释说 透露 呼吁 补充道 称赞 建议 谈到 谈起 讲述 讲道 叮嘱 嘱咐 宣布 致辞 致欢迎辞 主持会议 主持召开 作总结讲话 作动员讲话 作重要讲话 作了 作工作报告 作报告 讲话 发言
`)

/** Words that may stand right behind a name, so the name ends before them (姓名后的词). */
export const wordsBehindNames: readonly string[] = wordsIn(`
  说 告诉 表示 指出 强调 要求 主张 坦言 直言 回忆 感慨 感叹 笑 笑着 笑了 高兴 激动 自豪 欣慰 认为 提出 解释 透露 呼吁 补充 称赞 建议 谈到 谈起 讲 讲述 讲解 叮嘱 嘱咐 宣布 宣读 传达 通报 汇报 汇报了 致辞 致欢迎 致 主持 主持会议 作 作了 做 做了 讲话 发言 代表 点评 总结 部署 安排 听取 介绍 授课 主讲 宣讲 领誓 领学 带头 签订 签署
  突发 突然 病倒 昏倒 晕倒 住院 去世 逝世 牺牲 遇难 获救 得知 投了 专程 第一时间 全程 当即 随即 立刻 明白 清楚 晓得 深知 心想 寻思 应邀 应邀出席 受邀 奉命 闻讯 闻讯赶来 夺冠 落网 归案 当场 在逃 出席 参加 列席 陪同 随同 参与 调研 检查 督导 督查 视察 指导 深入 走访 慰问 看望 考察 观摩 实地 现场 一行 率 率队 率领 带队 带领 带 领着 牵头 先后 分别 首先 随后 最后 逐一 详细 仔细 认真 到 来到 前往 赴 走进 走到 回到 在 从 就 对 向 为 给 与 和 及 以及 或 跟 同 将 把 被 让 用 以 由 经 按 是 也 还 又 都 则 正 正在 已 已经 曾 曾经 刚 刚刚 便 才 却 仍 仍然 更 最 很 不 没 没有 一 每 每天 每年 每月 今年 去年 当年 当时 现在 如今 目前 今天 昨天 当天 近日 日前 多年 常 常常 经常 始终 一直 总 总是 自 自从 自己
  等 等人 等领导 等出席 等参加 等陪同 们 同志 先生 女士 老师 老人 大爷 大妈 大娘 阿姨 大叔 教授 医生 大夫 书记 主任 夫妇 夫妻 一家 一家人 家 家里 家中 家的 家门口 本人 介绍说 的 地 了 着 得 有 没 亲自 多次 多年来 手把手 深有感触 深有体会 动情 挨家挨户 挨个 亲手 特意 专门 专程 连夜 冒雨 冒着 心里 心中 眼里 手里 身上 身边 名誉 荣膺 领衔 执导 饰演 主演 设计 创作 撰写 献出 捐献 爬上 爬到 蹲在 蹲点 念 念到 写 写信 画 画了 挂起 点起 改良 捐出 捐 救 救出 分获 摘得 夺得 包揽 蝉联 去 来 看 看着 看到 想 听 听说 拿 拿着 拿出 拿起 站 站在 坐 坐在 走 走在 捧 捧着 抱 指着 拉 握 接 接过 打 打开 吃 种 养 住 住在 买 卖 开 开着 开始 成为 成了 当 当上 当选 担任 任 任命 荣获 获 获得 获评 被评 入选 考上 考入 毕业 退休 参军 入党 当兵 出生 患 患有 因 因为 由于 通过 经过 按照 根据 凭 凭借 靠 利用 使 使用 组织 负责 分管 联系 主动 积极 立即 马上 迅速 连忙 赶紧 二话不说 几乎 全家 一边 一手 一把 个人 所在 所 名下 两人 二人 三人 四人 五人 男 女 摄 报道 文 图 文/图 供图 讯 通讯员 记者
`)

/** 习近平新时代…, 雷锋精神: what is meant is a doctrine, not the man. */
export const doctrineWords: readonly string[] = wordsIn(`
  新时代 思想 理论 精神 著作 选集 文选 法治思想 经济思想 生态文明思想 强军思想 外交思想 文化思想 式 班 号 小学 中学 大学 公园 广场 路 故居 纪念馆 故里 杯 奖
`)

/** Names that everyone knows and whose characters do not look like a name. */
export const wellKnownNames: readonly string[] = wordsIn(`
  毛泽东 周恩来 刘少奇 朱德 邓小平 陈云 江泽民 胡锦涛 习近平 李克强 温家宝 李先念 彭德怀 叶剑英 孙中山 雷锋 焦裕禄 孔繁森 白求恩 刘胡兰 董存瑞 黄继光 邱少云 王进喜 陈永贵 袁隆平 钟南山 张桂梅 黄文秀 杨善洲
`)

/** Heroes whose names stand for what they did (榜样): without a title or an age they are no people of the news. */
export const exampleNames: readonly string[] = wordsIn(`
  雷锋 白求恩 刘胡兰 董存瑞 黄继光 邱少云
`)

import { wordsIn } from '../words/wordsIn'

/**
 * What stands before 村, 社区, 镇 and makes no name of them, also right behind the name of their unit (非专名的修饰语): 贫困村, 老旧社区.
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */
export const NO_NAME_ANYWHERE: readonly string[] = wordsIn(`
  级 美丽 城中 贫困 行政 自然 一个 几个 所有 全体 全部 各位 不少 部分 试点 文明 智慧 重点 先进 薄弱 老旧 安置 农村
  城乡 街道 驻 进 相关 辖区 周边 附近 帮扶 结对 联系 所在 大部分 参与 居住 辖 下属 直属 基层 牵头
`)

/** The same where no unit's name stands before: 中心社区, 重点镇. Right behind a town even 玉成社区 and 大同村 are names. Source and licence: as above. */
export const NO_NAME_ALONE: readonly string[] = wordsIn(`
  中心 示范 和谐 平安 绿色 农业 农 乡 集体 易地 移民 旅游 民俗 传统 古 新农 城市 入 到 下 出 同 为
  成 建 名 地球 世界 奥运 奥林匹克 度假 亚运 选手 影视 国际 虚拟 网络 学习 电竞 学术 开源 命运 整治 包
  联 后进 空壳 明星 十强 百强 样板 亿元 小康 生态 幸福的 共同富裕 淘宝 电商 脱贫 出列 摘帽 驻在 特色
  建制 工业 经济 历史 文化 边境 民族 主要 其他 其它 以及 有关 沿线 沿江 沿河 推行 主管 发达 落后 偏远
  革命 老区 受灾 联合 负责
`)

/** Words that names of villages and towns do not hold: what is done there, when, and by whom. Source and licence: as above. */
export const NOT_IN_NAMES: readonly string[] = wordsIn(`
  担任 先后 历任 曾任 兼任 召开 举行 开展 走进 来到 深入 组织 联合 率先 获得 所辖 下辖 昨日 今日 近日
  日前 开通 举办 启用 成立 开放 打造 推进 推动 实施 完成 全面 试点 成为 启动 发放 调整 清理 整治 派员
  邀请 动员 引导 鼓励 支持 要求 通过 利用 依托 加强 完善 提升 开设 设立 设置 建成 建立 新建 改造 慰问
  看望 走访 调研 视察 参观 观摩 综合 检查 督导 服务 志愿 老年 居民 干部 党员 群众 多个 数个
`)

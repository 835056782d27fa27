import { wordsIn } from '../words/wordsIn'

/**
 * What is told of a year that is over, right behind it (年份后表示过往的词): 2008年毕业, 2019年成立.
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */
export const PAST_DEEDS: readonly string[] = wordsIn(`
  选派 毕业 成立 建成 出台 印发 退休 退役 入党 参军 入伍 出生 创办 创建 考入 开工 竣工 投产 当选 担任 任职 来到 嫁 搬 荣获 获评 评为 被评 被命名 被确定 被列 被授予 入选
  通过 率先 首创 成为 离休 转业 复员 调入 调任 调到 上任 加入 逝世 去世 病逝 牺牲 下岗 改制 搬迁 迁 设立 组建 挂牌 命名 获得 开始 起步 生于 投入使用 投用 启用 动工 落成 开业
  重建 翻建 兴建 修建 复建
`)

/** What is held in the year that it is called by (以年份命名的会议、活动): 2023年春季运动会, 2023年水利工作会议. Source and licence: as above. */
export const EVENTS_OF_YEAR: readonly string[] = wordsIn(`
  会议 大会 常务会 推进会 动员会 部署会 座谈会 交流会 洽谈会 推介会 发布会 交易会 展销会 例会 全会 启动仪式 开幕 运动会 比赛 大赛 锦标赛 联赛 论坛 博览会 展览会 艺术节 文化节 活动
  仪式 招聘会 面试 笔试 选拔赛 邀请赛 竞赛 培训班 研讨会 听证会 颁奖 庆典 音乐会 晚会 灯会 庙会 书展 车展 集中开工 集中签约 春运 暑运 汛期 高考 中考 招生 征兵
`)

/** What is to be reached by a year (规划目标): 2030年前实现. Source and licence: as above. */
export const REACHED: readonly string[] = wordsIn('将 实现 达 达到 建成 建立 完成 全面 基本 形成 打造 培育 力争 确保')

/** What sums up a year, or judges it (年度考评): 2022年度述职评议. Source and licence: as above. */
export const REVIEWS: readonly string[] = wordsIn('考评 考核 述职 总结 表彰 评选 评议 年报 年鉴 审计 决算 回顾 民主生活会 组织生活会 十大')

/** The work of a year (年度工作): 2018年老旧小区改造工程. Source and licence: as above. */
export const WORKS_OF_YEAR: readonly string[] = wordsIn('启动 工程 项目 行动 任务 工作 预算 计划 目标 实事 投资 改革 建设')

/** What of a year is known, or told of, when it is over: 2003年度先进单位. Source and licence: as above. */
export const KNOWN_OF_YEAR: readonly string[] = wordsIn(
  '先进 优秀 十佳 最美 模范 名单 排行榜 排名 红榜 黑榜 称号 奖 完成情况 执行情况 状况',
)

/** Meetings that are held for the work of a year (工作会议): 2011年创建卫生城市动员大会. Source and licence: as above. */
export const WORK_MEETINGS: readonly string[] = wordsIn(
  '动员大会 动员会 推进会 工作会 现场会 部署会 启动仪式 誓师大会 调度会 培训班 座谈会',
)

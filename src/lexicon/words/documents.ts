/**
 * What offices and papers make known in writing (文书名称): 通告, 办法, 排行榜.
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */
export const DOCUMENTS: readonly string[] =
  '公告 通告 布告 公报 通知 通报 启事 公示 预警 决定 决议 命令 令 意见 规定 条例 办法 方案 规划 标准 细则 措施 批复 声明 说明 倡议 倡议书 报告 白皮书 指南 信息 名单 排行榜 红黑榜'.split(
    ' ',
  )

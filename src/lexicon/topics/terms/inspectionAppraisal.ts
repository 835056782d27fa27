import { type TopicTerms, termsOf } from '../termsOf'

export const inspectionAppraisal: TopicTerms = termsOf('inspection-appraisal', {
  strong: `
    督查督办 绩效考核 目标考核 年度考核 综合考评 观摩评比 观摩讲评 述职评议 年终考核 考核组 专项督查 明察暗访 挂牌督办
    考核验收 评估验收 擂台赛 晒成绩 观摩团 项目观摩 大督查 红黑榜 检查评比 考核评价 交叉检查 第三方评估 年度考评
    季度考评 末位表态 红旗竞赛 评比检查 巡回督导
  `,
  typical: `
    督查 督导 督导组 督查组 考评 考核 述职 暗访 检查组 检查验收 验收组 督办 迎检 拉练 评比 大检查 问题整改 观摩
    点评 打分 排名 通报表彰 验收 检查 考核细则 考核任务 末位 整改落实 通报批评 通报 目标管理 台账 现场点评 抽查 督促
    督促检查 交办 销号 评议
  `,
  weak: `
    成绩 考核办法 先进 落后 评价 达标
  `,
})

/**
 * Words of the slogans that stand alone between reports (版面口号): 鼓足干劲, ……万岁.
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */
export const PAGE_SLOGANS: readonly string[] = [
  '万岁',
  '鼓足干劲',
  '力争上游',
  '多快好省',
  '奋勇前进',
  '胜利前进',
  '乘胜前进',
  '而奋斗',
  '打倒',
  '高举',
  '团结起来',
  '更大胜利',
  '更大的胜利',
  '保家卫国',
  '增产节约',
  '勤俭建国',
  '自力更生',
  '艰苦奋斗',
  '抓革命',
  '农业学大寨',
  '工业学大庆',
  '全国学人民解放军',
  '为人民服务',
  '振兴中华',
  '四个现代化',
]

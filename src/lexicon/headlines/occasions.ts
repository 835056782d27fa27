/**
 * What people do for an occasion that a line over a headline names: 庆祝建党100周年, 贯彻党的十九大精神 (引题背景).
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */
export const HONOURING_VERBS: readonly string[] = '学习贯彻 贯彻 贯彻落实 学习 实践 学习实践 庆祝 纪念 喜迎 迎接 献礼'.split(' ')

/** What the occasion is. Source and licence: as above. */
export const OCCASIONS: readonly string[] = '精神 周年 大会 全会 二十大 十九大 十八大 发展观 系列谈话 系列谈 思想'.split(' ')

/** What people do with a decision from above. Source and licence: as above. */
export const OBEYING_VERBS: readonly string[] = '执行 遵照 响应 根据 按照'.split(' ')

/** What such decisions are called. Source and licence: as above. */
export const DECISIONS: readonly string[] = '协议 协定 决议 决定 指示 号召 命令 方针'.split(' ')

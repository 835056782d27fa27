/**
 * Words that things are counted in (量词): 三名, 两座.
 *
 * Source: written for this project from general knowledge of Chinese. Licence: that of the project.
 */
export const CLASSIFIERS: readonly string[] =
  '个 名 位 人 户 家 件 处 场 次 所 座 辆 只 头 台 套 项 种 条 层 栋 间 例 株 棵 篇 册 架 艘 尾 份 宗 枚 颗 张'.split(' ')

/** The same where the character begins so many other words that one at the head of a line says nothing: 起, 支, 成. Source and licence: as above. */
export const CLASSIFIERS_LIKE_WORDS: readonly string[] = '起 批 支 本 部 首 款 趟 伙 成 里'.split(' ')

/** What is measured: money, land, weight, length, power, a share of a whole (单位). Source and licence: as above. */
export const UNITS: readonly string[] = '元 万元 美元 港元 亩 公顷 吨 公斤 斤 公里 米 平方米 平方 立方 千瓦 人次 倍 %'.split(' ')

/** Lengths of time behind a number, and ages (时长). Source and licence: as above. */
export const LENGTHS_OF_TIME: readonly string[] = '年 个月 天 小时 分钟 个工作日 岁'.split(' ')

/**
 * What sentences inside a report begin with, and headlines do not: 据悉, 会议指出, 近年来 (句首用语).
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */
export const SENTENCE_OPENINGS: readonly string[] = (
  '据悉 据了解 据介绍 据统计 据记者 据此 近年来 近日 近期 日前 今年以来 去年以来 下一步 与此同时 同时， 此外 目前， 截至 当天 当日 随后 其中 因此 但 而 并 如今 现在 记者 ' +
  '会上 会前 会后 座谈会上 仪式上 活动中 活动现场 会议指出 会议强调 会议要求 会议认为 会议听取 会议传达 会议由 会议还 会议下发 会议宣读 会议研究 会议进行'
).split(' ')

/** What a reporter does whose report says so himself: 昨日，记者走访了……. Source and licence: as above. */
export const DEEDS_OF_REPORTERS: readonly string[] = '走访 从 在 来到 看到 了解 获悉 采访 发现 赶到 跟随 就'.split(' ')

/** What somebody does who goes from one place to the next: 县领导先后深入……. Source and licence: as above. */
export const DEEDS_OF_VISITORS: readonly string[] = '深入 来到 前往 走访 实地 赴 到 参观 考察 察看 查看 视察'.split(' ')

/** Lately, as reports say it who name no day (近日). Source and licence: as above. */
export const LATELY: readonly string[] = '近日 日前 昨日 昨天 连日来'.split(' ')

/** What for, at the beginning of a report: 为进一步推进……，. Source and licence: as above. */
export const PURPOSE_OPENINGS: readonly string[] =
  '为了 为进一步 为切实 为深入 为认真 为全面 为贯彻 为加强 为增强 为提高 为提升 为推动 为推进'.split(' ')

/** When or where a story sets its scene (场景). Source and licence: as above. */
export const SCENE_OPENINGS: readonly string[] = '清晨 早上 上午 中午 下午 傍晚 晚上 凌晨 夜里 走进 步入 来到'.split(' ')

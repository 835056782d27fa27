/**
 * How letters to the paper greet it: 编辑同志： (读者来信).
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */
export const TO_EDITORS: readonly string[] = '编辑同志 编辑部 编辑先生 编辑老师'.split(' ')

/** How a letter or a speech greets whom it honours. Source and licence: as above. */
export const WITH_RESPECT: readonly string[] = '尊敬的 敬爱的 亲爱的'.split(' ')

/** How a speech greets those who listen: 各位代表：, 同志们：. Source and licence: as above. */
export const TO_LISTENERS: readonly string[] = '各位 同志们 朋友们 女士们'.split(' ')

/** How a letter closes. Source and licence: as above. */
export const LETTER_CLOSINGS: readonly string[] = '此致 敬礼'.split(' ')

/** What the column is called in which the paper answers its readers (代邮). Source and licence: as above. */
export const LETTERBOXES: readonly string[] =
  '信箱 编者信箱 编辑信箱 编辑部信箱 读者信箱 本报信箱 通联信箱 代邮 编读往来 答读者 通联往来'.split(' ')

/** What a reader is called whom it answers: 某区某村某某君：…. Source and licence: as above. */
export const READERS_ADDRESSED: readonly string[] = '君 同志 先生 女士 同学 社 站 组'.split(' ')

/** What such an answer begins with behind the colon. Source and licence: as above. */
export const ANSWER_OPENINGS: readonly string[] = '你 您 来信 来稿 来函 所询 所问 所提 所寄'.split(' ')

/** What the answer to a letter is headed with, or what somebody says of it below: 答：, 【记者回访】 (答复). Source and licence: as above. */
export const ANSWER_HEADINGS: readonly string[] =
  '答 回复 答复 解答 记者回访 记者打探 记者调查 记者核实 记者追踪 现场追踪 部门回应 部门答复 部门回复 处理结果 反馈 编后 编者按 编者附言 点评 律师说法 法官说法'.split(
    ' ',
  )

/** Pieces of patterns that several rules share. All are bounded, so that no input makes a search slow. */

/** The words as alternatives of a pattern, longest first. */
export function oneOf(words: readonly string[]): string {
  const escaped = [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return `(?:${escaped.join('|')})`
}

/** 编辑同志：, 问：: how a letter to the paper opens */
export const SALUTATION: RegExp = /^(?:编辑(?:同志|部|先生|老师)|尊敬的|敬爱的|亲爱的|问(?:（[^（）]{2,16}）)?：)/

/** 3, 十二, 二十八, 〇三 */
export const SHORT_NUMBER = '(?:\\d{1,2}|[〇○零一二三四五六七八九十廿卅]{1,4})'

/** 3月5日, 三月五日, 三日, 3月30 日 */
export const DAY: string = `(?:(?:${SHORT_NUMBER} ?月 ?)?${SHORT_NUMBER} ?日)`

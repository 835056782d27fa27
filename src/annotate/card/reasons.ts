import type { ReasonTable } from '../../domain/reasons'

/** Why the page card says what it says. */
export const cardReasons: ReasonTable = {
  'card/masthead': { zh: '印在报头', en: 'printed in the masthead' },
  'card/webHeader': { zh: '网页所标的发布时间或来源', en: 'given by the web page as its time or source' },
  'card/fileName': { zh: '据文件名', en: 'from the name of the file' },
  'card/folder': { zh: '据文件夹名', en: 'from the name of the folder' },
  'card/credit': { zh: '据版尾署名', en: 'from the credits of the page' },
  'card/byline': { zh: '据稿件署名中的报名', en: 'from the paper named in the bylines' },
  'card/copyright': { zh: '据版权说明', en: 'from the copyright line' },
  'card/weekdayConflict': { zh: '所印星期与日期不符', en: 'the printed weekday does not fit the date' },
  'card/conflict': { zh: '另有不同的日期：{other}', en: 'another date is given too: {other}' },
  'card/yearOfLunarDay': { zh: '未印年份；据所印农历日推定', en: 'without its year; the lunar day beside it tells that' },
  'card/yearOfWeekday': {
    zh: '未印年份；据所印星期和版面内容推定',
    en: 'without its year; the weekday beside it and the articles tell that',
  },
  'card/volume': { zh: '版头只印了年或年月', en: "the page's header prints the year, or year and month, without a day" },
  'card/articles': { zh: '据本版最晚的事件推断', en: 'from the latest event on the page' },
  'card/chosen': { zh: '由用户设定', en: 'set by the user' },
  'card/unknown': { zh: '没有依据', en: 'nothing tells' },
}

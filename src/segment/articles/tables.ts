import type { Line } from '../lines/lines'
import type { Unit } from '../units/units'

/** 江口 九八〇〇只, 大米 每斤一角四分, 县指数 3296.61 +2.60%: a row of a table; 春茶 特级 58.0 61.5 ↑: how it changed, behind */
const ROW =
  /^[^。，；：！？“]{2,16} {1,8}(?:每[^ ]{1,2})?[-+↑↓]?[0-9〇○零一二三四五六七八九十百千万亿.%]{1,12}[^。，；：！？“ ]{0,4}(?: {1,8}[-+↑↓]?[0-9.%]{1,12}[^。，；：！？“ ]{0,4}){0,6}(?: {1,8}(?:[-+↑↓→—=]|[平升降涨跌]|持平|上[涨升]|下[跌降]|不变))?$/

/** 19：35 电视剧：《……》（3、4）, D5081次 西安8：20开 安康10：41到: what is on, or leaves, and when */
const TIMED_ROW = /^(?:[^ ，。；！？“]{2,12} )?[^ ，。；！？“]{0,4}[0-9]{1,2}：[0-9]{2}[^。；！？]{1,40}$/

/** 1 安海镇 2 陈埭镇 3 青阳街道: who came first, second and third */
const RANKED_ROW = /^(?:第?[0-9]{1,2}(?:名|[、.．])? ?[^ ，。；：！？“0-9]{2,12} {0,4}){2,8}$/

function isRow(head: string): boolean {
  return ROW.test(head) || TIMED_ROW.test(head) || RANKED_ROW.test(head)
}

/** So many rows are a table, whatever else stands there. */
const FEWEST_ROWS = 3
/** A row on a line of its own is no longer. */
const LONGEST_LONE_ROW = 30

/** No heading between two parts of a table is longer. */
const LONGEST_ROW_HEADING = 14

/** （单位：元/公斤 某某中心提供）: in what the figures are counted, below them */
const TABLE_NOTE = /^（?(?:计量)?单位：[^，。；！？]{1,40}）?$/

/** Whether a line of a paragraph is a row of a table, or stands over several. */
function isOfTable({ head, closing }: Line): boolean {
  return head.length <= ROW_LENGTH && (isRow(head) || TABLE_NOTE.test(head) || (closing === 'open' && head.length <= LONGEST_ROW_HEADING))
}

/** No row is longer. */
const ROW_LENGTH = 60

/** Whether headlines and rows of figures are all there is: a table (统计表), which tells nothing in words. */
export function isTable(units: readonly Unit[]): boolean {
  const texts = units.filter(({ role }) => role === 'text')
  const rows = units.reduce((sum, { lines }) => sum + lines.filter(({ head }) => isRow(head)).length, 0)
  return (
    texts.length > 0 &&
    texts.every(({ head, length, lines }) => (lines.length > 1 ? lines.every(isOfTable) : length <= LONGEST_LONE_ROW && isRow(head))) &&
    (rows >= FEWEST_ROWS || (rows > 1 && rows === units.length))
  )
}

/** A text made ready for the date patterns, with the way back. */
export interface PrintedText {
  readonly text: string
  /** Original offset of each code unit of `text`, and behind the last one that of the end. */
  readonly offsets: Uint32Array
}

/** Characters that are read as others, one for one: traditional forms, 〇's many looks, full-width signs. */
const SAME: Readonly<Record<string, string>> = {
  週: '周',
  個: '个',
  號: '号',
  禮: '礼',
  後: '后',
  農: '农',
  曆: '历',
  歷: '历',
  點: '点',
  時: '时',
  兩: '两',
  幾: '几',
  節: '节',
  陰: '阴',
  臘: '腊',
  閏: '闰',
  來: '来',
  當: '当',
  這: '这',
  間: '间',
  過: '过',
  現: '现',
  紀: '纪',
  連: '连',
  內: '内',
  聽: '听',
  尋: '寻',
  國: '国',
  慶: '庆',
  歲: '岁',
  鐘: '钟',
  頭: '头',
  勞: '劳',
  動: '动',
  兒: '儿',
  親: '亲',
  師: '师',
  諾: '诺',
  陽: '阳',
  聖: '圣',
  誕: '诞',
  驚: '惊',
  蟄: '蛰',
  穀: '谷',
  種: '种',
  處: '处',
  滿: '满',
  將: '将',
  會: '会',
  擬: '拟',
  預: '预',
  計: '计',
  劃: '划',
  於: '于',
  電: '电',
  報: '报',
  訊: '讯',
  開: '开',
  舉: '举',
  記: '记',
  '(': '（',
  ')': '）',
  '○': '〇',
  '◯': '〇',
  '●': '〇',
  '⺼': '月',
  '⽉': '月',
  '⽇': '日',
  '⽼': '老',
  ',': '，',
  '．': '.',
  '／': '/',
  '－': '-',
  '～': '~',
  ':': '：',
}
const FOLDABLE = new RegExp(`[${Object.keys(SAME).join('').replace('-', '\\-')}０-９]|\\s+`, 'g')
const IDEOGRAPH_OR_DIGIT = /[\u3007\u4e00-\u9fff0-9０-９]/
const DIGIT = /[0-9０-９]/

/** White space is taken out beside ideographs, digits and the marks of ranges, but kept once between two digits. */
function keptSpace(before: string, after: string): string {
  if (DIGIT.test(before) && DIGIT.test(after)) return ' '
  return IDEOGRAPH_OR_DIGIT.test(before) || IDEOGRAPH_OR_DIGIT.test(after) ? '' : ' '
}

/** Folds a text for the date patterns; linear in its length. */
export function printedText(original: string): PrintedText {
  const offsets = new Uint32Array(original.length + 1)
  const chunks: string[] = []
  let length = 0
  let done = 0
  const add = (text: string, from: number): void => {
    for (let index = 0; index < text.length; index += 1) offsets[length + index] = from + index
    chunks.push(text)
    length += text.length
  }
  for (const match of original.matchAll(FOLDABLE)) {
    if (match.index > done) add(original.slice(done, match.index), done)
    done = match.index + match[0].length
    const character = match[0]
    if (/\s/.test(character)) add(keptSpace(original.charAt(match.index - 1), original.charAt(done)), match.index)
    else add(SAME[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0), match.index)
  }
  if (done < original.length) add(original.slice(done), done)
  offsets[length] = original.length
  return { text: chunks.join(''), offsets: offsets.subarray(0, length + 1) }
}

/** Original offset of the start of a match. */
export function originalStart(printed: PrintedText, start: number): number {
  return printed.offsets[start] ?? 0
}

/** Original offset just behind the last unit of a match. */
export function originalEnd(printed: PrintedText, end: number): number {
  return end === 0 ? 0 : (printed.offsets[end - 1] ?? 0) + 1
}

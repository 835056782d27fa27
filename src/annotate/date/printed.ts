/** A text made ready for the date patterns, with the way back. */
export interface PrintedText {
  readonly text: string
  /** Original offset of each code unit of `text`, and behind the last one that of the end; `null` where the text is the original. */
  readonly offsets: Uint32Array | null
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
/** 1 for a code unit that is read as another, 2 for white space, by code unit. */
const FOLDED = new Uint8Array(65_536)
for (const character of `${Object.keys(SAME).join('')}０１２３４５６７８９`) FOLDED[character.charCodeAt(0)] = 1
for (let code = 0; code < 65_536; code += 1) if (/\s/.test(String.fromCharCode(code))) FOLDED[code] = 2

const IDEOGRAPH_OR_DIGIT = /[\u3007\u4e00-\u9fff0-9０-９]/
const DIGIT = /[0-9０-９]/

/** White space is taken out beside ideographs, digits and the marks of ranges, but kept once between two digits. */
function keptSpace(before: string, after: string): string {
  if (DIGIT.test(before) && DIGIT.test(after)) return ' '
  return IDEOGRAPH_OR_DIGIT.test(before) || IDEOGRAPH_OR_DIGIT.test(after) ? '' : ' '
}

/** Folds a text for the date patterns; linear in its length. */
export function printedText(original: string): PrintedText {
  if (!hasFolded(original)) return { text: original, offsets: null }
  const offsets = new Uint32Array(original.length + 1)
  const chunks: string[] = []
  let length = 0
  let done = 0
  for (let at = 0; at < original.length; at += 1) {
    const kind = FOLDED[original.charCodeAt(at)]
    if (kind === 0) {
      offsets[length] = at
      length += 1
      continue
    }
    if (at > done) chunks.push(original.slice(done, at))
    const start = at
    if (kind === 2) while (FOLDED[original.charCodeAt(at + 1)] === 2) at += 1
    done = at + 1
    const character = original.charAt(start)
    const read =
      kind === 2
        ? keptSpace(original.charAt(start - 1), original.charAt(done))
        : (SAME[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    if (read === '') continue
    chunks.push(read)
    offsets[length] = start
    length += 1
  }
  chunks.push(original.slice(done))
  offsets[length] = original.length
  return { text: chunks.join(''), offsets: offsets.subarray(0, length + 1) }
}

function hasFolded(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (FOLDED[text.charCodeAt(at)] !== 0) return true
  return false
}

function inside({ text }: PrintedText, offset: number): number {
  return offset <= text.length ? offset : 0
}

/** Original offset of the start of a match. */
export function originalStart(printed: PrintedText, start: number): number {
  return printed.offsets === null ? inside(printed, start) : (printed.offsets[start] ?? 0)
}

/** Original offset just behind the last unit of a match. */
export function originalEnd(printed: PrintedText, end: number): number {
  if (end === 0) return 0
  return (printed.offsets === null ? inside(printed, end - 1) : (printed.offsets[end - 1] ?? 0)) + 1
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inReadingOrder } from '../../src/decode/columns/inOrder'
import { decode } from '../../src/decode/decode'
import { type Padding, type SetReport, inColumns, linesOf, sideBySide } from '../helpers/setInColumns'

const BRIDGE: SetReport = {
  headline: '青禾镇修好村口石桥',
  paragraphs: [
    '本报讯 3月12日上午，青禾镇上湾村的老石桥在停用两年之后重新放行，第一辆过桥的是村里接送孩子的校车。这座桥建于1963年，桥面只有3米宽，前年夏天涨水时冲掉了半个桥墩，村民从此要多绕五公里山路才能到镇上。',
    '去年秋天，镇里筹到一百二十万元，请来县里的工程队，先在上游筑了一道围堰，再把两个桥墩一块石头一块石头地重新砌过。村民丁有福说，他每天早上都要到河边去看一看，好像是在看自己家盖房子。',
    '镇长白云起介绍，今年还要再修四座便桥，把沿河的几个村子连成一条线。到那时候，孩子上学、老人看病都不用再蹚水过河了。 记者 温如许',
  ],
}
const CLINIC: SetReport = {
  headline: '卫生院把门诊开到田头',
  paragraphs: [
    '本报讯 麦收时节，柳林镇卫生院的医生背着药箱走进田间，给正在抢收的乡亲们量血压、送凉茶。院长邱小满说，农忙的时候没有人舍得停下手里的活去看病，那就由医生走到地里去，一个村一个村地走。',
    '半个月里，六名医生走了二十三个村，看了四百多人，其中有十七个人被劝到县医院去做检查。七十岁的向明志就是其中之一，他的血压高得吓人，自己却一点也不知道，还在地里捆了一上午的麦子。',
    '据了解，这样的门诊今后每年都要办两次，一次在麦收，一次在秋收。 通讯员 邱小禾',
  ],
}

function bare(text: string): string {
  return text.replace(/\s/g, '')
}

/** What is read of columns: the lines as they were set, an empty line between two columns. */
function read(columns: readonly (readonly string[])[]): string {
  return columns.map((lines) => lines.join('\n')).join('\n\n')
}

describe('columns side by side are put one after the other', () => {
  test.each<[number, number, Padding]>([
    [2, 18, 'characters'],
    [3, 15, 'characters'],
    [4, 12, 'characters'],
    [5, 10, 'characters'],
    [2, 22, 'places'],
    [3, 14, 'places'],
    [4, 11, 'places'],
    [4, 12, 'one space'],
    [3, 13, 'one space'],
  ])('%d of them, %d characters wide, padded by %s', (count, measure, padding) => {
    const columns = inColumns([...linesOf(BRIDGE, measure), ...linesOf(CLINIC, measure)], count)
    const { text, columns: what } = inReadingOrder(sideBySide(columns, measure, padding).join('\n'))
    expect(what).toBe('ordered')
    expect(bare(text)).toBe(bare(read(columns)))
  })

  test('where their place drifts from line to line', () => {
    const columns = inColumns([...linesOf(BRIDGE, 15), ...linesOf(CLINIC, 15)], 3)
    const lines = sideBySide(columns, 15, 'characters', (row) => [0, 2, -1, 3, 1][row % 5] ?? 0)
    expect(bare(inReadingOrder(lines.join('\n')).text)).toBe(bare(read(columns)))
  })

  test('where one begins a line above the other', () => {
    const [left = [], right = []] = inColumns([...linesOf(BRIDGE, 16), ...linesOf(CLINIC, 16)], 2)
    const lines = sideBySide([['', ...left], right], 16, 'characters')
    expect(inReadingOrder(lines.join('\n')).text).toBe(read([left, right]))
  })

  test('with a headline over all of them before each report', () => {
    const reports = [BRIDGE, CLINIC]
    const set = reports.map((report) => inColumns(linesOf(report, 14), 3))
    const lines = reports.flatMap(({ headline }, index) => [' '.repeat(20) + headline, ...sideBySide(set[index] ?? [], 14, 'characters')])
    const { text } = inReadingOrder(lines.join('\n'))
    expect(text).toBe(reports.map(({ headline }, index) => `${headline}\n\n${read(set[index] ?? [])}`).join('\n\n'))
  })

  test('with a headline over two of three', () => {
    const [first = [], second = []] = inColumns(linesOf(BRIDGE, 15), 2)
    const third = [CLINIC.headline, ...linesOf(CLINIC, 15).slice(0, first.length)]
    const lines = sideBySide([[' '.repeat(12) + BRIDGE.headline, ...first], ['', ...second], third], 15, 'characters')
    const { text } = inReadingOrder(lines.join('\n'))
    expect(bare(text)).toBe(bare([BRIDGE.headline, read([first, second]), read([third])].join('\n')))
  })

  test('and reports that follow each other in one column with their own headlines', () => {
    const flow = [BRIDGE.headline, ...linesOf(BRIDGE, 14), CLINIC.headline, ...linesOf(CLINIC, 14)]
    const columns = inColumns(flow, 3)
    expect(inReadingOrder(sideBySide(columns, 14, 'characters').join('\n')).text).toBe(read(columns))
  })

  test('between what stands above and below', () => {
    const columns = inColumns(linesOf(BRIDGE, 15), 2)
    const above = '某某日报 2023年3月13日 星期一 第2版'
    const below = '本版责任编辑温如许，如有错漏请于每日上午九时至十一时来电告知，联系电话和往常一样。'
    const lines = [above, '', ...sideBySide(columns, 15, 'characters'), '', below]
    expect(inReadingOrder(lines.join('\n')).text).toBe([above, '', read(columns), '', below].join('\n'))
  })

  test('each page by itself', () => {
    const pages = [BRIDGE, CLINIC].map((report) => inColumns(linesOf(report, 14), 2))
    const text = pages.map((columns) => sideBySide(columns, 14, 'characters').join('\n')).join('\n\f')
    expect(inReadingOrder(text).text).toBe(`${read(pages[0] ?? [])}\n\n\f${read(pages[1] ?? [])}`)
  })
})

describe('what is no text in columns stays as it is', () => {
  const names = ['张 三', '李 四', '王小五', '欧阳 六', '赵 七', '孙小八']
  const cases: Readonly<Record<string, readonly string[]>> = {
    'text in one column': linesOf(BRIDGE, 15),
    'text in one column with words set apart': linesOf(BRIDGE, 15).map((line) => line.replace('，', '， ')),
    'a list of names': Array.from({ length: 12 }, (_, row) => names.map((__, index) => names[(row + index) % 6]).join('    ')),
    'names of firms': Array.from({ length: 10 }, () => '青禾镇上湾村农机专业合作社    柳林镇下湾村果品专业合作社'),
    'a table': Array.from({ length: 12 }, (_, row) => `青禾镇第${row + 10}村民小组    修桥一座，铺路两公里    ${row + 100}万元`),
    'a table with lines': Array.from({ length: 10 }, () => '| 青禾镇上湾村 | 修好石桥一座，长三十米 | 今年三月完工 |'),
    'a table with tabs': Array.from({ length: 10 }, () => '青禾镇上湾村村民委员会\t修好石桥一座，长三十米\t一百二十万元'),
    results: Array.from({ length: 12 }, (_, row) => `青禾镇代表队      ${row + 60}：${row + 48}      柳林镇代表队`),
    verse: Array.from({ length: 6 }, () => [
      '春风吹过青禾镇的山，      秋水流过柳林镇的桥，',
      '燕子飞回去年的屋檐。      孩子走过新修的石阶。',
    ]).flat(),
    'headlines in parts': Array.from({ length: 10 }, () => '春风化雨润青禾    上湾村民过新桥    一河清水向东流'),
    'bylines set right': Array.from({ length: 8 }, () => ['麦收时节，柳林镇卫生院的医生走进田间。', ' '.repeat(24) + '记者 温如许']).flat(),
    'five lines of two columns': sideBySide(inColumns(linesOf(BRIDGE, 24).slice(0, 10), 2), 24, 'characters'),
    'links of a website': Array.from({ length: 10 }, () => '网站首页　走进青禾　政务公开　办事服务　互动交流　青禾旅游'),
  }

  test.each(Object.entries(cases))('%s', (_, lines) => {
    const text = lines.join('\n')
    expect(inReadingOrder(text)).toEqual({ text })
  })
})

test('columns that cannot be told apart are told', () => {
  // Set ragged: no line is as long as another.
  const ragged = (lines: readonly string[]): string[] => {
    const text = bare(lines.join(''))
    const cut: string[] = []
    for (let at = 0, nth = 0; at < text.length; nth += 1) {
      const length = [9, 14, 11, 17, 12, 15, 10, 13][nth % 8] ?? 12
      cut.push(text.slice(at, at + length))
      at += length
    }
    return cut
  }
  const [left, right] = [ragged(linesOf(BRIDGE, 15)), ragged(linesOf(CLINIC, 15))]
  const text = left.map((line, row) => `${line.padEnd(20)}${right[row] ?? ''}`.trimEnd()).join('\n')
  expect(inReadingOrder(text)).toEqual({ text, columns: 'beside' })
})

describe('reading a file', () => {
  const columns = inColumns(linesOf(BRIDGE, 15), 2)
  const text = sideBySide(columns, 15, 'characters').join('\n')
  const bytes = new TextEncoder().encode(text)

  test('gives its columns one after the other and says so', () => {
    expect(decode(bytes, 'page.txt')).toMatchObject({ ok: true, value: { text: read(columns), decoding: { columns: 'ordered' } } })
  })

  test('leaves lines as they are where the user wants them so', () => {
    const decoded = decode(bytes, 'page.txt', { straight: true })
    expect(decoded).toMatchObject({ ok: true, value: { text } })
    expect(decoded.ok && 'columns' in decoded.value.decoding).toBe(false)
  })

  test('says nothing of columns where there are none', () => {
    const decoded = decode(new TextEncoder().encode(read(columns)), 'page.txt')
    expect(decoded).toMatchObject({ ok: true, value: { text: read(columns) } })
    expect(decoded.ok && 'columns' in decoded.value.decoding).toBe(false)
  })
})

/** Lines of columns, torn and mended at random. */
const torn = fc
  .record({
    count: fc.integer({ min: 2, max: 5 }),
    measure: fc.integer({ min: 8, max: 24 }),
    padding: fc.constantFrom<Padding>('characters', 'places', 'one space'),
    shuffle: fc.array(fc.tuple(fc.nat(60), fc.constantFrom('', '\n', '  ', '   一', '字', 'a b', '。', '　　', '\f', '\r', '\t')), {
      maxLength: 12,
    }),
  })
  .map(({ count, measure, padding, shuffle }) => {
    const lines = sideBySide(inColumns([...linesOf(BRIDGE, measure), ...linesOf(CLINIC, measure)], count), measure, padding)
    for (const [row, piece] of shuffle) {
      const line = lines[row % lines.length] ?? ''
      const at = (row * 7) % (line.length + 1)
      lines[row % lines.length] = line.slice(0, at) + piece + line.slice(at)
    }
    return lines.join('\n')
  })

describe('whatever the text', () => {
  test('every character that shows is kept, once', () => {
    const sorted = (text: string): string => [...bare(text)].sort().join('')
    fc.assert(
      fc.property(fc.oneof(torn, fc.string()), (text) => {
        expect(sorted(inReadingOrder(text).text)).toBe(sorted(text))
      }),
    )
  })

  test('what was put in order stays so', () => {
    fc.assert(
      fc.property(torn, (text) => {
        const once = inReadingOrder(text).text
        expect(inReadingOrder(once).text).toBe(once)
      }),
    )
  })
})

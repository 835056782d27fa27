import type { PageWriter } from './composePage'
import type { InventedArticle, InventedByline, Picker } from './inventArticle'

type Layout = (page: PageWriter, articles: readonly InventedArticle[]) => void

/** An article of fewer paragraphs does not show how it sets them apart. */
const FEW = 3
const NO_START = '，。、；：！？”）》】…％%,.:;!?)'
const NO_END = '（《“【'

/** Wraps as a compositor does: `width` half-width columns, no mark that may not begin or end a line there. */
export function wrap(text: string, width: number, firstIndent = 0): string[] {
  const lines: string[] = []
  let line = ''
  let used = firstIndent
  for (const word of text.match(/[A-Za-z0-9.%]+|[\s\S]/gu) ?? []) {
    const wide = [...word].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x1100 && !'“”…'.includes(character) ? 1 : 2), 0)
    if (used + wide > width && line !== '' && !NO_START.includes(word)) {
      const last = line.slice(-1)
      const carried = NO_END.includes(last) ? last : ''
      lines.push(line.slice(0, line.length - carried.length))
      line = carried
      used = carried.length * 2
    }
    line += word
    used += wide
  }
  if (line.trim() !== '') lines.push(line)
  return lines.map((each) => each.trim())
}

/** Where a sentence ends with a full line, nothing tells whether its paragraph does too. */
const isUnclear = (lines: readonly string[]): boolean => lines.slice(0, -1).some((line) => /[。！？”…：]$/.test(line))

/** The paragraph without its later sentences, as far as its lines would leave it unclear where it ends. */
export function clearParagraph(paragraph: string, width: number, before = ''): string {
  const sentences = paragraph
    .replace(/：“/g, '，')
    .replace(/”(?![^，。！？…])/g, '')
    .match(/[^。！？…]+(?:……|[。！？])/g) ?? [paragraph]
  let text = ''
  for (const sentence of sentences) {
    if (text !== '' && isUnclear(wrap(before + text + sentence, width, 4))) break
    text += sentence
  }
  return text
}

/** The article with such paragraphs. */
function clearly(article: InventedArticle, width: number, before: string): InventedArticle {
  return { ...article, paragraphs: article.paragraphs.map((paragraph, at) => clearParagraph(paragraph, width, at === 0 ? before : '')) }
}

/** Names as a paper prints them, on one line. */
export function bylineText(names: readonly InventedByline[], picker: Picker, spaced = true): string {
  let text = ''
  let before: InventedByline | null = null
  for (const name of names) {
    const sameRole = before !== null && before.role === name.role && before.outlet === name.outlet
    const printed = spaced && name.name.length === 2 && picker.chance(0.5) ? `${name.name.charAt(0)} ${name.name.charAt(1)}` : name.name
    if (sameRole) text += ` ${printed}`
    else text += `${text === '' ? '' : ' '}${name.outlet ?? ''}${name.outlet !== null && name.role !== '' ? '' : ''}${name.role} ${printed}`
    before = name
  }
  return text
}

/** The same, in one to several lines; a line begins with a role or an outlet. */
export function bylineLines(names: readonly InventedByline[], picker: Picker): string[] {
  const lines: InventedByline[][] = []
  for (const name of names) {
    const last = lines[lines.length - 1]
    const before = last?.[last.length - 1]
    const same = before !== undefined && before.role === name.role && before.outlet === name.outlet
    if (last === undefined || (!same && picker.chance(0.5))) lines.push([name])
    else last.push(name)
  }
  return lines.map((line) => bylineText(line, picker))
}

const ending = (picker: Picker): string => (picker.chance(0.3) ? ' 文/图' : '')

/** Text with blank lines put into the middle of sentences, as column ends leave them. */
function brokenByColumns(text: string, picker: Picker, chance: number): string {
  if (text.length < 120 || !picker.chance(chance)) return text
  const at = 60 + picker.below(text.length - 110)
  const left = text.slice(0, at)
  const right = text.slice(at)
  if (
    /[。！？”…：；]$/.test(left.trimEnd()) ||
    NO_START.includes(right.charAt(0)) ||
    /\s/.test(right.charAt(0)) ||
    /[A-Za-z0-9.]$/.test(left)
  )
    return text
  return `${left}\n\n${right}`
}

const stackLine = (article: InventedArticle): string => [...article.kickers, article.headline, ...article.subheads].join(' ')

/** Names after the last paragraph: inline, or on lines of their own. */
function closing(article: InventedArticle, picker: Picker, gap: string): string {
  if (article.byline.length === 0) return ''
  if (picker.chance(0.35)) return bylineText(article.byline, picker) + ending(picker)
  return gap + bylineLines(article.byline, picker).join('\n') + ending(picker)
}

/** Hard-wrapped columns without headlines; blank lines between paragraphs, and where a column ends inside a sentence. */
const narrow: Layout = (page, articles) => {
  const { picker } = page
  for (const invented of articles) {
    const width = 2 * (12 + picker.below(9))
    const article = clearly(invented, width, `${invented.dateline} `)
    const start = page.length
    for (const [at, paragraph] of article.paragraphs.entries()) {
      const crosshead = article.crossheads.get(at)
      if (crosshead !== undefined) page.add(`${crosshead}\n\n`)
      const last = at === article.paragraphs.length - 1
      const inline = last && article.byline.length > 0 && picker.chance(0.4)
      const text = (at === 0 ? `${article.dateline} ` : '') + paragraph + (inline ? bylineText(article.byline, picker, false) : '')
      const lines = wrap(text, width, 4)
      const cut = lines.length > 5 && picker.chance(0.4) ? 2 + picker.below(lines.length - 4) : -1
      for (const [number, line] of lines.entries()) {
        const mayCut = number === cut && !/[。！？”…：]$/.test(lines[number - 1] ?? '') && !/[。！？”…：]$/.test(line)
        page.add(`${mayCut ? '\n' : ''}${line}\n`)
      }
      if (last && !inline && article.byline.length > 0) page.add(`${bylineLines(article.byline, picker).join('\n')}\n`)
      page.add('\n')
    }
    page.note(start, article, { printed: false, byline: true, dateline: article.dateline })
  }
}

/** Headline parts on one line or several, then a paragraph per line with broken ones among them. */
const stacked: Layout = (page, articles) => {
  const { picker } = page
  for (const article of articles) {
    const start = page.length
    const parts = [...article.kickers, article.headline, ...article.subheads]
    page.add(`${parts.join(picker.chance(0.5) ? ' ' : '\n')}\n\n`)
    for (const [at, paragraph] of article.paragraphs.entries()) {
      const crosshead = article.crossheads.get(at)
      if (crosshead !== undefined) page.add(`${crosshead}\n\n`)
      page.add(`${at === 0 ? `${article.dateline} ` : ''}${brokenByColumns(paragraph, picker, 0.4)}`)
      page.add(at === article.paragraphs.length - 1 ? `${closing(article, picker, '\n\n')}\n\n` : '\n\n')
    }
    page.note(start, article, { printed: true, byline: true, dateline: article.dateline })
  }
}

/** Markdown headings. */
const markdown: Layout = (page, articles) => {
  const { picker } = page
  for (const [number, article] of articles.entries()) {
    const start = page.length
    page.add(`${number === 0 ? '#' : '##'} ${stackLine(article)}\n\n`)
    for (const [at, paragraph] of article.paragraphs.entries()) {
      const crosshead = article.crossheads.get(at)
      if (crosshead !== undefined) page.add(`${crosshead}\n\n`)
      page.add(`${at === 0 ? `${article.dateline} ` : ''}${brokenByColumns(paragraph, picker, 0.5)}`)
      page.add(at === article.paragraphs.length - 1 ? `${closing(article, picker, '  \n')}\n\n` : '\n\n')
    }
    page.note(start, article, { printed: true, byline: true, dateline: article.dateline })
  }
}

/** Names in the brackets of the dateline; paragraphs indented, one per line. */
const namesInDateline: Layout = (page, articles) => {
  const { picker } = page
  for (const article of articles) {
    const start = page.length
    page.add(`${[...article.kickers, article.headline, ...article.subheads].join('\n')}\n`)
    const bracket = picker.of([
      ['（', '）'],
      ['(', ')'],
    ])
    const names = article.byline.length === 0 ? '' : `${bracket[0]}${bylineText(article.byline, picker)}${bracket[1]}`
    const dateline = picker.of(['本报讯', '本报讯', '东湖日报消息', '新华社北京3月5日电'])
    for (const [at, paragraph] of article.paragraphs.entries()) {
      const crosshead = article.crossheads.get(at)
      if (crosshead !== undefined) page.add(`　　${crosshead}\n`)
      page.add(`　　${at === 0 ? `${dateline}${names === '' ? ' ' : names}` : ''}${paragraph}\n`)
    }
    page.note(start, article, { printed: true, byline: true, dateline })
  }
}

/** One article of an e-paper, copied with the page around it. */
const webPage: Layout = (page, articles) => {
  const { picker } = page
  const [article] = articles
  if (article === undefined) return
  page.add(picker.of(['望江日报数字报\n', '首页 > 新闻 > 本地\n', '']))
  page.add(picker.of(['第A03版：要闻　上一版　下一版\n', '上一版 下一版 返回主页\n']))
  page.add(picker.of(['2023年3月31日 星期五\n', '2023-03-31 星期五 第03版\n']))
  page.add('上一篇 下一篇 放大 缩小 默认\n\n')
  const start = page.length
  page.add(`${[...article.kickers, article.headline, ...article.subheads].join('\n')}\n`)
  page.add(picker.of(['\n', '2023年03月31日 09:30　来源：望江日报\n', '【打印】 【关闭】\n']))
  for (const [at, paragraph] of article.paragraphs.entries()) {
    const crosshead = article.crossheads.get(at)
    if (crosshead !== undefined) page.add(`　　${crosshead}\n`)
    page.add(`　　${at === 0 ? `${article.dateline} ` : ''}${paragraph}`)
    page.add(at === article.paragraphs.length - 1 ? `${closing(article, picker, '\n')}\n` : '\n')
  }
  page.note(start, article, { printed: true, byline: true, dateline: article.dateline })
  page.add(picker.of(['（责任编辑：冯小宝）\n', '责任编辑 冯小宝 校对 卫 民\n', '']))
  page.add('【打印】【关闭】【返回顶部】\n上一篇：没有了 下一篇：城北新添口袋公园\n版权所有 望江日报社 未经授权不得转载\n')
}

/** Briefs in a row, each with its title in brackets. */
const briefs: Layout = (page, articles) => {
  const { picker } = page
  for (const article of articles) {
    const start = page.length
    const [lead = ''] = article.paragraphs
    const name = article.byline[0]
    const sign = name === undefined ? '' : `（${name.name}）`
    page.add(`【${article.headline}】${lead}${sign}\n${picker.chance(0.5) ? '\n' : ''}`)
    page.note(
      start,
      { ...article, kickers: [], subheads: [], byline: name === undefined ? [] : [{ role: '', name: name.name, outlet: null }] },
      { printed: true, byline: true, dateline: null, paragraphs: [lead.replace(/\s/g, '')] },
    )
  }
}

/** Wrapped columns with headlines and indented paragraphs and without datelines, as in a PDF. */
const indented: Layout = (page, articles) => {
  const { picker } = page
  const width = 2 * (16 + picker.below(14))
  for (const invented of articles) {
    const article = invented.paragraphs.length < FEW ? clearly(invented, width, '') : invented
    const start = page.length
    for (const part of [...article.kickers, article.headline, ...article.subheads]) page.add(`${part}\n`)
    if (article.byline.length > 0) page.add(`□ ${bylineText(article.byline, picker)}\n`)
    for (const [at, paragraph] of article.paragraphs.entries()) {
      const crosshead = article.crossheads.get(at)
      if (crosshead !== undefined) page.add(`　　${crosshead}\n`)
      const lines = wrap(paragraph, width, 4)
      for (const [number, line] of lines.entries()) page.add(`${number === 0 ? '　　' : ''}${line}\n`)
    }
    page.note(start, article, { printed: true, byline: true, dateline: null })
  }
}

/** Headline, blank line, paragraphs with blank lines between them, neither dateline nor names. */
const plain: Layout = (page, articles) => {
  for (const article of articles) {
    const start = page.length
    page.add(`${article.headline}\n\n`)
    for (const paragraph of article.paragraphs) page.add(`${paragraph}\n\n`)
    page.add('\n')
    const noStack = { ...article, kickers: [], subheads: [], crossheads: new Map<number, string>() }
    page.note(start, noStack, { printed: true, byline: false, dateline: null })
  }
}

/** The paper of the fifties: wrapped, indented, 本报…讯 and 新华社…电, each under its headline. */
const old: Layout = (page, articles) => {
  const { picker } = page
  const width = 2 * (14 + picker.below(8))
  for (const invented of articles) {
    const start = page.length
    page.add(`${invented.headline}\n`)
    const dateline = picker.of(['本报北京三日讯', '新华社上海十日电', '本报讯', '【新华社广州二十八日电】', '据新华社讯'])
    const article = invented.paragraphs.length < FEW ? clearly(invented, width, `${dateline} `) : invented
    const names = article.byline.length > 0 && picker.chance(0.5) ? `（${article.byline[0]?.name ?? ''}）` : ''
    for (const [at, paragraph] of article.paragraphs.entries()) {
      const isLast = at === article.paragraphs.length - 1
      const lines = wrap(
        `${at === 0 ? `${dateline}${dateline.endsWith('】') ? '' : ' '}` : ''}${paragraph}${isLast ? names : ''}`,
        width,
        4,
      )
      for (const [number, line] of lines.entries()) page.add(`${number === 0 ? '　　' : ''}${line}\n`)
    }
    const byline = names === '' ? [] : [{ role: '', name: article.byline[0]?.name ?? '', outlet: null }]
    const plainArticle = { ...article, kickers: [], subheads: [], crossheads: new Map<number, string>(), byline }
    page.note(start, plainArticle, { printed: true, byline: true, dateline: dateline.replace(/[【】]/g, '') })
  }
}

/** Layouts that pages come in (版式). */
export const layouts = { narrow, stacked, markdown, namesInDateline, webPage, briefs, indented, plain, old } as const satisfies Record<
  string,
  Layout
>

export type LayoutName = keyof typeof layouts

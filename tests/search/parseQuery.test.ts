import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QueryNode } from '../../src/search/query/ast'
import { parseDays } from '../../src/search/query/days'
import { parseQuery } from '../../src/search/query/parse'

/** A query as one line: words as they are, `&`, `|`, `!`, fields before a colon. */
function show(node: QueryNode): string {
  switch (node.kind) {
    case 'all':
    case 'none':
      return node.kind.toUpperCase()
    case 'and':
    case 'or':
      return `(${node.nodes.map(show).join(node.kind === 'and' ? ' & ' : ' | ')})`
    case 'not':
      return `!${show(node.node)}`
    case 'text':
      return node.field === null ? `<${node.text}>` : `${node.field}:<${node.text}>`
    case 'value':
      return `${node.field}:<${node.text}>`
    case 'date':
      return node.days === null ? 'date:none' : `date:${node.days.first}..${node.days.last}`
  }
}

const SAVED: ReadonlyMap<string, string> = new Map([
  ['春耕', '备播 OR 春耕'],
  ['圈', '检索:圈'],
  ['坏', '标题:“春'],
])

/** Pieces of random queries. */
const PIECES = ['春', '耕', 'a', ' ', '“', '”', '(', ')', '-', '|', ':', '标题:', 'OR']

function textsOf(node: QueryNode): readonly Extract<QueryNode, { kind: 'text' }>[] {
  if (node.kind === 'text') return [node]
  if (node.kind === 'not') return textsOf(node.node)
  return node.kind === 'and' || node.kind === 'or' ? node.nodes.flatMap(textsOf) : []
}

function parse(text: string) {
  return parseQuery(text, (name) => SAVED.get(name) ?? null)
}

const MEANINGS: readonly (readonly [text: string, meaning: string])[] = [
  ['', 'ALL'],
  ['  　 ', 'ALL'],
  ['春耕', '<春耕>'],
  ['春耕 备播　秋收', '(<春耕> & <备播> & <秋收>)'],
  ['“春耕 备播”', '<春耕 备播>'],
  ['"春耕" 「备播」『秋收』', '(<春耕> & <备播> & <秋收>)'],
  ['"春耕”', '<春耕>'],
  ['春耕 -备播', '(<春耕> & !<备播>)'],
  ['春耕 －“备播 忙”', '(<春耕> & !<备播 忙>)'],
  ['春耕 NOT 备播', '(<春耕> & !<备播>)'],
  ['COVID-19', '<COVID-19>'],
  ['春耕 - 备播', '(<春耕> & <-> & <备播>)'],
  ['春耕 OR 备播', '(<春耕> | <备播>)'],
  ['春耕 或 备播 秋收', '(<春耕> | (<备播> & <秋收>))'],
  ['春耕|备播｜秋收', '(<春耕> | <备播> | <秋收>)'],
  ['春耕 AND 备播', '(<春耕> & <备播>)'],
  ['（春耕 或 备播） 新郑', '((<春耕> | <备播>) & <新郑>)'],
  ['-(春耕 OR 备播)', '!(<春耕> | <备播>)'],
  ['新郑(春耕)', '(<新郑> & <春耕>)'],
  ['标题:春耕', 'title:<春耕>'],
  ['标题：“春耕 备播” 人物：周涛', '(title:<春耕 备播> & person:<周涛>)'],
  ['title:spring Person:Tao', '(title:<spring> & person:<Tao>)'],
  ['人物:(周涛 OR 明晓)', '(person:<周涛> | person:<明晓>)'],
  ['-地区:新郑市', '!district:<新郑市>'],
  ['地区:未标注', 'district:<->'],
  [
    '正文:春耕 署名:周涛 主题:党建 报纸:晨报 文件:a.txt 状态:收藏',
    '(body:<春耕> & byline:<周涛> & topic:<党建> & paper:<晨报> & file:<a.txt> & state:<收藏>)',
  ],
  ['日期:2023', 'date:20230101..20231231'],
  ['日期:2023-02..2023-03', 'date:20230201..20230331'],
  ['日期：2023-02/2023-03', 'date:20230201..20230331'],
  ['date:..2023-02-03', 'date:0..20230203'],
  ['date:2023-02..', 'date:20230201..99991231'],
  ['日期:未知', 'date:none'],
  ['检索:春耕', '(<备播> | <春耕>)'],
  ['检索:“春耕” 新郑', '((<备播> | <春耕>) & <新郑>)'],
  ['或', '<或>'],
  ['10:30', '<10:30>'],
]

const DATES: readonly (readonly [text: string, first: number, last: number])[] = [
  ['2023', 20230101, 20231231],
  ['2023-2', 20230201, 20230228],
  ['2024.02', 20240201, 20240229],
  ['2023年2月', 20230201, 20230228],
  ['2023年2月3日', 20230203, 20230203],
  ['2023-02-03', 20230203, 20230203],
  ['20230203', 20230203, 20230203],
  ['2023-07~', 20230701, 20230731],
  ['2023年2月至2023年3月', 20230201, 20230331],
  ['2023~2024', 20230101, 20241231],
]

const NO_DATES = ['', '2023-13', '2023-02-30', '昨天', '2023-03..2023-02', '..', '23-02-03', '2023-02-03-04']

const PROBLEMS: readonly (readonly [text: string, kind: string, marked: string, meaning: string])[] = [
  ['春耕 “备播', 'unclosed-quote', '“备播', '(<春耕> & <备播>)'],
  ['(春耕 备播', 'unclosed-bracket', '(', '(<春耕> & <备播>)'],
  ['春耕) 备播', 'unopened-bracket', ')', '(<春耕> & <备播>)'],
  ['会议:春耕', 'unknown-field', '会议:', '<会议:春耕>'],
  ['日期:昨天 春耕', 'bad-date', '昨天', '<春耕>'],
  ['日期:2023-03..2023-02', 'bad-date', '2023-03..2023-02', 'ALL'],
  ['标题:', 'nothing-to-find', '标题:', 'ALL'],
  ['标题: 春耕', 'nothing-to-find', '标题:', '<春耕>'],
  ['春耕 OR', 'nothing-to-find', 'OR', '<春耕>'],
  ['OR 春耕', 'nothing-to-find', 'OR', '<春耕>'],
  ['“”', 'nothing-to-find', '“”', 'ALL'],
  ['()', 'nothing-to-find', '(', 'ALL'],
  ['春耕 NOT', 'nothing-to-find', 'NOT', '<春耕>'],
  ['检索:秋收', 'unknown-saved-search', '秋收', 'NONE'],
  ['检索:圈', 'unknown-saved-search', '圈', 'NONE'],
  ['检索:坏', 'unclosed-quote', '坏', 'title:<春>'],
]

describe('parseQuery', { timeout: 60_000 }, () => {
  it.each(MEANINGS)('%j means %s', (text, meaning) => {
    const { node, problem } = parse(text)
    expect(show(node)).toBe(meaning)
    expect(problem).toBeNull()
  })

  it.each(PROBLEMS)('%j: %s at %j, read as %s', (text, kind, marked, meaning) => {
    const { node, problem } = parse(text)
    expect(problem).toMatchObject({ kind, text: marked })
    expect(text.slice(problem?.start, problem?.end)).toBe(marked)
    expect(show(node)).toBe(meaning)
  })

  it('says where its words and its problem stand', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const { node, problem } = parse(text)
        const told = [...textsOf(node), ...(problem === null ? [] : [problem])]
        expect(told.map(({ start, end }) => text.slice(start, end))).toEqual(told.map((item) => item.text))
      }),
    )
  })

  it.each(['(', '-', 'NOT ', '“', '标题:', 'a|', '标题:('])('reads a hundred thousand of %j', (piece) => {
    expect(() => parse(piece.repeat(100_000))).not.toThrow()
  })
})

describe('parseDays', { timeout: 60_000 }, () => {
  it.each(DATES)('%j is %d to %d', (text, first, last) => {
    expect(parseDays(text)).toEqual({ first, last })
  })

  it.each(NO_DATES)('%j is no date', (text) => {
    expect(parseDays(text)).toBeNull()
  })
})

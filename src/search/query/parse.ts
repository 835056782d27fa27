import { type QueryProblem, UNSET } from '../../domain/query'
import type { FieldName, ParsedQuery, QueryNode } from './ast'
import { parseDays } from './days'
import { type Token, tokenise } from './tokens'

/** The text of a saved search by its name, `null` where there is none. */
export type SavedSearch = (name: string) => string | null

/** Saved searches inside saved searches are followed this deep; deeper ones go in circles. */
const DEEPEST = 8

/** Brackets and exclusions inside each other are followed this deep; no reader types more. */
const DEEPEST_BRACKET = 100

/** Words for "has none" as a field's value: 地区:未标注. */
const UNSET_WORDS = [UNSET, '未标注', '未知', '未分类', '无', 'none']

class Parser {
  problem: QueryProblem | null = null
  readonly #tokens: readonly Token[]
  readonly #text: string
  readonly #saved: SavedSearch
  readonly #depth: number
  #at = 0
  #brackets = 0

  constructor(text: string, saved: SavedSearch, depth: number) {
    this.#text = text
    this.#tokens = tokenise(text)
    this.#saved = saved
    this.#depth = depth
  }

  all(): QueryNode {
    if (this.#tokens.length === 0) return { kind: 'all' }
    const nodes: QueryNode[] = []
    while (this.#peek() !== undefined) {
      const node = this.#either(null)
      if (node !== null) nodes.push(node)
      const stray = this.#peek()
      if (stray?.kind !== 'close') continue
      this.#report('unopened-bracket', stray)
      this.#at += 1
    }
    return nodes.length === 0 ? this.#nothing(null) : join('and', nodes)
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at]
  }

  #report(kind: QueryProblem['kind'], token: { readonly start: number; readonly end: number }): void {
    const { start, end } = token
    this.problem ??= { kind, start, end, text: this.#text.slice(start, end) }
  }

  #nothing(token: Token | null): QueryNode {
    this.#report('nothing-to-find', token ?? { start: 0, end: this.#text.length })
    return { kind: 'all' }
  }

  /** a OR b OR c; `null` where nothing stands here. */
  #either(field: FieldName | null): QueryNode | null {
    const nodes: QueryNode[] = []
    let operator: Token | null = null
    for (;;) {
      const node = this.#every(field)
      if (node !== null) nodes.push(node)
      if (node === null && operator !== null) this.#report('nothing-to-find', operator)
      const token = this.#peek()
      if (token?.kind !== 'or') break
      if (node === null && operator === null) this.#report('nothing-to-find', token)
      operator = token
      this.#at += 1
    }
    return nodes.length === 0 ? null : join('or', nodes)
  }

  /** a b c, all of them; stops before OR, a closing bracket and the end. */
  #every(field: FieldName | null): QueryNode | null {
    const nodes: QueryNode[] = []
    for (let token = this.#peek(); token !== undefined && token.kind !== 'or' && token.kind !== 'close'; token = this.#peek()) {
      if (token.kind === 'and') {
        this.#at += 1
        continue
      }
      const node = this.#one(token, field)
      if (node !== null) nodes.push(node)
    }
    return nodes.length === 0 ? null : join('and', nodes)
  }

  #one(token: Token, field: FieldName | null): QueryNode | null {
    this.#at += 1
    if (token.kind === 'not') return this.#excluded(token, field)
    if (token.kind === 'open') return this.#bracket(token, field)
    if (token.kind === 'field') return this.#fielded(token)
    if (token.kind !== 'word' && token.kind !== 'phrase') return null
    if (!token.closed) this.#report('unclosed-quote', token)
    return this.#leaf(token, field)
  }

  #excluded(token: Token, field: FieldName | null): QueryNode | null {
    const next = this.#peek()
    const stops = next === undefined || next.kind === 'or' || next.kind === 'close' || this.#brackets >= DEEPEST_BRACKET
    this.#brackets += 1
    const node = stops ? null : this.#one(next, field)
    this.#brackets -= 1
    if (node === null) this.#report('nothing-to-find', token)
    return node === null ? null : { kind: 'not', node }
  }

  #bracket(token: Token, field: FieldName | null): QueryNode | null {
    this.#brackets += 1
    const node = this.#brackets > DEEPEST_BRACKET ? null : this.#either(field)
    this.#brackets -= 1
    if (this.#peek()?.kind === 'close') this.#at += 1
    else this.#report('unclosed-bracket', token)
    if (node === null) this.#report('nothing-to-find', token)
    return node
  }

  #fielded(token: Extract<Token, { kind: 'field' }>): QueryNode | null {
    const next = this.#peek()
    const adjoins = next !== undefined && next.start === token.end
    if (token.field === null) return this.#unknownField(token, adjoins ? next : null)
    if (!adjoins || (next.kind !== 'word' && next.kind !== 'phrase' && next.kind !== 'open')) {
      this.#report('nothing-to-find', token)
      return null
    }
    return this.#one(next, token.field)
  }

  /** 会议: is no field: what was typed is then looked for as it stands. */
  #unknownField(token: Extract<Token, { kind: 'field' }>, next: Token | null): QueryNode | null {
    this.#report('unknown-field', token)
    const word = next?.kind === 'word' ? next : null
    if (word !== null) this.#at += 1
    const end = word?.end ?? token.end
    return { kind: 'text', text: this.#text.slice(token.start, end), field: null, start: token.start, end }
  }

  #leaf(token: Extract<Token, { kind: 'word' | 'phrase' }>, field: FieldName | null): QueryNode | null {
    const text = token.text
    if (text.trim() === '') {
      this.#report('nothing-to-find', token)
      return null
    }
    if (field === 'date') return this.#date(token)
    if (field === 'saved') return this.#savedSearch(token)
    const inner = token.kind === 'phrase' ? 1 : 0
    const start = token.start + inner
    if (field === null || field === 'title' || field === 'body') return { kind: 'text', text, field, start, end: start + text.length }
    return { kind: 'value', text: UNSET_WORDS.includes(text) ? UNSET : text, field }
  }

  #date(token: Extract<Token, { kind: 'word' | 'phrase' }>): QueryNode | null {
    if (UNSET_WORDS.includes(token.text)) return { kind: 'date', days: null }
    const days = parseDays(token.text.trim())
    if (days === null) this.#report('bad-date', token)
    return days === null ? null : { kind: 'date', days }
  }

  #savedSearch(token: Extract<Token, { kind: 'word' | 'phrase' }>): QueryNode {
    const text = this.#depth < DEEPEST ? this.#saved(token.text.trim()) : null
    if (text === null) {
      this.#report('unknown-saved-search', token)
      return { kind: 'none' }
    }
    const inner = new Parser(text, this.#saved, this.#depth + 1)
    const node = inner.all()
    // A problem inside is the outer name's: its offsets would point into another text.
    if (inner.problem !== null) this.#report(inner.problem.kind, token)
    return node
  }
}

function join(kind: 'and' | 'or', nodes: readonly QueryNode[]): QueryNode {
  const [only] = nodes
  return nodes.length === 1 && only !== undefined ? only : { kind, nodes }
}

/**
 * Reads a query text: words are AND; “…”, "…", 「…」 phrases; -词, NOT, 非 exclude; OR, 或, | choose; brackets group;
 * 标题: 正文: 人物: 署名: 地区: 主题: 报纸: 文件: 状态: 日期: 检索: and their English names narrow. Never throws; a lone operator word (或)
 * is a word.
 */
export function parseQuery(text: string, saved: SavedSearch = () => null): ParsedQuery {
  const trimmed = text.trim()
  if (['或', '且', '非'].includes(trimmed)) {
    const start = text.indexOf(trimmed)
    return { node: { kind: 'text', text: trimmed, field: null, start, end: start + trimmed.length }, problem: null }
  }
  const parser = new Parser(text, saved, 0)
  const node = parser.all()
  return { node, problem: parser.problem }
}

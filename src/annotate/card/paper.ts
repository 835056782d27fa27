import { COLUMNS_OF_TODAY, NEWSPAPERS, NO_PAPER_ENDINGS, NO_PAPERS, TRADE_PAPERS } from '../../lexicon/outlets/papers'
import { oneOf } from '../../matching/oneOf'
import type { Guess } from '../../domain/page'
import type { PageContext } from '../context'
import { type CardLine, rawSpan } from './cardLine'

/** 新郑时报, 人民日报, 某某晚报: what the name of a paper ends in. */
export const PAPER_ENDING: string = oneOf([...NEWSPAPERS, ...TRADE_PAPERS, '周刊', '晚刊', '新闻', '报'])
const PAPER_LINE = new RegExp(
  `(?:^|[\\s：:《|·>]|\\d日|来源[：:])([\\u4e00-\\u9fff]{1,8}?${PAPER_ENDING})(?=$|[\\s》：:|·<（(\\d>/,，—_-]|版|第|数字报|电子|社|网)`,
)
/** 来源：新郑时报. */
const SOURCE = new RegExp(
  '(?:来源|稿源|出处)[：:]\\s{0,3}([\\u4e00-\\u9fff·]{2,14}?)(?=$|[^\\u4e00-\\u9fff·]|作者|记者|编辑|浏览|时间|日期|责任)',
)
/** 某某在线-晨报名: the paper stands behind the site that carries it. */
const BEHIND_SITE = new RegExp(`(?:网|在线|热线|频道|资讯|之窗)[-—－]{1,2}([\\u4e00-\\u9fff]{2,8}?${PAPER_ENDING})(?![\\u4e00-\\u9fff网])`)
/** 今日仙居, alone on its line or before a date: papers of counties in many provinces. */
const TODAY_LINE = /^[\s　《]{0,4}(今日[\u4e00-\u9fff]{2,3})(?=[》\s]{0,4}(?:$|\d{4}|[(（]|第|[|·]))/
/** 今日导读, 今日看点: no paper. */
const TODAY_NO_PAPER = new RegExp(`^今日${oneOf(COLUMNS_OF_TODAY)}`)
/** Words that end like the name of a paper; 通海报 and 临海报 are papers of places that end in 海. */
const NO_PAPER = new RegExp(`^(?:${oneOf(NO_PAPERS)}|.{0,4}(?:${oneOf(NO_PAPER_ENDINGS)}|(?<![上下东南北西乌通临宁定静镇珠青威金])海报))$`)
const NAME_IN_FILE = new RegExp(`[\\u4e00-\\u9fff]{1,8}${PAPER_ENDING}`, 'g')
/** Paths longer than this are cut at the front. */
const LONGEST_PATH = 400

/** 阆 中 报, 江 城 日 报: set wide, alone on its line. */
const SET_WIDE = /^[\s　]*([\u4e00-\u9fff](?:[ \u3000]{1,4}[\u4e00-\u9fff]){2,7})[\s　]*$/

function guess(value: string, rule: string, spans: Guess['evidence']['spans'], stated: boolean): Guess {
  return { value, evidence: { rule, spans, certainty: stated ? 'stated' : 'inferred' } }
}

function setWide(line: CardLine): Guess | null {
  const printed = line.kind === 'masthead' || line.kind === 'first' ? SET_WIDE.exec(line.raw)?.[1] : undefined
  const name = printed?.replace(/\s/g, '') ?? ''
  if (printed === undefined || NO_PAPER.test(name) || PAPER_LINE.exec(name)?.[1] !== name) return null
  const start = line.raw.indexOf(printed)
  return guess(name, 'card/masthead', [rawSpan(line, start, start + printed.length)], true)
}

function inLine(line: CardLine): Guess | null {
  const wide = setWide(line)
  if (wide !== null) return wide
  const source = SOURCE.exec(line.raw)
  const match = source ?? BEHIND_SITE.exec(line.raw) ?? PAPER_LINE.exec(line.raw)
  const name = match?.[1]
  // Behind 今日仙居 the line may go on with what only ends like a paper: 第2版·综合新闻.
  if (match === null || name === undefined || NO_PAPER.test(name)) return ofToday(line)
  const start = match.index + match[0].length - name.length
  return guess(name, source === null ? 'card/masthead' : 'card/webHeader', [rawSpan(line, start, start + name.length)], true)
}

function ofToday(line: CardLine): Guess | null {
  const today = TODAY_LINE.exec(line.raw)
  if (today?.[1] === undefined || TODAY_NO_PAPER.test(today[1])) return null
  const start = today.index + today[0].length - today[1].length
  return guess(today[1], 'card/masthead', [rawSpan(line, start, start + today[1].length)], true)
}

/** The paper or the source that a line names; `null` where it names none. */
export function nameInLine(line: CardLine): string | null {
  return inLine(line)?.value ?? null
}

/** The paper that at least two articles name in their bylines, where they name no other. */
function inBylines(context: PageContext): Guess | null {
  const counts = new Map<string, number>()
  for (const article of context.page.articles) {
    const outlets = new Set(article.byline.map((entry) => entry.outlet).filter((outlet) => outlet?.endsWith('报') === true))
    for (const outlet of outlets) if (outlet !== null) counts.set(outlet, (counts.get(outlet) ?? 0) + 1)
  }
  const [only, ...more] = counts
  if (only === undefined || more.length > 0 || only[1] < 2) return null
  const spans = context.page.articles.flatMap((article) =>
    article.byline.filter((entry) => entry.outlet === only[0]).map((entry) => entry.span),
  )
  return guess(only[0], 'card/byline', spans.slice(0, 3), false)
}

/** 版权所有 某某日报, 某某日报社版权所有. */
const OWNER = new RegExp(
  `(?:版权所有|主办|©|[Cc]opyright)[^\\u4e00-\\u9fff]{0,20}([\\u4e00-\\u9fff]{2,8}?${PAPER_ENDING})(?:社|网|$|[^\\u4e00-\\u9fff])|(?:^|[^\\u4e00-\\u9fff])([\\u4e00-\\u9fff]{2,8}?${PAPER_ENDING})(?:社|网|传媒集团)?版权所有`,
)

/** Whose the page is by its copyright line, and where that stands in the line. */
function ownerIn(line: CardLine): { readonly name: string; readonly start: number } | null {
  const match = OWNER.exec(line.raw)
  const name = match?.[1] ?? match?.[2]
  if (match === null || name === undefined || NO_PAPER.test(name)) return null
  return { name, start: match.index + match[0].indexOf(name) }
}

/** The paper whose a copyright line says the page is; `null` where it says none. */
export function ownerInLine(line: CardLine): string | null {
  return ownerIn(line)?.name ?? null
}

/** The paper that the page's copyright line names. */
function inCopyright(lines: readonly CardLine[]): Guess | null {
  for (const line of lines) {
    if (line.kind !== 'copyright' && line.kind !== 'navigation' && line.kind !== 'unknown' && line.kind !== 'credit') continue
    const owner = ownerIn(line)
    if (owner === null) continue
    return guess(owner.name, 'card/copyright', [rawSpan(line, owner.start, owner.start + owner.name.length)], false)
  }
  return null
}

/** 我的剪报/云溪日报/3.txt: the paper that the file or a folder is called after. */
function inPath({ fileName, path }: PageContext): Guess | null {
  const [name] = ((path === '' ? fileName : path).slice(-LONGEST_PATH).match(NAME_IN_FILE) ?? []).filter((each) => !NO_PAPER.test(each))
  return name === undefined ? null : guess(name, fileName.includes(name) ? 'card/fileName' : 'card/folder', [], false)
}

/** The name of the paper (报名). */
export function paperOf(context: PageContext, lines: readonly CardLine[]): Guess | null {
  const chosen = context.patch.paper
  if (chosen !== undefined) return chosen === null ? null : guess(chosen, 'card/chosen', [], true)
  for (const line of lines) {
    const found = line.kind === 'contents' || line.kind === 'copyright' ? null : inLine(line)
    if (found !== null) return found
  }
  return inPath(context) ?? inBylines(context) ?? inCopyright(lines)
}

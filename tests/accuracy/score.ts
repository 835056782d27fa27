import type { Knowledge } from '../../src/annotate/knowledge'
import { bodyTexts } from '../../src/domain/article'
import { type Edtf, edtfRange } from '../../src/domain/edtf'
import type { AnnotatedArticle, Page } from '../../src/domain/page'
import { bare, bareOffset, type GoldArticle, type GoldPage, placeGold } from './gold'
import { readGoldPage } from './readGoldPage'
import { check, compareSets, count, type Tally } from './tally'

/** Whether the value names one day and nothing about it is vague. */
function isCertainDay(edtf: Edtf): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf) && edtfRange(edtf) !== null
}

function scoreHeadline(tally: Tally, where: string, article: AnnotatedArticle, gold: GoldArticle): void {
  if (gold.headline === null) {
    const holds = (gold.derivedContains ?? []).every((words) => bare(article.headline).includes(bare(words)))
    check(
      tally,
      'headline derived',
      article.headlineOrigin === 'derived' && holds && article.headline.length <= 40,
      where,
      article.headline,
      gold.derivedContains,
    )
    return
  }
  check(tally, 'headline', bare(article.headline) === bare(gold.main ?? ''), where, article.headline, gold.main)
  const stack = [...article.kickers, article.headline, ...article.subheads]
  check(tally, 'headline stack', bare(stack.join('')) === bare(gold.headline.join('')), where, stack, gold.headline)
}

function scoreDate(tally: Tally, where: string, article: AnnotatedArticle, gold: GoldArticle): void {
  const got = article.date.edtf?.replace(/[?~%]/g, '') ?? null
  if (gold.date === null) {
    check(tally, 'no certain day invented', article.date.edtf === null || !isCertainDay(article.date.edtf), where, article.date.edtf, null)
    return
  }
  const accepted = [gold.date, ...(gold.dateAccept ?? [])]
  check(tally, 'date', got !== null && accepted.includes(got), where, article.date.edtf, gold.date)
  const certainButWrong = article.date.edtf !== null && isCertainDay(article.date.edtf) && !accepted.includes(article.date.edtf)
  count(tally, 'date not certain and wrong', certainButWrong ? 0 : 1, 1)
}

/** 我市, 全县, 本区: annotators differ on whether it names a place where the page's own unit is meant. */
const STAND_IN = /^[我本全]?[省市州盟县区旗]$/

function scorePlaces(tally: Tally, where: string, article: AnnotatedArticle, gold: GoldArticle): void {
  const short = (code: string | null | undefined): string => (code ?? '').replace(/00$/, '')
  check(tally, 'district', short(article.district?.code) === short(gold.place), where, article.district?.name ?? null, gold.place)
  const places = article.places.filter(({ level }) => level !== 'village')
  const names = places.map(({ name }) => name)
  compareSets(tally, 'places', names, gold.mentions, where)
  const named = places.filter(({ text }) => !STAND_IN.test(text)).map(({ name }) => name)
  count(tally, 'places named, precision', named.filter((name) => gold.mentions.includes(name)).length, named.length)
}

function scoreParagraphs(tally: Tally, where: string, article: AnnotatedArticle, gold: GoldArticle, whole: string): void {
  if (gold.paragraphs === undefined) return
  const paragraphs = bodyTexts(article).map(bare)
  const found = gold.paragraphs.filter((opening) => paragraphs.some((paragraph) => paragraph.startsWith(bare(opening)))).length
  count(tally, 'paragraph recall', found, gold.paragraphs.length)
  count(tally, 'paragraph precision', found, paragraphs.length)
  if (found < Math.max(gold.paragraphs.length, paragraphs.length))
    tally.misses.push(
      `${where}  paragraphs: got ${JSON.stringify(paragraphs.map((text) => text.slice(0, 10)))}  want ${JSON.stringify(gold.paragraphs)}`,
    )
  for (const paragraph of paragraphs)
    check(tally, 'paragraph text on the page', whole.includes(paragraph), where, paragraph.slice(0, 30), 'a run of the page')
}

function scoreArticle(tally: Tally, where: string, article: AnnotatedArticle, gold: GoldArticle, whole: string): void {
  scoreHeadline(tally, where, article, gold)
  compareSets(
    tally,
    'byline',
    article.byline.map(({ role, outlet, name }) => `${role || (outlet ?? '')}:${name}`),
    gold.byline.map(({ role, name }) => `${role}:${name}`),
    where,
  )
  scoreDate(tally, where, article, gold)
  scorePlaces(tally, where, article, gold)
  compareSets(
    tally,
    'topic',
    article.topics.map(({ label }) => label),
    gold.topics,
    where,
    gold.accept,
  )
  if (gold.people !== undefined)
    compareSets(
      tally,
      'person',
      article.people.filter(({ role }) => role !== 'author').map(({ name }) => name),
      gold.people,
      where,
    )
  scoreParagraphs(tally, where, article, gold, whole)
}

function scoreRead(tally: Tally, page: Page, gold: GoldPage): void {
  const got = page.articles.map((article) => ({
    article,
    start: bareOffset(page.text, article.span.start),
    end: bareOffset(page.text, article.span.end),
  }))
  const want = placeGold(gold)
  const hits = want.filter(({ start }) => got.some((found) => found.start === start)).length
  count(tally, 'boundary recall', hits, want.length)
  count(tally, 'boundary precision', hits, got.length)
  for (const extra of got.filter(({ start }) => !want.some((wanted) => wanted.start === start)))
    tally.misses.push(`${gold.page}  boundary: ${extra.article.headline} is no article`)
  for (const wanted of want) {
    const where = `${gold.page} ${wanted.first.slice(0, 12)}`
    const found = got.find(({ start }) => start === wanted.start)
    check(
      tally,
      'article exact',
      found?.end === wanted.end,
      where,
      found === undefined ? null : bare(page.text).slice(found.end - 12, found.end),
      wanted.last,
    )
    if (found !== undefined) scoreArticle(tally, where, found.article, wanted, bare(page.text))
  }
  const issue = page.card.issueDate.edtf?.replace(/[?~%]/g, '') ?? null
  const accepted = gold.issue?.dateAccept
  if (accepted !== undefined)
    check(
      tally,
      'publication date not wrong',
      issue === null || accepted.includes(issue) || (issue.length < 10 && accepted.some((day) => day.startsWith(issue))),
      gold.page,
      issue,
      accepted,
    )
}

/** Reads a page as the app does and counts what of its gold was found. */
export function scorePage(tally: Tally, gold: GoldPage, knowledge: Knowledge): void {
  const page = readGoldPage(gold, knowledge)
  check(tally, 'readable', page.ok, gold.page, page.ok ? null : page.problem, 'a page')
  if (page.ok) scoreRead(tally, page.value, gold)
}

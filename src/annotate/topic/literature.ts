import { TO_EDITORS, TO_LISTENERS, WITH_RESPECT } from '../../lexicon/letters/letters'
import { oneOf } from '../../matching/oneOf'
import type { Reading, ReadingSection } from '../reading'
import type { WordShare } from './weigh'

/** Id of the topic 文化与旅游 in the default scheme, which literature is filed under; a scheme without it has no literature. */
export const LITERATURE = 'culture-tourism'

/** A poem is literature whatever it tells of. */
const POEM = 3.5
/** An essay may be of something besides, which its words say then. */
const ESSAY = 2
/** Fewer times 我 may come in any piece. */
const FEWEST = 2

const QUOTED = /“[^”]{0,400}”/g
/** 我, but not 我县, 我校, 我国, 我局: the writer, and not whom he speaks for */
const WRITER = /我(?![省市州盟县区旗镇乡村校院国厂局矿军公司单支系们会店社])/g
/** 编辑同志：, 问：, 各位代表：: letters and speeches are in the first person as well. */
const GREETING: RegExp = new RegExp(`^(?:${oneOf([...TO_EDITORS, ...WITH_RESPECT, ...TO_LISTENERS])}|问：|《[^》]{2,12}》编辑部)`)

/** Whether a paragraph stands above what is at `index`. */
function isBelowText(sections: readonly ReadingSection[], index: number): boolean {
  return sections.slice(0, index).some(({ role }) => role === 'paragraph')
}

/** Whether somebody whose name alone stands below the headline tells of what is his own (散文). */
function isEssay({ article, text, sections }: Reading): boolean {
  if (article.dateline !== null || article.byline.length === 0 || article.byline.some(({ role }) => role !== '')) return false
  const names = sections.findIndex(({ role }) => role === 'byline')
  if (names < 0 || isBelowText(sections, names)) return false
  const first = sections.find(({ role }) => role === 'paragraph')
  if (first === undefined || GREETING.test(text.slice(first.start, first.end))) return false
  return (text.slice(first.start).replace(QUOTED, '').match(WRITER)?.length ?? 0) >= FEWEST
}

/** What a piece says by its form for literature: a poem, or an essay of the writer's own. */
export function literatureShares(reading: Reading): readonly (WordShare & { readonly front: number })[] {
  const isPoem = reading.article.kind === 'poem'
  if (!isPoem && !isEssay(reading)) return []
  const weight = isPoem ? POEM : ESSAY
  const at = reading.sections[0]
  return at === undefined ? [] : [{ word: isPoem ? '诗歌' : '散文', weight, front: weight, count: 1, start: at.start, end: at.end }]
}

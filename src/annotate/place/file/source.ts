import { oneOf } from '../../../matching/oneOf'
import { NEWSPAPERS } from '../../../lexicon/outlets/papers'
import type { Span } from '../../../domain/span'
import { isWithin } from '../../../lexicon/places/codes'
import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import type { Reading } from '../../reading'
import { homeOfDateline } from '../resolve/homePlace'
import { homeOfPaper } from '../resolve/homeOfPaper'

/** 据[长江日报]消息, 据《[河南日报]》报道: whose report another paper prints. */
const CITED = new RegExp(`据《?([\\u4e00-\\u9fff]{2,6}${oneOf([...NEWSPAPERS, '新闻网', '电视台'])})》?(?:消息|报道|讯|载|电)`)
const CITED_WITHIN = 120

/** Where the paper is at home whose report this is, and its name in the text. */
export interface Source {
  readonly code: string
  readonly words: readonly Span[]
}

/** The home of the paper or outlet that an article is taken from; `null` where none is named, or where the page is at home in it. */
export function sourceOf(reading: Reading, home: string | null, gazetteer: Gazetteer): Source | null {
  const cited = CITED.exec(reading.text.slice(0, CITED_WITHIN))
  const byName = cited?.[1] === undefined ? null : homeOfPaper(cited[1], gazetteer)
  const code = byName ?? homeOfDateline(reading.article.dateline ?? '', gazetteer)
  if (code === null || (home !== null && isWithin(home, code))) return null
  return { code, words: byName === null || cited === null ? [] : [{ start: cited.index, end: cited.index + cited[0].length }] }
}

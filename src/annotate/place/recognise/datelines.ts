import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import type { Hit } from '../hit'
import { SCOUT } from './scout'

/** 【本报[阳城]讯】, 本报[合肥]十七日电, 中央社[金门]5日电, （[荃湾]通讯）: what is sent from a place names it, however short. */
const DATELINE = SCOUT.seeker(
  /(?:本[报刊台社]|[华新国央联透斯同][社网]|[【（(〔](?!本[报刊台社]|[^】）)〕]{0,6}社))\s?([\u4e00-\u9fff]{2,5}?)(?:(?:专|通)?讯(?=[】）)〕\s：:（记])|(?:[0-9一二三四五六七八九十〇○年月日]+)(?:晨|晚|上午|下午)?(?:急|专)?[电讯])/,
)

/** Places that datelines name; they need no more support. */
export function recogniseDatelines(text: string, gazetteer: Gazetteer): readonly Hit[] {
  const hits: Hit[] = []
  for (const match of DATELINE.all(text)) {
    const printed = match[1] ?? ''
    const found = gazetteer.find(printed)
    if (found === null || found.level === 'town' || found.level === 'zone') continue
    const start = match.index + match[0].indexOf(printed)
    hits.push({
      start,
      end: start + printed.length,
      sign: 'name',
      readings: found.readings,
      trust: 'sure',
      level: found.level,
      freeName: null,
    })
  }
  return hits
}

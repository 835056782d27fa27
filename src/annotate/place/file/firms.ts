import type { Span } from '../../../domain/span'
import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import type { Reading } from '../../reading'

/** [鞍山]钢铁建筑总公司, [保定]第二汽车厂: a firm that is called after its city. */
const FIRM = /^[^，。、；：！？（）《》“”\s的在是为与和及了到来对把被由向从]{2,14}?(?:公司|总厂|厂(?![房家里区矿址商门])|矿务局|油田)/
const BEFORE = /(?:^|[，。、；：！？（“\s]|讯|电)$/

/** The city that the firms in the headline are called after, where it is one, with the words; for articles that name no place. */
export function firmCity(reading: Reading, gazetteer: Gazetteer): { readonly code: string; readonly words: readonly Span[] } | null {
  const heads = reading.sections.filter(({ role }) => role === 'headline' || role === 'kicker')
  const text = reading.text.slice(0, heads[heads.length - 1]?.end ?? 0)
  const words: Span[] = []
  const cities = new Set<string>()
  for (const { start, end, name } of gazetteer.match(text)) {
    const [only, ...more] = name.readings.filter(({ code }) => gazetteer.byCode(code)?.level === 'city')
    if (!name.short || name.trust !== 'sure' || only === undefined || more.length > 0) continue
    if (!BEFORE.test(text.slice(Math.max(0, start - 1), start)) || !FIRM.test(text.slice(end, end + 20))) continue
    cities.add(only.code)
    words.push({ start, end })
  }
  const [code, ...others] = cities
  return code === undefined || others.length > 0 ? null : { code, words }
}

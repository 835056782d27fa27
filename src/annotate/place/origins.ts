import { RarePattern } from '../../matching/rarePattern'
import type { Placed } from './hit'

/** 一个[温州]人, 他是[中江]人: where somebody comes from is no scene. */
const ORIGIN_BEFORE = /(?:一[个名位对群]|[他她我男女]，?是?|是|系|今年|籍|，|、|为|的|老家(?:在|是)?)$/
const ORIGIN_BEHIND = new RarePattern(
  /^(?:市|县|省)?(?:籍|来的|人(?=[，。、；）\s]|$|[\u4e00-\u9fff]{1,3}(?:说|称|在))|男青年|女青年|男子|女子|小伙|姑娘|民工|农民工|老乡|客商|游客|来客|司机)/,
)
/** 抓获[湖北]籍嫌疑人: needs nothing before it. */
const NATIVE = new RarePattern(/^(?:市|县|省)?籍(?!贯)/)

/** Province, city and county may stand before the last name. */
const MOST_ABOVE = 3

/** The places of an article without those that only tell where somebody comes from, the units named right before them too. */
export function withoutOrigins(text: string, placed: readonly Placed[]): readonly Placed[] {
  let chain: number[] = []
  let lastEnd = -1
  const origins = new Set<number>()
  for (const { hit } of placed) {
    chain = hit.start === lastEnd ? [...chain.slice(-MOST_ABOVE), hit.start] : [hit.start]
    lastEnd = hit.end
    const start = chain[0] ?? hit.start
    const behind = text.slice(hit.end, hit.end + 6)
    if (!NATIVE.test(behind) && !(ORIGIN_BEHIND.test(behind) && ORIGIN_BEFORE.test(text.slice(Math.max(0, start - 3), start)))) continue
    for (const each of chain) origins.add(each)
  }
  return origins.size === 0 ? placed : placed.filter(({ hit }) => !origins.has(hit.start))
}

import { composePage } from '../../helpers/composePage'
import { type LayoutName, layouts } from '../../helpers/composePageLayouts'
import { type ArticlePlan, inventArticle, randomFrom } from '../../helpers/inventArticle'

const ARTICLES_ON_A_PAGE = 6

function planFrom(random: () => number): ArticlePlan {
  const upTo = (most: number): number => Math.floor(random() * (most + 1))
  return {
    seed: upTo(1_000_000),
    paragraphs: 1 + upTo(5),
    kickers: upTo(1),
    subheads: upTo(2),
    names: upTo(3),
    crossheads: random() < 0.3,
  }
}

/** Pages of six invented articles each in all layouts, as UTF-8, `bytes` long together or a little more; the seed settles everything. */
export function corpusOf(bytes: number, seed: number): readonly Uint8Array[] {
  const random = randomFrom(seed)
  const names = Object.keys(layouts) as LayoutName[]
  const pages: Uint8Array[] = []
  for (let done = 0; done < bytes;) {
    const layout = names[pages.length % names.length] ?? 'plain'
    const articles = Array.from({ length: ARTICLES_ON_A_PAGE }, () => inventArticle(planFrom(random)))
    const page = new TextEncoder().encode(composePage(articles, layout, Math.floor(random() * 1_000_000)).text)
    pages.push(page)
    done += page.length
  }
  return pages
}

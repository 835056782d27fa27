import { composePage } from './composePage'
import type { LayoutName } from './composePageLayouts'
import { Picker, inventArticle } from './inventArticle'

/** A page of a library that nobody wrote: the same number always gives the same page. */
export interface InventedPage {
  readonly path: string
  readonly text: string
}

const PAPERS = ['望江日报', '东湖晚报', '清河县报', '新禾时报'] as const
const LAYOUTS: readonly LayoutName[] = ['narrow', 'stacked', 'namesInDateline', 'indented', 'markdown', 'webPage']

/** Pages of several papers over three years, about six articles each. */
export function inventLibrary(pages: number, articlesPerPage: number = 6): readonly InventedPage[] {
  return Array.from({ length: pages }, (_, number) => {
    const picker = new Picker(number * 7919 + 5)
    const paper = picker.of(PAPERS)
    const date = [2021 + picker.below(3), 1 + picker.below(12), 1 + picker.below(28)].map((part) => String(part).padStart(2, '0')).join('-')
    const pageNumber = String(1 + picker.below(8)).padStart(2, '0')
    const articles = Array.from({ length: articlesPerPage }, (__, at) =>
      inventArticle({
        seed: number * 1009 + at * 31 + 1,
        paragraphs: 2 + picker.below(6),
        kickers: picker.below(2),
        subheads: picker.below(3),
        names: 1 + picker.below(3),
        crossheads: picker.chance(0.4),
      }),
    )
    const { text } = composePage(articles, LAYOUTS[number % LAYOUTS.length] ?? 'narrow', number)
    return { path: `${paper}/${paper}-${date}-第${pageNumber}版-${number}.txt`, text }
  })
}

import type { Page } from 'playwright-core'
import { inventLibrary } from '../../helpers/inventLibrary'
import { inventParagraph, Picker } from '../../helpers/inventArticle'

/** Files that are dropped at once. */
const BATCH = 250
const A_PAGE = 8
/** Characters of the article that is scrolled. */
const LONG = 20_000

/** An article of 20,000 characters, alone on its page. */
function longPage(): { readonly path: string; readonly text: string } {
  const picker = new Picker(11)
  const paragraphs: string[] = []
  while (paragraphs.join('').length < LONG) paragraphs.push(`　　${inventParagraph(picker)}`)
  return { path: '望江日报-2023-12-31-第01版.txt', text: `兴化市农业农村局召开特长现场会\n\n　　本报讯 ${paragraphs.join('\n').trim()}\n` }
}

async function drop(page: Page, files: readonly { readonly path: string; readonly text: string }[]): Promise<void> {
  const transfer = await page.evaluateHandle((dropped) => {
    const data = new DataTransfer()
    for (const { path, text } of dropped) data.items.add(new File([text], path.split('/').pop() ?? path))
    return data
  }, files)
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
  await transfer.dispose()
}

/** Reads made-up pages into the library of the open page until it holds about as many articles. */
export async function fill(page: Page, articles: number, tell: (line: string) => void): Promise<void> {
  const files = [longPage(), ...inventLibrary(Math.ceil(articles / A_PAGE), A_PAGE)]
  const start = Date.now()
  for (let at = 0; at < files.length; at += BATCH) {
    await drop(page, files.slice(at, at + BATCH))
    await page.locator('.strip').waitFor({ state: 'visible' })
    await page.getByRole('dialog').or(page.locator('.notice')).first().waitFor({ timeout: 600_000 })
    await page.keyboard.press('Escape')
    await page.locator('.notice button').last().click()
    await page.locator('.strip').waitFor({ state: 'detached' })
  }
  tell(`${files.length} files were read in ${Math.round((Date.now() - start) / 1000)} s`)
}

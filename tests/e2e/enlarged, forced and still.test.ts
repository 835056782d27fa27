import { afterEach, expect, inject, test } from 'vitest'
import { App } from './app'
import { cityPage, countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

async function go(hash: string): Promise<void> {
  await app.page.evaluate((next) => {
    window.location.hash = next
  }, hash)
}

/** How much wider the page is than its window: nobody should have to scroll two ways to read a line. */
function overhang(): Promise<number> {
  return app.page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - window.innerWidth)
}

/** Height of what is left for a text beside the bars around it. */
async function heightOf(selector: string): Promise<number> {
  return (await app.page.locator(selector).first().boundingBox())?.height ?? 0
}

test.each([
  ['200 %', 683, 384],
  ['400 %', 320, 256],
] as const)('at %s nothing hangs over, and what is read has the height of the window', async (_, width, height) => {
  app = await App.open(inject('siteUrl'), { width, height, touch: true })
  expect(await overhang()).toBeLessThanOrEqual(0)
  await app.drop(countyPage, cityPage)
  await app.results.getByRole('link').first().waitFor()
  expect(await overhang()).toBeLessThanOrEqual(0)
  expect(await heightOf('.results .scroller')).toBeGreaterThan(height * 0.9)
  await app.openArticle('枇杷')
  expect(await overhang()).toBeLessThanOrEqual(0)
  expect(await heightOf('.reader .scroller')).toBeGreaterThan(height * 0.9)
  await app.page.keyboard.press('c')
  for (const hash of ['/?q=枇杷', '/?pane=filters', '/?view=timeline', '/clips', '/shelf', '/help']) {
    await go(hash)
    await app.page.getByRole('heading').first().waitFor()
    expect([hash, await overhang()]).toEqual([hash, expect.toSatisfy((wide: number) => wide <= 0)])
  }
})

test('in forced colours what is chosen, open and focused differs by more than a colour', async () => {
  app = await App.open(inject('siteUrl'))
  await app.page.emulateMedia({ forcedColors: 'active' })
  await app.drop(countyPage, cityPage)
  await app.openArticle('枇杷')
  const style = (selector: string, name: string) =>
    app.page
      .locator(selector)
      .first()
      .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name)
  expect(await style('.card.on', 'border-left-width')).toBe('4px')
  await app.page.getByRole('button', { name: '原文对照' }).first().click()
  expect(await style('.bar [aria-pressed="true"]', 'text-decoration-line')).toBe('underline')
  await app.page.getByRole('button', { name: '更多' }).press('Enter')
  await app.page.getByRole('menuitem').first().waitFor()
  await expect.poll(() => style('.menu .item[data-highlighted]', 'outline-style')).toBe('solid')
  await app.page.keyboard.press('Escape')
  await app.page.keyboard.press('Tab')
  const outline = await app.page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
  expect(outline).not.toBe('none')
})

test('nothing moves for those who asked for no motion', async () => {
  app = await App.open(inject('siteUrl'))
  await app.page.emulateMedia({ reducedMotion: 'reduce' })
  await app.drop(countyPage)
  await app.openArticle('枇杷')
  const moving = await app.page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element)
      const still = transitionDuration.split(',').every((time) => parseFloat(time) === 0) && animationName === 'none'
      return still ? [] : [element.className]
    }),
  )
  expect(moving).toEqual([])
})

import { type Scene, at, closeDialog, fromMore, results } from './stage'

/** A day at the desk with the sample pages: what a person comes across, one after the other. */
export const DAY: readonly Scene[] = [
  { name: 'first-visit', reach: ({ page, say }) => page.getByRole('button', { name: say('试读示例') }).waitFor() },
  {
    name: 'paste',
    async reach({ page, say }) {
      await page.getByRole('button', { name: say('粘贴文字…') }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'library',
    withNotices: true,
    async reach({ page, say }) {
      await closeDialog(page)
      await page.getByRole('button', { name: say('试读示例') }).click()
      await page.getByRole('button', { name: say('导入报告') }).waitFor()
      await results({ page, say }).getByRole('link').nth(3).waitFor()
    },
  },
  {
    name: 'report',
    async reach({ page, say }) {
      await page.getByRole('button', { name: say('导入报告') }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'article',
    async reach({ page, say }) {
      await closeDialog(page)
      await results({ page, say }).getByRole('link').nth(1).click()
      await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor()
    },
  },
  {
    name: 'evidence',
    async reach({ page }) {
      await page.locator('.facts .value').first().click()
      await page.getByRole('status').first().waitFor()
    },
  },
  {
    name: 'source',
    async reach({ page, say }) {
      await page
        .getByRole('button', { name: say('原文对照') })
        .first()
        .click()
      await page.getByRole('heading', { name: say('原文') }).waitFor()
    },
  },
  {
    name: 'correct',
    async reach({ page, say }) {
      await page
        .getByRole('button', { name: say('收起原文') })
        .first()
        .click()
      await page
        .getByRole('button', { name: say('订正'), exact: true })
        .first()
        .click()
      await page.getByRole('form', { name: say('订正') }).waitFor()
    },
  },
  {
    name: 'clips',
    async reach({ page, say }) {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: say('剪报'), exact: true }).click()
      await page.getByRole('button', { name: say('已剪报') }).waitFor()
      await at(page, '/clips')
      await page.locator('.clip .cite').first().waitFor()
    },
  },
  {
    name: 'person',
    async reach({ page }) {
      await at(page, `/person/${encodeURIComponent('唐以宁')}`)
      await page.getByRole('heading', { level: 1, name: '唐以宁' }).waitFor()
    },
  },
  {
    name: 'found',
    async reach({ page, say }) {
      await at(page, '/?q=%E5%B1%85%E6%B0%91')
      await results({ page, say }).getByRole('link').first().waitFor()
    },
  },
  {
    name: 'empty',
    async reach({ page, say }) {
      await at(page, '/?q=%E5%B1%85%E6%B0%91&from=1950-01-01&to=1950-02-01')
      await page.getByText(say('没有符合条件的稿件')).waitFor()
    },
  },
  {
    name: 'bad-query',
    async reach({ page }) {
      await at(page, '/?q=%E2%80%9C%E5%B1%85%E6%B0%91')
      await page.getByRole('alert').first().waitFor()
    },
  },
  {
    name: 'timeline',
    async reach({ page, say }) {
      await at(page, '/?view=timeline')
      await results({ page, say })
        .getByRole('button', { name: say('时间线') })
        .waitFor()
      await page.locator('.year').first().waitFor()
    },
  },
  {
    name: 'grid',
    async reach({ page, say }) {
      await at(page, '/?view=grid')
      await results({ page, say }).getByRole('table').waitFor()
    },
  },
  {
    name: 'filters',
    async reach({ page, say }) {
      await at(page, '/?pane=filters')
      await page.getByRole('complementary', { name: say('筛选') }).waitFor()
    },
  },
  {
    name: 'shelf',
    async reach({ page, say }) {
      await at(page, '/shelf')
      await page.getByRole('heading', { name: say('保存与备份') }).waitFor()
    },
  },
  {
    name: 'page-card',
    async reach({ page }) {
      await page.getByRole('row').nth(1).getByRole('button').first().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'encoding',
    async reach({ page }) {
      await closeDialog(page)
      await page.getByRole('row').nth(1).getByRole('button').last().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'help',
    async reach({ page, say }) {
      await closeDialog(page)
      await at(page, '/help')
      await page.getByRole('heading', { level: 1, name: say('使用说明') }).waitFor()
    },
  },
  {
    name: 'keys',
    async reach({ page, say }) {
      await at(page, '/')
      await fromMore({ page, say }, '按键一览')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'settings',
    async reach({ page, say }) {
      await closeDialog(page)
      await fromMore({ page, say }, '设置')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'query',
    async reach({ page, say }) {
      await closeDialog(page)
      await page.getByRole('button', { name: say('高级检索') }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'suggestions',
    async reach({ page, say }) {
      await closeDialog(page)
      await page.getByRole('combobox', { name: say('搜索'), exact: true }).fill('教')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'review',
    async reach({ page, say }) {
      await at(page, '/?state=review&sort=page')
      await results({ page, say }).getByRole('link').first().click()
      await page.getByRole('button', { name: say('核对无误') }).waitFor()
    },
  },
  {
    name: 'vertical',
    async reach({ page, say }) {
      await fromMore({ page, say }, '设置')
      await page.getByRole('radio', { name: say('竖排') }).check({ force: true })
      await closeDialog(page)
    },
  },
]

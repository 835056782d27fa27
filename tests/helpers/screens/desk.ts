import { countyPage } from '../../e2e/pages'
import { dropFiles, textFile } from '../dropFiles'
import { type Scene, type Stage, at, closeDialog, results } from './stage'

const DITCHES = ['文宫镇', '富加镇', '龙正镇'].map((place, index) =>
  textFile(
    `岚山县报-2022-06-1${index}-02版.txt`,
    `仁寿县${place}水渠修好了

　　本报讯（记者 温如许）6月${index + 3}日，仁寿县${place}的水渠全线修好，两千亩稻田灌

灌上了水。村民罗大有说，今年插秧不用等雨。
　　镇里还修了三座泵站，由专人看管，
一直看到秋收以后，明年再修两座。
　　水渠边种上了树，孩子们放学从这里回家。
`,
  ),
)

/** The same report in another paper, a little shorter. */
const TWIN = textFile(
  '望江日报-2022-06-12-04版.txt',
  `仁寿县文宫镇水渠修好了

　　本报讯（记者 温如许）6月3日，仁寿县文宫镇的水渠全线修好，两千亩稻田灌上了水。村民罗大有说，今年插秧不用等雨。
　　镇里还修了三座泵站，由专人看管，一直看到秋收以后，明年再修两座。
　　水渠边种上了树，孩子们放学从这里回家。
`,
)

async function openArticle({ page, say }: Stage, headline: string): Promise<void> {
  await at(page, '/')
  await results({ page, say }).getByRole('link', { name: headline }).first().click()
  await page.getByRole('article').getByRole('heading', { level: 1, name: headline }).waitFor()
}

/** On a telephone the source lies over the article and its buttons. */
async function closeSource({ page, say }: Stage): Promise<void> {
  await page
    .locator('.source header')
    .getByRole('button', { name: say('收起原文') })
    .click()
}

/** By way of a value that is wrong: the button begins with what is doubtful, which may be in the source. */
async function correct({ page, say }: Stage, field: string, value: string): Promise<void> {
  await page.locator('.facts .value').first().click()
  await page.getByRole('button', { name: say('不对') }).click()
  const form = page.getByRole('form', { name: say('订正') })
  await form.getByLabel(say(field)).fill(value)
  await form.getByRole('button', { name: say('保存') }).click()
  await form.waitFor({ state: 'detached' })
}

/** Corrections of all kinds, what becomes of them, and how they are exchanged. */
export const DESK: readonly Scene[] = [
  {
    name: 'alike',
    async reach(stage) {
      const { page, say } = stage
      await page.getByRole('button', { name: say('试读示例') }).waitFor()
      await dropFiles(page, [...DITCHES, TWIN, countyPage])
      await results(stage).getByRole('link').nth(3).waitFor()
      await openArticle(stage, '仁寿县富加镇水渠修好了')
      await correct(stage, '日期', '2021-6-4')
      await page.getByRole('button', { name: say('看看是哪些') }).click()
    },
  },
  {
    name: 'twin',
    async reach(stage) {
      await stage.page.getByRole('button', { name: stage.say('不用了') }).click()
      await openArticle(stage, '仁寿县文宫镇水渠修好了')
      await stage.page.locator('.sheet > .strip').getByRole('button', { expanded: false }).click()
      await stage.page.getByRole('region', { name: stage.say('相近的稿件') }).waitFor()
    },
  },
  {
    name: 'seam',
    async reach({ page, say }) {
      await page
        .getByRole('button', { name: say('原文对照') })
        .first()
        .click()
      await page.locator('button.seam:not(.joint)').first().click()
      await page.getByRole('form', { name: say('断处') }).waitFor()
    },
  },
  {
    name: 'mark',
    async reach({ page, say }) {
      await page
        .getByRole('form', { name: say('断处') })
        .getByRole('button', { name: say('取消') })
        .click()
      await page.locator('.source pre.this').evaluate((element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        let node = walker.nextNode()
        while (node !== null && (node.nodeValue?.length ?? 0) < 6) node = walker.nextNode()
        if (node !== null) document.getSelection()?.setBaseAndExtent(node, 0, node, 6)
      })
      await page.getByRole('group', { name: say('选中的文字') }).waitFor()
    },
  },
  {
    name: 'cut',
    async reach(stage) {
      const { page, say } = stage
      await closeSource({ page, say })
      await openArticle(stage, '仁寿县三千亩枇杷')
      await page
        .getByRole('button', { name: say('原文对照') })
        .first()
        .click()
      await page.getByRole('button', { name: say('改分稿') }).click()
    },
  },
  {
    name: 'orphan',
    async reach(stage) {
      const { page, say } = stage
      await closeSource({ page, say })
      await at(page, '/')
      await results(stage).getByRole('link', { name: '人民法院' }).first().click()
      await page.getByRole('article').getByRole('heading', { level: 1, name: '人民法院' }).waitFor()
      await correct(stage, '标题', '放鱼苗两万尾')
      await openArticle(stage, '仁寿县三千亩枇杷')
      await page
        .getByRole('button', { name: say('原文对照') })
        .first()
        .click()
      await page.getByRole('button', { name: say('改分稿') }).click()
      await page.getByRole('group', { name: say('文件里的原样文字') }).focus()
      await page.keyboard.press(']')
      await closeSource({ page, say })
      const note = page.getByRole('region', { name: say('对不上稿件的订正') })
      await note.getByRole('button', { name: say('看一看') }).click()
    },
  },
  {
    name: 'exchange',
    async reach({ page, say }) {
      await at(page, '/shelf')
      await page.getByRole('heading', { name: say('订正记录') }).scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'patch',
    async reach({ page, say }) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: say('导出订正') }).click()])
      const path = await download.path()
      await page
        .getByRole('button', { name: say('撤销这一处') })
        .first()
        .click()
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: say('并入别人的订正…') }).click(),
      ])
      await chooser.setFiles(path)
      await page.getByRole('dialog').getByRole('checkbox').first().waitFor()
    },
  },
  {
    name: 'restore',
    async reach({ page, say }) {
      await closeDialog(page)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: say('备份成一个文件') }).click(),
      ])
      const path = await download.path()
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: say('从备份恢复…') }).click(),
      ])
      await chooser.setFiles(path)
      await page.getByRole('dialog').getByRole('button').nth(1).waitFor()
    },
  },
  {
    name: 'storage',
    async reach({ page, say }) {
      await closeDialog(page)
      await page.getByRole('heading', { name: say('保存与备份') }).evaluate((heading) => heading.scrollIntoView())
    },
  },
  {
    name: 'menu',
    async reach(stage) {
      await at(stage.page, '/?sort=district')
      await results(stage).getByRole('link').first().waitFor()
      await stage.page.getByRole('button', { name: stage.say('更多') }).click()
    },
  },
  {
    name: 'compact',
    async reach(stage) {
      await stage.page.getByRole('menuitem', { name: stage.say('设置') }).click()
      await stage.page.getByRole('radio', { name: stage.say('紧凑') }).check({ force: true })
      await closeDialog(stage.page)
    },
  },
]

import { afterEach, describe, expect, test } from 'vitest'
import { RECIPES } from '../helpers/fakeRecipes'
import { type Room, enterRoom } from './room'

let room: Room
afterEach(() => room.leave())

describe('the first visit', () => {
  test('says what this is, and offers every way in', async () => {
    room = await enterRoom()
    expect(room.text()).toContain('文件不会离开这台电脑')
    expect(room.all('.drop button').map((button) => button.textContent.trim())).toEqual(['选择文件…', '选择文件夹…', '粘贴文字…'])
  })

  test('the samples become articles', async () => {
    room = await enterRoom()
    await room.click('button.samples')
    expect(room.all('.card').length).toBeGreaterThan(4)
    expect(document.activeElement?.tagName).toBe('MAIN')
    const asked = room.client.calls.find((call) => call.name === 'import')
    expect(asked?.request).toMatchObject({
      files: expect.arrayContaining([expect.objectContaining({ name: '某某日报-2023-03-31-02版.txt' })]),
    })
  })

  test('a library that cannot be opened says why and offers another try', async () => {
    room = await enterRoom({ failOpen: true })
    expect(room.find('[role="alert"]').textContent).toContain('更新的版本')
    expect(room.text()).toContain('再试一次')
  })
})

describe('filtering', () => {
  test('one click includes, the next excludes, the third clears; the address follows', async () => {
    room = await enterRoom({ pages: 1 })
    const row = '.facet [role="treeitem"]'
    await room.clickWords(row, '江苏省')
    expect(location.hash).toContain('district=320000')
    expect(room.find('.total').textContent).toContain('1')
    await room.clickWords(row, '江苏省')
    expect(location.hash).toContain('not-district=320000')
    expect(room.find('.chip').textContent).toContain('非 江苏省')
    await room.clickWords(row, '江苏省')
    expect(location.hash).not.toContain('district')
  })

  test('a topic that no article has is called by its name all the same', async () => {
    room = await enterRoom({ pages: 1, recipes: [] }, '#/?topic=health')
    expect(room.find('.chip').textContent).toContain('卫生健康')
  })

  test('a chip takes its filter away', async () => {
    room = await enterRoom({ pages: 1 }, '#/?district=320000')
    await room.click('.chip')
    expect(location.hash).not.toContain('district')
    expect(room.all('.card').length).toBe(6)
  })

  test('where nothing is found, what to drop is offered with its count', async () => {
    room = await enterRoom({ pages: 1 }, '#/?q=没有这样的词')
    expect(room.find('.empty').textContent).toContain('不限搜索词“没有这样的词”，有 6 篇')
    await room.clickWords('.remedy', '不限搜索词')
    expect(room.all('.card').length).toBe(6)
  })

  test('who looks for a value types at once, and is back at the button by Escape', async () => {
    room = await enterRoom({ pages: 2, recipes: [...RECIPES, ...RECIPES.map((recipe, nth) => ({ ...recipe, reporter: `周${nth}` }))] })
    await room.clickWords('.facet .name', '署名')
    await room.clickWords('.facet .aside', '查找')
    expect(document.activeElement?.className).toBe('needle')
    await room.press('Escape')
    expect(room.all('.needle')).toHaveLength(0)
    expect(document.activeElement?.textContent).toContain('查找')
  })

  test('a tree is walked by arrow keys and chosen from by space', async () => {
    room = await enterRoom({ pages: 1 })
    const tree = room.all('[role="tree"]').find((element) => element.getAttribute('aria-label') === '地区')
    tree?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    await room.press('ArrowDown')
    await room.press(' ')
    expect(location.hash).toContain('district=')
  })
})

describe('reading', () => {
  test('an article opens with its headline stack, facts and byline', async () => {
    room = await enterRoom({ pages: 1 })
    await room.clickWords('.card a', '小网格里的三十七次敲门')
    expect(room.find('.kicker').textContent).toContain('一本记满小事的本子')
    expect(room.find('.facts').textContent).toContain('推断')
    expect(room.find('.by').textContent).toContain('林知夏')
    expect(room.find('.body p').textContent.replace(/\s/g, '')).toMatch(/^本报讯4月12日一早/)
    expect(location.hash).toContain('a=')
  })

  test('a derived value lights up the words it rests on, with its sentence', async () => {
    room = await enterRoom({ pages: 1 })
    await room.clickWords('.card a', '小网格里的三十七次敲门')
    await room.click('.facts .value')
    expect(room.find('.body .lit').textContent).toBe('4月12日')
    expect(room.find('.note .why').textContent).toContain('正文写有月和日')
    await room.press('Escape')
    expect(room.all('.body .lit').length).toBe(0)
  })

  test('hits are marked and walked through', async () => {
    room = await enterRoom({ pages: 1 }, '#/?q=上门')
    await room.clickWords('.card a', '小网格')
    const hits = room.all('.body [data-hit]').length
    expect(hits).toBeGreaterThan(0)
    await room.press('n')
    expect(room.find('.hits').textContent).toContain(`命中 ${hits === 1 ? 1 : 2} / ${hits}`)
  })

  test('the source stands beside the article, leftovers named', async () => {
    room = await enterRoom({ pages: 1 })
    await room.clickWords('.card a', '小网格')
    await room.press('o')
    await room.settle()
    expect(room.find('.source').textContent).toContain('报头')
    expect(room.find('.stretch.this').textContent).toContain('槐荫巷')
  })

  test('j and k go through the results; Escape leads back', async () => {
    room = await enterRoom({ pages: 1 })
    await room.press('j')
    const first = location.hash
    await room.press('j')
    expect(location.hash).not.toBe(first)
    await room.press('k')
    expect(location.hash).toBe(first)
    await room.press('Escape')
    expect(location.hash).not.toContain('a=')
  })

  test('a star is set and told to the engine', async () => {
    room = await enterRoom({ pages: 1 })
    await room.press('j')
    await room.press('s')
    expect(room.client.calls).toContainEqual({ name: 'setState', request: expect.objectContaining({ state: 'starred', on: true }) })
  })

  test('an article that is gone says so', async () => {
    room = await enterRoom({ pages: 1 }, '#/?a=gone-0-1')
    expect(room.text()).toContain('这一篇已不在资料库里')
  })
})

describe('correcting', () => {
  test('only what was changed is sent', async () => {
    room = await enterRoom({ pages: 1 })
    await room.clickWords('.card a', '小网格')
    await room.press('e')
    await room.type('[data-field="date"]', '2022年4月12日')
    await room.click('.panel [type="submit"]')
    const { calls } = room.client
    expect(calls.filter((call) => call.name === 'correct').map((call) => call.request)).toEqual([
      { id: expect.any(String), changes: { date: '2022-04-12' } },
    ])
  })

  test('letters lead to the topic whose pinyin they are', async () => {
    room = await enterRoom({ pages: 1 })
    await room.press('j')
    await room.press('e')
    const topics = room.all('.topics .topic')
    const education = topics.findIndex((topic) => topic.textContent.trim().startsWith('教育'))
    expect(education).toBeGreaterThan(0)
    room.find('[data-field="topics"]').focus()
    await room.press('j')
    expect(document.activeElement).toBe(topics[0])
    await room.press('y')
    expect(document.activeElement).toBe(topics[education])
    await room.press('ArrowLeft')
    expect(document.activeElement).toBe(topics[education - 1])
  })

  test('what is typed replaces the date that was read, and is said in full', async () => {
    room = await enterRoom({ pages: 1 })
    await room.clickWords('.card a', '小网格')
    await room.press('e')
    const field = document.activeElement
    expect(field instanceof HTMLInputElement && field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toMatch(/^\d{4}/)
    await room.type('[data-field="date"]', '2')
    expect(room.find('.panel').textContent).toMatch(/即 \d{4}-\d\d-02/)
  })

  test('a date that is none cannot be saved', async () => {
    room = await enterRoom({ pages: 1 })
    await room.press('j')
    await room.press('e')
    await room.type('[data-field="date"]', '某一天')
    expect(room.find('.panel').textContent).toContain('看不懂这个日期')
    expect(room.find('.panel [type="submit"]').hasAttribute('disabled')).toBe(true)
  })

  test('what is right is confirmed with one key, and the next one comes', async () => {
    room = await enterRoom({ pages: 1 })
    await room.press('j')
    const first = location.hash
    await room.press('v')
    expect(room.client.calls).toContainEqual({ name: 'setState', request: expect.objectContaining({ state: 'review', on: false }) })
    expect(location.hash).not.toBe(first)
  })
})

describe('giving out', () => {
  test('all or what is shown leaves as JSON Lines', async () => {
    room = await enterRoom({ pages: 1 }, '#/?district=410184')
    const { useExports } = await import('../../src/ui/stores/exports')
    expect(await useExports().write('jsonl', { kind: 'all' })).toEqual({ name: 'jianbao.jsonl' })
    expect(room.client.calls.filter((call) => call.name === 'export').length).toBe(1)
  })
})

import { describe, expect, test } from 'vitest'
import { EVERYTHING } from '../../src/domain/query'
import type { EngineClient } from '../../src/worker/page/engineClient'
import { file, newBrowser, openTab } from './testEngine'

const PAGE = '白河大桥通车\n1月5日，白河大桥建成通车。\n==\n学校开学\n孩子们回到课堂。\n'

async function ids(client: EngineClient): Promise<readonly string[]> {
  const { ids: found } = await client.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 100 })
  return found
}

async function withPage(browser = newBrowser()): Promise<{ client: EngineClient; first: string; second: string; source: string }> {
  const client = await openTab(browser)
  await client.call('import', { files: [file('a.txt', PAGE)] })
  const [first = '', second = ''] = await ids(client)
  const [source] = await client.call('sources', {})
  return { client, first, second, source: source?.id ?? '' }
}

async function headlines(client: EngineClient): Promise<readonly string[]> {
  const { cards } = await client.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 100 })
  return cards.map(({ headline }) => headline.text)
}

describe('a value set by hand', () => {
  test('is shown, found, marked and exported; the newest of several counts', async () => {
    const { client, second } = await withPage()
    await client.call('correct', { id: second, changes: { headline: '开学日', date: '2026-09-01' } })
    const view = await client.call('correct', {
      id: second,
      changes: { headline: '开学第一天', district: '410184', topics: ['education'] },
    })
    expect(view?.article).toMatchObject({
      headline: '开学第一天',
      date: { edtf: '2026-09-01', evidence: [{ rule: 'correction/byHand', certainty: 'stated' }] },
      district: { code: '410184', name: '新郑市', path: [{ code: '410000' }, { code: '410100' }, { code: '410184' }] },
      topics: [{ id: 'education', label: '教育', score: 1 }],
    })
    expect(view?.states).toContain('corrected')
    expect(view?.corrections).toHaveLength(5)
    const found = await client.call('search', {
      query: { ...EVERYTHING, facets: { district: { include: ['410184'], exclude: [] } } },
      offset: 0,
      limit: 9,
    })
    expect(found.ids).toEqual([second])
    const exported = await client.call('export', { format: 'jsonl', selection: { kind: 'ids', ids: [second] } })
    expect(new TextDecoder().decode(exported.bytes)).toBe('开学第一天 headline date district topics')
  })

  test('may be that there is none', async () => {
    const { client, first } = await withPage()
    const view = await client.call('correct', { id: first, changes: { date: null } })
    expect(view?.article.date).toMatchObject({ edtf: null, evidence: [{ rule: 'correction/byHand', certainty: 'unknown' }] })
    expect(view?.review).not.toContain('undated')
  })

  test.each([
    ['a date that is none', { date: '2026-02-30' }],
    ['an unknown place', { district: '999999' }],
    ['an unknown kind', { kind: 'novel' }],
  ])('is refused where it is of no use: %s', async (_, changes) => {
    const { client, first } = await withPage()
    const before = await client.call('article', { id: first })
    await expect(client.call('correct', { id: first, changes })).rejects.toMatchObject({ problem: { kind: 'internal' } })
    expect(await client.call('article', { id: first })).toEqual(before)
  })

  test('outlives removing and bringing the same bytes again under another name', async () => {
    const { client, first, source } = await withPage()
    await client.call('correct', { id: first, changes: { headline: '大桥' } })
    await client.call('remove', { sources: [source] })
    expect(await ids(client)).toEqual([])
    await client.call('import', { files: [file('b.txt', PAGE)] })
    expect(await headlines(client)).toEqual(['大桥', '学校开学'])
  })

  test('waits while its article is merged away and is back when that is undone', async () => {
    const browser = newBrowser()
    const { client, second, source } = await withPage(browser)
    await client.call('correct', { id: second, changes: { headline: '开学' } })
    await client.call('moveBoundaries', { source, added: [], removed: [PAGE.indexOf('学校')] })
    expect(await headlines(client)).toEqual(['白河大桥通车'])
    expect(await browser.store.read(['corrections'], ({ corrections }) => corrections.list())).toHaveLength(2)
    await client.call('undo', { correction: null })
    expect(await headlines(client)).toEqual(['白河大桥通车', '开学'])
  })

  test('follows its article when the one before takes part of it, and when the end moves', async () => {
    const { client, first, source } = await withPage()
    await client.call('correct', { id: first, changes: { headline: '大桥' } })
    await client.call('moveBoundaries', { source, added: [PAGE.indexOf('1月')], removed: [] })
    expect(await headlines(client)).toEqual(['大桥', '1月5日，白河大桥建成通车。', '学校开学'])
    // The old address still leads to where the article begins.
    expect((await client.call('article', { id: first }))?.article.headline).toBe('大桥')
  })
})

describe('taking back', () => {
  test('takes back all that was set in one go, newest first, down to what was read', async () => {
    const { client, first } = await withPage()
    const read = await client.call('article', { id: first })
    await client.call('correct', { id: first, changes: { headline: '甲', date: '2026-01-06' } })
    const once = await client.call('article', { id: first })
    await client.call('correct', { id: first, changes: { headline: '乙' } })
    expect((await client.call('undo', { correction: null })).undone).toMatchObject({ field: 'headline', value: '乙' })
    expect(await client.call('article', { id: first })).toEqual(once)
    await client.call('undo', { correction: null })
    expect(await client.call('article', { id: first })).toEqual(read)
    expect(await client.call('undo', { correction: null })).toEqual({ done: false, undone: null, restored: [], article: null })
  })

  test('takes one back by its id, whatever came later', async () => {
    const { client, first } = await withPage()
    await client.call('correct', { id: first, changes: { date: '2026-01-06' } })
    const view = await client.call('correct', { id: first, changes: { headline: '乙' } })
    await client.call('undo', { correction: view?.corrections[0]?.id ?? '' })
    const after = await client.call('article', { id: first })
    expect([after?.article.headline, after?.article.date.edtf]).toEqual(['乙', '2020-01-05'])
  })

  test('brings removed files back, with what was set on them meanwhile', async () => {
    const { client, first, source } = await withPage()
    await client.call('correct', { id: first, changes: { headline: '大桥' } })
    const before = await client.call('page', { source })
    expect(await client.call('remove', { sources: [source, 'nothing'] })).toEqual({ removed: 1 })
    expect(await client.call('undo', { correction: null })).toEqual({ done: true, undone: null, restored: [source], article: null })
    expect(await client.call('page', { source })).toEqual(before)
    expect(await headlines(client)).toEqual(['大桥', '学校开学'])
  })

  test('brings everything back after a wipe, which leaves nothing in the store', async () => {
    const browser = newBrowser()
    const { client, first } = await withPage(browser)
    await client.call('correct', { id: first, changes: { headline: '大桥' } })
    await client.call('setState', { ids: [first], state: 'starred', on: true })
    await client.call('wipe', {})
    const counts = await browser.store.read(['sources', 'bytes', 'pages', 'articles', 'corrections', 'readingState'], ({ raw }) =>
      Promise.all(['sources', 'bytes', 'pages', 'articles', 'corrections', 'readingState'].map((name) => raw.count(name as 'bytes'))),
    )
    expect(counts).toEqual([0, 0, 0, 0, 0, 0])
    expect(await ids(client)).toEqual([])
    await client.call('undo', { correction: null })
    expect(await headlines(client)).toEqual(['大桥', '学校开学'])
    expect((await client.call('article', { id: first }))?.states).toContain('starred')
  })
})

describe('marks', () => {
  test('are kept, filter, and go with the article when its end moves', async () => {
    const { client, first, source } = await withPage()
    await client.call('setState', { ids: [first], state: 'starred', on: true })
    await client.call('setState', { ids: [first], state: 'unread', on: false })
    await client.call('moveBoundaries', { source, added: [PAGE.indexOf('1月')], removed: [] })
    const starred = { ...EVERYTHING, facets: { state: { include: ['starred'], exclude: [] } } }
    const { cards } = await client.call('search', { query: starred, offset: 0, limit: 9 })
    expect(cards.map(({ headline, states }) => [headline.text, states.includes('unread')])).toEqual([['白河大桥通车', false]])
  })

  test('confirm what was doubtful, until it is doubted again', async () => {
    const { client, second } = await withPage()
    expect((await client.call('article', { id: second }))?.review).toEqual(['undated', 'unplaced', 'unclassified'])
    await client.call('setState', { ids: [second], state: 'review', on: false })
    expect(await client.call('article', { id: second })).toMatchObject({ review: [], states: ['unread'] })
    await client.call('setState', { ids: [second], state: 'review', on: true })
    expect((await client.call('article', { id: second }))?.states).toContain('review')
  })

  test('that were confirmed are taken back before what was done earlier, and done again', async () => {
    const { client, first, second } = await withPage()
    await client.call('correct', { id: first, changes: { headline: '大桥' } })
    await client.call('setState', { ids: [second], state: 'review', on: false })
    // Saying it twice is no second thing to take back.
    await client.call('setState', { ids: [second], state: 'review', on: false })
    expect(await client.call('undo', { correction: null })).toMatchObject({ done: true, undone: null, article: second })
    expect((await client.call('article', { id: second }))?.states).toContain('review')
    expect(await headlines(client)).toEqual(['大桥', '学校开学'])
    await client.call('redo', {})
    expect((await client.call('article', { id: second }))?.review).toEqual([])
    await client.call('undo', { correction: null })
    expect(await client.call('undo', { correction: null })).toMatchObject({ undone: { value: '大桥' }, article: null })
  })

  test('that were confirmed by the hundred push no removed file out of what can be taken back', async () => {
    const { client, second, source } = await withPage()
    await client.call('import', { files: [file('b.txt', '村里修路\n3月8日，村里修好了路。\n')] })
    const other = (await client.call('sources', {})).find(({ id }) => id !== source)
    await client.call('remove', { sources: [other?.id ?? ''] })
    for (let count = 0; count < 60; count += 1) {
      await client.call('setState', { ids: [second], state: 'review', on: false })
      await client.call('setState', { ids: [second], state: 'review', on: true })
    }
    const removal = (await client.call('undoList', {})).find(({ kind }) => kind === 'remove')
    expect(await client.call('undo', { correction: null, action: removal?.at ?? '' })).toMatchObject({ restored: [other?.id] })
  })
})

describe('two tabs', () => {
  test('show each other’s changes', async () => {
    const browser = newBrowser()
    const { client, first } = await withPage(browser)
    const other = await openTab(browser)
    let told = 0
    const heard = new Promise<void>((resolve) => other.onChanged(() => ((told += 1), resolve())))
    await client.call('correct', { id: first, changes: { headline: '大桥' } })
    await heard
    expect(told).toBe(1)
    expect(await headlines(other)).toEqual(['大桥', '学校开学'])
  })

  test('lose nothing when both read the same page anew', async () => {
    const browser = newBrowser()
    const { client, source } = await withPage(browser)
    const other = await openTab(browser)
    await Promise.all([
      client.call('moveBoundaries', { source, added: [PAGE.indexOf('1月')], removed: [] }),
      other.call('setCard', { sources: [source], patch: { issueDate: '2026-01-06', paper: '白河日报' }, apply: true }),
      client.call('decodeAs', { source, encoding: 'utf-8', apply: true }),
      other.call('moveBoundaries', { source, added: [PAGE.indexOf('孩子')], removed: [] }),
    ])
    const fresh = await openTab(browser)
    const page = await fresh.call('page', { source })
    expect(page?.articles.map(({ span }) => span.start)).toEqual([0, PAGE.indexOf('1月'), PAGE.indexOf('学校'), PAGE.indexOf('孩子')])
    expect(page?.card.paper?.value).toBe('白河日报')
    expect(page?.articles[1]?.date.edtf).toBe('2026-01-05')
    expect(page?.decoding.by).toBe('chosen')
  })
})

describe('a correction that fits no article any more', () => {
  /** The second article is joined with the first after its headline was set. */
  async function withOrphan() {
    const { client, first, second, source } = await withPage()
    await client.call('correct', { id: first, changes: { headline: '通车了' } })
    await client.call('correct', { id: second, changes: { headline: '开学第一天' } })
    await client.call('moveBoundaries', { source, added: [], removed: [PAGE.indexOf('学校')] })
    const [id = ''] = await ids(client)
    const view = await client.call('article', { id })
    return { client, id, source, orphans: view?.orphans ?? [] }
  }

  test('is told with every article of its page: why, and what stands there now', async () => {
    const { orphans, id } = await withOrphan()
    expect(orphans).toMatchObject([{ correction: { value: '开学第一天' }, why: 'no-article', near: { id, headline: '通车了' } }])
  })

  test('is put on an article, where it counts before what was set there; undone and redone in one step', async () => {
    const { client, id, orphans } = await withOrphan()
    const [orphan] = orphans
    const view = await client.call('rehome', { correction: orphan?.correction.id ?? '', article: id })
    expect([view?.article.headline, view?.orphans]).toEqual(['开学第一天', []])
    expect(await headlines(client)).toEqual(['开学第一天'])
    expect((await client.call('undoList', {}))[0]).toMatchObject({ kind: 'rehome' })
    await client.call('undo', { correction: null })
    expect(await headlines(client)).toEqual(['通车了'])
    expect((await client.call('article', { id }))?.orphans).toEqual(orphans)
    await client.call('redo', {})
    expect(await headlines(client)).toEqual(['开学第一天'])
    await client.call('undo', { correction: null })
    // The cut itself is taken back, and all is as it was.
    await client.call('undo', { correction: null })
    expect(await headlines(client)).toEqual(['通车了', '开学第一天'])
  })

  test('does not come back by undo where what was made of it has been let go of by itself', async () => {
    const { client, id, orphans } = await withOrphan()
    await client.call('rehome', { correction: orphans[0]?.correction.id ?? '', article: id })
    const listed = await client.call('corrections', { source: null })
    const put = listed.find(({ correction }) => correction.kind === 'field' && correction.value === '开学第一天')
    await client.call('undo', { correction: put?.correction.id ?? '' })
    await client.call('undo', { correction: null })
    expect((await client.call('article', { id }))?.orphans).toEqual([])
    expect(await headlines(client)).toEqual(['通车了'])
  })

  test('is let go of, and comes back when that is taken back', async () => {
    const { client, id, orphans } = await withOrphan()
    expect(await client.call('letGo', { correction: orphans[0]?.correction.id ?? '' })).toBe(true)
    expect((await client.call('article', { id }))?.orphans).toEqual([])
    await client.call('undo', { correction: null })
    expect((await client.call('article', { id }))?.orphans).toEqual(orphans)
    await client.call('redo', {})
    expect((await client.call('article', { id }))?.orphans).toEqual([])
    expect(await client.call('letGo', { correction: orphans[0]?.correction.id ?? '' })).toBe(false)
  })

  test.each(['letGo', 'rehome'] as const)('%s is taken back by itself, and what was done since stays', async (call) => {
    const { client, id, orphans } = await withOrphan()
    const correction = orphans[0]?.correction.id ?? ''
    await client.call(call, { correction, article: id })
    const [done] = await client.call('undoList', {})
    await client.call('correct', { id, changes: { headline: '后来的' } })
    const undone = await client.call('undo', { correction: null, action: done?.at ?? '' })
    expect(undone.done).toBe(true)
    expect((await client.call('article', { id }))?.orphans.map((one) => one.correction)).toEqual([orphans[0]?.correction])
    expect(await headlines(client)).toEqual(['后来的'])
    expect((await client.call('undo', { correction: null, action: done?.at ?? '' })).done).toBe(false)
  })

  test('a correction is taken back by the moment it was made; one that a later one of its kind stands on is not', async () => {
    const { client, first } = await withPage()
    const actions: string[] = []
    for (const headline of ['一', '二']) {
      await client.call('correct', { id: first, changes: { headline } })
      actions.push((await client.call('undoList', {}))[0]?.at ?? '')
    }
    await client.call('undo', { correction: null, action: actions[0] ?? '' })
    expect((await client.call('corrections', { source: null })).map(({ correction }) => correction)).toMatchObject([{ value: '二' }])
    const rules: string[] = []
    for (const pattern of ['*甲*', '*乙*']) {
      await client.call('setCardRules', { rules: [{ id: null, pattern, patch: { pageNumber: '3' } }], apply: true })
      rules.push((await client.call('undoList', {}))[0]?.at ?? '')
    }
    expect((await client.call('undo', { correction: null, action: rules[0] ?? '' })).done).toBe(false)
    expect((await client.call('undo', { correction: null, action: rules[1] ?? '' })).done).toBe(true)
    expect(await client.call('cardRules', {})).toMatchObject([{ pattern: '*甲*' }])
  })

  test('what was taken back by its moment and done again keeps its place among what was done since', async () => {
    const { client, id, orphans } = await withOrphan()
    await client.call('letGo', { correction: orphans[0]?.correction.id ?? '' })
    const [done] = await client.call('undoList', {})
    const [source] = await client.call('sources', {})
    await client.call('remove', { sources: [source?.id ?? ''] })
    await client.call('undo', { correction: null, action: done?.at ?? '' })
    await client.call('redo', {})
    await client.call('undo', { correction: null })
    expect((await client.call('article', { id }))?.orphans).toEqual([])
    await client.call('undo', { correction: null })
    expect((await client.call('article', { id }))?.orphans).toEqual(orphans)
  })

  test('is put on nothing of another page, and no other correction is moved', async () => {
    const { client, id, orphans } = await withOrphan()
    await client.call('import', { files: [file('b.txt', '另一篇\n')] })
    const other = (await ids(client)).find((one) => one !== id) ?? ''
    expect(await client.call('rehome', { correction: orphans[0]?.correction.id ?? '', article: other })).toBe(null)
    const [, , applied] = await client.call('corrections', { source: null })
    expect(await client.call('rehome', { correction: applied?.correction.id ?? '', article: id })).toBe(null)
    expect((await client.call('article', { id }))?.orphans).toEqual(orphans)
  })
})

describe('who made a correction', () => {
  test('is the name that the user gave themselves at the time, whatever is corrected', async () => {
    const { client, first, second, source } = await withPage()
    await client.call('correct', { id: first, changes: { headline: '无名' } })
    await client.call('setSetting', { name: 'author', value: ' 王一 ' })
    await client.call('correct', { id: second, changes: { headline: '有名' } })
    await client.call('setCard', { sources: [source], patch: { pageNumber: '3' }, apply: true })
    await client.call('moveBoundaries', { source, added: [], removed: [PAGE.indexOf('学校')] })
    const listed = await client.call('corrections', { source: null })
    expect(listed.map(({ correction: { kind, by } }) => [kind, by])).toEqual([
      ['boundary', '王一'],
      ['card', '王一'],
      ['field', '王一'],
      ['field', ''],
    ])
  })

  test("is not changed by a colleague's backup, and comes back with one's own", async () => {
    const { client } = await withPage()
    await client.call('setSetting', { name: 'author', value: '王一' })
    const zip = (await client.call('backup', {})).bytes
    const { client: other } = await withPage()
    await other.call('restore', { bytes: zip, apply: true })
    expect(await other.call('setting', { name: 'author' })).toEqual({ value: null })
    const fresh = await openTab(newBrowser())
    await fresh.call('restore', { bytes: zip, apply: true })
    expect(await fresh.call('setting', { name: 'author' })).toEqual({ value: '王一' })
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import type { SeamChange } from '../../src/domain/correction'
import type { Span } from '../../src/domain/span'
import type { EngineClient } from '../../src/worker/page/engineClient'
import type { ArticleView } from '../../src/worker/protocol/views'
import { openReal, views } from './realEngine'
import { type Browser, file, newBrowser } from './testEngine'

/** Hard-wrapped, a character doubled where a column ended, and a paragraph that the page breaks in two. */
const PAGE = `岚山县水渠修好了

　　本报讯（记者 温如许）6月13日，岚山县文宫镇的水渠全线修好，两千亩稻田灌

灌上了水。村民罗大有说，今年插秧不用等雨。
　　镇里还修了三座泵站，由专人看管，
一直看到秋收以后。
　　水渠边种上了树。
`

let browser: Browser
let client: EngineClient
let view: ArticleView

async function only(): Promise<ArticleView> {
  const [found] = await views(client)
  if (found === undefined) throw new Error('no article')
  return found
}

function bodyOf({ article }: ArticleView): readonly string[] {
  return article.parts.filter(({ role }) => role === 'paragraph').map(({ content }) => content.text)
}

async function set(span: Span, change: SeamChange): Promise<ArticleView> {
  const changed = await client.call('correctSeam', { id: view.article.id, span, change })
  if (changed === null) throw new Error('no answer')
  return changed
}

function seamAt(words: string): Span {
  const at = PAGE.indexOf(words)
  const seam = view.article.seams.find(({ span }) => span.start >= at && span.start <= at + words.length)
  if (seam === undefined) throw new Error(`no seam at ${words}`)
  return seam.span
}

beforeEach(async () => {
  browser = newBrowser()
  client = await openReal(browser)
  await client.call('import', { files: [file('岚报.txt', PAGE)] })
  view = await only()
})

describe('a break between two lines', () => {
  test('is undone: a new paragraph begins there', async () => {
    const before = bodyOf(view)
    const changed = await set(seamAt('由专人看管，'), { action: 'part' })
    expect(bodyOf(changed)).toHaveLength(before.length + 1)
    expect(bodyOf(changed)).toContain('一直看到秋收以后。')
    expect(changed.article.seams).toHaveLength(view.article.seams.length - 1)
    // The parts still tile the article.
    const ends = changed.article.parts.map(({ span }) => span.end)
    expect(changed.article.parts.slice(1).map(({ span }) => span.start)).toEqual(ends.slice(0, -1))
  })

  test('is made: two paragraphs become one', async () => {
    const [, middle, last] = view.article.parts.filter(({ role }) => role === 'paragraph')
    const changed = await set({ start: middle?.span.end ?? 0, end: last?.span.start ?? 0 }, { action: 'join' })
    expect(bodyOf(changed)).toContain(`${middle?.content.text}${last?.content.text}`)
    expect(changed.article.seams).toHaveLength(view.article.seams.length + 1)
  })

  test('reads as the user says, and is worth no second look', async () => {
    const span = seamAt('灌\n\n灌')
    const text = bodyOf(view).join('')
    const changed = await set(span, { action: 'text', left: 0, right: text.includes('灌灌') ? 1 : 0, text: '' })
    expect(bodyOf(changed).join('')).toContain('稻田灌上了水')
    expect(changed.article.seams.every(({ doubt }) => doubt === null)).toBe(true)
    expect(changed.review).not.toContain('seam')
    expect(changed.states).toContain('corrected')
    const found = await views(client, { text: '“稻田灌上了水”' })
    expect(found).toHaveLength(1)
  })

  test('stays so after opening again, in a backup, and in a file of corrections; and is undone and done again', async () => {
    const changed = bodyOf(await set(seamAt('由专人看管，'), { action: 'part' }))
    client = await openReal(browser)
    expect(bodyOf(await only())).toEqual(changed)
    const { bytes } = await client.call('backup', {})
    const patch = await client.call('givePatch', { sources: null })
    client = await openReal()
    await client.call('restore', { bytes, apply: true })
    expect(bodyOf(await only())).toEqual(changed)
    client = await openReal()
    await client.call('import', { files: [file('别名.txt', PAGE)] })
    expect(await client.call('takePatch', { bytes: patch.bytes, apply: true, only: null })).toMatchObject({ taken: 1, faults: [] })
    expect(bodyOf(await only())).toEqual(changed)
    await client.call('undo', { correction: null })
    expect(bodyOf(await only())).toEqual(bodyOf(view))
    await client.call('redo', {})
    expect(bodyOf(await only())).toEqual(changed)
  })

  test('that is none is refused', async () => {
    for (const change of [{ action: 'part' }, { action: 'text', left: 0, right: 0, text: '一' }] as const) {
      await expect(client.call('correctSeam', { id: view.article.id, span: { start: 0, end: 1 }, change })).rejects.toMatchObject({
        problem: { kind: 'internal' },
      })
    }
    expect(await client.call('corrections', { source: null })).toEqual([])
  })

  test('is orphaned, not dropped, where the text reads otherwise by now', async () => {
    const span = seamAt('由专人看管，')
    await set(span, { action: 'part' })
    await client.call('decodeAs', { source: view.source.id, encoding: 'gb18030', apply: true })
    expect((await client.call('corrections', { source: null })).map(({ fate }) => fate)).toEqual(['applied', 'orphaned'])
    await client.call('decodeAs', { source: view.source.id, encoding: 'utf-8', apply: true })
    expect(bodyOf(await only())).toContain('一直看到秋收以后。')
  })
})

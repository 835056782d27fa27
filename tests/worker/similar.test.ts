import { beforeEach, describe, expect, test } from 'vitest'
import type { CorrectableField } from '../../src/domain/correction'
import type { EngineClient } from '../../src/worker/page/engineClient'
import type { ArticleView } from '../../src/worker/protocol/views'
import { openReal, views } from './realEngine'
import { file } from './testEngine'

const PLACES = ['文宫镇', '富加镇', '龙正镇', '汪洋镇']

/** Four pages of one paper, each with an article of the same shape. */
const FILES = PLACES.map((place, index) =>
  file(
    `岚山县报-2022-06-1${index}-02版.txt`,
    `仁寿县${place}水渠修好了\n\n　　本报讯（记者 温如许）6月${index + 3}日，仁寿县${place}的水渠全线修好，两千亩稻田灌上了水。${place}党委书记向明志说，今年插秧不用等雨，明年还要再修三条。\n`,
  ),
)

let client: EngineClient
let all: readonly ArticleView[]

beforeEach(async () => {
  client = await openReal()
  await client.call('import', { files: FILES })
  all = await views(client)
})

async function alike(fields: readonly CorrectableField[], apply = false, only: readonly string[] | null = null) {
  return client.call('similar', { id: all[0]?.article.id ?? '', fields, only, apply })
}

async function correct(changes: Parameters<typeof client.call<'correct'>>[1]['changes']): Promise<void> {
  await client.call('correct', { id: all[0]?.article.id ?? '', changes })
}

describe('the same correction elsewhere', () => {
  test('of a year counts for the same paper, where no year is printed', async () => {
    expect(all.map(({ article }) => article.date.edtf)).toEqual(['2022-06-03', '2022-06-04', '2022-06-05', '2022-06-06'])
    await correct({ date: '2021-06-03' })
    const { items, changed } = await alike(['date'])
    expect(items.map(({ before, after }) => [before, after])).toEqual([
      ['2022-06-04', '2021-06-04'],
      ['2022-06-05', '2021-06-05'],
      ['2022-06-06', '2021-06-06'],
    ])
    expect(changed).toBe(0)
    expect((await views(client)).map(({ corrections }) => corrections.length)).toEqual([1, 0, 0, 0])
  })

  test('of another day is nobody else’s', async () => {
    await correct({ date: '2022-06-09' })
    expect((await alike(['date'])).items).toEqual([])
  })

  test('of a byline replaces the entry that was wrong, and only that', async () => {
    await client.call('correct', { id: all[1]?.article.id ?? '', changes: { byline: [{ role: '记者', name: '别人', outlet: null }] } })
    await correct({ byline: [{ role: '记者', name: '温如煦', outlet: null }] })
    const { items } = await alike(['byline'])
    expect(items.map(({ id }) => id)).toEqual([all[2]?.article.id, all[3]?.article.id])
    expect(items[0]?.after).toBe('记者 温如煦')
  })

  test('of a person renames them wherever they are named, titles kept', async () => {
    const named = all[0]?.article.people ?? []
    expect(named.some(({ name }) => name === '向明志')).toBe(true)
    await correct({ people: named.map(({ name, titles }) => ({ name: name === '向明志' ? '向明智' : name, titles })) })
    const { items } = await alike(['people'])
    expect(items).toHaveLength(3)
    for (const { before, after } of items) expect(after).toBe(before.replace('向明志', '向明智'))
  })

  test('of topics and districts counts for those that had the very same', async () => {
    const [first] = all
    await correct({ topics: ['education'], district: null })
    const { items } = await alike(['topics', 'district'])
    const same = (view: ArticleView) => view.article.topics.map(({ id }) => id).join() === first?.article.topics.map(({ id }) => id).join()
    expect(items.filter(({ field }) => field === 'topics').map(({ id }) => id)).toEqual(
      all
        .slice(1)
        .filter(same)
        .map(({ article }) => article.id),
    )
    expect(items.filter(({ field }) => field === 'district').map(({ id }) => id)).toEqual(all.slice(1).map(({ article }) => article.id))
  })

  test('is made for those that were chosen, as one action that is taken back and done again', async () => {
    await correct({ date: '2021-06-03' })
    const chosen = all.slice(1, 3).map(({ article }) => article.id)
    expect(await alike(['date'], true, chosen)).toMatchObject({ changed: 2 })
    const dates = async () => (await views(client)).map(({ article }) => article.date.edtf)
    const after = ['2021-06-03', '2021-06-04', '2021-06-05', '2022-06-06']
    expect(await dates()).toEqual(after)
    await client.call('undo', { correction: null })
    expect(await dates()).toEqual(['2021-06-03', '2022-06-04', '2022-06-05', '2022-06-06'])
    expect(await client.call('redo', {})).toEqual({ done: true, left: 0 })
    expect(await dates()).toEqual(after)
    expect(await client.call('redo', {})).toEqual({ done: false, left: 0 })
  })
})

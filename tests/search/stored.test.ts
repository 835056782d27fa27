import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Query } from '../../src/domain/query'
import { createSearchIndex } from '../../src/search/shardedIndex'
import type { NumberArray } from '../../src/search/stored/checksum'
import { type IndexPiece, readPiece } from '../../src/search/stored/piece'
import type { IndexChanges, NamedPiece } from '../../src/search/stored/storedIndex'
import { type LateWatch, leaveLate } from '../helpers/latePieces'
import { type ArticleSketch, sketchArticle } from './helpers/articles'

const QUERIES: readonly Query[] = ['', '春耕', '人物:周涛 OR 发展', '状态:收藏', '地区:郑州'].map((text) => ({
  ...EVERYTHING,
  text,
  foldVariants: true,
}))

const SKETCHES: readonly ArticleSketch[] = Array.from({ length: 23 }, (_, page) => ({
  page,
  headline: page % 2 === 0 ? `春耕 第${page}期` : `發展第${page}期`,
  body: [`第${page}段，ＡＢＣ 春 耕。`],
  date: page % 3 === 0 ? null : `2023-0${1 + (page % 9)}-11`,
  district: page % 4 === 0 ? [] : ['河南省', '郑州市', page % 4 === 1 ? '新郑市' : '中原区'],
  people: page % 5 === 0 ? ['周涛'] : [],
  topics: [['rural', '04000000']],
  paper: '晨报',
}))

function create() {
  return createSearchIndex({ topicLabels: new Map(), sizes: { open: 4, full: 9 } })
}

function filled() {
  const index = create()
  index.add(SKETCHES.map(sketchArticle))
  while (index.tidy());
  return index
}

/** A store that keeps copies, as a database does. */
class Store {
  readonly pieces: Map<string, unknown> = new Map()

  write({ put, drop }: IndexChanges): void {
    for (const { name, content } of put) this.pieces.set(name, structuredClone(content))
    for (const name of drop) this.pieces.delete(name)
  }

  read(): readonly NamedPiece[] {
    return [...this.pieces].map(([name, content]) => ({ name, content: structuredClone(content) }))
  }
}

function answers(index: ReturnType<typeof create>) {
  return QUERIES.map((query) => index.search(query, 0, 30))
}

describe('a stored index', { timeout: 60_000 }, () => {
  it('answers as the one that was stored', () => {
    const index = filled()
    const store = new Store()
    store.write(index.changes())
    const restored = create()
    expect(restored.restore(store.read())).toEqual([])
    expect(restored.size).toBe(index.size)
    expect(answers(restored)).toEqual(answers(index))
  })

  it('fits into an index that has other values already', () => {
    const store = new Store()
    store.write(filled().changes())
    const other = create()
    other.add([sketchArticle({ page: 900, district: ['河北省'], people: ['明晓', '周涛'], paper: '晚报' })])
    other.restore(store.read())
    other.remove([sketchArticle({ page: 900 }).article.id])
    expect(other.ids(EVERYTHING)).toEqual(filled().ids(EVERYTHING))
    const count = (value: string) => other.search(EVERYTHING, 0, 1).facets.person.find((person) => person.value === value)?.count
    expect([count('周涛'), count('明晓')]).toEqual([5, undefined])
  })

  it('writes nothing where nothing changed, and only marks where an article died or was starred', () => {
    const index = filled()
    new Store().write(index.changes())
    expect(index.changes()).toEqual({ put: [], drop: [] })
    index.remove([sketchArticle(SKETCHES[3]).article.id])
    index.update({ ...sketchArticle(SKETCHES[4]), states: ['starred'] })
    const { put, drop } = index.changes()
    expect(drop).toEqual([])
    expect(put.map(({ name }) => name).every((name) => name.endsWith('-marks'))).toBe(true)
  })

  it('has what comes in new shards, and joins them only once there are many', () => {
    const index = createSearchIndex({ topicLabels: new Map(), sizes: { open: 4, full: 64 } })
    index.add(SKETCHES.map(sketchArticle))
    while (index.tidy());
    const store = new Store()
    store.write(index.changes())
    const shards: number[] = []
    for (let page = 100; page < 106; page += 1) {
      const before = new Set(store.pieces.keys())
      index.add([sketchArticle({ page, headline: '春耕又一期' })])
      while (index.tidy());
      const changes = index.changes()
      store.write(changes)
      shards.push(store.pieces.size)
      const rewritten = changes.put.filter(({ name }) => before.has(name) && !changes.drop.includes(name))
      expect(rewritten).toEqual([])
      const again = createSearchIndex({ topicLabels: new Map() })
      again.restore(store.read())
      expect(answers(again)).toEqual(answers(index))
    }
    expect(shards).toEqual([2, 3, 1, 2, 3, 1])
  })

  it('keeps deletions, states and merges after any sequence of changes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('remove', 'star', 'correct', 'tidy', 'write'), fc.nat(22)), { maxLength: 25 }),
        (steps) => {
          const index = filled()
          const store = new Store()
          store.write(index.changes())
          for (const [step, nth] of steps) {
            const sketch = SKETCHES[nth]
            if (step === 'remove') index.remove([sketchArticle(sketch).article.id])
            else if (step === 'star') index.update({ ...sketchArticle(sketch), states: ['starred'] })
            else if (step === 'correct') index.update(sketchArticle({ ...sketch, people: ['周涛', '明晓'] }))
            else if (step === 'tidy') index.tidy()
            else store.write(index.changes())
          }
          while (index.tidy());
          index.tidy()
          store.write(index.changes())
          const restored = create()
          expect(restored.restore(store.read())).toEqual([])
          expect(restored.ids(EVERYTHING).length).toBe(index.size)
          expect(answers(restored)).toEqual(answers(index))
        },
      ),
      { numRuns: 20 },
    )
  })

  it('gives damaged, foreign and older pieces back, and the rest can be searched', () => {
    const index = filled()
    const store = new Store()
    store.write(index.changes())
    const [first = '', second = ''] = [...store.pieces.keys()]
    const piece = readPiece(store.pieces.get(first))
    expect(piece).not.toBeNull()
    piece?.arrays['grams.blob']?.fill(7, 3, 4)
    store.pieces.set(second, { ...readPiece(store.pieces.get(second)), format: 0 })
    store.pieces.set('shard-77', 'nonsense')
    store.pieces.set('notes', null)
    const restored = create()
    expect([...restored.restore(store.read())].sort()).toEqual([first, second, 'shard-77', 'notes'].sort())
    expect(restored.size).toBeLessThan(23)
    const missing = SKETCHES.map(sketchArticle).filter(({ article }) => !restored.has(article.id))
    restored.add(missing)
    expect(restored.ids(EVERYTHING)).toEqual(index.ids(EVERYTHING))
    // Names given back are free again, and what replaces them is written under new ones.
    while (restored.tidy());
    store.write(restored.changes())
    const again = create()
    again.restore(store.read())
    expect(again.ids(EVERYTHING)).toEqual(index.ids(EVERYTHING))
  })

  it('takes a shard without its marks for damaged, so that nothing deleted comes back', () => {
    const index = filled()
    const store = new Store()
    store.write(index.changes())
    const gone = sketchArticle(SKETCHES[3]).article.id
    index.remove([gone])
    store.write(index.changes())
    const marks = [...store.pieces.keys()].find((name) => name.endsWith('-marks')) ?? ''
    store.pieces.set(marks, { broken: true })
    const restored = create()
    expect(restored.restore(store.read())).toHaveLength(2)
    expect(restored.has(gone)).toBe(false)
  })

  describe('of which the texts come late', () => {
    function stored(watch: LateWatch) {
      const index = filled()
      const store = new Store()
      store.write(index.changes())
      const restored = create()
      expect(restored.restore(store.read().map(({ name, content }) => ({ name, content: leaveLate(content, watch) })))).toEqual([])
      return { index, restored, names: [...store.pieces.keys()] }
    }

    it('lists everything with what that shows, and answers the rest once all is there', async () => {
      const watch: LateWatch = { loads: 0, parts: 0 }
      const { index, restored } = stored(watch)
      expect(restored.isWhole).toBe(false)
      for (const query of [EVERYTHING, { ...EVERYTHING, facets: { paper: { include: ['晨报'], exclude: [] } } }]) {
        await restored.fetchCards(query, 2, 5)
        expect(restored.search(query, 2, 5)).toEqual(index.search(query, 2, 5))
        expect(restored.cards(query, 2, 5)).toEqual(index.cards(query, 2, 5))
      }
      expect(watch).toEqual({ loads: 0, parts: 10 })
      expect(() => restored.search({ ...EVERYTHING, text: '春耕' }, 0, 5), 'no answer is better than a wrong one').toThrow(
        'before the texts came',
      )
      expect(await restored.complete()).toEqual([])
      expect(restored.isWhole).toBe(true)
      expect(answers(restored)).toEqual(answers(index))
      expect(await restored.complete()).toEqual([])
      await restored.fetchCards(EVERYTHING, 0, 5)
      expect(watch.parts).toBe(10)
    })

    it.each([
      ['damaged', (array: NumberArray) => array.map((number, at) => (at === 3 ? number ^ 1 : number))],
      ['cut short', (array: NumberArray) => array.slice(1)],
      ['of another kind', (array: NumberArray) => Uint32Array.from(array)],
      ['not to be read', () => Promise.reject(new Error('gone'))],
    ])('lets go of shards of which something is %s', async (_, spoil) => {
      const { index, restored, names } = stored({ loads: 0, parts: 0, spoil: (name, array) => (name === 'text' ? array : spoil(array)) })
      expect([...(await restored.complete())].sort()).toEqual([...names].sort())
      expect([restored.size, restored.has(sketchArticle(SKETCHES[3]).article.id)]).toEqual([0, false])
      expect(restored.search(EVERYTHING, 0, 5).total).toBe(0)
      restored.add(SKETCHES.map(sketchArticle))
      while (restored.tidy());
      expect(answers(restored)).toEqual(answers(index))
    })
  })

  it('finds any change of a number or a text', () => {
    const store = new Store()
    store.write(filled().changes())
    const sound = store.read()[0]?.content
    const piece: IndexPiece | null = readPiece(sound)
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(piece?.arrays ?? {})), fc.nat(), (name, nth) => {
        const copy = readPiece(structuredClone(sound))
        const array = copy?.arrays[name]
        fc.pre(array !== undefined && array.length > 0)
        if (array !== undefined) array[nth % array.length] = (array[nth % array.length] ?? 0) ^ 1
        expect(readPiece(copy)).toBeNull()
      }),
    )
  })
})

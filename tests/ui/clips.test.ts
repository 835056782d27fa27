import { afterEach, describe, expect, test } from 'vitest'
import {
  type Book,
  type Books,
  changeBook,
  currentBook,
  mergeBooks,
  moveClip,
  readBooks,
  withBook,
  withClip,
  withNote,
  withoutBook,
  withoutClip,
} from '../../src/domain/book'
import { ProblemError } from '../../src/domain/problem'
import { type Room, enterRoom } from './room'

const clip = (id: string, note = '') => ({ id, headline: `题${id}`, note })
const book: Book = { id: 'first', name: '枇杷', clips: [clip('a'), clip('b'), clip('c')] }
const order = (of: Book): string => of.clips.map(({ id }) => id).join('')

describe('books of clippings', () => {
  test.each([
    ['up', 'b', -1, 'bac'],
    ['down', 'b', 1, 'acb'],
    ['not above the first', 'a', -1, 'abc'],
    ['not below the last', 'c', 1, 'abc'],
    ['not what is not there', 'x', 1, 'abc'],
  ] as const)('a clip is moved %s', (_, id, by, expected) => {
    expect(order(moveClip(book, id, by))).toBe(expected)
  })

  test('a clip is taken in once, annotated and taken out', () => {
    expect(order(withClip(book, clip('b', 'again')))).toBe('abc')
    expect(order(withClip(book, clip('d')))).toBe('abcd')
    expect(withNote(book, 'b', '要用').clips[1]?.note).toBe('要用')
    expect(order(withoutClip(book, 'b'))).toBe('ac')
  })

  test.each([
    ['nothing', null],
    ['a text', 'books'],
    ['no books', { current: 'x', books: [] }],
    ['a book without a name of its own', { current: 'x', books: [{ name: 'y' }] }],
  ])('%s is read as one empty book', (_, raw) => {
    expect(readBooks(raw)).toEqual({ current: 'first', books: [{ id: 'first', name: '', clips: [] }] })
  })

  test('what was kept is read again, broken clips left out', () => {
    const kept = { current: 'gone', books: [book, { id: 'two', name: '', clips: [7, { id: 'z', headline: 3 }] }] }
    const read = readBooks(JSON.parse(JSON.stringify(kept)))
    expect(read.current).toBe('first')
    expect(read.books[0]).toEqual(book)
    expect(read.books[1]?.clips).toEqual([{ id: 'z', headline: '', note: '' }])
    expect(currentBook(changeBook(read, 'first', (now) => ({ ...now, name: '新名' }))).name).toBe('新名')
  })
})

describe('books of two sides', () => {
  const here: Books = { current: 'first', books: [{ ...book, clips: [clip('a', '我注'), clip('b')] }] }
  const there: Books = {
    current: 'two',
    books: [
      { ...book, name: '别名', clips: [clip('b', '他注'), clip('a', '他注'), clip('c')] },
      { id: 'two', name: '二', clips: [clip('z')] },
    ],
  }

  test('become one of all clips and notes; what was written here stays', () => {
    const merged = mergeBooks(here, there)
    expect(merged.books.map(({ id, name }) => `${id} ${name}`)).toEqual(['first 枇杷', 'two 二'])
    expect(merged.books[0]?.clips.map(({ id, note }) => id + note)).toEqual(['a我注', 'b他注', 'c'])
    expect(mergeBooks(here, here)).toEqual(here)
  })

  test('a book that was thrown away comes back in its place, with what came into one of its name since', () => {
    const left = withoutBook(here, 'first')
    expect(left).toEqual({ current: 'first', books: [{ id: 'first', name: '', clips: [] }] })
    const newer = changeBook(left, 'first', (now) => withClip(now, clip('n')))
    expect(withBook(newer, book, 0).books.map((one) => order(one))).toEqual(['abcn'])
    expect(withBook(withoutBook(there, 'first'), book, 0).books.map(({ id }) => id)).toEqual(['first', 'two'])
  })

  test('a clip goes back to its place', () => {
    expect(order(withClip(withoutClip(book, 'b'), clip('b'), 1))).toBe('abc')
  })
})

describe('clipping', () => {
  let room: Room
  afterEach(() => room.leave())

  test('c puts the open article into the book, the screen lists it with its citation, and undo brings it back', async () => {
    room = await enterRoom({ pages: 1 })
    await room.press('j')
    await room.press('c')
    expect(room.find('.notice').textContent).toContain('已收进“剪报本”')
    await room.clickWords('.notice button', '打开剪报本')
    expect(room.all('.clip').length).toBe(1)
    expect(room.find('.clip .cite').textContent).toContain('[版次不详]')
    expect(room.text()).toContain('1 篇中 0 篇引文齐全')
    await room.click('.clip [aria-label^="拿出来"]')
    expect(room.all('.clip').length).toBe(0)
    await room.clickWords('.notice button', '撤销')
    expect(room.all('.clip').length).toBe(1)
  })

  test('what was noted is kept with the library', async () => {
    room = await enterRoom({ pages: 1 })
    await room.press('j')
    await room.press('c')
    await room.clickWords('.notice button', '打开剪报本')
    const field = room.find('.clip textarea')
    if (field instanceof HTMLTextAreaElement) field.value = '第二段可用'
    field.dispatchEvent(new Event('input'))
    await room.settle()
    const last = room.client.calls.filter((call) => call.name === 'setSetting').pop()
    expect(last?.request).toMatchObject({ name: 'books', value: { books: [{ clips: [{ note: '第二段可用' }] }] } })
  })

  const keptIds = async (): Promise<readonly string[]> => {
    const { value } = await room.client.call('setting', { name: 'books' })
    return readBooks(value).books.flatMap(({ clips }) => clips.map(({ id }) => id))
  }

  test('takes nothing from what another tab clipped meanwhile, or what was not shown yet', async () => {
    room = await enterRoom({ pages: 1 })
    await room.client.call('setSetting', {
      name: 'books',
      value: { current: 'first', books: [book, { id: 'two', name: '二', clips: [clip('z')] }] },
    })
    await room.press('j')
    await room.press('c')
    expect(await keptIds()).toMatchObject({ length: 5 })
    await room.press('c')
    expect(await keptIds()).toEqual(['a', 'b', 'c', 'z'])
    await room.clickWords('.notice button', '撤销')
    expect(await keptIds()).toMatchObject({ length: 5 })
  })

  test('says so where a clip cannot be kept, and does not show it as kept', async () => {
    room = await enterRoom({
      pages: 1,
      answers: {
        setSetting: () => {
          throw new ProblemError({ kind: 'storage-full' })
        },
      },
    })
    await room.press('j')
    await room.press('c')
    expect(room.find('.notice').textContent).not.toContain('已收进')
    expect(room.find('.notice').textContent).toContain('空间')
    await room.press('c')
    expect(room.find('.notice').textContent).not.toContain('拿出来')
  })
})

import { afterEach, describe, expect, test, vi } from 'vitest'
import { useFolders } from '../../src/ui/stores/folders'
import { useImports } from '../../src/ui/stores/imports'
import type { FileReport } from '../../src/worker/protocol/imports'
import { type FakeFolder, fakeFolder } from '../helpers/fakeFolder'
import { type Room, enterRoom } from './room'

let room: Room
afterEach(() => {
  room.leave()
  vi.unstubAllGlobals()
})

/** An engine that knows the files it was given once by what is in them. */
function knowing(): (file: { readonly name: string; readonly path: string; readonly bytes: Uint8Array }) => FileReport {
  const known = new Set<string>()
  return ({ name, path, bytes }) => {
    const text = new TextDecoder().decode(bytes)
    const isKnown = known.has(text)
    known.add(text)
    const line = { name, path, decoding: null, dated: 0, placed: 0 }
    return isKnown
      ? { ...line, source: null, articles: 0, problem: { kind: 'duplicate', first: path } }
      : { ...line, source: text, articles: 2, problem: null }
  }
}

/** The shelf of a library into which the folder was brought. */
async function shelfWith(folder: FakeFolder): Promise<void> {
  vi.stubGlobal('showDirectoryPicker', async () => folder.handle)
  room = await enterRoom({ pages: 1, report: knowing() }, '#/shelf')
  await room.clickWords('section button', '选一个文件夹')
  await room.settle()
}

const LOOK = '看看文件夹里有没有新文件'

describe('a folder that was chosen', () => {
  test('is read, remembered once, and looked into again for what is new', async () => {
    const folder = fakeFolder('旧报', { '1.txt': '一', '2.txt': '二', 'x.jpg': 'x' })
    await shelfWith(folder)
    await useFolders().remember([folder.handle])
    expect(useFolders().folders.map(({ name }) => name)).toEqual(['旧报'])
    folder.files.set('3.txt', '三')
    // Known by what is in it, not by its name.
    folder.files.set('又一份.txt', '一')
    await room.clickWords('section button', LOOK)
    await room.settle()
    expect(room.text()).toContain('“旧报”里有 1 个新文件，2 篇稿件；其余 3 个已经有了')
    expect(useImports().report?.files.map(({ path }) => path)).toEqual(['旧报/3.txt'])
    expect(folder.asked).toBe(1)
  })

  test('with nothing new says so, and leaves no report', async () => {
    await shelfWith(fakeFolder('旧报', { '1.txt': '一', '2.txt': '二' }))
    await room.clickWords('section button', LOOK)
    await room.settle()
    expect(room.text()).toContain('“旧报”里没有新文件，2 个都已经有了')
    expect(useImports().report).toBeNull()
  })

  test('is not looked into where the user says no', async () => {
    const folder = fakeFolder('旧报', { '1.txt': '一' })
    await shelfWith(folder)
    folder.permission = 'denied'
    folder.files.set('2.txt', '二')
    await room.clickWords('section button', LOOK)
    await room.settle()
    expect(room.text()).toContain('浏览器没有准许打开“旧报”')
    expect(room.client.calls.filter(({ name }) => name === 'import')).toHaveLength(1)
  })

  test('that was moved away is said to be so', async () => {
    const folder = fakeFolder('旧报', { '1.txt': '一' })
    await shelfWith(folder)
    folder.gone = true
    await room.clickWords('section button', LOOK)
    await room.settle()
    expect(room.text()).toContain('“旧报”打不开，可能已经移走或改名')
  })

  test('is forgotten when asked for', async () => {
    await shelfWith(fakeFolder('旧报', { '1.txt': '一' }))
    await room.click('[aria-label="不再记住 旧报"]')
    await room.settle()
    expect(useFolders().folders).toEqual([])
    expect(room.text()).not.toContain(LOOK)
  })
})

test('where the browser cannot, nothing is said of folders', async () => {
  room = await enterRoom({ pages: 1 }, '#/shelf')
  expect(room.text()).toContain('报纸与文件')
  expect(room.text()).not.toContain('选一个文件夹')
})

test('a picker that is closed changes nothing', async () => {
  vi.stubGlobal('showDirectoryPicker', () => Promise.reject(new DOMException('closed', 'AbortError')))
  room = await enterRoom({ pages: 1 })
  expect(await useFolders().add()).toBe(true)
  expect(useImports().report).toBeNull()
  vi.stubGlobal('showDirectoryPicker', () => Promise.reject(new DOMException('not in frames', 'SecurityError')))
  expect(await useFolders().add()).toBe(false)
})

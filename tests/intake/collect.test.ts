import { zipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { collectDrop, collectFiles } from '../../src/intake/collect'
import { gatherDrop, gatherFiles, gatherText } from '../../src/intake/gather'

/** A folder as browsers give it: a name and what is in it; a file is its text, an error is a file that cannot be opened. */
type Tree = { readonly [name: string]: Tree | string | Error }

function toEntry(name: string, node: Tree | string | Error, batch: number): object {
  if (typeof node === 'string' || node instanceof Error) {
    const file = (resolve: (file: File) => void, reject: (error: Error) => void) =>
      node instanceof Error ? reject(node) : resolve(new File([node], name))
    return { name, isFile: true, isDirectory: false, file }
  }
  const children = Object.entries(node).map(([child, inner]) => toEntry(child, inner, batch))
  const createReader = () => {
    let at = 0
    return {
      readEntries: (resolve: (entries: object[]) => void) => {
        resolve(children.slice(at, at + batch))
        at += batch
      },
    }
  }
  return { name, isFile: false, isDirectory: true, createReader }
}

function toHandle(name: string, node: Tree | string | Error): object {
  if (typeof node === 'string') return { kind: 'file', name, getFile: async () => new File([node], name) }
  if (node instanceof Error) return { kind: 'file', name, getFile: () => Promise.reject(node) }
  return {
    kind: 'directory',
    name,
    async *values() {
      for (const [child, inner] of Object.entries(node)) yield toHandle(child, inner)
    },
  }
}

/** An item of a drop that Chromium gives a handle for; the DOM's types do not know of it. */
interface HandleItem {
  readonly getAsFileSystemHandle: () => Promise<unknown>
}

function givesHandle(item: unknown): item is HandleItem {
  return typeof item === 'object' && item !== null && 'getAsFileSystemHandle' in item
}

type Way = 'entry' | 'handle' | 'refused handle' | 'file'

/** A drop event's data; like a real one it is empty once the event is over. */
function drop(tree: Tree, way: Way, batch = 100): DataTransfer {
  let over = false
  const items = Object.entries(tree).map(([name, node]) => ({
    kind: 'file',
    getAsFile: () => (over || typeof node !== 'string' ? null : new File([node], name)),
    webkitGetAsEntry: () => (over || way === 'file' ? null : toEntry(name, node, batch)),
    ...(way === 'handle' && { getAsFileSystemHandle: async () => (over ? null : toHandle(name, node)) }),
    ...(way === 'refused handle' && { getAsFileSystemHandle: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }),
  }))
  queueMicrotask(() => (over = true))
  const data: unknown = { items: [{ kind: 'string', getAsFile: () => null }, ...items] }
  return data as DataTransfer
}

const MONTH: Tree = {
  '3月': { '第10版.txt': '十', '第2版.txt': '二', '.DS_Store': 'x', 副刊: { '第1版.txt': '一' } },
  '单页.txt': '单',
}

describe('collectDrop', () => {
  test.each<Way>(['entry', 'handle', 'refused handle'])('finds all files of dropped folders, by %s', async (way) => {
    const { files, refused } = await collectDrop(drop(MONTH, way))
    expect(files.map(({ path }) => path)).toEqual(['3月/第2版.txt', '3月/第10版.txt', '3月/副刊/第1版.txt', '单页.txt'])
    expect(refused).toEqual([])
  })

  test('asks a folder until it is empty', async () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`${index}.txt`, 'x']))
    expect((await collectDrop(drop({ many }, 'entry', 100))).files).toHaveLength(250)
  })

  test('asks for the handles of folders alone', async () => {
    const data = drop(MONTH, 'handle')
    const items: readonly unknown[] = [...data.items]
    const asked = items.filter(givesHandle).map((item) => vi.spyOn(item, 'getAsFileSystemHandle'))
    const { folders = [] } = await collectDrop(data)
    expect(asked.map(({ mock }) => mock.calls.length)).toEqual([1, 0])
    expect(folders.map(({ name }) => name)).toEqual(['3月'])
  })

  test('of very many, asks only those that may be folders what they are', async () => {
    const pages = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`第${index}页.txt`, 'x']))
    const data = drop({ ...pages, '3月': { '1.txt': 'x' }, 无名: 'x' }, 'entry')
    const asked = [...data.items].filter((item) => 'webkitGetAsEntry' in item).map((item) => vi.spyOn(item, 'webkitGetAsEntry'))
    const { files } = await collectDrop(data)
    expect(asked.reduce((sum, { mock }) => sum + mock.calls.length, 0)).toBe(2)
    const wanted = ['3月/1.txt', ...Array.from({ length: 600 }, (_, index) => `第${index}页.txt`), '无名']
    expect(files.map(({ path }) => path)).toEqual(wanted)
  })

  test.each<Way>(['entry', 'handle'])('tells how many it has found, and stops when told to, by %s', async (way) => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`${index}.txt`, 'x']))
    const control = new AbortController()
    const counts: number[] = []
    const onFound = (found: number) => {
      counts.push(found)
      if (found === 20) control.abort()
    }
    const { files } = await collectDrop(drop({ many }, way), { signal: control.signal, onFound })
    expect(counts).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    expect(files).toHaveLength(20)
  })

  test('takes plain files where there is nothing better', async () => {
    expect((await collectDrop(drop({ 'a.txt': 'x' }, 'file'))).files.map(({ path }) => path)).toEqual(['a.txt'])
  })

  test.each<Way>(['entry', 'handle'])('one file that cannot be opened stops no other, by %s', async (way) => {
    const { files, refused } = await collectDrop(drop({ folder: { 'a.txt': new Error('gone'), 'b.txt': 'x' } }, way))
    expect(files.map(({ path }) => path)).toEqual(['folder/b.txt'])
    expect(refused).toEqual([{ name: 'a.txt', path: 'folder/a.txt', problem: { kind: 'unreadable-file', reason: 'gone' } }])
  })
})

test('a chosen folder keeps its paths, without what systems left in it', async () => {
  const files = ['a/2.txt', 'a/.DS_Store', 'a/1.txt'].map((path) =>
    Object.defineProperty(new File(['x'], path.slice(2)), 'webkitRelativePath', { value: path }),
  )
  expect((await collectFiles(files)).files.map(({ path }) => path)).toEqual(['a/1.txt', 'a/2.txt'])
})

describe('gather', () => {
  test('takes what this program wrote for no page, whatever else comes', async () => {
    const backup = new Uint8Array(zipSync({ 'jianbao.json': new Uint8Array([123, 125]), 'sources/a': new Uint8Array([49]) }))
    const other = new Uint8Array(zipSync({ 'a/jianbao.json': new Uint8Array([123, 125]), '一版.txt': new Uint8Array([49]) }))
    const { files, refused, own } = await gatherFiles([
      new File([backup], '备份.zip'),
      new File([other], '报纸.zip'),
      new File(['{"schema":"jianbao/corrections@1","corrections":[]}'], '订正.json'),
      new File(['{"schema":"x"}'], '别的.json'),
      new File(['{"schema":"jianbao/corrections@1"}'], '稿件.txt'),
    ])
    expect(own?.map(({ what, path }) => [what, path])).toEqual([
      ['backup', '备份.zip'],
      ['corrections', '订正.json'],
    ])
    expect(files.map(({ path }) => path)).toEqual(['报纸.zip/一版.txt', '稿件.txt'])
    expect(refused.map(({ path, problem }) => [path, problem.kind])).toEqual([
      ['报纸.zip/a/jianbao.json', 'wrong-type'],
      ['别的.json', 'wrong-type'],
    ])
  })

  test('reads what is admitted and says why the rest is not', async () => {
    const { files, refused } = await gatherDrop(drop({ 'a.txt': '春', 'b.pdf': 'x', 'c.txt': '', 'd.zip': 'not a zip' }, 'entry'))
    expect(files).toEqual([{ name: 'a.txt', path: 'a.txt', bytes: new TextEncoder().encode('春') }])
    expect(refused.map(({ name, problem }) => [name, problem.kind])).toEqual([
      ['b.pdf', 'wrong-type'],
      ['c.txt', 'empty-file'],
      ['d.zip', 'archive-damaged'],
    ])
  })

  test('keeps the order of the files, tells how far it is, and reads nothing after a stop', async () => {
    const control = new AbortController()
    const told: string[] = []
    const names = Array.from({ length: 30 }, (_, index) => `${index}.txt`)
    const files = [...names].reverse().map((name) => new File([name], name))
    const onFile = (done: number, all: number) => {
      told.push(`${done}/${all}`)
      if (done >= 16) control.abort()
    }
    const gathered = await gatherFiles(files, { signal: control.signal, onFile })
    expect(told).toEqual(['0/30', '8/30', '16/30'])
    expect(gathered.files.map(({ name }) => name)).toEqual(names.slice(0, 24))
    expect(gathered.refused).toEqual(names.slice(24).map((name) => ({ name, path: name, problem: { kind: 'cancelled' } })))
  })

  test('a file that vanished after it was chosen is refused', async () => {
    const gone = Object.assign(new File(['x'], 'a.txt'), { arrayBuffer: () => Promise.reject(new Error('gone')) })
    const { files, refused } = await gatherFiles([gone, new File(['y'], 'b.txt')])
    expect(files.map(({ name }) => name)).toEqual(['b.txt'])
    expect(refused).toEqual([{ name: 'a.txt', path: 'a.txt', problem: { kind: 'unreadable-file', reason: 'gone' } }])
  })

  test.each([
    [3, '', '粘贴的文字 3.txt'],
    [1, ' 书展 ', '书展.txt'],
    [1, '书展.md', '书展.md'],
    [1, '3/30 书展', '3／30 书展.txt'],
  ])('pasted text number %d called %j becomes %s', (count, name, expected) => {
    expect(gatherText('春', count, name).files).toEqual([{ name: expected, path: expected, bytes: new TextEncoder().encode('春') }])
  })
})

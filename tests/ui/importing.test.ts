import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Problem } from '../../src/domain/problem'
import { useImports } from '../../src/ui/stores/imports'
import { samples } from '../../src/ui/samples/samples'
import { type Room, enterRoom } from './room'

let room: Room
afterEach(() => room.leave())

const file = (name: string) => ({ name, path: name, bytes: new TextEncoder().encode('本报讯') })
const line = (problem: Problem | null) => ({ source: null, decoding: null, articles: 0, dated: 0, placed: 0, problem })

const PROBLEMS: readonly (readonly [Problem, string])[] = [
  [{ kind: 'empty-file' }, '文件是空的'],
  [{ kind: 'binary-file', looksLike: 'PDF' }, '这是 PDF 文件'],
  [{ kind: 'binary-file', looksLike: null }, '不是文本文件'],
  [{ kind: 'unreadable-encoding', bestGuess: 'big5' }, '最像 Big5'],
  [{ kind: 'unreadable-encoding', bestGuess: null }, '认不出这个文件的编码'],
  [{ kind: 'too-large', size: 60 * 1024 * 1024, limit: 50 * 1024 * 1024 }, '文件有 60 MB，超过了 50 MB 的上限'],
  [{ kind: 'wrong-type', extension: 'docx' }, '另存为“纯文本（.txt）”'],
  [{ kind: 'wrong-type', extension: 'pdf' }, '扫描的版面要先做文字识别'],
  [{ kind: 'wrong-type', extension: 'jpg' }, '请先做文字识别'],
  [{ kind: 'wrong-type', extension: 'zip' }, '没有解开这个 .zip 压缩包'],
  [{ kind: 'wrong-type', extension: 'exe' }, '可以读 .txt、.md、.html 和 .zip'],
  [{ kind: 'duplicate', first: '一版.txt' }, '和已有的“一版.txt”内容完全相同'],
  [{ kind: 'own-file', what: 'backup' }, '这是剪报的备份，没有当报纸来读'],
  [{ kind: 'no-articles' }, '没有找到稿件'],
  [{ kind: 'unsafe-path', path: '../一版.txt' }, '“../一版.txt”不安全'],
  [{ kind: 'archive-damaged', reason: '缺目录' }, '压缩包不完整或已损坏，打不开。请重新复制'],
  [{ kind: 'archive-too-large', limit: 1024 ** 3 }, '超过 1 GB'],
  [{ kind: 'backup-refused', why: 'incomplete', what: '一版.txt' }, '备份不完整：缺少“一版.txt”'],
  [{ kind: 'source-damaged', path: '一版.txt' }, '“一版.txt”在浏览器里的原文损坏了'],
  [{ kind: 'backup-too-large', files: 70_000, size: 1024 ** 3 }, '有 70,000 个文件、1 GB'],
  [{ kind: 'patch-refused', why: 'not-ours' }, '这不是订正文件'],
  [{ kind: 'unreadable-file', reason: '无权限' }, '读不到这个文件：无权限'],
  [{ kind: 'storage-full' }, '存储空间用完了'],
  [{ kind: 'storage-forbidden' }, '不允许在这里保存'],
  [{ kind: 'storage-newer', version: 9 }, '更新的版本（9）'],
  [{ kind: 'cut-short' }, '请重新添加它'],
  [{ kind: 'cancelled' }, '没有读这个文件'],
  [{ kind: 'internal', reason: 'x is null' }, '程序出了错：x is null'],
]

describe('the report', () => {
  test.each(PROBLEMS)('says what is wrong and what to do: %j', async (problem, words) => {
    room = await enterRoom({ report: (one) => ({ name: one.name, path: one.path, ...line(problem) }) })
    await useImports().run(() => ({ files: [file('一.txt')], refused: [] }))
    await room.settle()
    expect(room.find('.line .why').textContent).toContain(words)
  })

  test('what was refused before reading is in it too, and the rest goes on', async () => {
    room = await enterRoom()
    await useImports().run(() => ({
      files: [file('好.txt')],
      refused: [{ name: '坏.pdf', path: '夹/坏.pdf', problem: { kind: 'wrong-type', extension: 'pdf' } }],
    }))
    await room.settle()
    expect(room.text()).toContain('夹/坏.pdf')
    expect(room.text()).toContain('2 个文件，6 篇稿件')
  })

  test('lies in front of nobody who is reading', async () => {
    room = await enterRoom({ pages: 1, report: (one) => ({ name: one.name, path: one.path, ...line({ kind: 'empty-file' }) }) })
    await room.click('.results .card .link')
    await useImports().run(() => ({ files: [file('一.txt')], refused: [] }))
    await room.settle()
    expect(room.all('[role="dialog"]').length).toBe(0)
    expect(room.text()).toContain('1 个文件有问题')
    await room.clickWords('button', '导入报告')
    expect(room.find('.line .why').textContent).toContain('文件是空的')
  })

  test('a backup that comes alone is looked at as one; beside pages it is named and not read', async () => {
    room = await enterRoom()
    const own = { what: 'backup', path: '备份.zip', file: new File([], '备份.zip') } as const
    const looked: string[] = []
    const onOwn = async ({ path }: { readonly path: string }) => void looked.push(path)
    await useImports().run(() => ({ files: [], refused: [], own: [own] }), onOwn)
    await room.settle()
    expect(looked).toEqual(['备份.zip'])
    expect(room.text()).not.toContain('导入报告')
    await useImports().run(() => ({ files: [file('好.txt')], refused: [], own: [own] }), onOwn)
    await room.settle()
    expect(looked).toHaveLength(1)
    expect(room.find('.line .why').textContent).toContain('这是剪报的备份')
  })

  test('a clean import stays out of the way', async () => {
    room = await enterRoom()
    await useImports().run(() => ({ files: [file('好.txt')], refused: [] }))
    await room.settle()
    expect(room.all('[role="dialog"]').length).toBe(0)
    expect(room.find('.notice').textContent).toContain('1 个文件，6 篇稿件')
  })
})

test('a long import can be stopped; what was read stays', async () => {
  room = await enterRoom({ fileTime: 5 })
  const running = useImports().run(() => ({ files: Array.from({ length: 50 }, (_, index) => file(`${index}.txt`)), refused: [] }))
  await room.settle()
  await room.clickWords('.strip button', '停止')
  await running
  await room.settle()
  const report = useImports().report
  expect(report?.cancelled).toBe(true)
  expect(report?.files.length).toBeLessThan(50)
})

describe('what comes while a batch is being read', () => {
  const batch = (...names: readonly string[]) => ({ files: names.map(file), refused: [] })

  /** A batch that is not collected before `go` is called, or the reader stops. */
  function held(...names: readonly string[]) {
    let go = (): void => undefined
    const gate = new Promise<void>((resolve) => (go = resolve))
    return {
      go,
      async gather({ signal }: { readonly signal?: AbortSignal }) {
        signal?.addEventListener('abort', go)
        await gate
        return batch(...names)
      },
    }
  }

  test('is collected at once, waits, and is told of in the same report', async () => {
    room = await enterRoom()
    const imports = useImports()
    const { go, gather } = held('一.txt', '二.txt')
    const first = imports.run(gather)
    let collected = false
    const second = imports.run(() => {
      collected = true
      return { ...batch('三.txt'), refused: [{ name: '坏.pdf', path: '坏.pdf', problem: { kind: 'wrong-type', extension: 'pdf' } }] }
    })
    expect(collected).toBe(true)
    await room.settle()
    expect(room.find('.strip').textContent).toContain('后面还有 1 批在等')
    expect(imports.report).toBe(null)
    go()
    await Promise.all([first, second])
    expect(imports.report?.files.map(({ name }) => name)).toEqual(['一.txt', '二.txt', '坏.pdf', '三.txt'])
    expect(imports.busy).toBe(false)
    await room.settle()
    expect(room.find('[role="dialog"]').textContent).toContain('坏.pdf')
  })

  test('is left unread when the reader stops', async () => {
    room = await enterRoom()
    const imports = useImports()
    const both = [imports.run(held('一.txt', '二.txt').gather), imports.run(() => batch('三.txt'))]
    await room.settle()
    imports.stop()
    await Promise.all(both)
    expect(imports.report?.cancelled).toBe(true)
    expect(imports.report?.files.find(({ name }) => name === '三.txt')?.problem).toEqual({ kind: 'cancelled' })
  })

  test('is read where the batch before broke down', async () => {
    room = await enterRoom()
    const imports = useImports()
    const broken = imports.run(() => Promise.reject(new Error('the folder is gone')))
    await Promise.all([broken, imports.run(() => batch('三.txt'))])
    expect(imports.failure).toMatchObject({ kind: 'internal' })
    expect(imports.report?.files.map(({ name }) => name)).toEqual(['三.txt'])
  })

  test('starts a report of its own once all before is told', async () => {
    room = await enterRoom()
    const imports = useImports()
    await imports.run(() => batch('一.txt'))
    await imports.run(() => batch('二.txt'))
    expect(imports.report?.files.map(({ name }) => name)).toEqual(['二.txt'])
  })
})

test('what is being collected can be stopped before anything is read', async () => {
  room = await enterRoom()
  let read = (): void => undefined
  const running = useImports().run(async ({ signal, onFound, onFile }) => {
    onFound?.(77)
    read = () => onFile?.(12, 345)
    await new Promise((resolve) => signal?.addEventListener('abort', resolve))
    return { files: [file('好.txt')], refused: [] }
  })
  await room.settle()
  expect(room.find('.strip').textContent).toContain('已找到 77 个')
  read()
  await room.settle()
  expect(room.find('.strip').textContent).toContain('12 / 345')
  await room.clickWords('.strip button', '停止')
  await running
  expect(useImports().report).toMatchObject({ cancelled: true, files: [{ path: '好.txt', problem: { kind: 'cancelled' } }] })
  expect(room.client.calls.some(({ name }) => name === 'import')).toBe(false)
})

/** A loaded machine draws few frames a second. */
const GROWING = { timeout: 30_000 }

test('a report on very many files shows the first of them, trouble before the rest, and more when asked for', async () => {
  room = await enterRoom({
    report: (one) => ({ name: one.name, path: one.path, ...line(one.name === '999.txt' ? { kind: 'empty-file' } : null), articles: 1 }),
  })
  await useImports().run(() => ({ files: Array.from({ length: 1000 }, (_, index) => file(`${index}.txt`)), refused: [] }))
  await room.settle()
  const lines = (): number => room.all('.lines > li').length
  await vi.waitFor(() => expect(lines()).toBe(200), GROWING)
  expect(room.all('.lines > li')[0]?.textContent).toContain('999.txt')
  await room.clickWords('[role="dialog"] button', '再显示 200 项')
  await vi.waitFor(() => expect(lines()).toBe(400), GROWING)
})

describe('the samples', () => {
  test('are at least four pages in two encodings', () => {
    const files = samples()
    expect(files.length).toBeGreaterThanOrEqual(4)
    const decodings = files.map(({ bytes }) => {
      try {
        return [new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8'] as const
      } catch {
        return [new TextDecoder('gb18030', { fatal: true }).decode(bytes), 'gb18030'] as const
      }
    })
    expect(new Set(decodings.map(([, encoding]) => encoding))).toEqual(new Set(['utf-8', 'gb18030']))
    expect(decodings.every(([text]) => text.length > 500 && !text.includes('\ufffd'))).toBe(true)
  })

  test('are new bytes on every call, as the engine takes them away', () => {
    expect(samples()[0]?.bytes.buffer).not.toBe(samples()[0]?.bytes.buffer)
  })
})

test('the engine makes ready to read once somebody moves, and not before', async () => {
  room = await enterRoom()
  const prepared = (): number => room.client.calls.filter(({ name }) => name === 'prepare').length
  expect(prepared()).toBe(0)
  for (const type of ['pointermove', 'pointermove', 'keydown']) window.dispatchEvent(new Event(type))
  await room.settle()
  expect(prepared()).toBe(1)
})

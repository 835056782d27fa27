import { afterEach, describe, expect, test } from 'vitest'
import type { Decoding } from '../../src/domain/decoding'
import { ProblemError } from '../../src/domain/problem'
import { useDialogs } from '../../src/ui/stores/dialogs'
import { useImports } from '../../src/ui/stores/imports'
import { useLibrary } from '../../src/ui/stores/library'
import { useShelf } from '../../src/ui/stores/shelf'
import type { Calls } from '../../src/worker/protocol/calls'
import type { FileReport } from '../../src/worker/protocol/imports'
import type { FakeOptions } from '../helpers/fakeClient'
import { type Room, enterRoom } from './room'

let room: Room
afterEach(() => room.leave())

const SOURCE = '1'.padStart(64, '0')
const DECODING: Decoding = { encoding: 'gb18030', by: 'statistics', confidence: 0.9, runnerUp: null, replacements: 0, privateUse: 0 }

function enter(decoding: Partial<Decoding>, answers: FakeOptions['answers'] = {}): Promise<Room> {
  const report = ({ name, path }: { readonly name: string; readonly path: string }): FileReport => ({
    name,
    path,
    source: SOURCE,
    decoding: { ...DECODING, ...decoding },
    articles: 6,
    dated: 6,
    placed: 6,
    problem: null,
  })
  return enterRoom({ pages: 1, report, answers })
}

async function report(): Promise<void> {
  await useImports().run(() => ({ files: [{ name: '一.txt', path: '一.txt', bytes: new Uint8Array([65]) }], refused: [] }))
  useDialogs().show('report')
  await room.settle()
}

const dialogWords = () => room.find('[role="dialog"]').textContent

describe('from the report', () => {
  test.each<[string, Partial<Decoding>, string]>([
    ['a character could not be restored', { replacements: 2 }, '换一种编码'],
    ['the encoding was guessed', { confidence: 0.4 }, '换一种编码'],
    ['columns were put in order', { columns: 'ordered' }, '按原来的行读'],
  ])('where %s, the file is read anew and the report is in front again', async (_, decoding, remedy) => {
    room = await enter(decoding)
    await report()
    await room.clickWords('[role="dialog"] button', remedy)
    expect(dialogWords()).toContain('按这种编码重读')
    await room.clickWords('[role="dialog"] label', 'Big5')
    await room.clickWords('[role="dialog"] button', '按这种编码重读')
    expect(dialogWords()).toContain('导入报告')
    expect(room.find('.lines .line').textContent).toContain('已按 Big5 重读')
    expect(room.find('.lines .line').textContent).not.toContain('无法还原')
  })

  test.each<[string, Partial<Decoding>]>([
    ['read beyond doubt', {}],
    ['whose columns could not be told apart', { columns: 'beside' }],
  ])('a file %s has nothing to be read anew for', async (_, decoding) => {
    room = await enter(decoding)
    await report()
    expect(room.all('.lines .see')).toHaveLength(0)
  })

  test('the focus is back where the report was opened once all is closed', async () => {
    room = await enter({ replacements: 2 })
    await report()
    useDialogs().close()
    await room.settle()
    const opener = room.find('[role="combobox"]')
    opener.focus()
    useDialogs().show('report')
    await room.settle()
    room.find('.lines .see').focus()
    await room.click('.lines .see')
    await room.clickWords('[role="dialog"] button', '取消')
    expect(dialogWords()).toContain('导入报告')
    await room.press('Escape')
    expect(room.all('[role="dialog"]')).toHaveLength(0)
    expect(document.activeElement).toBe(opener)
  })

  test('a file leads to its articles', async () => {
    room = await enter({})
    await report()
    await room.click('.lines a')
    expect(room.all('[role="dialog"]')).toHaveLength(0)
    expect(location.hash).toContain(`file=${SOURCE}`)
  })
})

describe('the encoding', () => {
  const openDialog = async (): Promise<void> => {
    useDialogs().showFor('encoding', [SOURCE])
    await room.settle()
  }

  test('is that of the file, and nothing else is looked at before somebody asks', async () => {
    room = await enter({})
    await openDialog()
    expect(room.client.calls.filter(({ name }) => name === 'decodeAs').map(({ request }) => request)).toEqual([
      { source: SOURCE, encoding: 'gb18030', straight: false, apply: false },
    ])
  })

  test('that was asked for last is shown, whichever comes last', async () => {
    const late = new Map<string, (answer: Calls['decodeAs']['answer']) => void>()
    const decodeAs = ({ encoding }: Calls['decodeAs']['request']) => new Promise((resolve) => late.set(encoding, resolve)) as never
    room = await enter({}, { decodeAs })
    await openDialog()
    expect(dialogWords()).not.toContain('读不出来')
    await room.clickWords('[role="dialog"] label', 'Big5')
    late.get('big5')?.({ text: '大五码', articles: 1 })
    await room.settle()
    late.get('gb18030')?.({ text: '国标码', articles: 2 })
    await room.settle()
    expect(room.find('[role="dialog"] pre').textContent).toBe('大五码')
  })

  test('that cannot be kept is not said to be', async () => {
    const decodeAs = ({ apply }: Calls['decodeAs']['request']): Calls['decodeAs']['answer'] => {
      if (apply) throw new ProblemError({ kind: 'storage-full' })
      return { text: '某某日报', articles: 3 }
    }
    room = await enter({}, { decodeAs })
    await openDialog()
    await room.clickWords('[role="dialog"] label', 'Big5')
    await room.clickWords('[role="dialog"] button', '按这种编码重读')
    expect(dialogWords()).toContain('存储空间用完了')
    expect(room.text()).not.toContain('已按')
  })
})

describe('the page card', () => {
  test('of a file that came after all were looked at is filled in', async () => {
    room = await enterRoom({ pages: 1 })
    await useShelf().load()
    await useImports().importSamples()
    await room.settle()
    const [, added] = (await useShelf().filesOf((await room.client.call('sources', {})).map(({ id }) => id))) ?? []
    useDialogs().showFor('pageCard', [added?.id ?? ''])
    await room.settle()
    const [paper] = [...document.querySelectorAll<HTMLInputElement>('[role="dialog"] .field')]
    expect(paper?.value).toBe('某某日报')
    expect(dialogWords()).toContain(added?.name)
    expect(dialogWords()).toContain('只这个文件')
  })

  test('begins where somebody came from', async () => {
    room = await enterRoom({ pages: 1 }, '#/shelf')
    await room.click('tbody .edit', 1)
    expect(document.activeElement).toHaveProperty('value', '2023-04-13')
  })
})

const GONE = '文件已不在资料库里'

/** Another window does something to the library. */
async function elsewhere(name: 'remove', request: Calls['remove']['request']): Promise<void> {
  await room.client.call(name, request)
  await useLibrary().refresh()
  await room.settle()
}

const button = (words: string) =>
  room.all('[role="dialog"] button').find(({ textContent }) => textContent.trim() === words) as HTMLButtonElement | undefined

describe('a file that another window removes while its dialog is open is said to be gone', () => {
  test('and cannot be read in another encoding', async () => {
    room = await enterRoom({ pages: 2 })
    useDialogs().showFor('encoding', [SOURCE])
    await room.settle()
    await room.clickWords('[role="dialog"] label', 'Big5')
    expect(button('按这种编码重读')?.disabled).toBe(false)
    await elsewhere('remove', { sources: [SOURCE] })
    expect(dialogWords()).toContain(GONE)
    expect(dialogWords()).not.toContain('读不出来')
    expect(button('按这种编码重读')?.disabled).toBe(true)
  })

  test('and has no card any more, though a rule for its name can still be kept', async () => {
    room = await enterRoom({ pages: 2 })
    useDialogs().showFor('pageCard', [SOURCE])
    await room.settle()
    await room.type('[role="dialog"] .field', '另一家日报')
    await elsewhere('remove', { sources: [SOURCE] })
    expect(dialogWords()).toContain(GONE)
    expect(button('保存')?.disabled).toBe(true)
    await room.clickWords('[role="dialog"] label', '文件名像这样的')
    expect(dialogWords()).not.toContain(GONE)
    expect(button('保存')?.disabled).toBe(false)
  })

  test('unless others are left: those are counted, and set', async () => {
    room = await enterRoom({ pages: 2 })
    const other = '2'.padStart(64, '0')
    useDialogs().showFor('pageCard', [SOURCE, other])
    await room.settle()
    expect(dialogWords()).toContain('一次改 2 个文件')
    await room.type('[role="dialog"] .field', '另一家日报')
    await elsewhere('remove', { sources: [SOURCE] })
    expect(dialogWords()).toContain('一次改 1 个文件')
    await room.clickWords('[role="dialog"] button', '保存')
    expect(room.client.calls.filter(({ name }) => name === 'setCard').at(-1)?.request).toMatchObject({ sources: [other], apply: true })
    expect(room.text()).toContain('已改 1 个文件')
  })
})

describe('what went wrong in a dialog over the files', () => {
  const refuse = ({ apply }: { readonly apply: boolean }): never => {
    if (apply) throw new ProblemError({ kind: 'storage-full' })
    return { changed: [], text: '某某日报', articles: 3, files: 1 } as never
  }

  test.each([
    ['encoding', 'Big5', '按这种编码重读'],
    ['pageCard', '文件名像这样的', '保存'],
  ] as const)('%s is said there alone, and not in the next one', async (name, choice, act) => {
    room = await enterRoom({ pages: 1, answers: { decodeAs: refuse, setCardRules: refuse } }, '#/shelf')
    useDialogs().showFor(name, [SOURCE])
    await room.settle()
    await room.clickWords('[role="dialog"] label', choice)
    await room.clickWords('[role="dialog"] button', act)
    expect(room.text().split('存储空间用完了')).toHaveLength(2)
    expect(dialogWords()).toContain('存储空间用完了')
    useDialogs().close()
    await room.settle()
    useDialogs().showFor('pageCard', [SOURCE])
    await room.settle()
    expect(room.text()).not.toContain('存储空间用完了')
  })

  test('on the screen is not said again in a dialog', async () => {
    room = await enterRoom({ pages: 1, answers: { remove: () => refuse({ apply: true }) } }, '#/shelf')
    await useShelf().remove([SOURCE])
    useDialogs().showFor('pageCard', [SOURCE])
    await room.settle()
    expect(room.text().split('存储空间用完了')).toHaveLength(2)
    expect(dialogWords()).not.toContain('存储空间用完了')
  })
})

import { afterEach, describe, expect, test } from 'vitest'
import { ProblemError } from '../../src/domain/problem'
import type { FromFrame } from '../../src/embed/protocol'
import { type Actions, serve } from '../../src/embed/serve'

let ends: readonly MessagePort[] = []
afterEach(() => ends.forEach((end) => end.close()))

const ACTIONS: Actions = {
  add: async (files) => ({ files: files.map(({ name }) => ({ name, file: 'ab', articles: 1, problem: null })), cancelled: false }),
  open: () => undefined,
  set: (wishes) => wishes['theme'] === 'dark',
  read: async () => false,
  export: async () => null,
}

/** A host at the other end: says something, and has the next `count` things that it hears. */
function host(actions: Partial<Actions> = {}) {
  const { port1, port2 } = new MessageChannel()
  ends = [port1, port2]
  const heard: FromFrame[] = []
  let wake = (): void => undefined
  port1.addEventListener('message', ({ data }: MessageEvent<FromFrame>) => {
    heard.push(data)
    wake()
  })
  port1.start()
  serve(port2, { ...ACTIONS, ...actions }, false)
  return async (messages: readonly unknown[], count: number): Promise<readonly FromFrame[]> => {
    for (const message of messages) port1.postMessage(message)
    while (heard.length < count) await new Promise<void>((resolve) => (wake = resolve))
    return heard
  }
}

describe('a host that may give commands', () => {
  test('is welcomed with what is understood', async () => {
    expect(await host()([], 1)).toEqual([
      { type: 'welcome', version: 1, commands: ['add', 'open', 'set', 'read', 'export'], reading: false },
    ])
  })

  test('is answered under the number of each command; what has none is passed over', async () => {
    const said = [
      'wipe',
      { id: 7, type: 'add', files: [{ name: '一版.txt', content: '本报讯' }] },
      { id: 8, type: 'open', address: '' },
      { id: 9, type: 'set', wishes: { theme: 'dark' } },
      { id: 10, type: 'read' },
    ]
    const answers = (await host()(said, 5)).slice(1)
    expect([...answers].sort((one, other) => ('id' in one && 'id' in other ? one.id - other.id : 0))).toEqual([
      { type: 'answer', id: 7, value: { files: [{ name: '一版.txt', file: 'ab', articles: 1, problem: null }], cancelled: false } },
      { type: 'answer', id: 8, value: null },
      { type: 'answer', id: 9, value: null },
      { type: 'answer', id: 10, value: { granted: false } },
    ])
  })

  test.each([
    [{ id: 1, type: 'wipe' }, 'unknown', 'type'],
    [{ id: 1, type: 'set', wishes: { theme: 'pink' } }, 'invalid', 'wishes'],
    [{ id: 1, type: 'export' }, 'forbidden', 'read'],
  ])('hears why nothing is done: %j', async (message, code, about) => {
    expect((await host()([message], 2))[1]).toEqual({ type: 'error', id: 1, code, about })
  })

  test.each([
    [new ProblemError({ kind: 'storage-full' }), 'storage-full'],
    [new TypeError('岚山县报 is not iterable'), 'internal'],
  ])('hears of trouble by its kind alone: %s', async (error, about) => {
    const add = async (): Promise<never> => {
      throw error
    }
    expect((await host({ add })([{ id: 1, type: 'add', files: [] }], 2))[1]).toEqual({ type: 'error', id: 1, code: 'failed', about })
  })
})

// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Command, FromFrame } from '../../src/embed/protocol'

/** The element as a page's script has it. */
interface Held extends HTMLElement {
  read(): Promise<boolean>
}

beforeAll(async () => {
  // Frames load what they are told, which is nothing.
  Object.assign(Reflect.get(window, 'happyDOM').settings, { enableIframePageLoading: true })
  await import('../../src/embed/element')
})
afterEach(() => document.body.replaceChildren())

function make(attributes: Readonly<Record<string, string>> = {}): Held {
  const element = document.createElement('jian-bao')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element as Held
}

function frameIn(element: HTMLElement): HTMLIFrameElement | null {
  return element.querySelector('iframe')
}

/** The app in the frame says that it is there, welcomes the page, and hears its commands. */
async function answerIn(element: HTMLElement): Promise<readonly Command[]> {
  const heard: Command[] = []
  let connect: (port: MessagePort) => void = () => undefined
  const connecting = new Promise<MessagePort>((resolve) => (connect = resolve))
  const app = { postMessage: (_message: unknown, _origin: string, [port]: readonly MessagePort[]) => port !== undefined && connect(port) }
  Object.defineProperty(frameIn(element), 'contentWindow', { value: app })
  const ready = new MessageEvent('message', { data: { jianbao: 1, type: 'ready' } })
  // What a page's own script cannot make up.
  Object.defineProperties(ready, { source: { value: app }, origin: { value: 'null' } })
  window.dispatchEvent(ready)
  const port = await connecting
  port.addEventListener('message', ({ data }: MessageEvent<Command>) => {
    heard.push(data)
    port.postMessage({ type: 'answer', id: data.id, value: { granted: true } } satisfies FromFrame)
  })
  port.start()
  port.postMessage({ type: 'welcome', version: 1, commands: [], reading: false } satisfies FromFrame)
  return heard
}

describe('the element of a host page', () => {
  test('shows the app whenever it is told where that is, and nothing once it is told no more', () => {
    const element = make()
    document.body.append(element)
    expect(frameIn(element)).toBeNull()
    element.setAttribute('src', 'about:blank?1')
    expect(frameIn(element)?.src).toContain('?1')
    element.setAttribute('src', 'about:blank?2')
    expect(element.querySelectorAll('iframe')).toHaveLength(1)
    expect(frameIn(element)?.src).toContain('?2')
    element.removeAttribute('src')
    expect(frameIn(element)).toBeNull()
  })

  test('keeps what it was asked until the app is there, also before it stood in the page', async () => {
    const element = make({ src: 'about:blank' })
    const early = element.read()
    document.body.append(element)
    const later = element.read()
    const heard = await answerIn(element)
    expect(await Promise.all([early, later])).toEqual([true, true])
    expect(heard.map(({ type }) => type)).toEqual(['read', 'read'])
  })

  test.each<readonly [string, unknown, 'app' | 'other', string]>([
    ['another window', { jianbao: 1, type: 'ready' }, 'other', 'null'],
    ['a page of another origin in its frame', { jianbao: 1, type: 'ready' }, 'app', 'http://stranger.example'],
    ['a script that greets like the app', { type: 'ready' }, 'app', 'null'],
    ['a script that says something else', { jianbao: 1, type: 'hello' }, 'app', 'null'],
    ['a script that says nothing', null, 'app', 'null'],
  ])('takes %s for no app', (_, data, from, origin) => {
    const element = make({ src: 'about:blank' })
    document.body.append(element)
    const app = { postMessage: vi.fn() }
    Object.defineProperty(frameIn(element), 'contentWindow', { value: app })
    const message = new MessageEvent('message', { data })
    Object.defineProperties(message, { source: { value: from === 'app' ? app : {} }, origin: { value: origin } })
    window.dispatchEvent(message)
    expect(app.postMessage).not.toHaveBeenCalled()
  })

  test('answers nothing for ever once it is taken out of the page', async () => {
    const element = make({ src: 'about:blank' })
    document.body.append(element)
    const asked = element.read()
    element.remove()
    await expect(asked).rejects.toThrow('gone')
    expect(frameIn(element)).toBeNull()
  })
})

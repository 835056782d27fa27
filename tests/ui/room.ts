import { flushPromises } from '@vue/test-utils'
import { vi } from 'vitest'
import type { App } from 'vue'
import { createInterface } from '../../src/ui/boot'
import { type FakeClient, type FakeOptions, fakeClient } from '../helpers/fakeClient'

/** The interface on a page, with gestures named as a reader would name them. */
export interface Room {
  readonly client: FakeClient
  find(selector: string): HTMLElement
  all(selector: string): readonly HTMLElement[]
  text(): string
  click(selector: string, index?: number): Promise<void>
  /** The first element of `selector` whose words hold `words`. */
  clickWords(selector: string, words: string): Promise<void>
  type(selector: string, text: string): Promise<void>
  press(key: string, init?: KeyboardEventInit): Promise<void>
  settle(): Promise<void>
  leave(): void
}

/** Waits until everything that was asked of the engine, and every chunk, has come and is shown. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) {
    await flushPromises()
    // A chunk that is here already is asked for all the same, of another process.
    await vi.dynamicImportSettled()
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
}

/** happy-dom lays nothing out; a virtual list needs heights to show anything. */
function giveHeights(): void {
  for (const [name, size] of [
    ['clientHeight', 2000],
    ['clientWidth', 400],
    ['offsetHeight', 120],
  ] as const) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size })
  }
}

/** Chunks that are fetched when first needed are there beforehand, so that no test waits for the disk. */
const CHUNKS = import.meta.glob(['../../src/ui/**/*.vue', '../../src/ui/samples/samples.ts', '../../src/intake/gather.ts'])

await Promise.all(Object.values(CHUNKS).map((load) => load()))

export async function enterRoom(options: FakeOptions = {}, hash = '#/'): Promise<Room> {
  giveHeights()
  localStorage.clear()
  if ((options.pages ?? 0) > 0) localStorage.setItem('jianbao.filled', 'true')
  document.body.innerHTML = '<div id="app"></div>'
  location.hash = hash
  const client = fakeClient(options)
  const app: App = await createInterface({
    engine: client,
    reasons: async () => ({ 'date/monthDay': { zh: '正文写有月和日', en: 'Month and day are printed' } }),
  })
  app.mount('#app')
  await settle()
  const find: Room['find'] = (selector) => {
    const element = document.querySelector<HTMLElement>(selector)
    if (element === null) throw new Error(`nothing fits ${selector} in:\n${document.body.textContent}`)
    return element
  }
  const all: Room['all'] = (selector) => [...document.querySelectorAll<HTMLElement>(selector)]
  const clickOn = async (element: HTMLElement | undefined, what: string) => {
    if (element === undefined) throw new Error(`nothing to click: ${what} in:\n${document.body.textContent}`)
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, button: 0 }))
    await settle()
  }
  return {
    client,
    find,
    all,
    text: () => document.body.textContent,
    click: (selector, index = 0) => clickOn(all(selector)[index], selector),
    clickWords: (selector, words) =>
      clickOn(
        all(selector).find((element) => element.textContent.includes(words)),
        `${selector} ${words}`,
      ),
    async type(selector, text) {
      const field = find(selector)
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error(`${selector} is no field`)
      field.focus()
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
      await settle()
    },
    async press(key, init = {}) {
      const target = document.activeElement ?? document.body
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }))
      await settle()
    },
    settle,
    leave: () => app.unmount(),
  }
}

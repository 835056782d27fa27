import { afterEach, describe, expect, test, vi } from 'vitest'
import { type App, createApp, defineComponent, h, nextTick, ref } from 'vue'
import { useFocusKept } from '../../src/ui/composables/keys/useFocusKept'

const lines = ref<readonly string[]>([])
const noted = ref(true)
let app: App | null = null

const Desk = defineComponent({
  setup() {
    const root = ref<HTMLElement>()
    useFocusKept(root)
    const line = (name: string) => h('li', { key: name }, [h('a', { href: '#' }, name), h('button', { class: name }, '✕')])
    return () =>
      h('main', { ref: root }, [
        h('div', [
          noted.value ? h('section', [h('ul', lines.value.map(line))]) : null,
          h('article', [h('h1', { tabindex: -1 }, '标题'), h('button', '引用')]),
        ]),
      ])
  },
})

async function enter(...names: readonly string[]): Promise<void> {
  lines.value = names
  noted.value = true
  document.body.innerHTML = '<div id="app"></div>'
  app = createApp(Desk)
  app.mount('#app')
  await nextTick()
}

function stand(selector: string): void {
  const target = document.querySelector<HTMLElement>(selector)
  target?.focus()
  target?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
}

afterEach(() => app?.unmount())

describe('when what had the focus is taken away, it goes', () => {
  test('to the same button of the line that took its place, else of the one before', async () => {
    await enter('甲', '乙', '丙')
    stand('.乙')
    lines.value = ['甲', '丙']
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('丙'))
    stand('.丙')
    lines.value = ['甲']
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('甲'))
  })

  test('back to where it was before, where nothing like it is left', async () => {
    await enter('甲')
    stand('article button')
    stand('.甲')
    noted.value = false
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('引用'))
  })

  test('to the headline below where the whole note is gone', async () => {
    await enter('甲')
    stand('.甲')
    noted.value = false
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
  })

  test('nowhere where somebody else has taken it', async () => {
    await enter('甲', '乙')
    stand('.甲')
    lines.value = ['乙']
    await nextTick()
    document.querySelector<HTMLElement>('article button')?.focus()
    await new Promise((resolve) => setTimeout(resolve))
    expect(document.activeElement?.textContent).toBe('引用')
  })
})

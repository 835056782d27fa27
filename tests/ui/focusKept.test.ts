import { afterEach, describe, expect, test, vi } from 'vitest'
import { type App, createApp, defineComponent, h, nextTick, ref } from 'vue'
import { useFocusKept } from '../../src/ui/composables/keys/useFocusKept'

const lines = ref<readonly string[]>([])
const noted = ref(true)
const said = ref<readonly string[]>([])
const screen = ref('room')
let app: App | null = null

const Desk = defineComponent({
  setup() {
    const root = ref<HTMLElement>()
    const screens = ref<HTMLElement>()
    useFocusKept(root, screens)
    const line = (name: string) => h('li', { key: name }, [h('a', { href: '#' }, name), h('button', { class: name }, '✕')])
    return () =>
      h('div', { ref: root }, [
        h('input'),
        h('main', { ref: screens }, [
          h('div', { key: screen.value, class: screen.value }, [
            noted.value ? h('section', [h('ul', lines.value.map(line))]) : null,
            h('article', [h('h1', { tabindex: -1 }, '标题'), h('button', '引用')]),
          ]),
        ]),
        h('section', { class: 'stack' }, said.value.map(line)),
      ])
  },
})

async function enter(...names: readonly string[]): Promise<void> {
  lines.value = names
  noted.value = true
  said.value = []
  screen.value = 'room'
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

  test('from notices at the edge to the next of them, and from the last back to where it was before', async () => {
    await enter('甲')
    said.value = ['已删去', '已复制']
    await nextTick()
    stand('article button')
    stand('.已删去')
    said.value = ['已复制']
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('已复制'))
    stand('.已复制')
    said.value = []
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('引用'))
  })

  test('never from a screen to the bar above it, but from a notice back to there', async () => {
    await enter('甲')
    said.value = ['已删去']
    await nextTick()
    stand('input')
    stand('.甲')
    noted.value = false
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
    stand('input')
    stand('.已删去')
    said.value = []
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'))
  })

  test('nowhere where another screen has come', async () => {
    await enter('甲')
    stand('.甲')
    screen.value = 'shelf'
    await vi.waitFor(() => expect(document.querySelector('.shelf')).not.toBeNull())
    await new Promise((resolve) => setTimeout(resolve))
    expect(document.activeElement).toBe(document.body)
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

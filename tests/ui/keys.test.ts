import { beforeEach, describe, expect, test } from 'vitest'
import { commandOf } from '../../src/ui/composables/keys/useKeys'

function press(key: string, init: KeyboardEventInit = {}, on: HTMLElement = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  on.dispatchEvent(event)
  return event
}

function field(html: string): HTMLElement {
  document.body.innerHTML = html
  const element = document.body.firstElementChild
  if (!(element instanceof HTMLElement)) throw new Error('no element')
  return element
}

beforeEach(() => (document.body.innerHTML = ''))

describe('commandOf', () => {
  test.each([
    ['j', {}, 'next'],
    ['ArrowUp', {}, 'previous'],
    ['/', {}, 'search'],
    ['?', { shiftKey: true }, 'keys'],
    ['ArrowRight', { ctrlKey: true }, 'next'],
    ['k', { metaKey: true }, 'search'],
    ['Escape', {}, 'back'],
    [' ', {}, 'pageDown'],
    [' ', { shiftKey: true }, 'pageUp'],
    ['j', { ctrlKey: true }, null],
    ['j', { altKey: true }, null],
    ['x', {}, null],
  ])('%s %j → %s', (key, init, command) => expect(commandOf(press(key, init), true)).toBe(command))

  test('single keys can be switched off; others stay', () => {
    expect(commandOf(press('j'), false)).toBeNull()
    expect(commandOf(press('ArrowRight', { ctrlKey: true }), false)).toBe('next')
  })

  test.each(['<input>', '<textarea></textarea>', '<select></select>'])('none fires while typing in %s', (html) => {
    const element = field(html)
    expect(commandOf(press('j', {}, element), true)).toBeNull()
    expect(commandOf(press('Escape', {}, element), true)).toBeNull()
  })

  test('none fires while composing', () => {
    expect(commandOf(press('j', { isComposing: true }), true)).toBeNull()
  })

  test.each(['<button></button>', '<ul role="tree" ><li role="treeitem"></li></ul>', '<div role="group" tabindex="0"></div>'])(
    'the space bar belongs to what it already means something to: %s',
    (html) => {
      const element = field(html)
      expect(commandOf(press(' ', {}, element.querySelector('li') ?? element), true)).toBeNull()
    },
  )

  test.each(['Escape', 'j', 'ArrowDown', ' '])('%s in an open menu belongs to the menu', (key) => {
    const menu = field('<div role="menu" tabindex="-1"><div role="menuitem" tabindex="-1"></div></div>')
    for (const target of [menu, menu.querySelector('div') ?? menu]) expect(commandOf(press(key, {}, target), true)).toBeNull()
  })

  test('arrows belong to the list they are pressed in', () => {
    const list = field('<ul role="tree"><li tabindex="0"></li></ul>')
    const item = list.querySelector('li')
    if (item === null) throw new Error('no item')
    expect(commandOf(press('ArrowDown', {}, item), true)).toBeNull()
    expect(commandOf(press('j', {}, item), true)).toBe('next')
  })
})

import type { Locator, Page } from 'playwright-core'
import { en } from '../../../src/ui/words/en'
import { zhCN } from '../../../src/ui/words/zh-CN'
import type { Language } from '../../../src/ui/words/words'

/** Where a scene is played. `say`: what a Chinese sentence of the interface is called in the language of the stage. */
export interface Stage {
  readonly page: Page
  say(word: string): string | RegExp
}

/** One state of the interface: how a person comes to it from the state before. */
export interface Scene {
  readonly name: string
  /** What is said in passing belongs to the state; elsewhere it would come and go with the speed of the machine. */
  readonly withNotices?: true
  reach(stage: Stage): Promise<void>
}

function leaves(tree: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, item]: [string, unknown]) => {
    if (typeof item === 'string') return [[`${path}.${key}`, item] as const]
    return typeof item === 'object' && item !== null ? leaves(item, `${path}.${key}`) : []
  })
}

const ENGLISH = new Map(leaves(en))
const CHINESE = leaves(zhCN)

/** How to say in `language` what the interface says in Chinese. */
export function sayIn(language: Language): Stage['say'] {
  return (word) => {
    if (language === 'zh-CN') return word
    const meant = CHINESE.filter(([, text]) => text === word).map(([path]) => ENGLISH.get(path) ?? '')
    if (meant.length === 0) throw new Error(`${word} is no sentence of the interface`)
    // What is named may be followed by its key, its number or a hint.
    return new RegExp(`^(?:${meant.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![a-z])`)
  }
}

export function results({ page, say }: Stage): Locator {
  return page.getByRole('region', { name: say('结果'), exact: true })
}

/** Goes to an address of the app. */
export async function at(page: Page, hash: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#${hash}`)
}

export async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

export async function fromMore({ page, say }: Stage, word: string): Promise<void> {
  await page.getByRole('button', { name: say('更多') }).click()
  await page.getByRole('menuitem', { name: say(word) }).click()
}

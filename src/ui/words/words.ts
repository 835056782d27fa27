import { createI18n } from 'vue-i18n'
import { findSentence } from './sentences'
import type { Words } from './zh-CN'
import { zhCN } from './zh-CN'

/** Languages of the interface. */
export const LANGUAGES = ['zh-CN', 'en'] as const

export type Language = (typeof LANGUAGES)[number]

/** The interface's words. No `eval` is needed. */
export function createWords() {
  return createI18n<[Words], Language, false>({
    legacy: false,
    locale: 'zh-CN',
    fallbackLocale: 'zh-CN',
    messages: { 'zh-CN': zhCN, en: zhCN },
    fallbackWarn: false,
    messageResolver: findSentence,
  })
}

export type WordsPlugin = ReturnType<typeof createWords>

/** Speaks `language` from now on; other languages than Chinese are fetched when first asked for. */
export async function speak(words: WordsPlugin, language: Language): Promise<void> {
  if (language === 'en') words.global.setLocaleMessage('en', (await import('./en')).en)
  words.global.locale.value = language
}

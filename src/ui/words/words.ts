import { createI18n } from 'vue-i18n'
import { en } from './en'
import { zhCN } from './zh-CN'

/** Languages of the interface. */
export const LANGUAGES = ['zh-CN', 'en'] as const

export type Language = (typeof LANGUAGES)[number]

/** The interface's words. Messages are compiled to data, never to code, so no `eval` is needed. */
export function createWords(language: Language) {
  return createI18n({
    legacy: false,
    locale: language,
    fallbackLocale: 'zh-CN',
    messages: { 'zh-CN': zhCN, en },
    missingWarn: true,
    fallbackWarn: false,
  })
}

export type WordsPlugin = ReturnType<typeof createWords>

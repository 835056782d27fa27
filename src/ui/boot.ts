import { createPinia } from 'pinia'
import { type App as VueApp, createApp, watch } from 'vue'
import type { ReasonTable } from '../domain/reasons'
import type { EngineClient } from '../worker/engineClient'
import App from './App.vue'
import { ENGINE, REASONS } from './composables/engine'
import { createAppRouter } from './router'
import { useSettings } from './stores/settings'
import './styles/tokens.css'
import './styles/base.css'
import './styles/typography.css'
import './styles/menu.css'
import './styles/print.css'
import { createWords } from './words/words'

export interface Parts {
  readonly engine: EngineClient
  readonly reasons: ReasonTable
}

/** The interface, ready to be mounted. */
export function createInterface({ engine, reasons }: Parts): VueApp {
  const app = createApp(App)
  app.provide(ENGINE, engine).provide(REASONS, reasons)
  app.use(createPinia())
  const { settings } = useSettings()
  const words = createWords(settings.language)
  watch(
    () => settings.language,
    (language) => {
      words.global.locale.value = language
    },
  )
  return app.use(words).use(createAppRouter())
}

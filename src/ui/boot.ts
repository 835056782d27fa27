import '../worker/polyfills'
import { createPinia } from 'pinia'
import { type App as VueApp, createApp, shallowRef, watch } from 'vue'
import type { RouteRecordRaw } from 'vue-router'
import type { ReasonTable } from '../domain/reasons'
import type { EngineClient } from '../worker/page/engineClient'
import App from './App.vue'
import { ENGINE, REASONS } from './composables/engine/engine'
import { nextTask } from './nextTask'
import { createAppRouter } from './router'
import { useSettings } from './stores/settings'
import './styles/tokens.css'
import './styles/base.css'
import './styles/typography.css'
import './styles/menu.css'
import './styles/print.css'
import './styles/shell.css'
import { createWords, speak } from './words/words'

export interface Parts {
  readonly engine: EngineClient
  /** Fetches the sentences of the rules; not needed before an article is open. */
  readonly reasons: () => Promise<ReasonTable>
  /** Screens that only some builds have. */
  readonly routes?: readonly RouteRecordRaw[]
}

/** The interface, ready to be mounted. Made in several tasks, so that a slow computer answers in between. */
export async function createInterface({ engine, reasons, routes = [] }: Parts): Promise<VueApp> {
  const app = createApp(App)
  const table = shallowRef<ReasonTable>({})
  app.provide(ENGINE, engine).provide(REASONS, table)
  app.use(createPinia())
  await nextTask()
  const { settings } = app.runWithContext(() => useSettings())
  const words = createWords()
  watch(
    () => settings.language,
    (language) => void speak(words, language),
    { immediate: true },
  )
  app.use(words)
  await nextTask()
  app.use(createAppRouter(routes))
  void reasons().then((loaded) => (table.value = loaded))
  return app
}

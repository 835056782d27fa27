import { createInterface } from './ui/boot'
import { kept } from './ui/composables/platform/keep'
import { nextTask } from './ui/nextTask'
import { keepForOffline } from './ui/offline'
import { startEngine } from './worker/page/start'

/** The lab is for those who work on the rules; no build holds it. */
const routes = import.meta.env.DEV ? [{ path: '/lab', component: () => import('./lab/LabView.vue') }] : []

/** Tasks of their own: what was clicked meanwhile is answered in between. */
async function begin(): Promise<void> {
  const engine = startEngine()
  // Whoever has a library waits for it: it opens while the interface is being made, and the room for it is fetched meanwhile.
  if (kept('filled') === true) {
    engine.call('open', { storage: 'auto' }).catch(() => null)
    void import('./ui/screens/ReadingRoom.vue')
  }
  await nextTask()
  const app = await createInterface({ engine, reasons: async () => (await import('./reasons')).reasons, routes })
  await nextTask()
  app.mount('#app')
  await nextTask()
  if (window.parent !== window) (await import('./embed/guest')).startGuest(app)
  keepForOffline()
}

begin().catch((error: unknown) => {
  // The page listens for scripts that fail, and says that the browser is too old.
  setTimeout(() => {
    throw error
  })
})

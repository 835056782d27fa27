import { createInterface } from './ui/boot'
import { keepForOffline } from './ui/offline'
import { startEngine } from './worker/start'

/** The lab is for those who work on the rules; no build holds it. */
const routes = import.meta.env.DEV ? [{ path: '/lab', component: () => import('./lab/LabView.vue') }] : []

const engine = startEngine()
// Tasks of their own: what was clicked meanwhile is answered in between.
setTimeout(() => {
  const app = createInterface({ engine, reasons: async () => (await import('./reasons')).reasons, routes })
  setTimeout(() => {
    app.mount('#app')
    keepForOffline()
  })
})

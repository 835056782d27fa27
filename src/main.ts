import { createInterface } from './ui/boot'
import { keepForOffline } from './ui/offline'
import { startEngine } from './worker/start'

/** The lab is for those who work on the rules; no build holds it. */
const routes = import.meta.env.DEV ? [{ path: '/lab', component: () => import('./lab/LabView.vue') }] : []

const app = createInterface({ engine: startEngine(), reasons: async () => (await import('./reasons')).reasons, routes })
// A task of its own: what was clicked meanwhile is answered in between.
setTimeout(() => {
  app.mount('#app')
  keepForOffline()
})

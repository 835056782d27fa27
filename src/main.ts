import { createInterface } from './ui/boot'
import { startEngine } from './worker/start'

const app = createInterface({ engine: startEngine(), reasons: async () => (await import('./reasons')).reasons })
app.mount('#app')

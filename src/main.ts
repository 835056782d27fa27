import { reasons } from './reasons'
import { createInterface } from './ui/boot'
import { startEngine } from './worker/start'

createInterface({ engine: startEngine(), reasons }).mount('#app')

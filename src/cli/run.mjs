// Runs a command of this folder in Node through Vite's own module runner, so that the same sources serve app and script.
// usage: node src/cli/run.mjs COMMAND [ARGUMENT …]
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const [command = '', ...args] = process.argv.slice(2)
const server = await createServer({
  configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true, include: [] },
})
try {
  const module = await server.ssrLoadModule(`/src/cli/${command}.ts`)
  process.exitCode = await module.main(args)
} finally {
  await server.close()
}

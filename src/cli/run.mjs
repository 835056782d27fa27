// Runs a TypeScript script in Node through Vite's own module runner, so that the same sources serve app and script.
// usage: node src/cli/run.mjs SCRIPT [ARGUMENT …]     SCRIPT: a path from the project's root that exports `main(args)`
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

// Whoever reads what is written may have seen enough (`| head`): that is no failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const [script = '', ...args] = process.argv.slice(2)
const server = await createServer({
  configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true, include: [] },
})
try {
  const module = await server.ssrLoadModule(`/${script}`)
  process.exitCode = await module.main(args)
} finally {
  await server.close()
}

import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../helpers/browser'

const DIST = join(import.meta.dirname, '../../dist')
/** Not the root, so that an absolute URL anywhere in the build is found out. */
const SUB_PATH = '/some/where/jianbao/'
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly siteUrl: string
    readonly singleFile: string
    readonly browser: { readonly path: string; readonly found: string; readonly args: readonly string[] }
  }
}

/** Serves `dist` under a sub-path on the loopback address, and says which browser the journeys run in. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const single = join(DIST, 'jianbao.html')
  if (!existsSync(single)) throw new Error('dist/jianbao.html is missing: run `npm run build` first')
  const browser = await findBrowser()
  console.log(`end-to-end tests run in ${browser.found}`)
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(DIST, normalize(path.slice(SUB_PATH.length) || 'index.html'))
    if (!path.startsWith(SUB_PATH) || !file.startsWith(DIST) || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  project.provide('siteUrl', `http://127.0.0.1:${port}${SUB_PATH}`)
  project.provide('singleFile', single)
  project.provide('browser', browser)
  return async () => {
    await new Promise<void>((resolve) => {
      server.close(() => {
        resolve()
      })
      server.closeAllConnections()
    })
  }
}

import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { CONTENT_TYPES } from './contentTypes'

const VARIABLE = 'JIANBAO_DIST'
/** Not the root, so that an absolute URL anywhere in the build is found out. */
const SUB_PATH = '/some/where/jianbao/'

/** A built site on the loopback address. */
export interface ServedSite {
  readonly url: string
  /** Path of the single file beside it. */
  readonly single: string
  close(): Promise<void>
}

/**
 * Serves the build in `dist`, or in the folder that `JIANBAO_DIST` names, under a sub-path. `extra`: pages of the test's own
 * by name, beside the site's. Rejects where nothing was built.
 */
export async function serveSite(extra: Readonly<Record<string, string>> = {}): Promise<ServedSite> {
  const dist = process.env[VARIABLE] ?? join(import.meta.dirname, '../../dist')
  const single = join(dist, 'jianbao.html')
  if (!existsSync(single)) throw new Error(`${single} is missing: run \`npm run build\` first`)
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const name = path.slice(SUB_PATH.length) || 'index.html'
    const file = join(dist, normalize(name))
    const own = extra[name]
    if (path.startsWith(SUB_PATH) && own !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(own)
      return
    }
    if (!path.startsWith(SUB_PATH) || !file.startsWith(dist) || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const { port }: Pick<AddressInfo, 'port'> = typeof address === 'object' && address !== null ? address : { port: 0 }
  return {
    url: `http://127.0.0.1:${port}${SUB_PATH}`,
    single,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      })
    },
  }
}

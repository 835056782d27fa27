import { createReadStream, existsSync, statSync } from 'node:fs'
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { CONTENT_TYPES } from './contentTypes'

/** Folders on the loopback address, all of one origin. */
export interface ServedFolders {
  /** Without a slash at its end. */
  readonly origin: string
  close(): Promise<void>
}

/** Sends a file of one of the folders; `folders` by the path they are served under, which begins and ends with a slash. */
function answering(folders: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>>): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const under = Object.keys(folders).find((prefix) => path.startsWith(prefix))
    const folder = under === undefined ? undefined : folders[under]
    const file = folder === undefined || under === undefined ? '' : join(folder, normalize(path.slice(under.length) || 'index.html'))
    if (folder === undefined || !file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { ...headers, 'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
}

/** Serves built folders, each under its own path, to a browser on this machine. */
export async function serveFolders(
  folders: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<ServedFolders> {
  const server = answering(folders, headers)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const { port }: Pick<AddressInfo, 'port'> = typeof address === 'object' && address !== null ? address : { port: 0 }
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}

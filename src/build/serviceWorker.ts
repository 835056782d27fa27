import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Runs in the browser: keeps the files of one build, and answers from them alone. Written out with the list filled in. */
function serviceWorker(version: string, files: readonly string[]): string {
  return `const CACHE = 'jianbao-${version}'
const FILES = ${JSON.stringify(files)}

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)))
})

self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('jianbao-') && name !== CACHE
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))))
})

self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return
  const answer = caches.open(CACHE).then((cache) => cache.match(event.request, { ignoreSearch: true }))
  event.respondWith(answer.then((kept) => kept || fetch(event.request)))
})
`
}

/** Lets the built site start without a network: writes `sw.js`, which keeps every file of this build and nothing else. */
export function offlineSite(options: { readonly single: boolean }): Plugin {
  let publicDir = ''
  return {
    name: 'jianbao:offline-site',
    apply: (_, { command }) => command === 'build' && !options.single,
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir
    },
    transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' }],
    generateBundle: {
      // The page's final text decides the version, so this comes after the policy is written into it.
      order: 'post',
      handler(_, bundle) {
        const built = Object.values(bundle).map((file) => ({
          name: file.fileName,
          content: file.type === 'asset' ? file.source : file.code,
        }))
        const copied = readdirSync(publicDir).map((name) => ({ name, content: readFileSync(join(publicDir, name)) }))
        const all = [...built, ...copied].sort((a, b) => (a.name < b.name ? -1 : 1))
        const digest = createHash('sha256')
        for (const { name, content } of all) digest.update(name).update(content)
        const files = ['./', ...all.map(({ name }) => `./${name}`).filter((name) => name !== './index.html')]
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: serviceWorker(digest.digest('hex').slice(0, 16), files) })
      },
    },
  }
}

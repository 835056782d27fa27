import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const OUT = `${ROOT}node_modules/.cache/bench`

/** Bundles a bench as the app is bundled: a module runner's indirections would be measured otherwise. */
async function bundle(entry: string, name: string): Promise<string> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: OUT, emptyOutDir: false, minify: false, rollupOptions: { output: { entryFileNames: `${name}.mjs` } } },
  })
  return `${OUT}/${name}.mjs`
}

/** usage: npm run bench -- [SIZES [SLOW_PEERS]]   sizes of the library in articles, as 20000,100000 */
export async function main(args: readonly string[]): Promise<number> {
  const script = await bundle('tests/bench/search/inNode.ts', 'search')
  return spawnSync(process.execPath, ['--max-old-space-size=8192', script, ...args], { stdio: 'inherit' }).status ?? 1
}

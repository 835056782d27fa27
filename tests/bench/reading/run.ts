import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { divisionTables } from '../../../src/lexicon/places/build'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const OUT = `${ROOT}node_modules/.cache/bench-reading`

/**
 * How fast pages are read (decode, segment, annotate), also as a ratio to `TextDecoder` and split of the same bytes: the first
 * two megabytes of a process that has read nothing yet; a library right behind them; and the first pages once more when the
 * engine has nothing left to compile, as files of one page and as one large file. The processor time of all threads counts,
 * that of the engine's compiler too. And whether the time stays proportional to the size on inputs made to be slow.
 * `args`: megabytes of the library, characters of slow input.
 */
export async function runReadingBench(args: readonly string[]): Promise<number> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [divisionTables()],
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: 'tests/bench/reading/inNode.ts',
      outDir: OUT,
      emptyOutDir: true,
      minify: false,
      copyPublicDir: false,
      rollupOptions: { output: { entryFileNames: 'reading.mjs' } },
    },
  })
  return spawnSync(process.execPath, [`${OUT}/reading.mjs`, ...args], { stdio: 'inherit' }).status ?? 1
}

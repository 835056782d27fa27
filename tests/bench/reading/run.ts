import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { divisionTables } from '../../../src/lexicon/places/build'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const OUT = `${ROOT}node_modules/.cache/bench-reading`

/**
 * How fast pages are read (decode, segment, annotate), also as a ratio to `TextDecoder` and split of the same bytes: the first
 * two megabytes of a process that has read nothing yet, then a library of pages that was read once before, as files of one page
 * and as a large file; all threads' processor time counts, that of the engine's compiler too. And whether the time stays
 * proportional to the size on inputs made to be slow. `args`: megabytes of the library, characters of slow input.
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

import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { sources, textOf } from './sources'

/** `export const VERB` or `const VERB`, at the beginning of a line. */
const DECLARED = /^(export )?(?:const|let|(?:async )?function\*?|class|interface|type) ([\w$]+)/gm

interface Declaration {
  readonly path: string
  readonly exported: boolean
}

/** Every file of a folder that declares a name, by folder and name. */
function declarations(): ReadonlyMap<string, readonly Declaration[]> {
  const found = new Map<string, Declaration[]>()
  for (const path of sources.filter((each) => each.startsWith('src/') && each.endsWith('.ts'))) {
    for (const [, exported, name = ''] of textOf(path).matchAll(DECLARED)) {
      const key = `${posix.dirname(path)} ${name}`
      found.set(key, [...(found.get(key) ?? []), { path, exported: exported !== undefined }])
    }
  }
  return found
}

/** Whether one of the files loads the other when it is first needed, and is called as that is. */
function isLazyTwin(paths: readonly string[]): boolean {
  return paths.some((path) => paths.some((other) => textOf(path).includes(`import('./${posix.basename(other, '.ts')}')`)))
}

/** Scripts that `src/cli/run.mjs` runs all have one. */
const OF_SCRIPTS = 'main'

test('within a folder, what one file exports has a name that no other file gives to something of its own', () => {
  const twice = [...declarations()].flatMap(([name, all]) => {
    const paths = [...new Set(all.map(({ path }) => path))]
    if (paths.length < 2 || !all.some(({ exported }) => exported) || isLazyTwin(paths) || name.endsWith(` ${OF_SCRIPTS}`)) return []
    return [`${name}: ${paths.map((path) => posix.basename(path)).join(', ')}`]
  })
  expect(twice).toEqual([])
})

test('names are found at all', () => {
  expect(declarations().size).toBeGreaterThan(1000)
})

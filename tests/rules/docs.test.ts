import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT, filesBelow, textOf } from './sources'

const FOLDER_ROW = /^\| `(src\/[a-z]+)\/` \|/gm
const COMMAND = /`npm (?:run )?(?:--silent )?([a-z:]+)/g

function foldersOf(readme: string): string[] {
  return [...textOf(readme).matchAll(FOLDER_ROW)].map(([, folder = '']) => folder).sort()
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (readme) => {
  test('draws the folders that there are', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(foldersOf(readme)).toEqual(folders.map((entry) => `src/${entry.name}`).sort())
  })

  test('names commands that there are', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> }
    const named = [...textOf(readme).matchAll(COMMAND)].map(([, command = '']) => command).filter((command) => command !== 'ci')
    expect(named.filter((command) => !(command in scripts))).toEqual([])
  })

  test('links to files that there are', () => {
    const links = [...textOf(readme).matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path)
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })
})

/** `| `rules/` | …` */
const SUBFOLDER_ROW = /^\| `([a-zA-Z]+)\/` +\|/gm

describe('tests/README.md', () => {
  test('says of each folder what is there', () => {
    const folders = readdirSync(join(ROOT, 'tests'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const rows = textOf('tests/README.md').match(/^\| `.*?\|/gm) ?? []
    const named = rows.flatMap((row) => [...row.matchAll(/`([a-zA-Z0-9]+)\/`/g)].map(([, name = '']) => name))
    expect(named.sort()).toEqual(folders.map(({ name }) => name).sort())
  })
})

describe.each(['src/segment', 'src/annotate', 'src/search', 'src/worker', 'src/ui/composables'])('%s/README.md', (folder) => {
  test('says of each folder what changes there', () => {
    const folders = readdirSync(join(ROOT, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const named = [...textOf(`${folder}/README.md`).matchAll(SUBFOLDER_ROW)].map(([, name = '']) => name)
    expect(named.sort()).toEqual(folders.map(({ name }) => name).sort())
  })
})

/** `bylines/`, `topics/terms/`, `dates/eras.ts`: a folder or a list that the README names in its tables. */
const NAMED_LIST = /`([a-zA-Z]+\/(?:[a-zA-Z]+(?:\.ts|\/))?)`/g
/** What gives the lists out to those who ask. */
const NO_LISTS: ReadonlySet<string> = new Set([
  'characters/displayWidth.ts',
  'characters/fullStop.ts',
  'places/codes.ts',
  'places/gazetteer.ts',
  'places/indexNames.ts',
  'places/nameIndex.ts',
  'places/names.ts',
  'places/table.ts',
  'places/tables.ts',
  'places/zonesOf.ts',
  'people/nameModel.ts',
  'topics/scheme.ts',
  'topics/termsOf.ts',
  'words/wordsIn.ts',
])

test('src/lexicon/README.md says of each list where it comes from', () => {
  const rows = textOf('src/lexicon/README.md').match(/^\| `.*$/gm) ?? []
  const named = rows.flatMap((row) => [...row.matchAll(NAMED_LIST)].map(([, name = '']) => name))
  const lists = filesBelow('src/lexicon')
    .map((path) => path.replace('src/lexicon/', ''))
    .filter((path) => /(?<!\.d)\.ts$/.test(path) && !NO_LISTS.has(path))
  expect(lists.length).toBeGreaterThan(50)
  expect(lists.filter((path) => !named.some((name) => path === name || (name.endsWith('/') && path.startsWith(name))))).toEqual([])
})

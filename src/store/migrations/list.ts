import { begin } from './001-begin'
import { folders } from './002-folders'
import { touched } from './003-touched'
import type { Migration } from './migration'

/** All steps, oldest first; a new one goes to the end with the next number. */
export const MIGRATIONS: readonly Migration[] = [begin, folders, touched]

/** The schema that this program reads and writes. */
export const SCHEMA_VERSION: number = Math.max(...MIGRATIONS.map((migration) => migration.version))

import type { SourceId } from '../domain/source'
import type { Library } from './library'

/** Tells the other tabs that these sources changed. */
export function told(library: Library, sources: readonly SourceId[]): void {
  if (sources.length > 0) library.environment.broadcast({ sources })
}

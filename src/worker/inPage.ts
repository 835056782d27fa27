import { inlinePort } from './inline'
import { browserEnvironment } from './platform'
import type { EnginePort } from './port'

/** The engine in the page itself, with the page's own storage. */
export function pagePort(): EnginePort {
  return inlinePort(browserEnvironment())
}

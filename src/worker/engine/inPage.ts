import { inlinePort } from './inline'
import { browserEnvironment } from './browserEnvironment'
import type { EnginePort } from '../protocol/port'

/** The engine in the page itself, with the page's own storage. */
export function pagePort(): EnginePort {
  return inlinePort(browserEnvironment())
}

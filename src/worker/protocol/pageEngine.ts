import type { EnginePort } from './port'

/** How to make an engine in the page (页内引擎). */
export type MakePort = () => EnginePort

declare global {
  interface WindowEventMap {
    'jianbao-engine': CustomEvent<MakePort>
  }
}

/** What the engine's script tells the page that runs it. */
export const PAGE_ENGINE = 'jianbao-engine'

/** Whether this code runs in a page; elsewhere it is a worker's. */
export function isInPage(): boolean {
  return 'document' in globalThis
}

/** Tells the page, from inside the engine's script, how to make an engine of it. */
export function offerToPage(make: MakePort): void {
  globalThis.dispatchEvent(new CustomEvent<MakePort>(PAGE_ENGINE, { detail: make }))
}

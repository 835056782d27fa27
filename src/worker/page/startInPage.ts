import { type MakePort, PAGE_ENGINE } from '../protocol/pageEngine'
import type { EnginePort } from '../protocol/port'

let offered: Promise<MakePort> | null = null

function hear(run: () => Promise<unknown>): Promise<MakePort> {
  return new Promise((resolve, reject) => {
    window.addEventListener(PAGE_ENGINE, ({ detail }) => resolve(detail), { once: true })
    run().then(() => reject(new Error('the script holds no engine')), reject)
  })
}

/**
 * The engine in the page itself, from the script that workers run: `run` has the page run it, which is done once, and again
 * only where it could not be fetched.
 */
export async function portInPage(run: () => Promise<unknown>): Promise<EnginePort> {
  offered ??= hear(run).catch((error: unknown) => {
    offered = null
    throw error
  })
  return (await offered)()
}

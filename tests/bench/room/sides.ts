import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type Page, chromium } from 'playwright-core'
import { findBrowser } from '../../helpers/browser'

/** A build that is measured, in a browser of its own with a library of its own. */
export interface Side {
  readonly name: string
  readonly url: string
  readonly context: BrowserContext
}

export const SCREEN = { viewport: { width: 1366, height: 768 }, locale: 'zh-CN' } as const

async function openProfile(folder: string): Promise<BrowserContext> {
  const { path, args } = await findBrowser()
  return chromium.launchPersistentContext(folder, { ...SCREEN, executablePath: path, args: [...args], headless: true, bypassCSP: true })
}

/** Opens every build with a copy of one library, which `fill` makes; `close` throws all of it away. */
export async function openSides(
  builds: readonly { readonly name: string; readonly url: string }[],
  fill: (page: Page) => Promise<void>,
): Promise<{ readonly sides: readonly Side[]; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-room-'))
  const first = await openProfile(join(folder, 'filled'))
  await fill(await first.newPage())
  await first.close()
  const sides: Side[] = []
  for (const { name, url } of builds) {
    cpSync(join(folder, 'filled'), join(folder, name), { recursive: true })
    sides.push({ name, url, context: await openProfile(join(folder, name)) })
  }
  return {
    sides,
    async close() {
      for (const { context } of sides) await context.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** The least is what comes nearest to a machine that does nothing else: others only add to a time. */
function spread(values: readonly number[]): string {
  return `least ${Math.min(...values).toFixed(0)}, median ${median(values).toFixed(0)}, 95 % ${percentile(values, 0.95).toFixed(0)}, longest ${Math.max(...values).toFixed(0)}`
}

/** Tells a measure of every side, the second as a ratio to the first; `values` by the name of the side. */
export function tellSides(what: string, values: ReadonlyMap<string, readonly number[]>, unit = 'ms'): void {
  const [first = []] = values.values()
  console.log(`${what} (${unit}; load ${(loadavg()[0] ?? 0).toFixed(1)})`)
  for (const [name, list] of values) {
    const ratio = list === first ? '' : `; ratio of medians ${(median(list) / median(first)).toFixed(2)}`
    console.log(`  ${name}: ${spread(list)}${ratio}`)
  }
}

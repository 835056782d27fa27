import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** A browser to test in: where it is, and how it was found. */
export interface FoundBrowser {
  readonly path: string
  readonly found: string
  readonly args: readonly string[]
}

const VARIABLE = 'JIANBAO_BROWSER'
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
]
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]
/** Keeps a fresh profile from talking to the network, and lets it start as root in a container. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function onMachine(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES].find((path) => existsSync(path))
}

async function fromPackage(): Promise<FoundBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  // The package unpacks its NSS libraries only where it believes to be in the environment it was made for.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  const path = await packaged.executablePath()
  return { path, found: 'the npm package @sparticuz/chromium', args: ARGS }
}

/**
 * The browser that `JIANBAO_BROWSER` names, else one on the machine, else the one that comes from npm, else the one that
 * Playwright has downloaded. Rejects where there is none, saying what to do.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env[VARIABLE]
  if (named !== undefined && named !== '' && named !== 'npm') {
    if (!existsSync(named)) throw new Error(`${VARIABLE} names ${named}, which does not exist`)
    return { path: named, found: `${VARIABLE}=${named}`, args: ARGS }
  }
  const local = named === 'npm' ? undefined : onMachine()
  if (local !== undefined) return { path: local, found: local, args: ARGS }
  const packaged = await fromPackage().catch(() => null)
  if (packaged !== null) return packaged
  const downloaded = chromium.executablePath()
  if (existsSync(downloaded)) return { path: downloaded, found: `Playwright's own download`, args: ARGS }
  throw new Error(`No Chromium found. Install Chromium, Chrome or Edge, or name one with ${VARIABLE}=/path/to/it`)
}

/** Starts the browser that was found. */
export async function launch(found: FoundBrowser): Promise<Browser> {
  return chromium.launch({ executablePath: found.path, args: [...found.args], headless: true })
}

import type { TestProject } from 'vitest/node'
import { findBrowser } from '../helpers/browser'
import { serveSite } from '../helpers/serveSite'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly siteUrl: string
    readonly singleFile: string
    readonly browser: { readonly path: string; readonly found: string; readonly args: readonly string[] }
  }
}

/** A page that shows the app as a stranger's site would: without its origin, so that nothing may be stored. */
const FRAME = `<!doctype html><meta charset="utf-8"><title>frame</title><link rel="icon" href="data:,">
<iframe title="app" sandbox="allow-scripts allow-downloads" src="jianbao.html" style="width:1200px;height:700px;border:0"></iframe>`

/** A page of the app's origin without the app. It has an icon: the browser asks for none, whose lack it would tell whenever it likes. */
const BLANK = '<!doctype html><meta charset="utf-8"><title>blank</title><link rel="icon" href="data:,">'

/** Serves the build on the loopback address, and says which browser the journeys run in. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser()
  console.log(`end-to-end tests run in ${browser.found}`)
  const site = await serveSite({ 'frame.html': FRAME, 'blank.html': BLANK })
  project.provide('siteUrl', site.url)
  project.provide('singleFile', site.single)
  project.provide('browser', browser)
  return () => site.close()
}

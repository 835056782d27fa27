import type { Page } from 'playwright-core'

interface TraceEvent {
  readonly name: string
  readonly thread: string
  /** Milliseconds that the thread itself worked, whatever else the machine did meanwhile. */
  readonly worked: number
}

/** Only the page's main thread does these. */
const MAIN_THREAD: ReadonlySet<string> = new Set(['Layout', 'UpdateLayoutTree', 'FireAnimationFrame'])

/** Processor time of every task of the page's main thread while `work` goes on, in milliseconds: other programs are not in it. */
export async function busyTimes(page: Page, work: () => Promise<unknown>): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, pid, tid, tdur } of value) {
      events.push({ name: String(name), thread: `${pid}:${tid}`, worked: Number(tdur ?? 0) / 1000 })
    }
  })
  await session.send('Tracing.start', { categories: 'toplevel,devtools.timeline', transferMode: 'ReportEvents' })
  await work()
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve())
  })
  await session.send('Tracing.end')
  await complete
  await session.detach()
  const thread = events.find((event) => MAIN_THREAD.has(event.name))?.thread
  return events.filter((event) => event.name.endsWith('RunTask') && event.thread === thread).map((event) => event.worked)
}

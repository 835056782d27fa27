import { EVERYTHING } from '../../../src/domain/query'
import type { EngineClient } from '../../../src/worker/page/engineClient'
import { pageFiles } from './pages'
import { spread, timed, watchPage } from './watch'

/** A reader asks so long after the last answer, in milliseconds. */
const PAUSE = 20

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** So long after the first movement of the pointer something is dropped at the earliest, in milliseconds. */
const MOVEMENT = 500

/** What a reader meets who searches and reads while files are taken in. `moved`: the engine was told that somebody is there. */
export async function measureImport(client: EngineClient, count: number, moved: boolean, tell: (line: string) => void): Promise<void> {
  const files = pageFiles(count)
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) / 1e6
  await client.call('open', { storage: 'auto' })
  if (moved) {
    void client.call('prepare', {})
    await rest(MOVEMENT)
  }
  const watch = watchPage()
  const start = performance.now()
  const state = { running: true }
  let filesDone = 0
  let firstFile = 0
  const importing = client
    .call(
      'import',
      { files },
      {
        onProgress: ({ done }) => {
          if (firstFile === 0 && done > 0) firstFile = performance.now() - start
          filesDone = done
        },
      },
    )
    .finally(() => (state.running = false))
  const searches: number[] = []
  const articles: number[] = []
  let firstFound = 0
  let mostPassed = 0
  for (let round = 0; state.running; round += 1) {
    const before = filesDone
    const text = round % 2 === 0 ? '' : '村民'
    const [found, searchTime] = await timed(() => client.call('search', { query: { ...EVERYTHING, text }, offset: 0, limit: 60 }))
    searches.push(searchTime)
    if (firstFound === 0 && found.total > 0) firstFound = performance.now() - start
    const id = found.ids[round % Math.max(1, found.ids.length)]
    if (id !== undefined) articles.push((await timed(() => client.call('article', { id })))[1])
    mostPassed = Math.max(mostPassed, filesDone - before)
    await rest(PAUSE)
  }
  const report = await importing
  const seconds = (performance.now() - start) / 1000
  const taken = report.files.reduce((sum, file) => sum + file.articles, 0)
  tell(
    `import of ${count} files, ${taken} articles, ${megabytes.toFixed(1)} MB: ${seconds.toFixed(1)} s, ${((seconds * 1000) / count).toFixed(0)} ms a file`,
  )
  tell(`first file in after ${firstFile.toFixed(0)} ms, first search that finds after ${firstFound.toFixed(0)} ms (both from the drop)`)
  tell(`while it runs: search ms p50 / p95 / longest ${spread(searches)}, article ${spread(articles)}`)
  tell(`most files that went before a reader's two requests: ${mostPassed}`)
  tell(`longest time that the page was held up: ${watch.stop().toFixed(0)} ms`)
}

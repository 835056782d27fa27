import type { Plugin } from 'vite'
import { PACKED_TYPE, pack } from './pack.ts'

const ADDRESS = /engine\.worker\.ts\?worker&url$/
const FILE = /(?:^|\/)engine\.worker-[^/]+\.js$/
const ID = 'engine-text'

/**
 * Puts the engine's script into the single page, packed: workers are made of it, and where none can start the page runs it. Who
 * imports the script's address is given the element's id. Comes before the policy, which takes the hash of what was packed.
 */
export function engineText(options: { readonly single: boolean }): Plugin {
  return {
    name: 'jianbao:engine-text',
    apply: (_, { command }) => command === 'build' && options.single,
    enforce: 'post',
    transform: {
      order: 'post',
      handler: (_, id) => (ADDRESS.test(id) ? { code: `export default '${ID}'`, moduleSideEffects: 'no-treeshake' } : null),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const engine = Object.values(bundle).find(({ fileName }) => FILE.test(fileName))
        const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.html'))
        if (engine === undefined || page?.type !== 'asset') throw new Error('the build has no engine or no page')
        const text = (engine.type === 'chunk' ? engine.code : String(engine.source)).trim()
        const element = `<script type="${PACKED_TYPE}" id="${ID}">${pack(text)}</script>`
        const html = String(page.source)
        // The last one: the page's own script writes pages too.
        const end = html.lastIndexOf('</body>')
        page.source = `${html.slice(0, end)}${element}\n  ${html.slice(end)}`
        delete bundle[engine.fileName]
      },
    },
  }
}

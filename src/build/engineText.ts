import type { Plugin } from 'vite'

const ADDRESS = /engine\.worker\.ts\?worker&url$/
const FILE = /(?:^|\/)engine\.worker-[^/]+\.js$/
const ID = 'engine-text'

/** What would end the element early, written so that strings, templates and patterns mean the same. */
function insideElement(code: string): string {
  const safe = code.trim().replace(/<(\/script|script|!--)/gi, '\\x3C$1')
  // A parser of HTML would change these, and the page's policy would not know the text any more.
  if (/[\r\0]/.test(safe)) throw new Error('the engine holds characters that a page cannot keep')
  return safe
}

/**
 * Puts the engine's script into the single page as a text that is not run: workers are made of it, and where none can start the
 * page runs it. Who imports the script's address is given the element's id. Comes before the policy, which takes the text's hash.
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
        const text = insideElement(engine.type === 'chunk' ? engine.code : String(engine.source))
        const element = `<script type="text/plain" id="${ID}">${text}</script>`
        const html = String(page.source)
        // The last one: the page's own script writes pages too.
        const end = html.lastIndexOf('</body>')
        page.source = `${html.slice(0, end)}${element}\n  ${html.slice(end)}`
        delete bundle[engine.fileName]
      },
    },
  }
}

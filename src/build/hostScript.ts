import { type Plugin, build } from 'vite'

/** Writes `embed.js` beside the site: the script that a page around the app loads, by itself and in whatever way it likes. */
export function hostScript(options: { readonly single: boolean; readonly entry: string; readonly target: string[] }): Plugin {
  return {
    name: 'jianbao:host-script',
    apply: (_, { command }) => command === 'build' && !options.single,
    async generateBundle() {
      const built = await build({
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        build: { write: false, target: options.target, lib: { entry: options.entry, formats: ['iife'], name: 'Jianbao' } },
      })
      const [script] = [built].flat().flatMap((made) => ('output' in made ? made.output : []))
      if (script?.type !== 'chunk') throw new Error('the script for host pages was not built')
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: script.code })
    },
  }
}

import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const ICON = /(<link rel="icon"[^>]* href=")\.\/(icon\.svg)(")/

/** Puts the icon into the single page itself: beside a file on disk there is nothing to load it from. */
export function inlineIcon(options: { readonly single: boolean; readonly publicDir: string }): Plugin {
  return {
    name: 'jianbao:inline-icon',
    apply: (_, { command }) => command === 'build' && options.single,
    transformIndexHtml: (html) =>
      html.replace(ICON, (_, before: string, name: string, after: string) => {
        const icon = readFileSync(new URL(name, options.publicDir)).toString('base64')
        return `${before}data:image/svg+xml;base64,${icon}${after}`
      }),
  }
}

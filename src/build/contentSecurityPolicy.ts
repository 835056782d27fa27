import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { PACKED_TYPE, unpacked } from './pack.ts'

/** `<style>p{}</style>`, `<script src="./a.js"></script>`; what looks like one inside another is part of its text. */
const ELEMENT = /<(script|style)((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g

/** What of an element's text may run: where it is packed, what the page makes of it. */
function codeOf(attributes: string, text: string): string {
  return attributes.includes(`type="${PACKED_TYPE}"`) ? unpacked(text) : text
}

function hashes(html: string, wanted: string): string[] {
  return [...html.matchAll(ELEMENT)]
    .filter(([, name, attributes = '']) => name === wanted && !/\ssrc=/.test(attributes))
    .map(([, , attributes = '', text = '']) => codeOf(attributes, text))
    .map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
}

/**
 * The policy of a built page: nothing from elsewhere, no `eval`, no inline code but what the build itself put there.
 * Workers may start from `blob:` and `data:` because the single file has nothing else to start them from; styles set by
 * libraries at run time go through the CSSOM, which the policy does not concern.
 */
function policyFor(html: string): string {
  const scripts = hashes(html, 'script')
  const styles = hashes(html, 'style')
  return [
    `default-src 'none'`,
    `script-src 'self' ${scripts.join(' ')}`.trim(),
    `style-src 'self' ${styles.join(' ')}`.trim(),
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `worker-src 'self' blob: data:`,
    `manifest-src 'self'`,
    `connect-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
}

function withPolicy(html: string): string {
  return html.replace(
    /<meta charset="[^"]*"\s*\/?>/i,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(html)}" />`,
  )
}

/** Writes the policy into every page that is built, and names the single file `jianbao.html`. */
export function contentSecurityPolicy(options: { readonly single: boolean }): Plugin {
  return {
    name: 'jianbao:content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // After the plugin that puts everything into the one page, or there would be nothing to hash.
      order: 'post',
      handler(_, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type !== 'asset' || !name.endsWith('.html')) continue
          const html = withPolicy(String(file.source))
          if (options.single) {
            delete bundle[name]
            this.emitFile({ type: 'asset', fileName: 'jianbao.html', source: html })
          } else {
            file.source = html
          }
        }
      },
    },
  }
}

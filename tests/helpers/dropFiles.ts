import type { Page } from 'playwright-core'

/** A file to bring in: its path as the user's disk has it, and its bytes. */
export interface DroppedFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A text of one's own, as UTF-8. */
export function textFile(path: string, text: string): DroppedFile {
  return { path, bytes: new TextEncoder().encode(text) }
}

/** Drops files on the page, as from a file manager. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (dropped) => {
      const data = new DataTransfer()
      for (const { path, base64 } of dropped) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
        data.items.add(new File([bytes], path))
      }
      return data
    },
    files.map(({ path, bytes }) => ({ path, base64: Buffer.from(bytes).toString('base64') })),
  )
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

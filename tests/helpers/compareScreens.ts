import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { findBrowser, launch } from './browser'

/** So much of a channel may differ before a pixel counts as another one: fonts are smoothed a little differently every time. */
const TOLERANCE = 24
/** So large a share of the pixels may be others. */
const SHARE = 0.002

interface Comparison {
  /** Share of the pixels that differ; 1 where the sizes do. */
  readonly share: number
  /** The new picture, pale, with what differs in red, as a PNG in base64. */
  readonly picture: string
}

/** Compares two PNGs in the browser, which can read them. */
function compare(page: Page, before: Buffer, after: Buffer): Promise<Comparison> {
  return page.evaluate(
    async ([first, second, tolerance]) => {
      const read = async (base64: string) => {
        const image = new Image()
        image.src = `data:image/png;base64,${base64}`
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = image.width
        canvas.height = image.height
        const context = canvas.getContext('2d', { willReadFrequently: true })
        context?.drawImage(image, 0, 0)
        return { canvas, context, data: context?.getImageData(0, 0, image.width, image.height) }
      }
      const [old, now] = [await read(String(first)), await read(String(second))]
      if (old.data === undefined || now.data === undefined || old.data.width !== now.data.width || old.data.height !== now.data.height)
        return { share: 1, picture: '' }
      let others = 0
      const pixels = now.data.data
      for (let at = 0; at < pixels.length; at += 4) {
        const differs = [0, 1, 2].some((channel) => Math.abs((old.data?.data[at + channel] ?? 0) - (pixels[at + channel] ?? 0)) > tolerance)
        if (differs) others += 1
        for (const channel of [0, 1, 2])
          pixels[at + channel] = differs ? (channel === 0 ? 220 : 0) : 200 + Math.round((pixels[at + channel] ?? 0) * 0.2)
      }
      now.context?.putImageData(now.data, 0, 0)
      return { share: (others * 4) / pixels.length, picture: now.canvas.toDataURL('image/png').split(',')[1] ?? '' }
    },
    [before.toString('base64'), after.toString('base64'), TOLERANCE] as const,
  )
}

function picturesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.png') && !/^(?:missed|differs)-/.test(name))
}

/** Takes the pictures of `folder` as those that later ones are compared with; to be done after they were looked at. */
function accept(folder: string, accepted: string): number {
  mkdirSync(accepted, { recursive: true })
  const names = picturesIn(folder)
  for (const name of names) copyFileSync(join(folder, name), join(accepted, name))
  console.log(`${names.length} screens are accepted`)
  return 0
}

/**
 * Compares the screens of `folder` with the accepted ones, and puts beside each that differs a picture of where. With `accept` as
 * the first argument they become the accepted ones. Pictures depend on the fonts of a machine, so each keeps its own.
 */
export async function main(args: readonly string[] = []): Promise<number> {
  const isAccepting = args[0] === 'accept'
  const [folder = '/tmp/jianbao-screens', accepted = join(import.meta.dirname, '../../node_modules/.cache/screens')] = isAccepting
    ? args.slice(1)
    : args
  if (isAccepting) return accept(folder, accepted)
  const browser = await launch(await findBrowser())
  const page = await browser.newPage()
  const names = existsSync(accepted) ? picturesIn(accepted) : []
  const differing: string[] = []
  for (const name of names) {
    if (!existsSync(join(folder, name))) {
      differing.push(`${name}: not there`)
      continue
    }
    const { share, picture } = await compare(page, readFileSync(join(accepted, name)), readFileSync(join(folder, name)))
    if (share <= SHARE) continue
    differing.push(`${name}: ${(share * 100).toFixed(2)} %`)
    if (picture !== '') writeFileSync(join(folder, `differs-${name}`), Buffer.from(picture, 'base64'))
  }
  // A state that nobody has looked at yet is no agreement either.
  for (const name of picturesIn(folder).filter((picture) => !names.includes(picture))) differing.push(`${name}: not accepted yet`)
  await browser.close()
  for (const line of differing) console.log(line)
  console.log(`${differing.length} screens differ from the ${names.length} that are accepted`)
  return differing.length === 0 && names.length > 0 ? 0 : 1
}

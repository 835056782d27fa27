import { readSettings } from '../../corrections/readSettings'
import type { Handler } from '../../engine/call'
import { TRIAL_PAGE } from './trialPage'

export const places: Handler<'places'> = async ({ reader }, { text, near, limit }) => reader.findPlaces(text, near, limit)

export const topics: Handler<'topics'> = async ({ reader }) => reader.topics

/** What the rules know is there when this is called; many of them make their tables when they are first used. */
export const prepare: Handler<'prepare'> = async ({ reader }) => {
  const bytes = new TextEncoder().encode(TRIAL_PAGE)
  reader.read({ id: '0'.repeat(64), name: '', path: '', size: bytes.byteLength, addedAt: '' }, bytes, readSettings([]))
  return null
}

import { type Pinyin, loadPinyin, spellings } from '../../../search/names/pinyin'
import type { Handler } from '../../engine/call'

/** More texts are not spelled at once. */
const MOST = 20_000

let tables: Promise<Pinyin> | null = null

export const spell: Handler<'spell'> = async (_, { texts }) => {
  tables ??= loadPinyin()
  const pinyin = await tables
  return texts.slice(0, MOST).map((text) => spellings(pinyin(text, false)))
}

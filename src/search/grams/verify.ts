import { type Needle, holds } from '../match/needle'
import { Seeker } from '../match/seeker'
import { type Bits, clearBit, countBits, eachBit, intersect } from '../shard/bits'
import { type Shard, textOf } from '../shard/shard'

/** From one candidate in so many documents on, all texts are looked through at once, where they are one string already. */
const DENSE = 4

/** Takes out those that do not hold the text, each looked at by itself. */
function keepOneByOne(shard: Shard, seeker: Seeker, found: Bits): void {
  eachBit(found.slice(), (document) => {
    if (seeker.find(textOf(shard, document), 0) < 0) clearBit(found, document)
  })
}

/** The same in one go over all texts: what lies between two places where the text stands, does not hold it. */
function keepInOneGo(shard: Shard, seeker: Seeker, found: Bits): void {
  const { starts } = shard
  const text = shard.text.whole()
  let next = -1
  eachBit(found.slice(), (document) => {
    const start = starts[document] ?? 0
    if (next < start) {
      const place = seeker.find(text, start)
      next = place < 0 ? text.length : place
    }
    if (next >= (starts[document + 1] ?? 0)) clearBit(found, document)
  })
}

/** Where 繁体 counts: takes out of `found` what holds the needle only because 繁体 was folded. */
export function keepAsTyped(shard: Shard, needle: Needle, found: Bits): void {
  const doubtful = found.slice()
  intersect(doubtful, shard.variants)
  eachBit(doubtful, (document) => {
    if (!holds(shard, document, needle)) clearBit(found, document)
  })
}

/** Takes out of `found` what does not hold the needle, in its field and in the form that counts. */
export function keepHolding(shard: Shard, needle: Needle, found: Bits): void {
  const plain = needle.field === null && (needle.foldVariants || needle.plain === needle.text)
  if (!plain) {
    eachBit(found.slice(), (document) => {
      if (!holds(shard, document, needle)) clearBit(found, document)
    })
    return
  }
  const seeker = new Seeker(needle.text, shard)
  if (!shard.text.isWhole || countBits(found) * DENSE < shard.size) keepOneByOne(shard, seeker, found)
  else keepInOneGo(shard, seeker, found)
  if (!needle.foldVariants) keepAsTyped(shard, needle, found)
}

import type { LateArray, Range } from '../stored/lateArray'

interface PlatformDecoder {
  decode(bytes: Uint8Array | Uint16Array): string
}

/** What browsers, workers and Node share of it. */
declare const TextDecoder: new (label: string, options: { readonly ignoreBOM: boolean }) => PlatformDecoder

const DECODER: PlatformDecoder = new TextDecoder('utf-16le', { ignoreBOM: true })

/** So many units are made into a string at a time. */
const STEP = 1 << 21

function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800
}

function isLow(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00
}

/** The units of a text; `null` where half of a surrogate pair stands alone, which the decoder would replace. */
function unitsOf(text: string): Uint16Array | null {
  const units = new Uint16Array(text.length)
  let before = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (isHigh(before) !== isLow(unit)) return null
    units[at] = unit
    before = unit
  }
  return isHigh(before) ? null : units
}

/**
 * The folded texts of a shard, end to end (片文). From the store they come as units, later than the rest of the shard; until
 * they are here, parts can be fetched. The string is made of the units in steps, as that takes longer than reading them does;
 * until then parts of it are made when they are asked for.
 */
export class ShardText {
  readonly length: number
  #whole: string | null
  #units: Uint16Array | null
  /** The beginning of the whole, as far as `advance` has come. */
  readonly #begun: string[] = []
  #done = 0
  /** Where the units are, until they are here. */
  #late: LateArray | null
  /** Parts that were fetched, by where they begin. */
  readonly #fetched: Map<number, string> = new Map()

  private constructor(length: number, whole: string | null, units: Uint16Array | null, late: LateArray | null) {
    this.length = length
    this.#whole = whole
    this.#units = units
    this.#late = late
  }

  static ofString(text: string): ShardText {
    return new ShardText(text.length, text, null, null)
  }

  /** Takes what `units` gave. */
  static ofUnits(units: Uint16Array): ShardText {
    return new ShardText(units.length, null, units, null)
  }

  /** Takes the units once `arrive` brings them. */
  static ofLate(late: LateArray): ShardText {
    return new ShardText(late.length, null, null, late)
  }

  /** Brings the units. */
  arrive(units: Uint16Array): void {
    this.#units = units
    this.#late = null
    this.#fetched.clear()
  }

  /** Fetches parts for `slice`, where the units are not here. Rejects where they cannot be read. */
  async fetch(ranges: readonly Range[]): Promise<void> {
    const parts = await this.#late?.parts(ranges)
    if (this.#late === null || !(parts instanceof Uint16Array)) return
    let at = 0
    for (const [from, to] of ranges) {
      const end = at + to - from
      this.#fetched.set(from, DECODER.decode(parts.subarray(at, end)))
      at = end
    }
  }

  #early(): never {
    throw new Error('a text was asked for before it came')
  }

  /** Whether the string is there; until then `whole` takes long. */
  get isWhole(): boolean {
    return this.#whole !== null
  }

  /** All of it. */
  whole(): string {
    if (this.#whole === null) {
      while (this.advance());
    }
    return this.#whole ?? this.#early()
  }

  /** One step on the way to `whole`; says whether there is more to do. */
  advance(): boolean {
    const units = this.#units
    if (units === null) return false
    let end = Math.min(this.length, this.#done + STEP)
    if (end < this.length && isLow(units[end] ?? 0)) end -= 1
    this.#begun.push(DECODER.decode(units.subarray(this.#done, end)))
    this.#done = end
    if (end < this.length) return true
    this.#whole = this.#begun.join('')
    this.#begun.length = 0
    this.#units = null
    return false
  }

  /** A part of it; `from` and `to` are where documents, or parts of them that end with a break, begin: no pair is cut there. */
  slice(from: number, to: number): string {
    if (this.#late !== null) return this.#fetched.get(from) ?? this.#early()
    return this.#units === null ? this.whole().slice(from, to) : DECODER.decode(this.#units.subarray(from, to))
  }

  /** The unit at a place, whether the string is there or not. */
  unitAt(place: number): number {
    return this.#units === null ? this.whole().charCodeAt(place) : (this.#units[place] ?? 0)
  }

  /** The units, to be stored; `null` where `ofUnits` would not give the same text again. */
  units(): Uint16Array | null {
    return this.#units ?? unitsOf(this.whole())
  }
}

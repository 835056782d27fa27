/** How a name stands for its place. `official` 全称, `plain` 全称去民族名 (管城区), `short` 简称 (新郑), `old` 旧称, `later` 后来的名称, `zone` 功能区. */
export type NameKind = 'official' | 'plain' | 'short' | 'old' | 'later' | 'zone'

const KINDS: readonly NameKind[] = ['official', 'plain', 'short', 'old', 'later', 'zone']

/** One name and the units that bear it, as linked lists in flat arrays: 36,000 names cost no object each. */
export class NameIndex {
  readonly #heads = new Map<string, number>()
  readonly #next: number[] = []
  readonly #units: number[] = []
  readonly #kinds: number[] = []
  /** Lengths of the names that begin with two given characters, as a bit mask. */
  readonly #lengths = new Map<number, number>()
  /** One bit per hash of two characters; most positions of a text end here. */
  readonly #bloom = new Uint32Array(1 << 13)

  get size(): number {
    return this.#heads.size
  }

  /** Says that `name` is borne by `unit`; names shorter than 2 or longer than 31 characters are left out. */
  add(name: string, unit: number, kind: NameKind): void {
    if (name.length < 2 || name.length > 31) return
    const head = this.#heads.get(name)
    this.#next.push(head ?? -1)
    this.#units.push(unit)
    this.#kinds.push(KINDS.indexOf(kind))
    this.#heads.set(name, this.#units.length - 1)
    if (head !== undefined) return
    const key = name.charCodeAt(0) * 65_536 + name.charCodeAt(1)
    this.#lengths.set(key, (this.#lengths.get(key) ?? 0) | (1 << name.length))
    const hash = bloomHash(name.charCodeAt(0), name.charCodeAt(1))
    this.#bloom[hash >>> 5] = (this.#bloom[hash >>> 5] ?? 0) | (1 << (hash & 31))
  }

  has(name: string): boolean {
    return this.#heads.has(name)
  }

  /** First entry of the list of those who bear `name`, -1 where nobody does. */
  head(name: string): number {
    return this.#heads.get(name) ?? -1
  }

  /** The entry after `entry`, -1 at the end. */
  next(entry: number): number {
    return this.#next[entry] ?? -1
  }

  unit(entry: number): number {
    return this.#units[entry] ?? -1
  }

  kind(entry: number): NameKind {
    return KINDS[this.#kinds[entry] ?? 0] ?? 'official'
  }

  /** Bit mask of the lengths of names that could begin at `at`; 0 for none. */
  lengthsAt(text: string, at: number): number {
    const first = text.charCodeAt(at)
    const second = text.charCodeAt(at + 1)
    const hash = bloomHash(first, second)
    if (((this.#bloom[hash >>> 5] ?? 0) & (1 << (hash & 31))) === 0) return 0
    return this.#lengths.get(first * 65_536 + second) ?? 0
  }
}

function bloomHash(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ Math.imul(second, 0x85eb)) & 0x3ffff
}

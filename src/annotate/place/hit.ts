import type { PlaceLevel } from '../../domain/place'
import type { NameReading, NameTrust } from '../../lexicon/places/gazetteer'

/** The sign that a place was recognised by; `place/<sign>` is the rule's name in the evidence. */
export type Sign =
  | 'name'
  | 'list'
  | 'row'
  | 'branch'
  | 'zone'
  | 'committee'
  | 'formerTown'
  | 'village'
  | 'deictic'
  | 'islandTown'
  | 'townStem'
  | 'landmark'

/** A stretch of a reading that names a place, before it is settled which one. Offsets into `Reading.text`. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly sign: Sign
  /** What it may mean; empty for names that no table has (villages, committees). */
  readonly readings: readonly NameReading[]
  /** Whether it counts by itself, or only with support from the page. */
  readonly trust: NameTrust
  /** Level of the likeliest reading; of the free name where there are none. */
  readonly level: PlaceLevel
  /** Name where no table has one. */
  readonly freeName: string | null
  /** Code of the unit that a free name is known to lie in. */
  readonly within?: string
  /** In the name of an organisation, an honour or an event: it helps to file the article and is no place of it. */
  readonly inName?: true
  /** 慈溪市[蜂业有限公司], 沈阳市[第三十一中学]: only where a firm has its seat, whose goods are sold anywhere, or which unit a school is of. */
  readonly isSeat?: true
}

/** A hit that is settled. */
export interface Placed {
  readonly hit: Hit
  /** `null` where no table has it, or which of its namesakes is meant cannot be told. */
  readonly code: string | null
  readonly name: string
  readonly level: PlaceLevel
  /** Code of the unit that it lies in, where the unit itself has no code. */
  readonly within: string | null
  /** What settled it. */
  readonly by: 'only' | 'beside' | 'nearby' | 'home' | 'level' | 'open'
  /** Name of the unit that settled it. */
  readonly through: string | null
}

import type { Evidence } from './evidence'
import type { Span } from './span'

/** `zone`: a functional zone that readers treat as a district (郑东新区, 高新区); `village`: a community or village, free text under its town. */
export type PlaceLevel = 'province' | 'city' | 'county' | 'zone' | 'town' | 'village'

/** One administrative unit (行政区划). */
export interface Place {
  /** 6 digits province to county and zones, 9 for towns and streets, as the official division codes; unique in the gazetteer. */
  readonly code: string
  /** Full name, e.g. 新郑市. */
  readonly name: string
  readonly level: PlaceLevel
  /** Code of the unit above, `null` for a province. */
  readonly parent: string | null
}

/** `scene` 发生地, `mentioned` 提及, `issuer` 发文机关. */
export type PlaceRole = 'scene' | 'mentioned' | 'issuer'

/** A place in the text (地名), all its occurrences together. */
export interface PlaceMention {
  /** `null` where the unit has no code (a village) or which of its namesakes is meant cannot be told. */
  readonly code: string | null
  readonly name: string
  /** The first occurrence as printed. */
  readonly text: string
  readonly level: PlaceLevel
  readonly role: PlaceRole
  readonly spans: readonly Span[]
  readonly evidence: Evidence
}

/** The one unit that an article is filed under (地区). */
export interface District {
  readonly code: string
  readonly name: string
  readonly level: PlaceLevel
  /** From province down to the unit itself. */
  readonly path: readonly Place[]
  readonly evidence: Evidence
}

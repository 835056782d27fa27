import type { PlaceLevel } from '../../../domain/place'

/** How much likelier a short name means a broad unit than a narrow one. */
export const LEVEL_WEIGHT: Readonly<Record<PlaceLevel, number>> = { province: 3, city: 2, county: 1, zone: 1, town: 0, village: 0 }

/** The unit that a reading lies in is named right before it. */
export const BESIDE: number = 100
/** It stands in one list with a unit of the same parent. */
export const LISTED_WITH: number = 40
/** It stands in one list with a unit of the same province. */
export const LISTED_NEAR: number = 2
/** The page is at home in the unit itself, its county, city or province. */
export const HOME: Readonly<Record<'self' | 'county' | 'city' | 'province', number>> = { self: 25, county: 20, city: 9, province: 3 }
/** A town lies in the province of the page's county, and no nearer. */
export const TOWN_IN_PROVINCE: number = 1
/** The article names its county, city or province. */
export const NAMED: Readonly<Record<'county' | 'city' | 'province', number>> = { county: 14, city: 8, province: 2 }
/** The page names the unit itself in full elsewhere. */
export const NAMED_IN_FULL: number = 10
/** What a doubtful name needs to count. */
export const SUPPORT: number = 8
/** Names of a list stand by their common suffix too; the province is enough for them. */
export const LIST_SUPPORT: number = 2

/**
 * What stands behind the name of a province, city, county or banner in full (政区通名).
 *
 * Source: the division table. Licence: that of the project.
 */
export const UPPER_UNITS: readonly string[] = '省 市 县 区 旗'.split(' ')

/** The same of towns, villages and what was or is as large as one. Source and licence: as above. */
export const LOWER_UNITS: readonly string[] = '镇 乡 村 街道 社区 苏木 公社 大队 农场 林场'.split(' ')

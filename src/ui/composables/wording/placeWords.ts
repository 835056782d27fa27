import type { District } from '../../../domain/place'

/** A district as a reader names it: 新郑市 新华路街道; above the county only its own name. */
export function districtWords(district: District): string {
  const names = district.path.filter((place) => place.level !== 'province' && place.level !== 'city').map((place) => place.name)
  if (names.length === 0) return district.name
  return names[names.length - 1] === district.name ? names.join(' ') : [...names, district.name].join(' ')
}

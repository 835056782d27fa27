import type { District } from '../../../domain/place'

/** 郫县（今郫都区）: a county under the name of its time, with the unit that it is today. */
function formerWords({ path, name, level }: District): string | null {
  const today = path[path.length - 2]
  return level === 'county' && today?.level === 'county' ? `${name}（今${today.name}）` : null
}

/** A district as a reader names it: 新郑市 新华路街道; above the county only its own name; one of old with what it is today. */
export function districtWords(district: District): string {
  const former = formerWords(district)
  if (former !== null) return former
  const names = district.path.filter((place) => place.level !== 'province' && place.level !== 'city').map((place) => place.name)
  if (names.length === 0) return district.name
  return names[names.length - 1] === district.name ? names.join(' ') : [...names, district.name].join(' ')
}

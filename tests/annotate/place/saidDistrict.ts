import type { District } from '../../../src/domain/place'

/** The district that something in an article speaks for; `null` where it is only filed with its page. */
export function saidDistrict(district: District | null | undefined): District | null {
  return district === undefined || district?.evidence.rule === 'place/filedPageOnly' ? null : district
}

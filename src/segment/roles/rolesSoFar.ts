import type { PageLines, Signs } from '../rules/signs'
import type { UnitRole } from '../units/units'

/** A page while its lines get their roles. */
export interface RolesSoFar {
  readonly page: PageLines
  readonly signs: Signs
  /** By line. */
  readonly roles: readonly UnitRole[]
}

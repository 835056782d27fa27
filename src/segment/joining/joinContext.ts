import type { Line } from '../lines/lines'
import type { PageLines, Signs } from '../rules/signs'
import type { UnitRole } from '../units/units'
import type { ParagraphHabits } from './paragraphHabits'
import type { Rooms } from './rooms'

/** Everything that decides whether two lines go together. */
export interface JoinContext extends ParagraphHabits {
  readonly page: PageLines
  readonly signs: Signs
  readonly roles: readonly UnitRole[]
  readonly rooms: Rooms
  /** Whether the words on both sides of a break stand together elsewhere on the page. */
  readonly goesOn: (line: Line, next: Line) => boolean
}

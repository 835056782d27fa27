/** One piece of a headline stack: what stands between two spaces, or on a line. `line` tells which. */
export interface Piece {
  readonly text: string
  readonly line: number
  /** Whether its line is marked as a heading. */
  readonly marked?: boolean
  /** Whether a bar or a hyphen parts it from the one before. */
  readonly apart?: boolean
  /** Whether a mark stands before it, as before each of several subheads in a row: ●. */
  readonly listed?: boolean
}

/** When and how a large file is cut, in bytes. */
export interface CutSizes {
  /** Files from this size on are cut. */
  readonly from: number
  /** About this much in one part: so many articles are read in a second or two, and shown without a wait. */
  readonly part: number
  /** So far before and behind it a good place for a cut is looked for. */
  readonly around: number
}

/** What is done unless the surroundings say otherwise. */
export const CUT_SIZES: CutSizes = { from: 4 * 1024 * 1024, part: 512 * 1024, around: 16 * 1024 }

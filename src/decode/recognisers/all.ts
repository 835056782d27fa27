import { recogniseBig5 } from './big5'
import { recogniseBom } from './bom'
import { recogniseDeclared } from './declared'
import { recogniseGb18030 } from './gb18030'
import type { Recogniser } from './recogniser'
import { recogniseUtf16be, recogniseUtf16le } from './utf16'
import { recogniseUtf8 } from './utf8'

/** All recognisers; of two that are equally sure, the earlier one is believed. */
export const RECOGNISERS: readonly Recogniser[] = [
  recogniseBom,
  recogniseUtf8,
  recogniseGb18030,
  recogniseBig5,
  recogniseUtf16le,
  recogniseUtf16be,
  recogniseDeclared,
]

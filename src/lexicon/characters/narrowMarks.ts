/** Marks of half a width (半角标点), as some scanners' programs set them, and what the rules know them as, in the same order. Unicode, U+FF61 to U+FF65. */
export const NARROW_MARKS = '｡｢｣､･'
export const WIDE_MARKS = '。「」、·'

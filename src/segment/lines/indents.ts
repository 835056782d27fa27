/** Indentation that begins a paragraph, in half-width columns. */
export const PARAGRAPH_INDENT = 2
/** Two full-width spaces: no column's end puts them into a sentence. */
export const DEEP_INDENT = 4

/** What a sentence is filled from. */
interface Values {
  named(name: string): unknown
}

/** A sentence of the interface, ready to be filled. */
export type Sentence = (values: Values) => string

const PLACE = /\{(\w+)\}/

const known = new Map<string, Sentence>()

function makeSentence(text: string): Sentence {
  // Text and names of places in turn.
  const parts = text.split(PLACE)
  if (parts.length === 1) return () => text
  return (values) => parts.map((part, at) => (at % 2 === 0 ? part : String(values.named(part) ?? ''))).join('')
}

/**
 * Reads a sentence with places to fill, `{name}`: all that the interface's words use of what messages may be. A general compiler
 * takes more time than the first paint has.
 */
export function sentenceOf(text: string): Sentence {
  const sentence = known.get(text) ?? makeSentence(text)
  known.set(text, sentence)
  return sentence
}

/** Finds a sentence by its path, `import.done`; `null` where there is none. */
export function findSentence(words: unknown, path: string): Sentence | null {
  let found = words
  for (const name of path.split('.')) {
    if (typeof found !== 'object' || found === null) return null
    found = Reflect.get(found, name)
  }
  return typeof found === 'string' ? sentenceOf(found) : null
}

/** What a sentence is filled from. */
interface Values {
  named(name: string): unknown
}

/** A sentence of the interface, ready to be filled. */
export type Sentence = (values: Values) => string

/** `{count}`; `{count|article|articles}`: the first where the count is one, else the second. */
const PLACE = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/

const known = new Map<string, Sentence>()

/** Text, name of a place, and its two forms in turn; a place without forms is filled with its value. */
function makeSentence(text: string): Sentence {
  const parts: readonly (string | undefined)[] = text.split(PLACE)
  if (parts.length === 1) return () => text
  return (values) => {
    let filled = parts[0] ?? ''
    for (let at = 1; at < parts.length; at += 4) {
      const value = String(values.named(parts[at] ?? '') ?? '')
      filled += (parts[value === '1' ? at + 1 : at + 2] ?? value) + (parts[at + 3] ?? '')
    }
    return filled
  }
}

/**
 * Reads a sentence with places to fill, `{name}`, and words that go by a count, `{name|one|more}`: all that the interface's words
 * use of what messages may be. A general compiler takes more time than the first paint has, and its plurals go by one count only.
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

/** The words of a text in which they are separated by spaces and ends of lines: split by plain characters, for lists are long and read before the first page. */
export function wordsIn(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '')
}

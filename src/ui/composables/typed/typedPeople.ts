import type { CorrectableFields } from '../../../domain/correction'

type Person = CorrectableFields['people'][number]

/** People for a field of several lines, one a line: 姓名 职务、职务. */
export function writePeople(people: readonly Person[]): string {
  return people.map(({ name, titles }) => [name, titles.join('、')].filter((part) => part !== '').join(' ')).join('\n')
}

/** The people that were typed; the other way round of `writePeople`. */
export function readPeople(text: string): readonly Person[] {
  return text.split('\n').flatMap((line) => {
    const [name = '', ...rest] = line.trim().split(/[\s　]+/)
    const titles = rest
      .join(' ')
      .split(/[、，,]/)
      .map((title) => title.trim())
      .filter((title) => title !== '')
    return name === '' ? [] : [{ name, titles }]
  })
}

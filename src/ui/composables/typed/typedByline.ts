import type { BylineEntry } from '../../../domain/article'

type Entry = Pick<BylineEntry, 'role' | 'name' | 'outlet'>

/** Words that are roles rather than names; any word ending in them is one too (本报记者, 实习生). */
const ROLE = /(?:记者|通讯员|实习生|摄影|摄|文|图|作者|编辑|供稿|报道员)$/

/** A byline as one line for an input: 记者 甲 乙；通讯员 丙. */
export function writeByline(byline: readonly Entry[]): string {
  const groups: { role: string; names: string[] }[] = []
  for (const { role, name, outlet } of byline) {
    const last = groups[groups.length - 1]
    const text = outlet === null ? name : `${name}（${outlet}）`
    if (last !== undefined && last.role === role) last.names.push(text)
    else groups.push({ role, names: [text] })
  }
  return groups.map(({ role, names }) => [role, ...names].filter((part) => part !== '').join(' ')).join('；')
}

function readName(text: string, role: string): Entry {
  const match = /^(.*?)[（(](.+)[）)]$/.exec(text)
  return { role, name: match?.[1] ?? text, outlet: match?.[2] ?? null }
}

/** The byline that was typed; the other way round of `writeByline`. */
export function readByline(text: string): readonly Entry[] {
  return text.split(/[；;\n]+/).flatMap((group) => {
    const words = group.split(/[\s　、，,]+/).filter((word) => word !== '')
    const [first, ...others] = words
    if (first === undefined) return []
    const hasRole = others.length > 0 && ROLE.test(first)
    return (hasRole ? others : words).map((word) => readName(word, hasRole ? first : ''))
  })
}

/** 记者张三 is a role and a name. */
const RUN_TOGETHER = /((?:本报|特约|见习|实习)*(?:记者|通讯员|实习生))(?=[^\s　:：；;、，,）)])/g
/** What stands around and between names in print. */
const SIGNS = /[（()）【】[\]□■◎●:：/／\s　、，,]+/

/** A byline as it is printed: （本报记者 甲 乙 通讯员丙）. */
export function readPrintedByline(text: string): readonly Entry[] {
  const words = text
    .replace(RUN_TOGETHER, '$1 ')
    .split(SIGNS)
    .filter((word) => word !== '')
  const groups: string[][] = []
  for (const word of words) {
    const last = groups[groups.length - 1]
    if (last === undefined || ROLE.test(word)) groups.push([word])
    else last.push(word)
  }
  // A role alone names nobody.
  return readByline(
    groups
      .filter((group) => group.length > 1 || !ROLE.test(group[0] ?? ''))
      .map((group) => group.join(' '))
      .join('；'),
  )
}

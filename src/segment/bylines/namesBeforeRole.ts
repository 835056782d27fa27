import { BYLINE_ROLES } from '../../lexicon/bylines/roles'
import { HAN } from '../text/characters'
import { oneOf } from '../../matching/oneOf'
import { type ParsedByline, parseByline, shifted } from './bylineGrammar'

/** 青吉好 何青 |望江在线记者 钟帆: words of two or three characters, and somewhere behind them a role */
const NAMES_FIRST: RegExp = new RegExp(`^((?:[${HAN}]{2,3}[ 、]{1,2}){1,3})(?=[^ 、]{0,12}${oneOf(BYLINE_ROLES)})`)

/**
 * Names before one with a role, in the brackets that open a report, where nothing can be anything but a name: they need not begin
 * as names do. `null` where what follows them is no byline.
 */
export function namesBeforeRole(text: string): ParsedByline | null {
  const first = NAMES_FIRST.exec(text)?.[1]
  const rest = first === undefined ? null : parseByline(text.slice(first.length))
  if (first === undefined || rest === null || rest.names.length === 0) return null
  const names = [...first.matchAll(/[^ 、]+/g)].map(({ 0: name, index }) => ({
    role: '',
    name,
    outlet: null,
    from: index,
    to: index + name.length,
  }))
  return { ...rest, names: [...names, ...shifted(rest, first.length).names] }
}

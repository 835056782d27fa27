import { oneOf } from '../../../matching/oneOf'
import { KEEPERS_OF_ORDER, PARTS_OF_PLACES } from '../../../lexicon/places/aroundNames'
import type { Gazetteer, NameMatch } from '../../../lexicon/places/gazetteer'
import type { Hit } from '../hit'
import { isTrapped } from './traps'

/** [集美]警方, [集美]坂头路段, [城厢]城区: what only a place has. */
const BEHIND = new RegExp(
  `^(?:${oneOf([...KEEPERS_OF_ORDER, ...PARTS_OF_PLACES, '籍', '人民', '群众', '农民'])}|[\\u4e00-\\u9fff]{0,4}(?:路段|大桥|收费站))`,
)

/** [三河]对学生…实施记分: as the subject of a headline. */
const BEHIND_SUBJECT =
  /^(?:[对为给将把](?![的了])|在全[省市县区]|(?:全面|率先|首次|再次|今年|去年)?(?:举办|举行|开展|启动|召开|实行|实施|推行|试行|推出|推广|建成|建立|成立|新增|增设|取消|查处|破获|整治|表彰|出台|严查|严打|清理))/

function opensHeadline(text: string, { start, end }: NameMatch): boolean {
  return (start === 0 || text.charAt(start - 1) === '\n') && BEHIND_SUBJECT.test(text.slice(end, end + 8))
}

/**
 * Short names that are common words, where the article names the same unit in full or by its dateline, and the name
 * stands before what only a place has or is the subject of the headline. `all`: the gazetteer's matches in the text; `hits`: found so far.
 */
export function recogniseEchoes(text: string, all: readonly NameMatch[], hits: readonly Hit[], gazetteer: Gazetteer): readonly Hit[] {
  const matches = all.filter((match) => match.name.trust === 'never')
  if (matches.length === 0) return []
  const named = new Set<string>()
  for (const { trust, readings } of hits) {
    const [only, other] = readings
    if (trust === 'sure' && only !== undefined && other === undefined) named.add(only.code)
  }
  if (named.size === 0) return []
  const echoes: Hit[] = []
  for (const match of matches) {
    const { name, start, end } = match
    const readings = name.readings.filter((reading) => named.has(reading.code) && gazetteer.byCode(reading.code)?.level !== 'town')
    if (
      readings.length !== 1 ||
      !(BEHIND.test(text.slice(end, end + 10)) || opensHeadline(text, match)) ||
      isTrapped(text, match, true, name.level === 'county')
    )
      continue
    echoes.push({ start, end, sign: 'name', readings, trust: 'sure', level: name.level, freeName: null })
  }
  return echoes
}

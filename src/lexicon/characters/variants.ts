import pairs from 'opencc-js/dict/TSCharacters'

/** 繁 → 简 by UTF-16 unit; 0 where a unit stands for itself. Characters outside the basic plane stay as they are. */
function readTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (const pair of pairs.split('|')) {
    const [from = '', to = ''] = pair.split(' ')
    if (from.length === 1 && to.length === 1 && from !== to) table[from.charCodeAt(0)] = to.charCodeAt(0)
  }
  return table
}

let table: Uint16Array | null = null

/** The 简体 form of a UTF-16 unit, itself where it has none. One unit always becomes one unit. */
export function simplifiedUnit(unit: number): number {
  table ??= readTable()
  const simple = table[unit] ?? 0
  return simple === 0 ? unit : simple
}

/** The text with every 繁体 character in its 简体 form; as long as before. */
export function simplify(text: string): string {
  const simples = (table ??= readTable())
  let changed = ''
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const simple = simples[text.charCodeAt(at)] ?? 0
    if (simple === 0) continue
    changed += text.slice(from, at) + String.fromCharCode(simple)
    from = at + 1
  }
  return from === 0 ? text : changed + text.slice(from)
}

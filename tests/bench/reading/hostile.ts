/** Inputs that a reader with a loop inside a loop would never finish, by name; `size` is their length in characters, nearly. */
export const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'one line': (size) => repeated('本报讯（记者 周涛）3月6日，柳林镇召开推进会。', size),
  'one line without a mark': (size) => repeated('今天天气很好大家都很高兴', size),
  'open brackets': (size) => repeated('（', size),
  'brackets of all kinds': (size) => repeated('（【《“〔', size),
  datelines: (size) => repeated('本报讯', size),
  'datelines on lines': (size) => repeated('本报讯\n', size),
  digits: (size) => repeated('1', size),
  years: (size) => repeated('2023年', size),
  days: (size) => repeated('3月6日至', size),
  'Chinese numerals': (size) => repeated('二〇一七', size),
  places: (size) => repeated('郑州市中原区', size),
  'short names in a row': (size) => repeated('中原、二七、', size),
  villages: (size) => repeated('双江村', size),
  'one surname': (size) => repeated('李', size),
  names: (size) => repeated('王秀英、', size),
  titles: (size) => repeated('市委书记', size),
  'dots of foreign names': (size) => repeated('阿·', size),
  spaces: (size) => `今${repeated(' ', size)}天`,
  deictics: (size) => repeated('我市', size),
  words: (size) => repeated('乡村振兴', size),
  'days set apart': (size) => repeated('3月6日 晴 ', size),
  'places that may be people': (size) => numbered((nth) => `宁德${String.fromCharCode(0x4e00 + (nth % 20_000))}，`, size),
  headings: (size) => repeated('# 柳林镇开展活动\n', size),
  'headlines of briefs': (size) =>
    numbered((nth) => `【柳林镇开展第${nth}次活动】近日，柳林镇开展了活动。\n柳林镇开展第${nth}次活动\n本报讯 今天。\n`, size),
  'short lines that stand apart': (size) => numbered((nth) => `柳林镇 ${nth}\n\n`, size),
  'headings of lists': (size) => numbered((nth) => `柳林镇第${nth}期 标题导航\n`, size),
  'headlines above links': (size) => numbered((nth) => `柳林镇开展第${nth}次活动\n首页 上一版 下一版\n`, size),
  'titles on one line': (size) => repeated(`【导读】${'甲 乙 '.repeat(30)}。\n`, size),
  'columns side by side': (size) => repeated('今天的天气很好，大家都很高兴地走    今天的天气很好。大家都很高兴地走\n', size),
  'a right column alone': (size) => repeated(`今天的天气很好大家    今天的天气很好大家\n${`${' '.repeat(12)}今天\n`.repeat(40)}`, size),
  'lines of spaces': (size) => repeated('  \n', size) + '今天。',
  'paragraphs run together': (size) => `${repeated('今天。', size / 2)}${repeated('今天天气很好大家都很高兴今天天气。 ', size / 2)}`,
}

function numbered(unit: (nth: number) => string, size: number): string {
  return Array.from({ length: Math.max(1, Math.round(size / unit(10_000).length)) }, (_, nth) => unit(nth)).join('')
}

function repeated(unit: string, size: number): string {
  return unit.repeat(Math.max(1, Math.round(size / unit.length)))
}

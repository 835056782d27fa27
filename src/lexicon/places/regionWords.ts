/**
 * Words that papers of Hong Kong and Macau use of their own region, which has no counties in the table: its quarters, and
 * 本港, 本澳 for what papers elsewhere call 本市. In 简体, as names are looked up.
 */
export const regionWords: readonly (readonly [code: string, words: string])[] = [
  ['810000', '本港 全港 港闻 九龙 新界 港岛 湾仔 旺角 铜锣湾 尖沙咀 观塘 荃湾 葵青 深水埗 油麻地 将军澳 红磡 西环 柴湾 筲箕湾 屯门 元朗区'],
  ['820000', '本澳 全澳 澳闻 氹仔 路环 路氹 路凼 氹仔岛 澳门半岛 议事亭前地 黑沙环 望厦 祐汉 司打口 新马路 关闸 司法警察 治安警察局'],
]

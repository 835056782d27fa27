import { wordsIn } from '../words/wordsIn'

/** Characters that foreign names are written with, and hardly any other word in a row (译名用字). */
export const transliterations: string =
  '阿埃奥巴贝蒂迪厄尔菲弗戈格赫霍吉贾卡凯坎科克肯库拉莱赖勒雷里利伦罗洛玛马曼梅蒙米姆穆纳尼涅诺帕佩皮普奇乔萨塞桑森沙莎施什斯苏索塔泰坦特托瓦韦维沃乌西希锡谢雅亚耶伊扎兹泽夫布达多杜恩法费古哈丹德登顿杰丘热舍朱佐基加莫捷津季娜丽丝柯晓'

/** Countries that are written with such characters, old and new (国名): behind them stands an office without a name. */
export const countriesInTransliteration: ReadonlySet<string> = new Set(
  wordsIn(`
  利比亚 赞比亚 肯尼亚 索马里 古巴 巴西 伊拉克 罗马尼亚 坦桑尼亚 马里 苏丹 加纳 埃塞俄比亚 阿尔及利亚 阿尔巴尼亚 阿塞拜疆 爱尔兰 奥地利 澳大利亚 巴基斯坦 巴拿马 巴林 比利时 玻利维亚 博茨瓦纳 不丹 布隆迪
  厄瓜多尔 厄立特里亚 菲律宾 斐济 佛得角 冈比亚 哥斯达黎加 格林纳达 格鲁吉亚 哈萨克斯坦 海地 黑山 洪都拉斯 几内亚 加拿大 加蓬 津巴布韦 喀麦隆 卡塔尔 科摩罗 科特迪瓦 科威特 克罗地亚 拉脱维亚 莱索托 老挝 黎巴嫩 利比里亚
  立陶宛 卢森堡 卢旺达 马达加斯加 马耳他 马尔代夫 马拉维 马来西亚 马其顿 毛里塔尼亚 毛里求斯 蒙古 孟加拉 缅甸 摩洛哥 摩尔多瓦 莫桑比克 纳米比亚 南斯拉夫 尼泊尔 尼加拉瓜 尼日尔 尼日利亚 帕劳 萨尔瓦多 萨摩亚 塞尔维亚
  塞拉利昂 塞内加尔 塞浦路斯 塞舌尔 沙特 沙特阿拉伯 斯里兰卡 斯洛伐克 斯洛文尼亚 斯威士兰 苏里南 所罗门 塔吉克斯坦 泰国 汤加 特立尼达和多巴哥 突尼斯 土耳其 土库曼斯坦 瓦努阿图 危地马拉 委内瑞拉 乌干达 乌克兰 乌拉圭
  爱沙尼亚 保加利亚 哥伦比亚 安哥拉 安道尔 阿富汗 埃及 阿曼 巴巴多斯 巴布亚新几内亚 巴哈马 巴拉圭 巴勒斯坦 白俄罗斯 贝宁 冰岛 伯利兹 布基纳法索 多哥 多米尼加 多米尼克 法国 刚果
  吉布提 吉尔吉斯斯坦 几内亚比绍 基里巴斯 捷克 捷克斯洛伐克 科索沃 马绍尔 密克罗尼西亚 摩纳哥 波斯尼亚 帝汶 文莱 圣马力诺 图瓦卢 瑙鲁 列支敦士登 北马其顿 亚速尔 越南 印度 新加坡
  乌兹别克斯坦 西班牙 希腊 新西兰 匈牙利 叙利亚 牙买加 亚美尼亚 也门 伊朗 以色列 印度尼西亚 约旦 乍得 扎伊尔 智利 柬埔寨 秘鲁 波兰 波多黎各 俄罗斯 罗得西亚 锡金 欧佩克 西撒哈拉 利马 曼谷 巴黎 雅加达 莫斯科
`),
)

/** Length of the longest of them. */
export const longestCountry: number = Math.max(...[...countriesInTransliteration].map((name) => name.length))

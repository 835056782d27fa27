import { type DroppedFile, textFile } from '../helpers/dropFiles'

/** Two articles of one county paper, hard-wrapped, the second without a headline. */
export const countyPage: DroppedFile = textFile(
  '岚山县报-2022-06-15-02版.txt',
  `岚山县报　2022年6月15日　星期三　第2版

仁寿县三千亩枇杷卖出“甜价钱”

本报讯（记者 温如许）6月13日，仁寿县文
宫镇的枇杷交易市场里，果农罗大有把最后一筐枇

杷搬上货车。今年全镇三千亩枇杷平均每斤比去年
多卖一元二角。
文宫镇党委书记向明志说，镇里新建了三座冷
库，果子不再急着贱卖。

本报讯 6月14日，仁寿县人民法院在黑龙滩镇公
开审理一起非法捕捞案，当庭宣判被告人增殖放
流鱼苗两万尾。记者 温如许
`,
)

/** One article of another city and year, one paragraph a line. */
export const cityPage: DroppedFile = textFile(
  '汀州晚讯_20191108_A06.txt',
  `# 长汀县古城墙修缮完工 百岁马头墙重新“站”起来

本报讯 11月6日，长汀县古城墙修缮工程通过验收。工程历时两年，共补砌城砖四万余块。

长汀县博物馆馆长邱月白介绍，修缮坚持“修旧如旧”，每一块旧砖都编了号。

记者 范知秋 通讯员 丘小满
`,
)

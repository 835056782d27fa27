import { wordsIn } from '../words/wordsIn'

/**
 * Counties and districts whose names without 县 or 区 look like those of people (像姓名的县名): where nothing but the characters
 * speaks for a name, 彭泽 is the county; behind a title it may well be somebody.
 *
 * Source: written for this project from general knowledge of the divisions of China. Licence: that of the project.
 */
export const countiesLikeNames: ReadonlySet<string> = new Set(
  wordsIn(`
  彭泽 彭山 彭水 彭阳 章贡 章丘 邹平 邹城 滕州 薛城 罗田 罗平 罗源 罗江 罗庄 罗山 罗定 汤阴 汤原 唐河 潘集 袁州 姚安 鲁甸 鲁山 余干 余江 余姚 余杭 余庆 梁平 梁园 梁山 梁河 黄平 黄龙 黄梅 黄骅 黄岩 黄陵
  周宁 周村 周至 周口 丁青 吴川 吴堡 吴起 吴桥 吴中 吴忠 吴江 吴兴 徐水 徐闻 徐汇 高淳 高唐 高青 高平 高陵 高州 高要 高安 高邑 高邮 高密 高台 高明 高阳 杨浦 杨陵 陈仓 雷山 雷波 雷州 任丘 任泽
  陆丰 陆川 陆河 陆良 钟祥 钟山 施甸 施秉 凌海 凌源 凌云 祁东 祁阳 祁门 齐河 阎良 贺兰 贺州 柯坪 柯城 柯桥 霍邱 霍城 霍山 霍州 巫溪 巫山 柏乡 卢氏 卢龙 郯城 郓城 桓台 桓仁 桂平 桂阳 桂东 娄星 娄底
  岑溪 岑巩 蒙山 蒙城 蒙阴 邵东 邵阳 易门 曲靖 曲周 曲松 曲阜 曲阳 莱阳 莱西 安仁 安福 安远 安义 安岳 安泽 安吉 安居 万载 万荣 万安 万年 武宁 武平 武康 武清 武强 武邑 武陟 武穴 武冈 武宣 武鸣 武定 武安 武功
  石城 石泉 石楼 石阡 石屏 江永 江油 江川 江达 江华 江安 金溪 金湖 金坛 金寨 金乡 金塔 金阳 金平 金秀 金沙 金川 马边 马龙 马关 温宿 温岭 常宁 常山 常熟 文成 文水 文昌 文安 文登 龙游 龙南 龙岩 龙海 龙胜
  龙安 龙陵 龙里 龙泉 龙川 康平 康保 康定 康乐 梅江 柳林 柳城 柳江 甘谷 甘洛 甘泉 景宁 景谷 景东 景洪 景泰 岳西 岳池 荣成 荣昌 容城 连平 连山 连南 连州 连江 连城 怀宁 怀安 怀远 怀仁 怀来 怀集 阳山 阳西 阳朔 阳信
  敖汉 敖汉旗 杭锦 杭锦旗 乌审 乌审旗 阳谷 阳新 阳高 阳曲 阳原 阳春
`),
)

import { PLACES, type Recipe, TOPICS } from './fakeArticles'

/** Invented articles with every feature that the interface shows. */
export const RECIPES: readonly Recipe[] = [
  {
    kicker: '一本记满小事的本子　一条走了四年的巷子',
    headline: '小网格里的三十七次敲门',
    subhead: '新华路街道把“有事找谁”写到每家门上',
    dateline: '本报讯　',
    paragraphs: [
      '4月12日一早，新郑市新华路街道的网格员方小满推着自行车进了槐荫巷。车筐里是一把卷尺、两只灯泡和一个用了四年的硬皮本。到中午，她已经上门十一户：三楼漏水的阳台、拐角坏掉的楼道灯、一份在传达室放了六天的快递，都有了下文。',
      '槐荫巷有三百一十二户人家，一半是六十岁以上的老人。过去，水管坏了找谁、路灯不亮找谁，各家有各家的说法；如今每户门后贴着一张巴掌大的卡片，上面只有一个名字和一个电话。“敲门的人固定了，话就好说了。”住在巷口的退休教师这样说。',
      '街道把辖区划成二十六个网格，每格一人，早晚各走一遍。走到的事分三类：当场能办的当场办，要部门来的当天转，办不了的三天内给说法。今年一季度，这二十六个本子里一共记下一千九百多件事，其中一千六百件没有出过网格。',
      '方小满说，她最怕的不是事多，是记下来的事没有回音。于是本子的最后一栏，她自己加了两个字：回访。',
    ],
    reporter: '林知夏',
    date: '2023-04-12',
    inferred: true,
    place: PLACES.xinzheng,
    topic: TOPICS[0],
  },
  {
    headline: '老旧小区加装电梯 居民自己开了九次会',
    paragraphs: ['4月9日，社区请网格员逐户上门听意见，反对的三户在第七次会上改了主意。', '电梯将在六月动工，费用由各户按楼层分摊。'],
    reporter: '周远',
    date: '2023-04-09',
    place: PLACES.xinzheng,
    topic: TOPICS[0],
  },
  {
    headline: '雨夜里的排水口 谁来守',
    dateline: '【本报讯】',
    paragraphs: ['3月30日夜里两点，孟庄镇的网格员分头上门提醒低洼处的住户挪车。', '镇里的四台水泵到天亮没有停过。'],
    date: '2023-03-30',
    place: PLACES.mengzhuang,
    topic: TOPICS[3],
  },
  {
    headline: '一间教室坐进三代人',
    paragraphs: ['3月21日，中原区的夜校开了新班，最小的学员十九岁，最大的七十四岁。'],
    reporter: '林知夏',
    date: '2023-03-21',
    place: PLACES.zhongyuan,
    topic: TOPICS[1],
  },
  {
    headline: '家门口量血压 数据跟着人走',
    paragraphs: ['2月18日，昆山市的社区医院把血压计搬到了菜市场门口。'],
    date: '2023-02-18',
    place: PLACES.kunshan,
    topic: TOPICS[2],
  },
  {
    headline: '写给未来的一封信',
    paragraphs: ['没有人记得这封信是哪一天写的，信封上的邮戳已经看不清了。'],
    date: null,
    place: [],
    topic: null,
  },
]

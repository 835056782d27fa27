import { describe, expect, test } from 'vitest'
import { parseStack } from '../../src/segment/headlineStack'
import { headlineFromLead } from '../../src/segment/leadHeadline'

/** Lines of a headline, `|` between them, into kickers / headline / subheads. */
function parsed(text: string): string {
  const pieces = text.split('|').flatMap((line, at) => line.split(' ').map((piece) => ({ text: piece, line: at })))
  const { parts, main } = parseStack(pieces)
  const texts = parts.map(({ first, end }) =>
    pieces
      .slice(first, end)
      .map((piece) => piece.text)
      .join(''),
  )
  return [texts.slice(0, main).join('+'), texts[main], texts.slice(main + 1).join('+')].join(' / ')
}

describe('a headline stack', () => {
  test.each([
    ['兴化市召开春耕生产现场会 抢抓农时 夯实基础', ' / 兴化市召开春耕生产现场会 / 抢抓农时+夯实基础'],
    ['兴化市组织召开 秋季防汛工作推进会', ' / 兴化市组织召开秋季防汛工作推进会 / '],
    [
      '上半年,粮食收购完成31.6万吨 兴化市粮库扩建工程申报 省级示范项目接受验收',
      '上半年,粮食收购完成31.6万吨 / 兴化市粮库扩建工程申报省级示范项目接受验收 / ',
    ],
    ['让老街“活”起来|——当涂县老城改造纪实', ' / 让老街“活”起来 / ——当涂县老城改造纪实'],
    ['老人雨夜迷路 司机绕道送回', ' / 老人雨夜迷路司机绕道送回 / '],
    ['柳林镇 “三个到位”抓好森林防火', ' / 柳林镇“三个到位”抓好森林防火 / '],
    ['王立督查防汛工作时强调|当涂县筑牢防汛堤坝', '王立督查防汛工作时强调 / 当涂县筑牢防汛堤坝 / '],
    ['群众情意深 守边志更坚|当涂县民兵回赠锦旗', '群众情意深+守边志更坚 / 当涂县民兵回赠锦旗 / '],
    ['“老街调解室” 化解邻里难题', ' / “老街调解室”化解邻里难题 / '],
    ['锣鼓声声报喜来|当涂县为8名现役军人家庭送喜报', '锣鼓声声报喜来 / 当涂县为8名现役军人家庭送喜报 / '],
    ['筑牢安全防线|当涂县开展消防演练|提升应急能力', '筑牢安全防线 / 当涂县开展消防演练 / 提升应急能力'],
  ])('%s', (text, expected) => {
    expect(parsed(text)).toBe(expected)
  })
})

describe('a headline out of the lead', () => {
  test.each([
    ['为进一步提升服务能力，搭建交流平台，3月8日上午，兴化市召开志愿服务交流会。', '兴化市召开志愿服务交流会'],
    ['3月27日，德清县2023年防汛工作会议召开，县长韩立强调，要压实责任。', '德清县2023年防汛工作会议召开'],
    ['为打击污染水源行为，全力保障群众饮水安全，9月25日，德清县生态环境分局巡查水源地。', '德清县生态环境分局巡查水源地'],
    ['昨晚，江油市公安局一民警，在下班回家途中抓获两名惯偷。', '江油市公安局一民警在下班回家途中抓获两名惯偷'],
    ['9月27日，我县在政府二楼会议室召开“中秋”“国庆”期间森林防火工作安排会。', '我县召开“中秋”“国庆”期间森林防火工作安排会'],
    ['节日前夕，兴化市民政局统筹资金，积极组织开展走访慰问活动。', '兴化市民政局积极组织开展走访慰问活动'],
    ['近日，柳林街道科学布局、全面铺开，在全辖区进行了升挂国旗行动。', '柳林街道在全辖区进行了升挂国旗行动'],
    ['柳林镇小学9月1日迎来两名外籍志愿者.两人将在这里教一学期口语.', '柳林镇小学9月1日迎来两名外籍志愿者'],
    ['昨日上午，德清县第七届邻居节拉开序幕，辖区内92个社区将陆续开展200余项社区活动。', '德清县第七届邻居节拉开序幕'],
    ['近日，江油市图书馆举办全民阅读活动，吸引了众多市民。', '江油市图书馆举办全民阅读活动'],
  ])('%s', (lead, expected) => {
    expect(headlineFromLead(lead)).toBe(expected)
  })

  test('is never longer than 30 characters', () => {
    expect(headlineFromLead('市'.repeat(500)).length).toBeLessThanOrEqual(30)
    expect(headlineFromLead('市'.repeat(500))).toMatch(/…$/)
  })
})

describe('a headline that a narrow column has cut', () => {
  test.each([
    ['省城书画名家|到桐柏县写生', ' / 省城书画名家到桐柏县写生 / '],
    ['本溪满族剪纸|走进小学课堂', ' / 本溪满族剪纸走进小学课堂 / '],
    ['汝城县香菇|荣获省展金奖', ' / 汝城县香菇荣获省展金奖 / '],
    ['架钢梁 铺枕木|工人们日夜奋战|沱江大桥将在七月合龙', '架钢梁+铺枕木+工人们日夜奋战 / 沱江大桥将在七月合龙 / '],
    ['少年护河队员再出发|计划到城南公园捡拾垃圾', ' / 少年护河队员再出发 / 计划到城南公园捡拾垃圾'],
    ['江源镇供销社 送肥上门 雪中送炭', ' / 江源镇供销社送肥上门雪中送炭 / '],
    ['[柳林镇]田间地头换新颜 绘出丰收新画卷', ' / [柳林镇]田间地头换新颜绘出丰收新画卷 / '],
  ])('%s', (text, expected) => {
    expect(parsed(text)).toBe(expected)
  })
})

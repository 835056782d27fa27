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
    ['筑牢安全防线|当涂县开展消防演练|提升应急能力', '筑牢安全防线 / 当涂县开展消防演练 / 提升应急能力'],
  ])('%s', (text, expected) => {
    expect(parsed(text)).toBe(expected)
  })
})

describe('a headline out of the lead', () => {
  test.each([
    ['为进一步提升服务能力，搭建交流平台，3月8日上午，兴化市召开志愿服务交流会。', '兴化市召开志愿服务交流会'],
    ['3月27日，德清县2023年防汛工作会议召开，县长韩立强调，要压实责任。', '德清县2023年防汛工作会议召开'],
    ['近日，江油市图书馆举办全民阅读活动，吸引了众多市民。', '江油市图书馆举办全民阅读活动'],
  ])('%s', (lead, expected) => {
    expect(headlineFromLead(lead)).toBe(expected)
  })

  test('is never longer than 30 characters', () => {
    expect(headlineFromLead('市'.repeat(500)).length).toBeLessThanOrEqual(30)
  })
})

import { describe, expect, test } from 'vitest'
import { edtfsOf } from './datesOf'

const WEDNESDAY = '江城晚报 2019年6月12日 星期三 第5版 民生\n'

describe('days told from their beginning to their end', () => {
  test.each([
    ['自4月初开展攻势以来，警方保持严打，截至5月31日，破案八十起。5月14日，粮库失窃。', '2019-04/2019-05'],
    ['自5月6日开展攻势以来，截至6月10日，破案八十起。', '2019-05-06/2019-06-10'],
    ['自4月初以来，警方保持严打。截至5月31日，破案八十起。', '2019-05-31?'],
    ['明日起，端午假期正式开始，至6月15日共三天。', '2019-06-13/2019-06-15'],
    ['明日起，公交车改道，至6月15日止。', '2019-06-13/2019-06-15'],
    ['明日起，公交车改道，6月15日的庙会照常。', '2019-06-13'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ masthead: WEDNESDAY, articles: [article] })).toEqual([edtf])
  })
})

describe('days that follow each other, and ends that lie in another month, week or year', () => {
  test.each([
    ['5月30日、31日、6月1日，村里开会。', '2019-05-30/2019-06-01'],
    ['5月31日、6月1日，村里开会。', '2019-05-31/2019-06-01'],
    ['5月30日、6月1日，村里开会。', '2019-06-01'],
    ['31日、1日，村里开会。', '2019-05-31/2019-06-01'],
    ['上周六、周日，村里开会。', '2019-06-08/2019-06-09'],
    ['上周四至周日，村里开会。', '2019-06-06/2019-06-09'],
    ['上周五、周日，村里开会。', '2019-06-09'],
    ['5月30日到2日，村里开会。', '2019-05-30/2019-06-02'],
    ['6月3日至1日，村里开会。', null],
    ['11月7日至明年2月7日，河道断流施工。', '2019-11-07/2020-02-07'],
    ['去年11月至今年2月，河道断流施工。', '2018-11/2019-02'],
    ['11月至次年2月，河道断流施工。', '2018-11/2019-02'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ masthead: WEDNESDAY, articles: [article] })).toEqual([edtf])
  })

  test('a weekday behind one of last week is of last week', () => {
    const masthead = '江城晚报 2019年6月7日 星期五\n'
    expect(edtfsOf({ masthead, articles: ['上周六至周日，村里开会。'] })).toEqual(['2019-06-01/2019-06-02'])
  })
})

describe('an order that is the news', () => {
  test.each([
    ['本报讯 市防火指挥部10日下发紧急通知，要求即日起严禁烧秸秆。', '2019-06-10'],
    ['本报讯 市气象台6月10日发布高温预警，提醒市民防暑。', '2019-06-10'],
    ['本报讯 按照市政府5月10日印发的通知，6月9日，各镇开始清查。', '2019-06-09'],
    ['本报讯 各镇开始清查。市政府5月10日印发通知，要求清查到户。', null],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ masthead: WEDNESDAY, articles: [article] })).toEqual([edtf])
  })
})

describe('the time of the figures in a headline, where the report names none', () => {
  test.each([
    ['一季度全区工业增加值增长6.8%', '总装车间里，一台压缩机正在吊装。', '2019-01/2019-03'],
    ['一季度全区工业增加值增长6.8%', '6月10日，总装车间里，一台压缩机正在吊装。', '2019-06-10'],
    ['全区工业增加值增长6.8%', '总装车间里，一台压缩机正在吊装。', null],
  ])('%s', (headline, body, edtf) => {
    expect(edtfsOf({ masthead: WEDNESDAY, articles: [{ headline, body }] })).toEqual([edtf])
  })
})

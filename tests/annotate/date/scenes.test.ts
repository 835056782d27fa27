import { describe, expect, test } from 'vitest'
import { edtfsOf } from './datesOf'

const WEDNESDAY = '江城晚报 2019年6月12日 星期三 第5版 民生\n'

describe('days that are not those of the news', () => {
  test.each<[string, string, string | null]>([
    ['what was to be', '6月16日，原本是护士小周办婚礼的日子，请柬早已寄出。她报名去了隔离病区。', null],
    ['what was to be, told to the end', '6月9日，本该是老郑退休回家的日子。6月10日，他又上了大堤。', '2019-06-10?'],
    ['what came about as it was to be', '6月9日，老郑退休回家。', '2019-06-09'],
    ['the best of many days', '本报讯 洞内凉风习习。入夏以来，溶洞日均接待游客三千人，上周日达到五千人。', '2019-06-09?'],
    ['the worst of many days', '本报讯 高温以来，全市用电节节攀升，6月10日突破八百万千瓦。', '2019-06-10?'],
    ['the best of many days, in 繁体', '本報訊 洞內涼風習習。入夏以來，溶洞日均接待遊客三千人，上週日達到五千人。', '2019-06-09?'],
    ['a count of one day', '6月10日，江城港吞吐量突破一万标箱。', '2019-06-10'],
    [
      'somebody tells the reporter, who learnt the news lately',
      '昨天上午，住在桥头的佟大妈向记者夸起家门口的变化。日前，记者从区商务局获悉，全区新增网点二百个。',
      '2019-06-11?',
    ],
    ['an official tells the reporter', '昨天上午，区商务局局长向记者介绍，全区新增网点二百个。', '2019-06-11'],
    ['a scene, and the news of the day', '昨天上午，住在桥头的佟大妈向记者夸起家门口的变化。6月11日，便民市集开张。', '2019-06-11'],
  ])('%s', (_, article, edtf) => {
    expect(edtfsOf({ masthead: WEDNESDAY, articles: [article] })).toEqual([edtf])
  })

  test.each([
    ['编辑老师：\n近两个月来，广场上每晚吵到零点。6月9日晚，有人好言相劝，被泼了水。', '2019-06-09?'],
    ['尊敬的记者同志：\n我们村的路灯不亮。6月9日晚，有人跌进沟里。', '2019-06-09?'],
    ['主编先生：\n我是老读者。6月9日晚，路灯又灭了。', '2019-06-09?'],
    ['本报记者：王小林\n6月9日晚，路灯又亮了。', '2019-06-09'],
  ])('a letter tells of an example: %s', (article, edtf) => {
    expect(edtfsOf({ masthead: WEDNESDAY, articles: [article] })).toEqual([edtf])
  })

  test.each([
    ['6月5日前后，各村民校陆续开学。', '2019-06-05~'],
    ['6月5日左右，各村民校陆续开学。', '2019-06-05~'],
    ['五月初三前后，各村民校陆续开学。', '2019-06-05~'],
    ['6月5日8时左右，民校开学。', '2019-06-05'],
    ['6月5日上午8时30分左右，民校开学。', '2019-06-05'],
    ['6月5日，各村民校开学。', '2019-06-05'],
  ])('about a day is not on it: %s', (article, edtf) => {
    expect(edtfsOf({ masthead: WEDNESDAY, articles: [article] })).toEqual([edtf])
  })

  test.each([
    ['村镇银行最年轻。2008年，试点启动。2009年4月21日，第一家开张。目前已有六家。', '2009-04-21?'],
    ['2009年4月21日，第一家村镇银行开张。', '2009-04-21'],
    ['试点启动后，第一家村镇银行2009年4月21日开张。', '2009-04-21'],
  ])('what is printed with its year behind another year is history where nothing dates the page: %s', (article, edtf) => {
    expect(edtfsOf({ articles: [article] })).toEqual([edtf])
  })
})

describe('what was learnt on one day and happened on another', () => {
  test.each([
    ['本报讯 6月10日，本报记者从县里获悉，6月7日，西仓村有人误食中毒。', '2019-06-07'],
    ['本报讯 10日，记者从县里了解到：8日下午，西仓村有人误食中毒。', '2019-06-08'],
    ['本报讯 记者昨天从县里获悉，6月7日，西仓村有人误食中毒。', '2019-06-07'],
    ['本报讯 6月10日，记者从县里获悉，6月20日，中考开考。', '2019-06-10'],
    ['本报讯 6月10日，记者从县里获悉，6月20日起，公交车改道。', '2019-06-10'],
    ['本报讯 6月10日，记者从县里获悉，今年的早稻长势好。', '2019-06-10'],
    ['本报讯 记者10日从县公安局获悉，一名逃犯日前从邻省回来自首。', '2019-06-10?'],
    ['本报讯 记者10日从县公安局获悉，一名逃犯当天回来自首。日前，他的妻子写了信。', '2019-06-10'],
    ['本报讯 县公安局10日抓获一名日前逃走的嫌疑人。', '2019-06-10'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ masthead: WEDNESDAY, articles: [article] })).toEqual([edtf])
  })
})

describe('a day behind news of no day', () => {
  test.each([
    ['本报讯 “这样的人进了学校可不得了！”近日，县教育局的人说起那次查询。5月10日，县里出台查询办法。', '2019-05-10?'],
    ['本报讯 近日，县里为查询立了规矩。6月6日，县里出台查询办法。', '2019-06-06'],
    ['本报讯 5月10日，县里出台查询办法。近日，县教育局的人说起那次查询。', '2019-05-10'],
  ])('is doubtful where it lies weeks before the issue: %s', (article, edtf) => {
    expect(edtfsOf({ masthead: WEDNESDAY, articles: [article] })).toEqual([edtf])
  })
})

describe('a spelled count beside days in Arabic numerals', () => {
  test.each([
    ['本报讯 涉毒三日即落网的吕某，上家还不明。他于6月9日晚交货。', '2019-06-09'],
    ['本报讯 三日即破的案子，6月9日由法院开庭。', '2019-06-09'],
    ['本报讯 三日，渡口的新船下水。', '2019-06-03'],
    ['本报讯 二十三日，渡口的新船下水。船于5月20日运到。', '2019-05-23?'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ masthead: WEDNESDAY, articles: [article] })).toEqual([edtf])
  })
})

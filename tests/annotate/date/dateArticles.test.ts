import { describe, expect, test } from 'vitest'
import { readCard } from '../../../src/annotate/card/readCard'
import { dateArticles } from '../../../src/annotate/date/dateArticles'
import { edtfsOf } from './datesOf'
import { type PageText, pageOf } from './pageOf'

const WEDNESDAY = '江城晚报 2019年6月12日 星期三 第5版 民生\n'

describe('with a date of issue', () => {
  test.each([
    ['昨日，江城市气象台发布高温橙色预警。未来三天最高气温将达38℃。', '2019-06-11'],
    ['本报讯（记者 卢晓）6月10日至11日，全市中学生篮球联赛举行。联赛自2015年创办以来，已举办四届。', '2019-06-10/2019-06-11'],
    ['前天下午3时许，滨江路的一处工地发生火情。', '2019-06-10'],
    ['本报讯 记者昨天从市教育局获悉，今年中考将于6月20日至22日举行。', '2019-06-11'],
    ['上周五，市图书馆举办了一场朗读会。', '2019-06-07'],
    ['近日，市民张女士反映，小区电梯停运多日。', '2019-06~'],
    ['日前，市政府办公室印发《江城市2019-2021年物流发展规划》。', '2019-06~'],
    ['今起，地铁2号线延长运营时间。', '2019-06-12'],
    ['明天，市运会将在奥体中心开幕。', '2019-06-13'],
    ['6月20日至22日，中考举行。', '2019-06-20/2019-06-22'],
    ['从本月15日起，市区道路将实行单双号限行。', '2019-06-15'],
    ['昨（11）日，市政府宣布通车。', '2019-06-11'],
    ['昨（十一）日，市政府宣布通车。', '2019-06-11'],
    ['昨日（十日），市政府宣布通车。', '2019-06-10'],
    ['昨（9）日，市政府宣布通车。', '2019-06-09'],
    ['新校舍已于10日落成，可容学生六百人。', '2019-06-10'],
    ['云岭隧道6月9日建成试通车。云岭隧道全长4公里，于2015年开工。', '2019-06-09'],
    ['云岭小学1998年建成，镇上的老街更老。', null],
    ['防务部门昨天证实，一艘货船星期一在海上沉没。', '2019-06-10'],
    ['从正月初一到初三，三天里有六万人逛了庙会。', '2019-02-05/2019-02-07'],
    ['1.6月6日，我市召开会议。2.6月7日，博物馆开放。', '2019-06-06'],
    ['5月28日，江城港开出首趟海铁联运班列。', '2019-05-28'],
    ['12月30日，老人王某报警。', '2018-12-30'],
    ['市人社局将于6月20日举办专场招聘会。', '2019-06-20'],
    ['2017年5月，李强从部队退役后回到家乡。6月6日，记者在他的果园里看到，葡萄已经成熟。', '2019-06-06'],
    ['“2015年3月的那场雨，我忘不了。”昨日，说起往事，村支书仍然激动。', '2019-06-11'],
    ['据了解，该项目于2016年开工，预计2020年建成。6月7日下午，市长一行到工地检查。', '2019-06-07'],
    ['9日，村里的戏台热闹起来。', '2019-06-09'],
    ['30日，村里的戏台热闹起来。', '2019-05-30'],
    ['本月3日，警方将嫌疑人抓获。', '2019-06-03'],
    ['端午节当天，江边游人如织。', '2019-06-07'],
    ['周二，市民服务中心启用。', '2019-06-11'],
    ['周五，市民服务中心搬迁。', '2019-06-07'],
    ['本报北京6月10日电 昨天，代表团抵京。', '2019-06-09'],
    ['江城时报6月10日信息：（记者卢晓）昨天上午，一处工地起火。', '2019-06-09'],
    ['镇上的老街很有名。', null],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ masthead: WEDNESDAY, articles: [article] })).toEqual([edtf])
  })
})

describe('from a dateline', () => {
  test.each([
    ['新华社北京2023年3月5日电 昨晚，一艘渔船遇险。', '2023-03-04'],
    ['新华社北京2023年3月5日电 会议5日上午在北京开幕。', '2023-03-05'],
    ['本报南京2023年3月5日讯 我省代表团举行全体会议。', '2023-03-05?'],
    ['本报讯（记者张弛2019年3月5日报道） 今天，地铁4号线开工。', '2019-03-05'],
    ['（2012年10月9日）本报记者周一鸣报道：昨日，全县秋种现场会召开。', '2012-10-08'],
    ['据新华社上海1956年12月31日电 上海各工厂三十日提前完成全年计划。', '1956-12-30'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ articles: [article] })).toEqual([edtf])
  })
})

describe('from the other articles', () => {
  test('a day alone takes the month of its neighbours', () => {
    expect(edtfsOf({ articles: ['2017年1月10日至11日，政协会议举行。', '11日，市政协召开主席会议。'] })).toEqual([
      '2017-01-10/2017-01-11',
      '2017-01-11',
    ])
  })

  test('lately is about the month of its neighbours', () => {
    expect(edtfsOf({ articles: ['2023年7月14日，常务会议召开。', '近日，区领导调研。', '昨日，社区义诊。'] })).toEqual([
      '2023-07-14',
      '2023-07~',
      '2023-07~',
    ])
  })

  test('nothing is known of anything', () => {
    expect(edtfsOf({ articles: ['近日，社区义诊。', '昨日，社区义诊。', '10日，社区义诊。'] })).toEqual([null, null, null])
  })
})

describe('old papers', () => {
  const masthead = '河东日报\n一九五三年三月五日 第二版\n'
  test.each([
    ['【本报讯】 专署于二月二十八日召开农业生产会议。', '1953-02-28'],
    ['【新华社北京三日电】 政务院三日发布指示。', '1953-03-03'],
    ['【本报北京三日讯】 各界代表今日集会。', '1953-03-03'],
    ['本月一日，清河县农业生产合作社举行成立大会。', '1953-03-01'],
    ['上月二十五日，新车间投产。', '1953-02-25'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ masthead, articles: [article] })).toEqual([edtf])
  })
})

test('a notice is dated by its signature', () => {
  const body = '经研究，定于近期对供水管网进行改造。\n特此公告。\n江城市自来水公司\n2014年9月3日'
  expect(edtfsOf({ articles: [{ body, kind: 'notice' }] })).toEqual(['2014-09-03'])
})

test('every value says how it is known and where it stands', () => {
  const page: PageText = {
    masthead: WEDNESDAY,
    articles: ['昨 日，会议召开。', '近日，会议召开。', '2019年6月 3⏎'.replace('⏎', '\n') + '日，会议召开。'],
  }
  const context = pageOf(page)
  const [yesterday, lately] = dateArticles(context, readCard(context).issueDate)
  expect(yesterday).toMatchObject({
    text: '昨日',
    evidence: [{ rule: 'date/relativeDay', certainty: 'inferred' }, { rule: 'date/dayOfIssue' }],
  })
  expect(context.page.text.slice(yesterday?.span?.start, yesterday?.span?.end)).toBe('昨 日')
  expect(lately?.evidence[0].certainty).toBe('approximate')
})

test('without a date of issue no word counted from it is a certain day', () => {
  for (const word of ['昨日', '今天', '前天', '上周五', '本月3日', '3日']) {
    const [edtf] = edtfsOf({ articles: [`${word}，会议召开。`] })
    expect(edtf).toBeNull()
  }
})

describe('days of a page that tells no year', () => {
  const BESIDE = '本报讯 十一月十八日，县委召开冬修水利现场会。'

  test.each([
    ['本报讯 20日，县里的戏台热闹起来。', 'XXXX-11-20'],
    ['本报讯 本月十四日，县工商局查获一批假酒。', 'XXXX-11-14'],
    ['本报讯 3日，县里的戏台热闹起来。', null],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ articles: [BESIDE, article] })).toEqual(['XXXX-11-18', edtf])
  })

  test('an article without a day does not hide the others from one that has no month', () => {
    const articles = ['镇上的老街很有名。', '8月20日，县里召开现场会。', '本报讯 21日，县领导督查治水工程。']
    expect(edtfsOf({ articles })).toEqual([null, 'XXXX-08-20', 'XXXX-08-21'])
  })

  test('a day that the month named before does not have is of no month', () => {
    expect(edtfsOf({ articles: ['截至2月29日，30日（星期四）'] })).toEqual([null])
  })

  test('what will be done in a year late in another is of the year before', () => {
    const article = '本报讯 11月16日，江城区召开推进会。据介绍，2019年江城区还将开工建设学校十一所。'
    expect(edtfsOf({ articles: [article] })).toEqual(['2018-11-16?'])
  })

  test('a plan that has just come out begins in its year', () => {
    const article = '本报讯 6月19日，我市召开会议。会上，《小吃产业三年行动计划（2024—2026年）》正式印发实施。'
    expect(edtfsOf({ articles: [article] })).toEqual(['2024-06-19?'])
  })

  test('the first quarters of a year are told of in it', () => {
    const article = '本报讯 10月15日，我市召开推进会，通报2019年前三季度空气质量。2020年底前，全市将建成食堂二十家。'
    expect(edtfsOf({ articles: [article] })).toEqual(['2019-10-15'])
  })
})

import { describe, expect, test } from 'vitest'
import { datesOf, edtfsOf } from './datesOf'

describe('years that tell of the past only', () => {
  test.each([
    ['3月26日，云溪区被授予先进称号，继2010年、2011年连续两年获奖后再次获此殊荣。', '2012-03-26?'],
    ['4月21日上午，市领导来到代表团，对城区、开发区、东部新区和云溪港区2014年的工作给予充分肯定。', '2015-04-21?'],
    ['3月26日，云溪区2011年春季运动会开幕。', '2011-03-26'],
    ['4月9日，法院清退欠费的承包户。1998年以前的积案已由年初的219件降至74件。', 'XXXX-04-09'],
    ['10月20日，民政局慰问敬老院老人。敬老院1996年11月投入使用。', 'XXXX-10-20'],
    ['4月9日，中学新楼启用。全县小学由1996年的512所减少到328所。', 'XXXX-04-09'],
    ['4月9日，枇杷节开幕。早在1992年，这里的枇杷就卖到了外省，2012年曾跌到每公斤八角。', 'XXXX-04-09'],
    ['10月28日，推进会召开。离2020年目标还有差距。', 'XXXX-10-28'],
    ['10月20日，牧民从夏季草场归来。2014年修通的牧道缩短了路程。', 'XXXX-10-20'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ articles: [article] })).toEqual([edtf])
  })
})

describe('a part of a year tells of the year after it in the months before it', () => {
  test.each([
    ['6月10日，云溪区召开会议。2019年下半年，区里走访了所有村社。', '2020-06-10?'],
    ['8月10日，云溪区召开会议。会议通报了2022年上半年全区安全生产考评情况。', '2022-08-10'],
    ['3月10日，云溪区召开会议。会议通报了2021年前三季度的情况。', '2022-03-10?'],
    ['10月10日，云溪区召开会议。会议通报了2021年前三季度的情况。', '2021-10-10'],
    ['2月10日，云溪区召开会议，部署工作。', 'XXXX-02-10'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ articles: [article] })).toEqual([edtf])
  })
})

describe('what everybody then wrote about tells the year', () => {
  test.each([
    ['8月10日，云溪区召开会议。会议强调，党的二十大召开在即，要守住底线。', '2022-08-10'],
    ['4月10日，云溪镇的医生又背起药箱。去年“非典”最紧的时候，他守了四十天。', '2004-04-10'],
    ['3月16日，云溪县召开大会，表彰2014年度扶贫先进集体。', '2015-03-16'],
    ['9月10日，云溪小学放学后多了课后服务，“双减”让孩子多了笑声。今年是第37个教师节。', '2021-09-10'],
    ['6月10日，学习会在云溪村召开。今年是“绿水青山就是金山银山”理念提出15周年。', '2020-06-10'],
    ['9月12日，云溪公社的文艺队为国庆三十华诞排练节目。', '1979-09-12'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ articles: [article] })).toEqual([edtf])
  })
})

describe('a printed weekday tells the year of the whole page', () => {
  test('of the years that its signs speak for', () => {
    const articles = ['6月26日，云溪街道表彰2017年度先进集体。', '6月23日是周六，社区里来了义诊的医生。']
    expect(edtfsOf({ articles })).toEqual(['2018-06-26', '2018-06-23'])
  })

  test('but not by itself', () => {
    expect(edtfsOf({ articles: ['6月23日是周六，社区里来了义诊的医生。'] })).toEqual(['XXXX-06-23'])
  })
})

describe('one year told in passing in another article is no year of the page', () => {
  test.each([
    ['1月23日，村里开会。', '2016年，为了一条水沟，两家还动过手。', 'XXXX-01-23'],
    ['11月22日，镇里开会。', '两村自2017年结对以来互访不断。', 'XXXX-11-22'],
  ])('%s %s', (report, other, edtf) => {
    expect(edtfsOf({ articles: [report, other] })[0]).toBe(edtf)
  })
})

describe('the year from what the page says', () => {
  test.each<[string, string, string | null]>([
    ['of a meeting', '3月27日，云溪市2023年水利工作会议召开。', '2023-03-27'],
    ['of a meeting of young people', '11月23日，市里举办2022年“英才”青年人才交流会，2020年秋季，学校将荒坡开辟为农场。', '2022-11-23'],
    ['of a campaign in preparation', '5月21日，“不忘初心、牢记使命”主题教育筹备会召开。', '2019-05-21'],
    ['of the campaign made of a speech', '5月26日，“三严三实”专题教育动员会召开。', '2015-05-26'],
    ['of quarters that are over', '10月23日，现场会召开。2009年前三季度完成投资286亿元。', '2009-10-23'],
    ['of months that are over', '10月23日，现场会召开。2009年1至9月完成投资286亿元。', '2009-10-23'],
    ['of an examination', '5月11日至12日，我县2019年引进急需人才面试举行。', '2019-05-11/2019-05-12'],
    ['of what is to be done in it', '2月11日，队里开会，提出“一九六五年要打翻身仗”。', '1965-02-11?'],
    ['of nothing but a goal', '10月23日，现场会召开。2030年前完成投资286亿元。', 'XXXX-10-23'],
    ['of a quarter to be finished', '为圆满完成2023年第一季度工作任务，3月23日上午，推进会召开。', '2023-03-23'],
    ['of a plan for three years, with a congress', '3月28日，会议召开，学习党的二十大精神，落实行动方案（2022-2024）。', '2023-03-28?'],
    ['of an anniversary', '为庆祝中国共产党成立100周年，6月25日，市妇联举行红歌会。', '2021-06-25'],
    ['of a congress still to come', '为喜迎党的二十大胜利召开，7月28日，街道举办文艺汇演。', '2022-07-28'],
    ['of a congress just held', '10月31日下午，会议召开，学习党的十九大精神。', '2017-10-31?'],
    ['of a counted day', '在第38个教师节到来之际，9月9日，县里召开庆祝大会。', '2022-09-09'],
    [
      'of a fair that is held every year',
      '第二届中国（寿光）国际蔬菜科技博览会4月20日开幕。4月10日上午，市里召开调度会，检查筹备工作。',
      '2001-04-10',
    ],
    ['of a session', '十三届全国人大四次会议3月5日在北京开幕，干部群众收看开幕会。', '2021-03-05'],
    ['of an anniversary of a birth', '今年是毛泽东同志诞辰130周年。12月26日，纪念馆接待游客3万人次。', '2023-12-26'],
    ['of the sixty-year cycle', '庚子年春节前，医疗队出征。1月27日，第二批医疗队出征。', '2020-01-27'],
    ['of the year before, explained', '3月17日，会议听取报告。去年（1998年）全县投入两千万元，今年还要增加。', '1999-03-17'],
    ['of this year, explained', '3月17日，会议听取报告。今年（1998年）全县将投入两千万元。', '1998-03-17'],
    ['of the time since another', '3月19日，调解室开张三年。2009年3月以来，调解了一千件事。表彰2011年度先进。', '2012-03-19'],
    ['of what goes on in the next', '10月12日，新校开工。2019年全区还将建校十二所。', '2018-10-12?'],
    ['of a campaign that some place tried before', '3月21日，市里推进“三改一拆”。会议总结2011年度工作，部署2012年度考核。', '2012-03-21'],
    ['of a flood that everybody knows', '8月12日，九江城防大堤的决口合龙，九江大堤决口后的第五天。', '1998-08-12'],
    ['of a fair of its count', '4月9日，第二届国际蔬菜科技博览会筹备会召开。1998年以前的积案也在清理。', '2001-04-09'],
    [
      'of a goal that is far',
      '10月28日，推进会召开，离2020年目标还有差距。2016年6月底前，河道全部达标。2015年运动会刚结束。',
      '2015-10-28?',
    ],
    ['of the first year of a plan', '6月3日，书记在会上说，今年是“十一五”开局第一年。', '2006-06-03'],
    ['of the last year of a plan', '10月3日，会议要求做好“十二五”收官工作。', '2015-10-03'],
    ['of nothing but when something was done', '10月25日，全县开展精准扶贫“回头看”，对2014年建档立卡的户逐一核查。', 'XXXX-10-25'],
    ['of a comparison', '3月4日，支队通报火灾情况，与2017年相比下降12%。', '2018-03-04?'],
    ['of a review and an outlook in December', '12月26日，会议总结2020年工作，谋划2021年重点任务。', '2020-12-26'],
    ['of a review and an outlook in February', '2月18日，会议回顾了2018年工作，提出了2019年工作的目标任务。', '2019-02-18'],
    ['of a review and an outlook', '1月12日，全镇召开2018年度总结表彰暨2019年工作动员大会。', '2019-01-12'],
    ['of a year judged', '4月21日，居民代表评议社区，对居委会2018年的工作给予肯定。', '2019-04-21?'],
    ['of a weekday', '3月30日（星期四），区残联组织培训。会议回顾了2022年度工作。', '2023-03-30'],
    ['of nothing', '4月18日上午，镇政府召开例会。', 'XXXX-04-18'],
    ['of nothing, for a range', '4月18日至19日，镇里举行庙会。', 'XXXX-04-18/XXXX-04-19'],
    ['of nothing, across the turn of the year', '12月31日至1月2日，镇里举行庙会。', 'XXXX-12-31'],
    ['of things long past', '5月6日，学校举行运动会。该校2015年建成，2016年获评示范校。', 'XXXX-05-06'],
  ])('%s', (_, article, edtf) => {
    expect(edtfsOf({ articles: [article] })).toEqual([edtf])
  })

  test('from another article', () => {
    expect(edtfsOf({ articles: ['3月30日，洽谈会召开。', '3月27日，云溪市2023年工作会议召开。'] })).toEqual(['2023-03-30', '2023-03-27'])
  })

  test('of two signs against the words of a later campaign', () => {
    const articles = ['9月10日是第13个教师节。', '9月9日，县委召开1997年度经验交流会，谈到脱贫攻坚。']
    expect(edtfsOf({ articles })).toEqual(['1997-09-10', '1997-09-09?'])
  })

  test('across the turn of the year', () => {
    expect(edtfsOf({ articles: ['1月3日，全市2024年第一次调度会召开。', '12月29日，文化馆举办音乐会。'] })).toEqual([
      '2024-01-03',
      '2023-12-29?',
    ])
  })

  test('weak evidence is marked', () => {
    const [date] = datesOf({ articles: ['3月20日，支队通报情况，与2020年相比，火灾少了。'] })
    expect(date?.edtf).toBe('2021-03-20?')
    expect(date?.evidence[1]).toMatchObject({ rule: 'date/yearDoubtful', details: { year: '2021' } })
  })

  test('a year that is only mentioned is none', () => {
    expect(edtfsOf({ articles: ['5月20日，会议说，2021年没有这样的雨。'] })).toEqual(['XXXX-05-20'])
  })
})

describe('numbers that are no years', () => {
  test('the number of an issue tells nothing of its year', () => {
    expect(edtfsOf({ masthead: '江城报 1886 期 第2版\n', articles: ['9月24日，县篮球赛开赛。这是2023年全民健身活动的一项。'] })).toEqual([
      '2023-09-24',
    ])
  })

  test('a line that counts readers dates the page', () => {
    const article = '8月15日，凌河市召开防汛会议，安排下一阶段工作。'
    expect(edtfsOf({ masthead: '打开APP\n凌河融媒　2023-08-15 19:42　阅读 3126\n', articles: [article] })).toEqual(['2023-08-15'])
  })

  test('the line that dates the page does not date the event', () => {
    const article = 'www.example.cn 2010年12月1日08:03 江城晚报\n昨日，记者随巡警上街。'
    expect(edtfsOf({ masthead: '', articles: [article] })).toEqual(['2010-11-30'])
  })
})

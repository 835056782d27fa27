import { describe, expect, test } from 'vitest'
import { edtfsOf } from './datesOf'

describe('what an article says of other years tells its own', () => {
  test.each<[string, string, string]>([
    ['counted when a year was over', '6月29日，云溪区开会。截至2010年底，全区共有党员四万名。', '2011-06-29?'],
    ['counted when a year was over, to the day', '6月29日，云溪区开会。截止2010年12月31日，全区共有党员四万名。', '2011-06-29?'],
    [
      'counted up over years, however long ago a month was that is named beside it',
      '6月15日，云溪区授牌。2001年到2010年，全区共发生纠纷76起。2009年5月，商会设立联络点。',
      '2011-06-15?',
    ],
    ['counted up over years, at their end', '12月9日，云溪区授牌。2001年至2010年，累计造林30万亩。', '2011-12-09?'],
    ['planned over years, any of them', '6月15日，云溪区开会。2008年到2010年，全区计划累计造林30万亩。', 'XXXX-06-15'],
    ['to be reached by the end of a year', '6月29日，云溪区开会。争取在2015年前建成新港。', 'XXXX-06-29'],
    ['to be formed by the end of a year', '6月29日，云溪区开会。2015年前在沿江形成新的港区。', 'XXXX-06-29'],
    ['the figure of a year beside this year', '12月9日，大修完工。2009年日车流量达5万辆。大修于今年6月开工。', 'XXXX-12-09'],
    ['the figure of a year', '12月9日，大修完工。2009年日车流量达5万辆。', 'XXXX-12-09'],
    ['a record that is broken', '8月8日，水位超出1995年历史最高水位。', 'XXXX-08-08'],
    ['a life', '9月17日，老支书逝世。他在1990年率先带领全村通电。', 'XXXX-09-17'],
    ['two and a half years to go', '8月21日，推进会召开。离2020年全面小康不足两年半，任务艰巨。', '2018-08-21'],
    ['two years to go', '3月21日，推进会召开。距2008年奥运会开幕还有两年时间。', '2006-03-21?'],
    ['less than a year to go', '3月21日，推进会召开。距离2020年脱贫只剩不到一年。', '2020-03-21'],
    ['a year to go, of what is no countdown', '3月21日，推进会召开。离2020年还有差距，三年内要补上。', 'XXXX-03-21'],
    ['members of a congress', '8月7日，会议举行，第九届全国人大代表老李捐款。会后，第7期简报印发，1998年第二季度已过。', '1998-08-07'],
    [
      'an old dispute',
      '8月20日，两家握手言和。2010年，一家修墙占了巷道，八年邻里纠纷由此而起。2017年度工作表彰时无人提起。',
      '2018-08-20?',
    ],
  ])('%s', (_, article, edtf) => {
    expect(edtfsOf({ articles: [article] })).toEqual([edtf])
  })

  test.each<[string, string, string]>([
    [
      'how old somebody was',
      '8月8日，老曹又上了堤。他是六十四岁的老支书，1954年大水时只有二十岁。水位超出1995年的最高水位。',
      '1998-08-08?',
    ],
    ['when somebody was born', '8月8日，老曹又上了堤。他1934年出生，今年64岁。会上通报1997年度考评。', '1998-08-08?'],
    ['nobody’s age', '8月8日，老曹又上了堤。他早在1954年就上过。', 'XXXX-08-08'],
  ])('ages: %s', (_, article, edtf) => {
    expect(edtfsOf({ articles: [article] })).toEqual([edtf])
  })
})

describe('a part of this year is the time of what is told of it', () => {
  const masthead = '江城晚报 2019年6月12日 星期三 第5版 民生\n'

  test.each([
    ['据了解，今年上半年，全县造林五万亩。', '2019-01/2019-06'],
    ['据了解，今年，全县造林五万亩。', null],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ masthead, articles: [article] })).toEqual([edtf])
  })
})

describe('a case that is told from its end', () => {
  const masthead = '江城晚报 2019年6月12日 星期三 第5版 民生\n'

  test.each([
    ['日前，警方一举破获一个盗车团伙。6月3日夜，村民刘某的摩托车又被盗走。', '2019-06-03?'],
    ['入夏以后，全镇连发盗案。6月3日夜，村民刘某的摩托车又被盗走。', '2019-06-03?'],
    ['日前，镇上连发盗案。6月3日夜，村民刘某抓住了一个贼。', '2019-06-03'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ masthead, articles: [article] })).toEqual([edtf])
  })
})

describe('a day of this year that has led to the news', () => {
  const masthead = '江城晚报 2019年7月27日 星期六 第5版 民生\n'

  test.each([
    ['今年5月10日，此案公开宣判，赔偿至今没有谈妥。7月24日，村民刘某又递上诉状。', '2019-05-10?'],
    ['今年5月10日，此案公开宣判，赔偿至今没有谈妥。', '2019-05-10'],
    ['今年7月20日，此案公开宣判。7月24日，村民刘某递上诉状。', '2019-07-20'],
    ['今年5月10日，此案公开宣判。去年7月24日，村民刘某递上诉状。', '2019-05-10'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ masthead, articles: [article] })).toEqual([edtf])
  })
})

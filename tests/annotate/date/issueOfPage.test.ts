import { describe, expect, test } from 'vitest'
import { edtfsOf } from './datesOf'

const WEDNESDAY = '江城晚报 2019年6月12日 星期三 第5版 民生\n'

describe('a dateline that would lie long before the issue', () => {
  test.each([
    ['本报云溪24日电 22日，云溪大桥合龙，两岸群众敲锣打鼓。', '2019-05-22?'],
    ['本报云溪10日电 9日，云溪大桥合龙，两岸群众敲锣打鼓。', '2019-06-09'],
    ['本报云溪上月24日电 上月22日，云溪大桥合龙，两岸群众敲锣打鼓。', '2019-05-22'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ masthead: WEDNESDAY, articles: [article] })).toEqual([edtf])
  })
})

describe('a volume whose header prints its year', () => {
  test.each([
    ['云溪社《每周动态》　一九四九年\n', ['1949-08-01', '1949-12-05?', '1949-08-06?']],
    ['云溪日报合订本\n（一九四九年）\n', ['1949-08-01', '1949-12-05?', '1949-08-06?']],
    ['云溪日报　1949年\n', ['1949-08-01', '1949-12-05?', '1949-08-06?']],
    ['云溪日报合订本　一九四九年至一九五一年\n', ['XXXX-08-01', 'XXXX-12-05', 'XXXX-12-06']],
  ])('%s', (masthead, edtfs) => {
    const articles = ['八月一日，云溪图书馆恢复借书。', '十二月五日，云溪区开会。', '六日，云溪桥修好了。']
    expect(edtfsOf({ masthead, articles })).toEqual(edtfs)
  })
})

describe('a masthead without its year', () => {
  const article = '6月10日，会议召开。'
  test.each([
    ['江城报\n星期三 农历五月初十\n6月12日\n', '2019-06-10'],
    ['江城报 六月十二日 星期三 己亥年五月初十\n', '2019-06-10'],
    ['江城报 6月12日 农历五月十一\n', 'XXXX-06-10'],
    ['江城报 6月12日 星期三\n', 'XXXX-06-10'],
    ['6月12日开幕的书展，星期三闭幕。\n', 'XXXX-06-10'],
  ])('%s', (masthead, edtf) => {
    expect(edtfsOf({ masthead, articles: [article] })).toEqual([edtf])
  })

  test.each([
    ['7月20日 农历六月初二 今日四版\n', '7月18日，防汛会议召开。2010年，镇上建起冷库。', '2012-07-18'],
    ['7月20日 农历六月初二 今日四版\n', '7月18日，防汛会议召开。', 'XXXX-07-18'],
    ['7月20日 农历六月初二 今日四版\n', '7月18日，防汛会议召开，2030年前实现全覆盖。', 'XXXX-07-18'],
    ['6月3日 星期五 农历五月初七\n', '6月1日，县里开会。', 'XXXX-06-01'],
    ['6月3日 星期五 农历五月初七\n', '6月1日，县里开会。1948年，他参了军。', '1949-06-01'],
    ['6月3日 星期五 农历五月初七\n', '6月1日，县里开会。2031年，镇上建起冷库。', '2033-06-01'],
    ['5月2日 星期一 农历四月初三\n', '5月1日，县里开会。1937年，他参了军。', '1938-05-01'],
    ['6月12日 己亥年五月初十\n', '6月10日，会议召开。', '2019-06-10'],
    ['6月12日 丁酉年五月初十\n', '6月10日，会议召开。', '2017-06-10'],
    ['5月20日 星期四 第三版\n', '第三次全国人口普查登记试点5月12日结束。', '1982-05-12?'],
    ['5月20日 星期四 第三版\n', '试点5月12日结束。1979年，他挖出锤子。', 'XXXX-05-12'],
  ])('%s %s', (masthead, told, edtf) => {
    expect(edtfsOf({ masthead, articles: [told] })).toEqual([edtf])
  })

  test('is of no year after the one in which it was brought in', () => {
    const page = { masthead: '6月3日 星期五 农历五月初七\n', articles: ['6月1日，县里开会。'] }
    expect(edtfsOf({ ...page, addedOn: '2033-06-04' })).toEqual(['XXXX-06-01'])
    expect(edtfsOf({ ...page, addedOn: '2033-06-02' })).toEqual(['1949-06-01'])
  })
})

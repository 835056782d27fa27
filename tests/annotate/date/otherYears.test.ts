import { describe, expect, test } from 'vitest'
import { edtfsOf } from './datesOf'

const WEDNESDAY = '江城晚报 2019年6月12日 星期三 第5版 民生\n'

function edtfOf(article: string, masthead: string = WEDNESDAY): string | null {
  return edtfsOf({ masthead, articles: [article] })[0] ?? null
}

describe('a day of another year than the page can tell', () => {
  test.each([
    ['那年3月5日，他参了军，从此离开村庄。', null],
    ['第二年3月5日，他参了军，从此离开村庄。', null],
    ['民国卅七年三月五日，县城解放。', null],
    ['昭和十五年五月一日，日军进犯江城。', null],
    ['丁卯年三月五日，县城解放。', null],
    ['十年前的5月12日，他在山里救出过两个孩子。', null],
    ['去年的今天，他还在工地上。', null],
    ['公元前221年，秦始皇统一中国。', null],
    ['98年3月5日，县城通车。', '1998-03-05'],
    ['去年3月5日，县城通车。', '2018-03-05'],
    ['今年的3月5日，县城通车。', '2019-03-05'],
    ['为庆祝建社七十周年，6月5日，县里开会。', '2019-06-05'],
    ['庆祝建社七十周年6月5日在县里举行。', '2019-06-05'],
  ])('%s', (article, edtf) => {
    expect(edtfOf(article)).toBe(edtf)
  })

  test('is not one that the words name by its reign', () => {
    expect(edtfOf('民国三十七年三月五日，县城解放。', '江城日报 1948年3月10日\n')).toBe('1948-03-05')
  })
})

describe('a day that comes again and again', () => {
  test.each([
    ['每年3月5日，学校都组织学生上街。', null],
    ['每年的3月5日至10日，学校都组织学生上街。', null],
    ['每年3月5日、8日，学校都组织学生上街。', null],
    ['历年6月10日前后，县里都要开会。', null],
    ['每月的10日，县长接访。', null],
    ['每逢5日、10日，镇上有集。', null],
    ['逢5日赶集，是镇上的老规矩。', null],
    ['每年的学雷锋日都很热闹。6月5日，学生又上了街。', '2019-06-05?'],
    ['相逢5月，不如相约。6月5日，诗会开场。', '2019-06-05'],
  ])('%s', (article, edtf) => {
    expect(edtfOf(article)).toBe(edtf)
  })
})

describe('a day that the year does not have', () => {
  test.each([
    ['江城晚报 2021年3月1日 星期一\n', '2月29日，村里开会。', '2020-02-29?'],
    ['江城晚报 2019年3月1日 星期五\n', '2月29日，村里开会。', '2016-02-29?'],
    ['江城晚报 2020年3月1日 星期日\n', '2月29日，村里开会。', '2020-02-29'],
    ['江城晚报 2019年3月1日 星期五\n', '2月30日，村里开会。', null],
    ['江城晚报 2019年3月1日 星期五\n', '前年3月1日，村里开会。', '2017-03-01'],
    ['江城晚报 2022年2月5日 星期六\n', '腊月三十，村里点起篝火。', '2022-01-31'],
    ['江城晚报 2021年2月15日 星期一\n', '腊月三十，村里点起篝火。', '2021-02-11'],
  ])('%s %s', (masthead, article, edtf) => {
    expect(edtfOf(article, masthead)).toBe(edtf)
  })
})

describe('a day of the Chinese calendar', () => {
  test.each([
    ['江城晚报 2020年10月2日 星期五\n', '八月十五晚，村里赏月。', '2020-10-01'],
    ['江城晚报 2020年10月2日 星期五\n', '八月十五个村通了车。', '2020-08'],
    ['江城晚报 2020年2月10日 星期一\n', '己亥年腊月廿九，村里杀年猪。', '2020-01-23'],
    ['江城晚报 2020年2月10日 星期一\n', '丁卯年腊月廿九，村里杀年猪。', null],
    ['江城晚报 2020年4月10日 星期五\n', '三月三，歌圩开了。', null],
    ['江城晚报 2020年4月10日 星期五\n', '三月三人受了伤。', '2020-03'],
    ['江城晚报 2019年12月31日 星期二\n', '元旦当天，公交免费。', '2020-01-01'],
    ['江城晚报 2019年12月31日 星期二\n', '一季度，全县修路十条。', '2019-01/2019-03'],
  ])('%s %s', (masthead, article, edtf) => {
    expect(edtfOf(article, masthead)).toBe(edtf)
  })
})

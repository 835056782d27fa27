import { describe, expect, test } from 'vitest'
import { edtfsOf } from './datesOf'

describe('a day without its month in a report of a holiday', () => {
  test.each([
    ['本报讯 8日中午，县里的干部到云溪公社祝贺春节。社员们决心争取1959年更大丰收。', '1959-02-08'],
    ['本报讯 12日，县里的干部到云溪公社祝贺春节。社员们决心夺取1959年粮食丰收。', '1959-02-12?'],
    ['本报讯 25日，县里的干部到云溪公社祝贺春节。社员们决心夺取1959年粮食丰收。', null],
    ['本报讯 8日中午，县里的干部到云溪公社祝贺春节。', null],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ articles: [article] })).toEqual([edtf])
  })
})

test('a day whose month stands before it takes that, though nothing tells the year', () => {
  expect(edtfsOf({ articles: ['本报讯 云溪中学报名定于九月三日截止。十五日开学，新生先到礼堂集合。'] })[0]).toMatch(/^XXXX-09-/)
})

describe('a day that is a holiday', () => {
  test.each([
    ['昨天是端午节，云溪江上锣鼓震天，十五条龙舟分组竞渡。', '2019-06-07?'],
    ['端午节清晨六点，云溪江上锣鼓震天。', '2019-06-07?'],
    ['端午节前后，云溪江上来往船只增多，海事部门加强了巡查。', '2019-06~'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ articles: ['6月9日，云溪区2019年夏季运动会开幕。', article] })[1]).toBe(edtf)
  })
})

test('a holiday of a page whose time is guessed from its other days is the nearest one, and not certain', () => {
  const articles = ['9月21日，云溪区举行比赛，“双减”后的第一次。今年是第37个教师节。', '国庆节当天，云溪江畔的绿道上人来人往。']
  expect(edtfsOf({ articles })).toEqual(['2021-09-21', '2021-10-01?'])
})

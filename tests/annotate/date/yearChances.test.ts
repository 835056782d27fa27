import { describe, expect, test } from 'vitest'
import { addChances, chanceOf } from '../../../src/annotate/date/year/chance'
import { classifyYear } from '../../../src/annotate/date/year/classifyYear'
import type { Chances } from '../../../src/annotate/date/year/forms/yearForm'
import { YEAR_FORMS } from '../../../src/annotate/date/year/yearForms'
import { withPrintedBeside } from '../../../src/annotate/date/year/printedBeside'
import type { PrintedYear, YearSign } from '../../../src/annotate/date/year/yearSign'
import { edtfsOf } from './datesOf'

const seasons: readonly (readonly [string, Chances])[] = YEAR_FORMS.flatMap(({ kind, chances, early, late, near, ahead }) =>
  Object.entries({ chances, early, late, near, ahead }).flatMap(([season, each]) =>
    each === undefined ? [] : [[`${kind}, ${season}`, each] as const],
  ),
)

function oddsOf(chances: Chances, from: number, to: number, month = 6): Float64Array {
  const odds = new Float64Array(to - from + 1)
  const printed: PrintedYear = { year: 2000, month: null, overFrom: null, says: { chances } }
  addChances(odds, from, printed, month, 1)
  return odds
}

describe('what forms say of the year of a page', () => {
  test.each(seasons)('%s: never all of a hundred, and no year twice', (_, chances) => {
    expect(chances.reduce((sum, [, percent]) => sum + percent, 0)).toBeLessThan(100)
    expect(new Set(chances.map(([before]) => before)).size).toBe(chances.length)
    expect(chances.every(([, percent]) => percent > 0)).toBe(true)
  })

  test('is told as odds: those of the years that are named are as far apart as their chances', () => {
    const odds = oddsOf(
      [
        [0, 60],
        [1, 20],
      ],
      1990,
      2010,
    )
    expect((odds[10] ?? 0) - (odds[11] ?? 0)).toBeCloseTo(Math.log(3), 9)
  })

  test('leaves all other years what is left of a hundred', () => {
    const odds = oddsOf([[0, 60]], 1800, 2199)
    const named = odds[200] ?? 0
    const others = [...odds].filter((_, at) => at !== 200).reduce((sum, each) => sum + Math.exp(each - named), 0)
    expect(others).toBeCloseTo(40 / 60, 2)
  })

  test('is nothing where no year is named', () => {
    expect([...oddsOf([], 1990, 2010)].every((each) => each === 0)).toBe(true)
  })
})

describe('a year as it stands in a report of a month', () => {
  const BEFORE_PAGE = 2
  test.each<[string, string, string, number, number]>([
    ['a review in January', '总结', '年工作', 1, 1],
    ['a review in December', '总结', '年工作', 12, 0],
    ['what is known of a year, in April', '', '年度先进单位和先进个人名单', 4, 1],
    ['what is to be done in a year', '落实', '年度目标任务', 6, 0],
    ['what is looked into for a year', '专题研究', '年度政协提案办理工作', 3, 0],
    ['what is done of a year in its November', '完成了国家下达的', '年粮食征购任务', 11, 0],
    ['what is done of a year in January', '超额完成', '年生产计划', 1, 1],
    ['a pledge', '递交了', '年森林防火责任状', 4, 0],
    ['a meeting for the work of a year', '召开', '年创建卫生城市动员大会', 3, 0],
    ['a year that is something', '', '年是脱贫攻坚首战之年', 6, 0],
    ['half a year, in a month of it', '', '年上半年，全区造林', 7, 0],
    ['half a year, before its end', '', '年下半年，区里走访了', 3, 1],
  ])('%s', (_, before, after, month, years) => {
    const printed = classifyYear(2010, before, after)?.printed
    const chances = Array.from({ length: 2 * BEFORE_PAGE + 1 }, (__, at) =>
      printed === undefined ? 0 : chanceOf(printed, 2010 + at - BEFORE_PAGE, month),
    )
    expect(chances.indexOf(Math.max(...chances)) - BEFORE_PAGE).toBe(years)
  })
})

describe('a masthead that has its weekday, but no year', () => {
  const article = '十一月十五日，县里提前完成了国家下达的一九七九年粮食征购任务。'

  test.each([
    ['云溪日报　第二版　十一月二十日\n星期二\n', '1979-11-15'],
    ['云溪日报　第二版　11月20日　星期二\n', '1979-11-15'],
    ['云溪日报　第二版　十一月二十日\n星期一\n', 'XXXX-11-15'],
  ])('%s', (masthead, day) => {
    expect(edtfsOf({ masthead, articles: [article] })[0]?.replace('?', '')).toBe(day)
  })
})

describe('years that are printed outside the articles', () => {
  const articles = ['3月5日，县里开会。']

  test('one is that of printing', () => {
    expect(edtfsOf({ masthead: '云溪县文史资料选编　一九八九年三月　第二版\n', articles })[0]).toMatch(/^1989-03-05/)
  })

  test('several are those of a list of headlines, of which none is sure', () => {
    const sign = (year: number): YearSign => ({
      article: -1,
      text: `${year}-04-18`,
      span: { start: 0, end: 10 },
      kind: 'day',
      printed: { year, month: 4, overFrom: null, says: { chances: [[0, 50]] } },
      votes: [],
      notBefore: null,
    })
    const said = (years: readonly number[]): (number | null)[] =>
      withPrintedBeside(years.map(sign)).map(({ printed }) => printed && chanceOf(printed, printed.year, 4))
    expect(said([2014])[0]).toBeGreaterThan(50)
    expect(said([2014, 2014])[0]).toBeGreaterThan(50)
    expect(said([2014, 2013, 2009]).every((percent) => percent !== null && percent < 50)).toBe(true)
  })
})

describe('signs that only tell which of other years is likelier', () => {
  test.each([
    ['5月12日，试点结束。1979年，他挖出锤子。', 'XXXX-05-12'],
    ['5月12日，试点结束。他2002年春毕业，2005年考取大学。', 'XXXX-05-12'],
  ])('speak for none: %s', (article, edtf) => {
    expect(edtfsOf({ articles: [article] })).toEqual([edtf])
  })
})

import { describe, expect, test } from 'vitest'
import { readCard } from '../../../src/annotate/card/readCard'
import { pageOf, type PageText } from '../date/pageOf'

function cardOf(page: Partial<PageText>): Record<string, string | null> {
  const card = readCard(pageOf({ articles: ['镇上的老街很有名。'], ...page }))
  return {
    paper: card.paper?.value ?? null,
    issue: card.issueDate.edtf,
    page: card.pageNumber?.value ?? null,
    section: card.section?.value ?? null,
  }
}

describe('printed on the page', () => {
  test.each([
    ['江城晚报 2019年6月12日 星期三 第5版 民生', { paper: '江城晚报', issue: '2019-06-12', page: '5', section: '民生' }],
    ['2023年3月31日 星期五 责编 何平 A03 要闻', { issue: '2023-03-31', page: 'A03', section: '要闻' }],
    ['云溪日报\n1953年3月5日 第三版', { paper: '云溪日报', issue: '1953-03-05', page: '3' }],
    ['云溪日报 一九五三年三月五日 星期四 第一版', { issue: '1953-03-05', page: '1' }],
    ['发布时间：2023-03-31 08:12 来源：云溪日报 浏览：32次', { paper: '云溪日报', issue: '2023-03-31' }],
    ['时间：2020年04月16日 09:12  来源：临河发布', { paper: '临河发布', issue: '2020-04-16' }],
    ['云溪时讯 2015-12-17 01:08 大字', { issue: '2015-12-17' }],
    ['(2005-10-26 07:13:10)', { issue: '2005-10-26' }],
    ['3上一篇 下一篇4 2018年10月24日 放大 缩小 默认', { issue: '2018-10-24' }],
    ['您的位置：首页 > 云溪新闻 > 2020年4月3日', { issue: '2020-04-03' }],
    ['首页 > 云溪新闻 > 正文 2020-04-03', { issue: '2020-04-03' }],
    ['首页→云溪新闻→2020-04-03', { issue: '2020-04-03' }],
    ['日期：[2018年5月6日] 版次：[03]', { issue: '2018-05-06' }],
    ['云溪日报/2018年/5月/6日/第003版', { paper: '云溪日报', issue: '2018-05-06', page: '003' }],
    ['云溪日报/2018年/5月/36日/第003版', { issue: null }],
    ['今日仙居 2014年10月17日 第3版', { paper: '今日仙居', issue: '2014-10-17' }],
    ['今日仙居　　2014年10月17日　星期五　　第3版·综合新闻', { paper: '今日仙居', issue: '2014-10-17', page: '3' }],
    ['云溪日报 二O一七年五月十日 星期三', { issue: '2017-05-10' }],
    ['云溪日报 一九八0年五月十日', { issue: '1980-05-10' }],
    ['云溪日报 二OO八年五月十日', { issue: '2008-05-10' }],
    ['今日导读 2014年10月17日', { paper: null }],
    ['【云溪经济网】2016-02-17', { issue: '2016-02-17' }],
    ['江城晚报 2019年6月12日 第5版 河北', { page: '5', section: '河北' }],
    ['江城晚报 2019年6月12日 青海 第5版', { page: '5', section: '青海' }],
    ['江城晚报 2019年6月12日 第5版 江城', { paper: '江城晚报', page: '5', section: '江城' }],
    ['江城晚报 2019年6月12日 第5版 云溪', { page: '5', section: null }],
    ['江城晚报 2019年6月12日 第5版 江城晚报', { page: '5', section: null }],
    ['2019年6月12日 第5版 江城', { paper: null, page: '5', section: null }],
    ['第5版 河北省 2019年6月12日', { page: '5', section: null }],
    ['江城晚报 2019年6月12日 第5版 县域新闻', { page: '5', section: '县域新闻' }],
    ['江城晚报 2019年6月12日 第5版 深度', { page: '5', section: '深度' }],
    ['江城晚报 2019年6月12日 第5版 天气晴好', { page: '5', section: null }],
    ['02版：综合 2021.11.09', { issue: '2021-11-09', page: '02', section: '综合' }],
    ['云溪日报\nYUNXI RIBAO\n2024年\n3月5日\n星期二\n甲辰年正月廿五', { paper: '云溪日报', issue: '2024-03-05' }],
    ['2023年3月31日 星期一', { issue: '2023-03-31?' }],
    ['江 城 报\n一九五八年十月十四日', { paper: '江城报', issue: '1958-10-14' }],
    ['简 讯 一 束\n一九五八年十月十四日', { paper: null }],
    ['通 海 报\n一九八六年五月二十日', { paper: '通海报' }],
    ['大 海 报\n一九八六年五月二十日', { paper: null }],
    ['下转第三版', { page: null }],
    ['今日8版', { page: null }],
  ])('%s', (masthead, expected) => {
    expect(cardOf({ masthead: `${masthead}\n` })).toMatchObject(expected)
  })
})

describe('from the names of file and folders', () => {
  test.each([
    ['云溪时报_2023-03-31_02版.txt', undefined, { paper: '云溪时报', issue: '2023-03-31', page: '02' }],
    ['20230331-A03.txt', undefined, { issue: '2023-03-31', page: 'A03' }],
    ['02.txt', '2023/03/31/02.txt', { issue: '2023-03-31', page: '02' }],
    ['03.txt', '云溪时报/2023年3月31日/03.txt', { paper: '云溪时报', issue: '2023-03-31', page: '03' }],
    ['4.txt', '2023-03/4.txt', { issue: '2023-03', page: null }],
    ['31.txt', '2023/03/31.txt', { issue: '2023-03-31', page: null }],
    ['2019-06-13.txt', undefined, { issue: '2019-06-13', page: null }],
    ['2019-06-13 (2).txt', undefined, { issue: '2019-06-13', page: null }],
    ['20190613_4.txt', undefined, { issue: '2019-06-13', page: '4' }],
    ['4.txt', '剪报/2023年/3月/31日/4.txt', { issue: '2023-03-31' }],
    ['3月31日.txt', '剪报/2023年/3月31日.txt', { issue: '2023-03-31' }],
    ['31日.txt', '剪报/2023年/3月/31日.txt', { issue: '2023-03-31' }],
    ['31日头版.txt', '剪报/2023年3月/31日头版.txt', { issue: '2023-03-31' }],
    ['31.txt', '剪报/2023年3月/31.txt', { issue: '2023-03' }],
    ['03-31.txt', '剪报/2023/03-31.txt', { issue: '2023-03-31' }],
    ['4.txt', '剪报/2023年/3月/4.txt', { issue: '2023-03', paper: null }],
    ['4.txt', '我的剪报/云溪日报/4.txt', { paper: '云溪日报' }],
    ['云溪农村报2023年12期.txt', undefined, { issue: null }],
    ['云溪周刊2023_05版.txt', undefined, { issue: null, page: '05' }],
    ['简报3.txt', undefined, { issue: null, page: null }],
    ['摘录 12.txt', undefined, { issue: null, page: null }],
    ['page-001.txt', undefined, { issue: null, page: null, paper: null }],
    ['13812345678.txt', undefined, { issue: null }],
    ['20231345.txt', undefined, { issue: null }],
  ])('%s in %s', (fileName, path, expected) => {
    expect(cardOf(path === undefined ? { fileName } : { fileName, path })).toMatchObject(expected)
  })
})

test('what the user says wins over everything', () => {
  const patch = { issueDate: '2020-01-02', paper: null, pageNumber: '7', section: '副刊' }
  expect(cardOf({ masthead: '江城晚报 2019年6月12日 星期三 第5版 民生\n', patch })).toEqual({
    paper: null,
    issue: '2020-01-02',
    page: '7',
    section: '副刊',
  })
  expect(cardOf({ masthead: '江城晚报 2019年6月12日 星期三\n', patch: { issueDate: null } })).toMatchObject({ issue: null })
})

test('what is printed wins over the name of the file, and says that they differ', () => {
  const { issueDate } = readCard(pageOf({ articles: [], masthead: '2019年6月12日 星期三\n', fileName: '2019-06-13.txt' }))
  expect(issueDate).toMatchObject({
    edtf: '2019-06-12',
    evidence: [{ rule: 'card/masthead' }, { rule: 'card/conflict', details: { other: '2019-06-13' } }],
  })
})

test('the articles tell the month, never a day that is printed nowhere', () => {
  expect(cardOf({ articles: ['2023年3月27日，会议召开。', '2023年3月30日，会议召开。'] })).toMatchObject({ issue: '2023-03~' })
})

test('a later day whose year no article tells moves the month', () => {
  const article = '8月28日，该厂2005年职工大会召开。'
  expect(cardOf({ articles: [article] })['issue']).toMatch(/^2005-08/)
  expect(cardOf({ articles: [article, '9月5日，秋季扒盐开始。'] })['issue']).toMatch(/^2005-09/)
})

test('dates inside articles are no dates of issue', () => {
  expect(cardOf({ articles: ['2023年3月30日，会议召开，第3版预算草案获通过，要闻不断，与会者说了许多话。'] })).toMatchObject({
    issue: '2023-03~',
    page: null,
  })
})

test('a wrapped line that begins with a date is no masthead', () => {
  const body = '2023年3月30日（星期四），\n会议召开。'
  const context = pageOf({ articles: [body.replace('\n', '')] })
  expect(readCard(context).issueDate.edtf).toBe('2023-03~')
})

test('a paper that an article quotes is not the paper', () => {
  expect(cardOf({ articles: ['据3月4日《北方日报》报道，春运收官。'] })).toMatchObject({ paper: null })
})

test('a paper named by the bylines of two articles', () => {
  const article = { body: '老街很有名。', outlet: '云溪时报' }
  expect(cardOf({ articles: [article, article] })).toMatchObject({ paper: '云溪时报' })
  expect(cardOf({ articles: [article] })).toMatchObject({ paper: null })
  expect(cardOf({ articles: [article, article, { body: '老街。', outlet: '江城晚报' }] })).toMatchObject({ paper: null })
})

import { describe, expect, test } from 'vitest'
import { type TypedFields, isBadDate, readChanges, writeFields } from '../../src/ui/composables/typed/typedFields'
import { PLACES, makeArticle } from '../helpers/fakeArticles'

const { article } = makeArticle(
  {
    kicker: '春耕时节',
    headline: '柳林镇召开现场会',
    subhead: '三百人到场',
    paragraphs: ['近日，柳林镇召开现场会。'],
    reporter: '陆远',
    date: '2023-03-30',
    place: PLACES.xinzheng,
    topic: null,
  },
  'a'.repeat(64),
  0,
)
const yearless = { ...article, date: { ...article.date, edtf: 'XXXX-03-30' } }

describe('what is typed into the form', () => {
  test.each<[string, Partial<TypedFields>, object]>([
    ['nothing', {}, {}],
    ['a day', { date: '2023年4月1日' }, { date: '2023-04-01' }],
    ['the same day in other words', { date: '2023.3.30' }, {}],
    ['a day alone', { date: '2' }, { date: '2023-03-02' }],
    ['no day', { date: ' ' }, { date: null }],
    ['what is no date', { date: '前年' }, {}],
    ['the day it was printed', { published: '2023-3-31' }, { published: '2023-03-31' }],
    ['no day that it was printed', { published: '' }, article.published.edtf === null ? {} : { published: null }],
    ['a headline', { headline: ' 柳林镇办现场会 ' }, { headline: '柳林镇办现场会' }],
    ['no headline', { headline: ' ' }, {}],
    ['two kickers', { kickers: '春耕时节\n\n 抢抓农时 ' }, { kickers: ['春耕时节', '抢抓农时'] }],
    ['no subhead', { subheads: '' }, { subheads: [] }],
    ['another district', { district: PLACES.kunshan[2].code }, { district: PLACES.kunshan[2].code }],
    ['a topic', { topics: ['education'] }, { topics: ['education'] }],
    ['another kind', { kind: 'notice' }, { kind: 'notice' }],
  ])('%s', (_, typed, changes) => {
    const before = writeFields(article, 'zh-CN')
    expect(readChanges({ ...before, ...typed }, before, article)).toEqual(changes)
  })

  test.each([
    ['as it was read', {}, false],
    ['changed into none', { date: '' }, false],
    ['changed into a day', { date: '2023-3-31' }, false],
    ['changed into what is no date', { date: '前年三月' }, true],
  ])('a date without its year, %s', (_, typed, isBad) => {
    const before = writeFields(yearless, 'zh-CN')
    expect(isBadDate('date', { ...before, ...typed }, before, yearless)).toBe(isBad)
    expect('date' in readChanges({ ...before, ...typed }, before, yearless)).toBe(!isBad && 'date' in typed)
  })
})

import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import type { Article } from '../../src/domain/article'
import { segment } from '../../src/segment/segment'

const read = (text: string, options?: Parameters<typeof segment>[3]): readonly Article[] =>
  segment(normalise(text), text, '0'.repeat(64), options).articles

const paragraphs = (article: Article | undefined): string[] =>
  (article?.parts ?? []).filter(({ role }) => role === 'paragraph').map(({ content }) => content.text)

describe('joints', () => {
  test('a doubled character at a column end is kept and marked', () => {
    const text = '本报讯 近日，兴化市举办宣讲会，引导大家坚定理想信念\n\n念，提升精神境界，把工作做细做实。\n\n与会人员表示要带头落实。\n'
    const [article] = read(text)
    expect(paragraphs(article)[0]).toContain('理想信念念，提升')
    expect(article?.seams.map(({ kind, doubt }) => ({ kind, doubt }))).toEqual([{ kind: 'blank', doubt: 'doubled' }])
  })

  test('Latin words get a space, numbers none', () => {
    const text = '本报讯 近日，兴化市展出了新一代工业机器人，并在Open\nDay上演示了二十余种操作，投入资金12\n80万元，市民纷纷参与。\n'
    expect(paragraphs(read(text)[0])[0]).toBe(
      '近日，兴化市展出了新一代工业机器人，并在Open Day上演示了二十余种操作，投入资金1280万元，市民纷纷参与。',
    )
  })
})

describe('what is no article', () => {
  const text = [
    '第A03版：要闻　上一版　下一版',
    '2023年3月31日 星期五',
    '',
    '德清县举办全民阅读活动',
    '　　本报讯（记者 沈海波）3月30日，德清县举办全民阅读活动。',
    '　　活动吸引了二百余名市民。',
    '图为活动现场。 本报记者 沈海波 摄',
    '',
    '遗失声明',
    '王小花遗失身份证，声明作废。',
    '责任编辑 冯小宝 校对 卫 民',
    '版权所有 望江日报社 未经授权不得转载',
  ].join('\n')

  test('is labelled by its kind', () => {
    const page = segment(normalise(text), text, '0'.repeat(64))
    expect(page.articles.map(({ headline }) => headline)).toEqual(['德清县举办全民阅读活动'])
    const kinds = page.leftovers.map(({ kind }) => kind).filter((kind) => kind !== 'space')
    expect(kinds).toEqual(['navigation', 'masthead', 'caption', 'notice', 'credit', 'copyright'])
  })
})

describe('boundaries set by hand', () => {
  const text = '本报讯 近日，兴化市召开防汛会。\n\n镇里还修好了水闸。\n\n本报讯 近日，德清县开展消防演练。\n'

  test('an added one begins an article', () => {
    const at = text.indexOf('镇里')
    expect(read(text, { boundaries: { added: [at], removed: [] } }).map(({ span }) => span.start)).toContain(at)
  })

  test('a removed one does not', () => {
    const at = text.lastIndexOf('本报讯')
    expect(read(text)).toHaveLength(2)
    expect(read(text, { boundaries: { added: [], removed: [at] } })).toHaveLength(1)
  })

  test.each([
    ['the masthead', '岚山县报　2022年6月15日　星期三　第2版', 0],
    ['a line of the editors', '责任编辑：庄樵　校对：童见山', 0],
    ['a notice', '遗失声明\n罗大有遗失身份证一张，声明作废。', 0],
    ['lines of the page below an article', '本报讯 近日，兴化市召开防汛会。\n\n责任编辑：庄樵　校对：童见山\n版权所有 望江日报社', 1],
  ])('begin an article of %s as well: whoever cuts it out wants it', (_, page, nth) => {
    const at = page.indexOf(page.split('\n\n')[nth] ?? '')
    expect(read(page).map(({ span }) => span.start)).not.toContain(at)
    const cut = read(page, { boundaries: { added: [at], removed: [] } })
    const own = cut.find(({ span }) => span.start === at)
    expect(own?.span.end).toBeGreaterThanOrEqual(page.trimEnd().length)
    expect(own?.parts.some(({ role }) => role === 'paragraph')).toBe(true)
  })

  test.each([
    ['in the leads', '本报讯（记者 温如许）', '', '本报讯（记者 温如许 通讯员 何小满）', '', ['记者 温如许', '通讯员 何小满']],
    ['in one lead and at the other end', '本报讯（记者 温如许）', '', '', '（温如许 何小满）', ['记者 温如许', ' 何小满']],
    ['at both ends', '', '（温如许）', '', '（温如许 何小满）', [' 温如许', ' 何小满']],
    ['of another role', '本报讯（记者 温如许）', '', '本报讯（通讯员 温如许）', '', ['记者 温如许', '通讯员 温如许']],
  ])('of two that become one, who wrote both is named once: %s', (_, lead, end, secondLead, secondEnd, names) => {
    const second = '石料厂的老路铺上了沥青'
    const joined = [
      '仁寿县三千亩枇杷卖出好价钱',
      `　　${lead}6月13日，仁寿县文宫镇的枇杷交易市场里，果农罗大有把最后一筐枇杷搬上货车。${end}`,
      '',
      second,
      `　　${secondLead}6月14日，仁寿县石料厂的工人把最后一段老路铺上沥青，两个村的孩子上学不再绕行。${secondEnd}`,
      '',
    ].join('\n')
    const [article, ...others] = read(joined, { boundaries: { added: [], removed: [joined.indexOf(second)] } })
    expect(others).toEqual([])
    expect(article?.byline.map(({ role, name }) => `${role} ${name}`)).toEqual(names)
  })
})

import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import { segment } from '../../src/segment/segment'
import { outline } from './outline'

const PLANTING = ['大石头镇三百人上山植树', '', '　　本报讯（记者 柳一鸣）3月5日，大石头镇三百多名干部群众上山栽下落叶松苗木。', '']
const LETTER = '　　我住在大石头镇西门路，这条路从供销社到码头的路灯坏了半年，天一黑老人孩子都不敢出门。'

/** What the paragraphs of the page's last article begin with. */
function paragraphs(lines: readonly string[]): readonly string[] {
  const text = lines.join('\n')
  const parts = segment(normalise(text), text, '0'.repeat(64)).articles.at(-1)?.parts ?? []
  return parts.filter(({ role }) => role === 'paragraph').map(({ content }) => content.text.slice(0, 4))
}

describe('a letter to the paper', () => {
  test.each([['　　编辑同志：', ''], ['　　编辑老师：', ''], ['　　编辑同志：']])(
    'has the name of its column under its headline',
    (...open) => {
      const { articles } = outline([...PLANTING, '西门路的路灯何时亮', '读者来信', '', ...open, LETTER])
      expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣', '西门路的路灯何时亮'])
    },
  )

  test('has no such name where a report stands below', () => {
    const { leftovers } = outline([...PLANTING, '西门路的路灯何时亮', '读者来信', '', '　　本报讯 大石头镇西门路的路灯昨日修好。'])
    expect(leftovers).toEqual(['masthead: 读者来信'])
  })

  test('greets in a paragraph of its own where an empty line says so', () => {
    expect(paragraphs(['西门路的路灯何时亮', '', '编辑同志：', '', LETTER.trim()])).toEqual(['编辑同志', '我住在大'])
    expect(paragraphs(['西门路的路灯何时亮', '', '编辑同志：' + LETTER.trim()])).toEqual(['编辑同志'])
  })
})

/** Letters one below the other, as a page for them has them in a narrow column. */
function letters(...signatures: readonly string[]): readonly string[] {
  return signatures.flatMap((signature, at) => [
    '',
    `${['西门路的路灯何时亮', '东门外的水井该盖了', '为卖菜老人说句话', '粮站排队太久'][at] ?? '学校的墙歪了'}`,
    '编辑同志：',
    '',
    '我住在大石头镇西门路，这条路',
    '从供销社到码头的路灯坏了半年。',
    '',
    '天一黑，老人孩子都不敢出门，',
    '请报社代为呼吁。',
    signature,
  ])
}

describe('a page of letters', () => {
  test('greets over each of them, which is no line of a website', () => {
    const { articles, leftovers } = outline([
      '读者来信·热线',
      '本版编辑 方有信 热线电话 3612345',
      ...letters('读者 何一平', '罗建国', '孙巧云'),
    ])
    expect(articles).toEqual(['西门路的路灯何时亮 — 读者 何一平', '东门外的水井该盖了 — 罗建国', '为卖菜老人说句话 — 孙巧云'])
    expect(leftovers.map((leftover) => leftover.split(':')[0])).toEqual(['masthead', 'credit'])
  })

  test.each(['西门路一群学生家长', '城关部分居民', '三名退休教师', '全体住户'])('has writers who do not name themselves: %s', (writers) => {
    const { articles } = outline(letters(writers, '罗建国'))
    expect(articles).toEqual(['西门路的路灯何时亮', '东门外的水井该盖了 — 罗建国'])
  })

  test.each(['雁鸣县自来水厂', '雁鸣县供销社', '大石头镇卫生院'])('has answers that an office signs: %s', (office) => {
    const { articles } = outline([
      ...letters('罗建国'),
      '',
      '来函照登',
      '关于西门路路灯的答复',
      '《雁鸣周刊》编辑部：',
      '',
      '贵报来信收到，路灯已经修好。',
      office,
    ])
    expect(articles).toEqual(['西门路的路灯何时亮 — 罗建国', '关于西门路路灯的答复'])
  })

  test('has what a letter closes with, and the day of it without a year', () => {
    const lines = [
      '西门路的路灯何时亮',
      '编辑同志：',
      LETTER.trim(),
      '此致',
      '敬礼！',
      '读者 何一平',
      '9月3日',
      '',
      '大石头镇三百人上山植树',
      ...PLANTING.slice(2),
    ]
    expect(outline(lines).articles).toEqual(['西门路的路灯何时亮 — 读者 何一平', '大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test('has a heading with two names of sections, but none with a name that only looks like it', () => {
    expect(outline(['走基层·听民声', '西门路的路灯何时亮', '', '　　本报讯 大石头镇西门路的路灯昨日修好。']).leftovers).toEqual([])
  })
})

describe('offices that sign', () => {
  test.each(['县农调队', '镇卫生监督所', '县植保站', '县委党史研究室', '市气象台', '县公安局秘书股'])(
    'alone, in brackets: %s',
    (office) => {
      expect(outline([...PLANTING.slice(0, 3), `　　全镇今年造林一千二百亩，四月底前完成。（${office}）`]).articles[0]).toContain(
        `, ${office}`,
      )
    },
  )

  test('with a name that a line’s end has cut from them, and what is below begins afresh', () => {
    const lines = ['本报讯 县植保站技术人员近日查', '看麦田，喷药要戴口罩，喷后洗', '手洗脸，既防虫又防病。（县植', '保站 任春生）', '']
    const { articles } = outline([
      ...lines,
      '3月18日，原本是县医院护士梁小',
      '会和未婚夫许国强办喜事的日子，',
      '喜帖早在清明前就发了出去。',
    ])
    expect(articles).toHaveLength(2)
    expect(articles[0]).toContain('县植保站 任春生')
  })
})

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

describe('offices that sign', () => {
  test.each(['县农调队', '镇卫生监督所', '县植保站', '县委党史研究室', '市气象台'])('alone, in brackets: %s', (office) => {
    expect(outline([...PLANTING.slice(0, 3), `　　全镇今年造林一千二百亩，四月底前完成。（${office}）`]).articles[0]).toContain(
      `, ${office}`,
    )
  })

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

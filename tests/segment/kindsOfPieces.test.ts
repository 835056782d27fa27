import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import { segment } from '../../src/segment/segment'
import { outline } from './outline'
import { REPORT } from './reports'

const NOTE = '　　灯油一滴一滴地省，一年就是一缸。省下来的不只是油，更是过日子的那份心思，这笔账人人都该算一算。'
const ABOVE = ['大石头镇三百人上山植树', `　　${REPORT}`, '　　群众都说，这片山十年后就是聚宝盆。', '', '']

/** Kickers and headline of the page's last article. */
function stackOf(lines: readonly string[]): string {
  const text = lines.join('\n')
  const last = segment(normalise(text), text, '0'.repeat(64)).articles.at(-1)
  return [...(last?.kickers ?? []), last?.headline ?? ''].join(' / ')
}

describe('a line that says what kind of piece stands below', () => {
  test.each(['记者手记', '采访札记', '读书随笔', '专家访谈', '农技问答', '健康门诊', '来信照登', '本报评论', '评论员文章'])(
    'goes with the headline right below it: %s',
    (kind) => {
      const { articles, leftovers } = outline([...ABOVE, kind, '一盏灯照亮半条街', NOTE, NOTE])
      expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣', '一盏灯照亮半条街'])
      expect(leftovers).toEqual([])
      expect(stackOf([...ABOVE, kind, '一盏灯照亮半条街', NOTE, NOTE])).toBe(`${kind} / 一盏灯照亮半条街`)
    },
  )

  test.each(['时评', '微评', '读者来论', '法律信箱', '以案说法', '三江随笔'])('is no headline on the headline’s own line: %s', (kind) => {
    expect(stackOf([...ABOVE, `${kind}　一盏灯照亮半条街`, NOTE, NOTE])).toBe(`${kind} / 一盏灯照亮半条街`)
  })

  test.each([
    ['农业技术问答', '小麦锈病怎样防治？'],
    ['法律咨询', '车借给朋友，撞了人谁来赔？'],
  ])('may stand over a headline that asks: %s', (kind, title) => {
    const lines = [
      ...ABOVE,
      kind,
      title,
      '　　问：我队的小麦叶子上起了黄斑，是什么病？',
      '　　　　　　　　沙塘公社　马玉贵',
      '　　答：这是锈病，七天喷一次药，连喷两次。',
      '　　　　　　　　县农技站',
    ]
    expect(stackOf(lines)).toBe(`${kind} / ${title}`)
    expect(outline(lines).articles[1]).toBe(`${title} — 沙塘公社 马玉贵`)
  })

  test('is the headline itself where a question stands right below', () => {
    const lines = [
      ...ABOVE,
      '## 法律咨询',
      '问：我把车借给朋友，他撞了人，我要赔吗？',
      '答：车主没有过错的，一般不承担责任。',
      '雁鸣律师事务所 吴海兵',
    ]
    expect(outline(lines).articles[1]).toBe('法律咨询 — 雁鸣律师事务所 吴海兵')
  })

  test('is no part of a headline of two halves', () => {
    expect(stackOf([...ABOVE, '以案说法　借条上少写一个字　十万元险些要不回', NOTE, NOTE])).toBe(
      '以案说法 / 借条上少写一个字十万元险些要不回',
    )
  })

  test.each([
    ['with an empty line below it', ['记者手记', '', '一盏灯照亮半条街', NOTE]],
    ['over briefs', ['热线问答', '　　●大石头镇西门路的路灯坏了半年，昨日修好，居民夜里出门不再摸黑。', '　　●江源镇新开一路公交车。']],
    ['that is known as a section of letters', ['读者来信', '一盏灯照亮半条街', '　　编辑同志：', NOTE]],
  ])('is a section of the page %s', (_name, lines) => {
    expect(outline([...ABOVE, ...lines]).leftovers).toEqual([`masthead: ${lines[0]}`])
  })
})

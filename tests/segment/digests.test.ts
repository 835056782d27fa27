import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import { segment } from '../../src/segment/segment'

/** Headline stack and first paragraph of every article. */
function stacks(lines: readonly string[]): { stack: string[]; opening: string }[] {
  const text = lines.join('\n')
  return segment(normalise(text), text, '0'.repeat(64)).articles.map(({ kickers, headline, subheads, parts }) => ({
    stack: [...kickers, headline, ...subheads],
    opening: parts.find(({ role }) => role === 'paragraph')?.content.text.slice(0, 8) ?? '',
  }))
}

const ABOVE = ['雁鸣湖镇办起夜校', '', '　　本报讯　连日来，雁鸣湖镇十一个村都办起了夜校，', '请农技员讲育秧。', '']
const BELOW = ['', '　　本报讯　记者柳一鸣报道：敦化市食品工业成立了协', '会，实行行业管理，收到显著成效。']

describe('a digest under a headline, apart from the report below it', () => {
  test.each([
    ['in one clause over two lines', ['这是全省酿造工艺的一次大革新，', '对提高质量具有重要意义']],
    [
      'in sentences, the last without a stop',
      ['全市酒厂已达三十多个，去年产值九百万元，居全省第三位。', '品种单调、质量不高的状况正在改变'],
    ],
    ['in the words of somebody', ['厂长给职工写信：“要把好质量关，不砸自己的牌子！”']],
  ])('%s', (_name, digest) => {
    const found = stacks([...ABOVE, '敦化食品工业日趋繁荣', ...digest, ...BELOW])
    expect(found).toHaveLength(2)
    expect(found[1]?.stack[0]).toBe('敦化食品工业日趋繁荣')
    expect(found[1]?.stack.slice(1).join('')).toBe(digest.join(''))
    expect(found[1]?.opening).toBe('敦化市食品工业成')
  })

  test('not a paragraph that closes with a stop', () => {
    const found = stacks([...ABOVE, '会议还讨论了明年的打算，', '决定继续办好食品展销会。', ...BELOW])
    expect(found.flatMap(({ stack }) => stack).join('')).not.toContain('会议还讨论了')
  })
})

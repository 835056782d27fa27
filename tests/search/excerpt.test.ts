import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERYTHING, type MarkedText } from '../../src/domain/query'
import { createSearchIndex } from '../../src/search/shardedIndex'
import { foldText } from '../../src/search/fold/fold'
import { LONGEST_EXCERPT } from '../../src/search/result/excerpt'
import { sketchArticle } from './helpers/articles'
import { mixedText } from './helpers/texts'

/** Shows marks as brackets. */
function bracket({ text, marks }: MarkedText): string {
  let shown = ''
  let at = 0
  for (const { start, end } of marks) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`
    at = end
  }
  return shown + text.slice(at)
}

function excerpt(body: readonly string[], text: string, foldVariants = false): string {
  const index = createSearchIndex({ topicLabels: new Map() })
  index.add([sketchArticle({ headline: '消息', body })])
  const [card] = index.cards({ ...EVERYTHING, text, foldVariants }, 0, 1)
  return card === undefined ? '' : bracket(card.excerpt)
}

const LONG = `${'前'.repeat(80)}，春耕备播正忙，${'后'.repeat(80)}。`

const EXCERPTS: readonly (readonly [why: string, body: readonly string[], query: string, excerpt: string])[] = [
  ['the sentence with the hit', ['田里很静。春耕开始了。大家很忙。'], '春耕', '[春耕]开始了。'],
  ['the one with most of the words', ['春耕开始了。备播也开始了。春耕备播一起忙。'], '春耕 备播', '[春耕][备播]一起忙。'],
  ['a sentence, not the caption', ['图为春耕现场。', '今年的春耕比往年早了十天。'], '春耕', '今年的[春耕]比往年早了十天。'],
  ['with its closing quotation mark', ['他说：“春耕要早。”大家点头。'], '春耕', '他说：“[春耕]要早。”'],
  ['as printed, spaces and all', ['这是 新 郑 市的春天。'], '新郑市', '这是 [新 郑 市]的春天。'],
  ['as printed, 繁体', ['發展鄉村旅遊。'], '“乡村旅游”', '發展[鄉村旅遊]。'],
  ['every place of the hit', ['春耕、春耕、还是春耕！'], '春耕', '[春耕]、[春耕]、还是[春耕]！'],
  [
    'the first telling one where nothing was typed',
    ['本报讯', '春天到了，田里的人们开始忙碌。然后呢？'],
    '',
    '春天到了，田里的人们开始忙碌。',
  ],
  ['without the dateline', ['本报讯（记者 周涛）今年的春耕比往年早了十天。'], '春耕', '今年的[春耕]比往年早了十天。'],
  ['a short lead behind its dateline', ['本报讯 3月5日，春耕开始了。会议由镇长主持，各村到场。'], '', '3月5日，春耕开始了。'],
  ['not the names under a headline', ['□ 记者 周涛 通讯员 明晓', '大寒刚过，冷库前排起了车队。'], '', '大寒刚过，冷库前排起了车队。'],
  ['not the stamp of a website', ['2009-08-14 来源：云溪新闻网', '大寒刚过，冷库前排起了车队。'], '', '大寒刚过，冷库前排起了车队。'],
  ['not its day alone', ['2009年08月14日', '大寒刚过，冷库前排起了车队。'], '', '大寒刚过，冷库前排起了车队。'],
  ['but a sentence with a day', ['2009年8月14日，冷库前排起了车队。雪停了。'], '', '2009年8月14日，冷库前排起了车队。'],
  ['without a long dateline', ['新华社郑州3月5日电 记者从会上获悉，春耕开始了。'], '', '记者从会上获悉，春耕开始了。'],
  [
    'with the dateline that was hit',
    ['本报讯（记者 周涛）今年的春耕比往年早了十天。'],
    '周涛',
    '本报讯（记者 [周涛]）今年的春耕比往年早了十天。',
  ],
  ['nothing of an empty body', [], '', ''],
  ['part of a long one', [LONG], '春耕', `…${'前'.repeat(23)}，[春耕]备播正忙，${'后'.repeat(LONGEST_EXCERPT - 24 - 7)}…`],
]

describe('an excerpt', { timeout: 60_000 }, () => {
  it.each(EXCERPTS)('is %s', (_, body, query, expected) => {
    expect(excerpt(body, query, true)).toBe(expected)
  })

  it('marks exactly what was typed, and never more than is shown', () => {
    fc.assert(
      fc.property(fc.array(mixedText(60), { maxLength: 3 }), mixedText(4), (body, typed) => {
        const wanted = foldText(typed)
        fc.pre(wanted !== '' && !/["“”]/.test(typed))
        const index = createSearchIndex({ topicLabels: new Map() })
        index.add([sketchArticle({ headline: '消息', body })])
        for (const card of index.cards({ ...EVERYTHING, text: `"${typed}"`, foldVariants: true }, 0, 1)) {
          const { text, marks } = card.excerpt
          expect(text.length).toBeLessThanOrEqual(LONGEST_EXCERPT * 3 + 2)
          expect(marks.map(({ start, end }) => foldText(text.slice(start, end)))).toEqual(marks.map(() => wanted))
        }
      }),
    )
  })
})

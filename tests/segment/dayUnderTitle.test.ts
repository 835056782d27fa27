import { describe, expect, test } from 'vitest'
import { outline } from './outline'

const TITLE = '大石头镇粮库仓房起火两人受轻伤'
const REPORT = '昨晚七点多钟，敦化市大石头镇粮库的一间仓房突然起火，值班的两名保管员在搬运麻袋时被熏倒，消防队赶到后把两人抬了出来。'
const MORE = '消防队员说，火是从墙角的电表箱烧起来的，幸好仓里存粮不多，没有造成更大的损失。'
const NEXT = '雁鸣湖镇村道上两车相撞'
const NEXT_REPORT = '前天下午，雁鸣湖镇湖东村路口，一辆拉木料的农用车和一辆面包车撞在一起，面包车司机腿部擦伤，已送到镇卫生院包扎。'

describe('a day between a headline and its report', () => {
  test.each(['2009-08-05', '2009-8-5', '2009年08月05日', '2009年8月5日', '2009/8/5', '二〇〇九年八月五日'])(
    '%s is a line of the article',
    (day) => {
      for (const [mark, gap] of [
        ['', []],
        ['', ['']],
        ['## ', ['']],
      ] as const) {
        const lines = [`${mark}${TITLE}`, ...gap, day, ...gap, REPORT, MORE, '', `${mark}${NEXT}`, ...gap, day, ...gap, NEXT_REPORT, MORE]
        expect(outline(lines)).toEqual({ articles: [TITLE, NEXT], leftovers: [] })
      }
    },
  )

  test('stands over lines of a narrow column and over a dateline as well', () => {
    const column = ['8月4日上午，敦化市大石头镇粮', '库的一间仓房突然起火，值班的', '保管员被熏倒，消防队赶到后把', '人抬了出来。']
    expect(
      outline([TITLE, '2009-08-05', ...column, '', NEXT, '2009-08-06', '长白山网讯昨晚，雁鸣湖镇湖东', '村路口两车相撞。', '', MORE])
        .articles,
    ).toEqual([TITLE, NEXT])
  })

  test.each([
    [
      'names that a line end cuts',
      ['（记者 柳一鸣、白路远 通讯员 褚', '云飞）：8月4日上午，粮库一间仓房突然起火，两', '名保管员被熏倒。'],
      '记者 柳一鸣, 记者 白路远, 通讯员 褚云飞',
    ],
    [
      'names of two outlets',
      ['长白山晚报记者 柳一鸣、敦化', '台记者 白路远报道：8月 ', '4日上午，粮库一间仓房突然起火。'],
      '长白山晚报 记者 柳一鸣, 敦化台 记者 白路远',
    ],
    ['information from a county', ['长白山晚报敦化信息 8月 4日上', '午，粮库一间仓房突然起火。'], ''],
  ])('stands over %s', (_name, report, names) => {
    const { articles } = outline(['雁鸣湖镇村道上两车相撞', '4死16伤', '2009-08-05', NEXT_REPORT, '', TITLE, '2009-08-06', ...report, MORE])
    expect(articles).toEqual(['雁鸣湖镇村道上两车相撞', names === '' ? TITLE : `${TITLE} — ${names}`])
  })

  test('stands under a headline at the top of a page', () => {
    const names = ['（记者 柳一鸣 通讯员 褚', '云飞）：8月4日上午，粮库一间仓房突然起火，两名保管员被熏倒。']
    expect(outline([TITLE, '2009-08-05', ...names, MORE])).toEqual({ articles: [`${TITLE} — 记者 柳一鸣, 通讯员 褚云飞`], leftovers: [] })
  })
})

describe('a day elsewhere', () => {
  test.each([
    ['under the name of a paper', ['敦化林区周报', '2009年8月5日', '', TITLE, REPORT, MORE], [TITLE]],
    [
      'under the name of an office',
      [TITLE, REPORT, MORE, '', '敦化市大石头镇人民政府', '2009年8月5日', '', NEXT, NEXT_REPORT],
      [TITLE, NEXT],
    ],
    ['of a speech', [TITLE, '（2009年8月5日）', REPORT, MORE], [TITLE]],
  ])('%s is none of its head', (_name, lines, articles) => {
    const found = outline(lines)
    expect(found.articles).toEqual(articles)
  })
})

import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import { type SegmentOptions, segment } from '../../src/segment/segment'
import { outline } from './outline'

const PLANTING = '3月5日，大石头镇启动春季植树活动，三百多名干部群众上山栽下落叶松苗木，当天栽下一万二千株。'
const MORE = '林业站站长褚云飞介绍，今年全镇计划造林一千二百亩，任务将在四月底前完成，苗木由县里统一供给。'
const SCHOOL = '连日来，雁鸣湖镇十一个村都办起了夜校，农闲的男女老少夜里点着灯学认字、学算账，教员是回乡的中学生。'

/** The first words of each article of a page. */
function openings(lines: readonly string[], boundaries: SegmentOptions['boundaries'] = { added: [], removed: [] }): readonly string[] {
  const text = lines.join('\n')
  return segment(normalise(text), text, '0'.repeat(64), { boundaries }).articles.map(({ span }) => text.slice(span.start, span.start + 10))
}

describe('the day that stands over a report without headline', () => {
  test.each([
    '2014-03-13 11:51:33',
    '2014年03月13日 09:55',
    '2014年03月13日',
    '2014-03-13 11:51 来源：桥头新闻网',
    '2014-03-13 11:51:33 星期四',
  ])('is its first line: %s', (stamp) => {
    const lines = ['2013-11-02 08:20', '', `${SCHOOL}教员柳一鸣。`, '', stamp, '', PLANTING, MORE]
    expect(openings(lines)).toEqual(['2013-11-02', stamp.slice(0, 10)])
  })

  test.each(['桥头县报　2014年3月13日　星期四　第2版', '2014年3月13日　星期四　第2版'])(
    'is none of it in the head of a page: %s',
    (head) => {
      const lines = ['桥头县报　2013年11月2日　星期六　第1版', '', `${SCHOOL}教员柳一鸣。`, '', head, '', PLANTING, MORE]
      expect(openings(lines)).toEqual([SCHOOL.slice(0, 10), PLANTING.slice(0, 10)])
    },
  )

  describe('where the user says otherwise', () => {
    const stamp = '2014-03-13 11:51:33'
    const lines = ['2013-11-02 08:20', '', `${SCHOOL}教员柳一鸣。`, '', stamp, '', PLANTING, MORE]
    const ofStamp = lines.join('\n').indexOf(stamp)
    const ofReport = lines.join('\n').indexOf(PLANTING)

    test('begins nothing that was joined to what is above, at the day or below it', () => {
      expect(openings(lines, { added: [], removed: [ofStamp] })).toEqual(['2013-11-02'])
      expect(openings(lines, { added: [], removed: [ofReport] })).toEqual(['2013-11-02'])
    })

    test('begins where it was cut, and once', () => {
      expect(openings(lines, { added: [ofStamp], removed: [] })).toEqual(['2013-11-02', stamp.slice(0, 10)])
      expect(openings(lines, { added: [ofReport], removed: [] })).toEqual(['2013-11-02', PLANTING.slice(0, 10)])
    })
  })

  test('is none of it where it is the day of the whole page', () => {
    expect(openings(['2014-03-13', '', PLANTING, MORE])).toEqual([PLANTING.slice(0, 10)])
  })
})

describe('a report without headline that says whom its news is from', () => {
  const ABOVE = [`本报江城讯 ${PLANTING}`, '', MORE, '']

  test.each([
    '近日，从县里的观摩会上传出消息，雁鸣湖镇十一个村都办起了夜校。',
    '记者昨日从雁鸣湖镇获悉，十一个村都办起了夜校。',
    '3月6日，记者从雁鸣湖镇了解到，十一个村都办起了夜校。',
  ])('begins anew below one with its own dateline: %s', (opening) => {
    expect(openings([...ABOVE, opening, '', SCHOOL])).toEqual([ABOVE[0]?.slice(0, 10), opening.slice(0, 10)])
  })

  test.each<[string, readonly string[]]>([
    ['where it tells of no news', [...ABOVE, '近日，雁鸣湖镇从县里领到一批树苗。', '', SCHOOL]],
    [
      'on a page with headlines',
      ['大石头镇三百人上山植树', '', ...ABOVE, '近日，从县里的观摩会上传出消息，雁鸣湖镇十一个村都办起了夜校。'],
    ],
    ['below one that began without', [SCHOOL, '', '近日，从县里的观摩会上传出消息，雁鸣湖镇十一个村都办起了夜校。']],
  ])('goes on %s', (_name, lines) => {
    expect(openings(lines)).toHaveLength(1)
  })
})

describe('a name alone under the last sentence', () => {
  const FIRST = ['　　本报讯 ' + PLANTING, '　　' + MORE]

  test.each([
    ['over the next report', ['褚云飞', '　　本报讯 ' + SCHOOL]],
    ['over an empty line', ['褚云飞', '', '　　本报讯 ' + SCHOOL]],
  ])('closes the article %s', (_name, lines) => {
    const { articles } = outline([...FIRST, ...lines])
    expect(articles).toHaveLength(2)
    expect(articles[0]).toContain('— 褚云飞')
  })

  test('is no name where it is a word', () => {
    expect(outline([...FIRST, '任重道远', '', '　　' + SCHOOL]).articles.join()).not.toContain('任重道远,')
    expect(outline([...FIRST, '任重道远', '', '　　' + SCHOOL]).articles[0]).not.toContain('—')
  })
})

describe('a name alone behind a last sentence above a comment', () => {
  const HEADED = ['大石头镇三百人上山植树', '　　本报讯（记者 柳一鸣）' + PLANTING]
  const COMMENT = '上山栽树要看住火种，全镇的干部群众都要记牢，落叶松苗木最怕烟头，造林任务再紧也不能大意。'

  /** Who signs the first article of a page. */
  const authors = (lines: readonly string[]): string => outline(lines).articles[0]?.split(' — ')[1] ?? ''

  test.each(['法官说法', '点评'])('signs the report: %s', (heading) => {
    expect(authors([...HEADED, `　　${MORE}褚云飞`, `　　${heading}`, `　　${COMMENT}`])).toContain('褚云飞')
  })

  test('but no word does', () => {
    expect(authors([...HEADED, `　　${MORE}任重道远`, '　　法官说法', `　　${COMMENT}`])).toBe('记者 柳一鸣')
  })
})

describe('a headline that no dateline stands under', () => {
  const SIGNED = ['大石头镇三百人上山植树', '', PLANTING, '', `${MORE}（柳一鸣）`, '']

  test('asks or calls, over a report of its day', () => {
    expect(outline([...SIGNED, '夜里有课，去！', '', '3月6日夜，' + SCHOOL]).articles[1]).toBe('夜里有课，去！')
  })

  test('is none that somebody says inside a report', () => {
    expect(outline(['大石头镇三百人上山植树', '', PLANTING, '', '夜里有课，去！', '', '3月6日夜，' + SCHOOL]).articles).toHaveLength(1)
  })

  test('asks, with a comma, over the website’s line', () => {
    const lines = [...SIGNED, '夜校办起来了，谁来教书？', '来源：本报　作者：白路远　发布时间：2014-3-13', '', SCHOOL]
    expect(outline(lines).articles[1]).toContain('夜校办起来了，谁来教书？')
  })

  test('fills its line, over what was done and what for', () => {
    const lines = [...SIGNED, '雁鸣湖镇十一个村连夜办起“农闲认字班”', '', '为了让农闲的男女老少学会认字、学会算账，', SCHOOL]
    expect(outline(lines).articles[1]).toBe('雁鸣湖镇十一个村连夜办起“农闲认字班”')
  })

  test('stands over the words of a picture at the head of the page', () => {
    const lines = ['大石头镇荒坡焕然一新', '', '栽满苗木的山坡远看一片新绿。（柳一鸣 摄）', '', PLANTING, '', MORE]
    expect(outline(lines).articles).toEqual(['大石头镇荒坡焕然一新'])
  })

  test('stands below a report that its authors signed under the headline, and tells of its own day after what for', () => {
    const lines = [
      '大石头镇三百人上山植树',
      '记者 柳一鸣',
      '',
      PLANTING,
      '',
      MORE,
      '',
      '雁鸣湖镇组织教员办起“农闲认字、农闲算账”',
      '夜校活动',
      '',
      '为增强男女老少认字、算账的本领，让农闲时节的村里有书声、有灯光，2014年3月6日晚上，雁鸣湖镇的夜校开了课。',
    ]
    expect(outline(lines).articles).toHaveLength(2)
  })
})

describe('a headline as wide as the column', () => {
  /** Lines of a column of 17 characters. */
  const flat = (text: string): readonly string[] =>
    Array.from({ length: Math.ceil(text.length / 17) }, (_, at) => text.slice(at * 17, (at + 1) * 17))
  /** As such lines, the first of which stands in. */
  const column = (text: string): readonly string[] => flat(`　　${text}`)
  const ABOVE = ['大石头镇三百人上山植树', ...column(PLANTING), ...column(MORE), '']

  test('over two lines, above a paragraph that stands in', () => {
    const { articles } = outline([...ABOVE, '雁鸣湖镇：十一个村的“农闲夜', '校”全部开课', ...column(SCHOOL), ...column(MORE)])
    expect(articles).toEqual(['大石头镇三百人上山植树', '雁鸣湖镇：十一个村的“农闲夜校”全部开课'])
  })

  test('over two lines, above the day of a copied report', () => {
    const lines = ['大石头镇三百人上山植树', '2014年3月6日', ...flat(PLANTING), '', ...flat(MORE), '']
    const second = ['雁鸣湖镇十一个村连夜挂起黑板办起农', '闲夜校', '', '2015年3月9日', '', ...flat(SCHOOL), '', ...flat(MORE)]
    expect(outline([...lines, ...second]).articles[1]).toBe('雁鸣湖镇十一个村连夜挂起黑板办起农闲夜校')
  })

  test('is none where a paragraph has lost its full stop', () => {
    expect(outline([...ABOVE, '　　雁鸣湖镇的夜校也在这个月里陆', '续开课', ...column(SCHOOL)]).articles).toHaveLength(1)
  })

  test('on one line that the day of its report does not go on', () => {
    const lines = [...flat(PLANTING), '', ...flat(MORE), '', '雁鸣湖镇妇联主任何秀兰到夜校听课', '', ...flat(`3月9日，${SCHOOL}`)]
    expect(outline(['大石头镇三百人上山植树', '', ...lines]).articles[1]).toBe('雁鸣湖镇妇联主任何秀兰到夜校听课')
  })
})

describe('a paragraph of its own day inside a report', () => {
  const TITLES = ['荒坡披绿装', '苗木运到山脚下', '干部带头挖树坑', '小学生认养幼林']
  const reports = (close: boolean): readonly string[] =>
    TITLES.flatMap((title, at) => [
      `大石头镇${title}`,
      '',
      `本报讯 3月${at + 1}日，${PLANTING.slice(5)}`,
      '',
      `${MORE}${close ? '（柳一鸣）' : ''}`,
      '',
    ])
  const LAST = [
    '夜校里的灯光',
    '',
    `本报讯 ${SCHOOL}教员说夜里再冷也要来。`,
    '',
    '书本由县里的书店送来，灯油由各村自己备，桌凳是木匠连夜打的，黑板是刷了漆的门板。',
    '',
    '夜校每晚七点上课，九点放学，雨雪天也不停；先学会的教后学的，学完一册再发一册，眼下已有四百多人写得出自己的名字。',
    '',
  ]
  const OWN_DAY = '5月22日，江源镇中心小学借用文化馆恢复了毕业班的课，距离考试还有二十多天。'

  test('goes on the report where all reports have headlines and names', () => {
    expect(outline([...reports(true), ...LAST, OWN_DAY, '', '通讯员 杨翠兰']).articles).toHaveLength(5)
  })

  test('goes on the report where those headlines are marked as headings', () => {
    const marked = (lines: readonly string[]): readonly string[] =>
      lines.map((line) => (TITLES.some((title) => line.endsWith(title)) || line === LAST[0] ? `## ${line}` : line))
    expect(outline([...marked([...reports(true), ...LAST]), OWN_DAY, '', '通讯员 杨翠兰']).articles).toHaveLength(5)
  })

  test.each([
    ['goes on where reports stand apart and it does not', 4, OWN_DAY],
    ['begins another where it stands apart as they do', 5, `\n${OWN_DAY}`],
  ])('%s', (_name, count, day) => {
    const openers = [PLANTING, MORE, '各村还安排了管护人员，负责浇水和防火。'].map((text) => `本报讯（记者 柳一鸣）${text}`)
    const last = `本报讯 ${SCHOOL}书本由县里的书店送来，灯油由各村自己备，桌凳是木匠连夜打的，黑板是刷了漆的门板，两间教室的窗户也糊上了新纸。`
    const follow = ['教员说夜里再冷也要来。', '先学会的教后学的。', '雨雪天也不停课。', '九点放学。']
    expect(openings([...openers.flatMap((text) => [text, '']), last, ...follow, day])).toHaveLength(count)
  })

  test('begins another where names say nothing', () => {
    expect(outline([...reports(false), ...LAST, OWN_DAY]).articles).toHaveLength(6)
  })
})

describe('a paragraph of another place, apart where paragraphs are not', () => {
  const ABOVE = [
    `本报讯 ${PLANTING}`,
    MORE,
    '各村还安排了管护人员，负责浇水和防火，每人分管一面坡。',
    '苗木都是本地苗圃育的，比往年早运到三天，栽下以后浇了三遍水，眼下已经有嫩芽冒了出来。',
  ]
  const APART = '江源县文化馆的老戏台空了十多年，如今又响起了锣鼓。退休教师闻德厚领着一班票友，每逢集日唱上半天，台下坐得满满当当。'
  const page = (lines: readonly string[]): number => openings(['大石头镇三百人上山植树', ...lines.map((line) => `　　${line}`)]).length

  test('begins another report', () => {
    expect(page([...ABOVE, '\n　　' + APART])).toBe(2)
  })

  test.each<[string, readonly string[]]>([
    ['where the report has named the place', [...ABOVE, '江源县也派人来学。', '\n　　' + APART]],
    ['where it does not stand apart', [...ABOVE, APART]],
    ['where all paragraphs do', ABOVE.flatMap((line) => [line, '']).concat(APART)],
    ['where a reporter goes there', [...ABOVE, `\n　　记者从江源区林业站了解到，${APART}`]],
    ['where it says again what has been said', [...ABOVE, '\n　　江源县的干部群众也上山栽下落叶松苗木，' + MORE]],
  ])('goes on %s', (_name, lines) => {
    expect(page(lines)).toBe(1)
  })
})

describe('a dateline below a digest', () => {
  const TITLE = ['大石头镇三百人上山植树', '当天栽下落叶松苗木一万二千株']
  const DIGEST = ['　　大石头镇三百多名干部群众上山，栽下落叶松苗木一万二千株。', '　　全镇今年计划造林一千二百亩。']

  test('is of the report that the digest tells of', () => {
    expect(openings([...TITLE, ...DIGEST, `　　本报讯 ${PLANTING}`, `　　${MORE}`])).toHaveLength(1)
  })

  test.each<[string, readonly string[]]>([
    ['tells of something else', [...TITLE, ...DIGEST, `　　本报讯 ${SCHOOL}`]],
    ['stands apart', [...TITLE, ...DIGEST, '', `　　本报讯 ${PLANTING}`]],
    ['stands below a whole report', [...TITLE, ...DIGEST, ...DIGEST, `　　本报讯 ${PLANTING}`]],
  ])('opens another report where it %s', (_name, lines) => {
    expect(openings(lines)).toHaveLength(2)
  })
})

describe('a crosshead apart from what stands above', () => {
  const ABOVE = [
    '大石头镇三百人上山植树',
    `　　${PLANTING}`,
    `　　${MORE}`,
    '　　干部带头挖树坑',
    `　　${MORE}`,
    '　　各村都派了人。',
    `　　${MORE}`,
    '',
  ]

  test('is one where it stands in and the headline does not', () => {
    expect(openings([...ABOVE, '　　“不让一棵苗木白栽”', `　　${MORE}`, `　　${MORE}`])).toHaveLength(1)
  })

  test('is a headline where it does not stand in', () => {
    expect(openings([...ABOVE, '“不让一棵苗木白栽”', `　　${MORE}`, `　　${MORE}`])).toHaveLength(2)
  })
})

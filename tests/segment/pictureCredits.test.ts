import { describe, expect, test } from 'vitest'
import { outline } from './outline'

/** Two reports in paragraphs that nothing parts, with what stands between them. */
function between(lines: readonly string[]): { articles: string[]; leftovers: string[] } {
  return outline([
    '大石头镇三百人上山植树',
    '　　本报讯（记者 柳一鸣）3月5日，大石头镇启动春季植树活动，三百多名干部群众上山栽下落叶松苗木。',
    '　　林业站站长褚云飞介绍，今年全镇计划造林一千二百亩，全部任务将在四月底前完成。',
    '　　各村还安排了管护人员，负责浇水和防火，每人分管一面坡。',
    '　　苗木都是本地苗圃育的，比往年早运到三天。',
    '',
    ...lines,
    '',
    '雁鸣湖镇办起夜校',
    '　　本报讯（记者 白路远）连日来，雁鸣湖镇十一个村都办起了夜校，请农技员讲育秧。',
  ])
}

const BOTH = ['大石头镇三百人上山植树 — 记者 柳一鸣', '雁鸣湖镇办起夜校 — 记者 白路远']

describe('a picture between two reports', () => {
  test.each([
    ['whose agency is credited below what it shows', ['孩子们在树下避雨。', '新华社发']],
    ['whose photographer is credited with the kind of picture', ['孩子们在树下避雨。', '新华社记者　沈海波摄（传真照片）']],
    ['that another agency has sent', ['孩子们在树下避雨。', '新华社/法新']],
    ['that somebody sells', ['孩子们在树下避雨。', '视觉中国供图']],
    ['that a stringer has taken for an agency', ['孩子们在树下避雨。', '新华社发（沈海波摄）']],
    [
      'over several lines, with an author of a name that is none',
      [
        '　　雁鸣湖乡的干部春节不休息，帮助井队解决施工中的',
        '困难，保证了该井顺利开钻。这是记者在井场拍下的工农一',
        '家亲的喜人场面。　　　　　（画连生摄）',
      ],
    ],
    [
      'with words that say which picture shows what',
      ['右图：褚云飞在查看苗木。', '下图：孩子们在树下避雨的情形。', '　　　　　　新华社记者摄'],
    ],
    ['of what can be seen, without a credit', ['高原人家　医疗队到了草原上。这是医疗队员正在给一位牧民看病，并送去药品。']],
  ])('%s', (_name, lines) => {
    const { articles, leftovers } = between(lines)
    expect(articles).toEqual(BOTH)
    expect(leftovers.every((leftover) => leftover.startsWith('caption: '))).toBe(true)
    expect(leftovers.join('').replace(/caption: |\s/g, '')).toBe(lines.join('').replace(/\s/g, ''))
  })

  test('over several lines, under the name of its column', () => {
    const lines = ['图片新闻', '雁鸣湖镇农民在新年来临之际，', '到集市上选购年画和灯笼，', '喜迎新春。（本报记者　沈海波摄）']
    const { articles, leftovers } = between(lines)
    expect(articles).toEqual(BOTH)
    expect(leftovers.map((leftover) => leftover.split(':')[0])).toEqual(['masthead', 'caption'])
  })

  test.each([
    ['tells what happened', ['　　这是全镇正在推广的办法。在山上植树的干部群众都说好，明年还要照着办。']],
    ['stands right below it', ['　　孩子们在树下避雨。']],
  ])('no paragraph of a report that %s', (_name, lines) => {
    expect(between(lines).leftovers).toEqual([])
  })
})

test('whose picture it is closes the only paragraph of a report in pictures, which an empty line has cut', () => {
  const text = '3月5日，大石头镇中心小学举行读书活动，图书馆把一千多册新书送进校园，孩子们在操场上挑书换书，丰富了'
  const { articles, leftovers } = outline([
    '图书进校园（图）',
    text,
    '',
    '课余生活，也引来家长围观。（柳一鸣/摄）',
    '',
    '雁鸣湖镇办起夜校',
    '',
    '3月6日夜，雁鸣湖镇十一个村的夜校开了课。',
  ])
  expect(articles[0]).toContain('柳一鸣')
  expect(leftovers).toEqual([])
})

describe('a credit apart below a report', () => {
  const REPORT = [
    '大石头镇三百人上山植树',
    '　　3月5日，大石头镇启动春季植树活动，三百多名干部群众上山栽下落叶松苗木。',
    '　　林业站站长褚云飞介绍，今年全镇计划造林一千二百亩，全部任务将在四月底前完成。',
    '',
  ]
  const NEXT = ['', '返回首页']

  test('is the byline of the reporters who took its picture', () => {
    expect(outline([...REPORT, '　　记者 柳一鸣 沈海波 摄', ...NEXT]).articles).toEqual([
      '大石头镇三百人上山植树 — 记者 柳一鸣, 记者 沈海波',
    ])
  })

  test('is of a picture where nobody says what they are', () => {
    expect(outline([...REPORT, '　　沈海波 摄', ...NEXT]).articles).toEqual(['大石头镇三百人上山植树'])
  })
})

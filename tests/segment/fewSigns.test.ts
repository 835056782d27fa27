import { describe, expect, test } from 'vitest'
import { outline } from './outline'
import { MORE, REPORT } from './reports'

const STORY = '天刚放亮，江面上还浮着一层雾，邢桂英已经把渔网收进了船舱。'
const TOLD = '她在雁鸣湖上打了三十年鱼，哪片水深哪片水浅，闭着眼睛也说得出来。'

describe('a page of reports with neither headlines nor datelines', () => {
  const SPRING = '4月11日上午，大石头镇中心校举行春季运动会，六百名学生参加了二十个项目的比赛。'
  const MEETING = '为总结前一阶段的帮扶工作，4月16日，雁鸣湖镇召开座谈会，十二个村的干部到会。'

  test('what opens on a day of its own and stands apart begins one', () => {
    const { articles } = outline([
      SPRING,
      '',
      '运动会开了两天，操场上一直坐满了家长。',
      '',
      MEETING,
      '',
      '座谈会上，大家谈了下一步的打算。',
    ])
    expect(articles).toHaveLength(2)
  })

  test('a day inside the report, by its number alone, begins none', () => {
    expect(outline([SPRING, '', '12日下午，闭幕式在雨中举行。', '', '运动会开了两天。']).articles).toHaveLength(1)
  })

  test('where headlines are printed, a date at the beginning of a paragraph says nothing', () => {
    expect(outline(['大石头镇三百人上山植树', REPORT, '', SPRING, '', MORE]).articles).toHaveLength(1)
  })
})

describe('a report that names its authors first', () => {
  test('and is closed by others holds a second one, which begins below an empty line', () => {
    const { articles } = outline([REPORT, MORE, '', STORY, TOLD, '（通讯员 褚云飞）', '', REPORT.replace('3月5日', '3月6日'), MORE])
    expect(articles.map((article) => article.split(' — ')[1])).toEqual(['记者 柳一鸣', '通讯员 褚云飞', '记者 柳一鸣'])
  })

  test('the names that close the next report are not its own', () => {
    const next = `${REPORT.replace('本报讯（记者 柳一鸣）', '本报讯　')}（通讯员 褚云飞）`
    expect(outline([REPORT, '', MORE, '', next]).articles).toHaveLength(2)
  })
})

describe('names of columns that stand over a headline', () => {
  test.each(['街谈巷议', '我有话说', '学子文苑', '讲座预告', '连　载', '巾帼风采'])('%s', (column) => {
    const { articles } = outline([
      '大石头镇三百人上山植树',
      REPORT,
      MORE,
      '',
      column,
      '少一点客套话',
      '柳　岸',
      `　　${TOLD}`,
      `　　${MORE}`,
    ])
    expect(articles[1]).toMatch(/^少一点客套话/)
  })
})

describe('what closes or surrounds an article', () => {
  test('a name set wide below the last paragraph closes it, though its characters are words as well', () => {
    const { articles, leftovers } = outline(['少一点客套话', '', TOLD, '', MORE, '', '高 山'])
    expect(articles).toEqual(['少一点客套话 — 高山'])
    expect(leftovers).toEqual([])
  })

  test('a picture with its text under a headline is news', () => {
    const { articles, leftovers } = outline([
      '湖上来了白天鹅',
      `${TOLD.replace('。', '，')}${STORY.slice(0, -1)}。柳一鸣 摄`,
      '',
      '大石头镇三百人上山植树',
      REPORT,
    ])
    expect(articles).toEqual(['湖上来了白天鹅 — 摄影 柳一鸣', '大石头镇三百人上山植树 — 记者 柳一鸣'])
    expect(leftovers).toEqual([])
  })

  test('a headline below a report that only such a picture proves', () => {
    const { articles } = outline([
      '大石头镇三百人上山植树',
      REPORT,
      MORE,
      '',
      '邢桂英：守着湖过日子',
      '',
      `${TOLD.replace('。', '，')}${STORY.slice(0, -1)}。柳一鸣 摄`,
      '',
      '雁鸣湖小学上起劳动课',
      REPORT,
    ])
    expect(articles[1]).toBe('邢桂英：守着湖过日子 — 摄影 柳一鸣')
  })

  test('a box before words over several headlines', () => {
    const { articles, leftovers } = outline([
      '大石头镇三百人上山植树',
      REPORT,
      '',
      '□桃李芬芳 真情感恩',
      '',
      '雁鸣湖镇开展谢师恩活动',
      '',
      REPORT,
    ])
    expect(articles[1]).toBe('雁鸣湖镇开展谢师恩活动 — 记者 柳一鸣')
    expect(leftovers).toEqual(['masthead: □桃李芬芳 真情感恩'])
  })

  test('the date under a notice is no headline', () => {
    const notice = ['停电通知', '因检修线路，定于6月10日8时至15时停电，请做好准备。', '', '县供电局 6月8日']
    const { articles, leftovers } = outline([...notice, '', '大石头镇三百人上山植树', REPORT])
    expect(articles).toHaveLength(1)
    expect(leftovers).toEqual([`notice: ${notice.filter((line) => line !== '').join(' ')}`])
  })

  test('the date under the office that signs it belongs to it', () => {
    const appeal = ['## 致全县居民', '请各位居民爱惜山林，不带火种上山。', '', '县护林防火领导小组办公室', '2022年4月18日']
    expect(outline(['## 大石头镇三百人上山植树', REPORT, MORE, '', STORY, '', ...appeal]).leftovers).toEqual([])
  })

  test('a website’s line behind the headline is none of its words', () => {
    expect(outline(['大石头镇三百人上山植树 来源：雁鸣湖报  发布时间：2021-03-05', '', REPORT]).articles).toEqual([
      '大石头镇三百人上山植树 — 记者 柳一鸣',
    ])
  })

  test('a ranked list under the link to the whole of it', () => {
    const { articles } = outline([
      '热点推荐',
      '更多>>',
      '1. 雁鸣湖“湿地—湿地—湿地”三步走',
      '2. 县医院新楼启用',
      '',
      '大石头镇三百人上山植树',
      REPORT,
    ])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test('a menu of several lines below navigation', () => {
    const { articles } = outline([
      '首页 | 概况 | 新闻中心 | 科技 | 党群',
      '新闻中心',
      '公司要闻',
      '企业动态',
      '',
      '大石头镇三百人上山植树',
      REPORT,
    ])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test.each(['第三版　盐场新闻　　　　　　责任编辑：褚云飞', '# 雁鸣石化报 2020年11月6日'])('the head of the page: %s', (head) => {
    expect(outline([head, '', '### 大石头镇三百人上山植树', REPORT, '', '### 雁鸣湖小学上起劳动课', TOLD]).articles).toEqual([
      '大石头镇三百人上山植树 — 记者 柳一鸣',
      '雁鸣湖小学上起劳动课',
    ])
  })
})

describe('a paragraph that a column’s end has cut', () => {
  const WIDE = `　　${MORE}`

  test('behind a number', () => {
    const page = ['大石头镇三百人上山植树', REPORT, '', '活动当天共栽树420余', '', '棵，发放苗木1800株。', '', MORE]
    expect(outline(page).articles).toHaveLength(1)
    expect(outline(page.slice(0, -2)).articles).toEqual(
      outline(['大石头镇三百人上山植树', REPORT, '', '活动当天共栽树420余棵，发放苗木1800株。']).articles,
    )
  })

  test('in its first line, where paragraphs stand in', () => {
    const page = [
      '红旗农业社是怎样评工记分的',
      '——大石头区的一点经验',
      '　　大石头区红旗农业生产合',
      '',
      '作社，去年由七个小社并成一个大社。',
      WIDE,
      WIDE,
      WIDE,
    ]
    expect(outline(page).articles).toEqual(['红旗农业社是怎样评工记分的'])
  })
})

describe('who signs what is sent to the paper', () => {
  test.each([
    ['of a railway', '大石头站旅客　褚云飞', '褚云飞'],
    ['of a school', '外语系99级　褚云飞', '外语系99级 褚云飞'],
  ])('below the last full stop: somebody %s', (_name, line, signed) => {
    const { articles } = outline([
      '大石头镇三百人上山植树',
      REPORT,
      '',
      '站前的路何时能修好',
      TOLD,
      line,
      '',
      '雁鸣湖小学上起劳动课',
      REPORT,
    ])
    expect(articles[1]).toBe(`站前的路何时能修好 — ${signed}`)
  })

  test('between the title of a poem and its first line', () => {
    const { articles } = outline([
      '大石头镇三百人上山植树',
      REPORT,
      '',
      '绿色的梦',
      '雁鸣一中　苗雨',
      '我把春天埋进土里，',
      '埋进去年的山坡，',
      '一场雨后，',
      '嫩绿探出头来。',
    ])
    expect(articles[1]).toBe('绿色的梦 — 雁鸣一中 苗雨')
  })

  test('what a column’s name stands over is something new though nobody closed what is above it', () => {
    const lecture = ['讲座预告', '雁鸣湖讲座第十一讲', '　　题目：湿地的来历', '　　地点：县文化馆', '　　　　　　　　　校团委　学生会']
    const { articles } = outline([
      '大石头镇三百人上山植树',
      REPORT,
      '',
      ...lecture,
      '',
      '我有话说',
      '食堂的队伍能不能短一点',
      `　　${TOLD}`,
    ])
    expect(articles.at(-1)).toBe('食堂的队伍能不能短一点')
  })
})

describe('boxes and lists between the articles', () => {
  test('a quotation at the head of a page of its time', () => {
    const { articles, leftovers } = outline(['毛主席语录', '农业学大寨。', '', '大石头公社早动手抓冬种', REPORT])
    expect(articles).toEqual(['大石头公社早动手抓冬种 — 记者 柳一鸣'])
    expect(leftovers).toEqual(['masthead: 毛主席语录 农业学大寨。'])
  })

  test('a list of headlines that nothing but a line drawn under it ends', () => {
    const page = [
      '本版导读',
      '· 大石头镇上山植树',
      '· 雁鸣湖小学上起劳动课',
      '------------',
      '大石头镇三百人上山植树',
      '落叶松苗木全部栽下',
      '2021-03-06 09:31  来源：雁鸣湖报',
      '',
      REPORT,
    ]
    expect(outline(page).articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test('a column by its ending, right below the names that close an article', () => {
    const { articles } = outline([
      '大石头镇三百人上山植树',
      REPORT,
      MORE,
      '（褚云飞）',
      '市场一瞥',
      '',
      '●花生丰收　收购点排队　大石头区今年花生大丰收，农民早上四点就排起了队。',
    ])
    expect(articles.at(-1)).toBe('花生丰收 收购点排队')
  })

  test('a headline right below a forecast', () => {
    const { articles } = outline([
      '大石头镇三百人上山植树',
      REPORT,
      '',
      '天气预报',
      '今天夜间到明天：多云，南风3~4级，最高气温31℃。',
      '雁鸣湖边的“清凉课堂”',
      '',
      '放暑假以来，县图书馆里挤满了来避暑读书的学生。',
    ])
    expect(articles).toHaveLength(2)
  })
})

describe('an article by what stands under its headline', () => {
  test('a subhead behind a dash', () => {
    const { articles } = outline([
      '大石头镇三百人上山植树',
      REPORT,
      MORE,
      '',
      '小春光闪闪的心',
      '——记雁鸣湖小学学生李小春',
      '',
      '十月十四日是圩日，李小春在路上拾到一个布包。',
    ])
    expect(articles).toHaveLength(2)
  })

  test('an office that a column’s end has cut is nobody', () => {
    const { articles } = outline([
      '大石头镇三百人上山植树',
      REPORT,
      '大石头镇党委委',
      '',
      '员冼国昌表示，新任干部占了三成多。',
      '',
      '记者 褚云飞',
    ])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣, 记者 褚云飞'])
  })

  test('文、图/记者', () => {
    expect(outline(['雁鸣湖有个“粽叶老师”', TOLD, '', '文、图/记者 褚云飞']).articles).toEqual(['雁鸣湖有个“粽叶老师” — 记者 褚云飞'])
  })
})

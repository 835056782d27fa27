import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import { bodyTexts } from '../../src/domain/article'
import { segment } from '../../src/segment/segment'
import { outline } from './outline'
import { MORE, OTHER, REPORT } from './reports'

describe('what a page says of itself', () => {
  test.each([
    ['its editors behind the section', '县域·综合　　编辑 柳一鸣　校对 褚云飞　电话 0433-28222×××', 'credit'],
    ['kind and date', '【快讯】 2014.3.14 星期五', 'masthead'],
    ['its editors in a form that nobody has filled in', '编辑：小柳  核：', 'credit'],
    ['its list of news', '本版新闻列表：', 'contents'],
    ['what comes next', '下期预告', 'contents'],
  ])('%s', (_name, line, kind) => {
    const list = kind === 'contents' ? ['·大石头镇三百人上山植树', '·雁鸣湖小学上起劳动课'] : []
    const { articles, leftovers } = outline([line, ...list, '', '大石头镇三百人上山植树', REPORT, MORE])
    expect(leftovers[0]?.split(':')[0]).toBe(kind)
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test('what became of an office is nobody of it', () => {
    const report = OTHER.replace('雁鸣湖镇中心小学', '府前社区养老服务站')
    expect(outline(['大石头镇三百人上山植树', REPORT, MORE, '', '我市首家社区养老服务站 揭牌', '', report]).articles).toEqual([
      '大石头镇三百人上山植树 — 记者 柳一鸣',
      '我市首家社区养老服务站揭牌',
    ])
  })

  test.each([
    ['the number of the page between hyphens that stand far off', '-  3  -'],
    ['the number of the page and the name of the paper', '3                    雁鸣日报'],
    ['the same with the word for page', '第3版  雁鸣日报'],
  ])('%s', (_name, line) => {
    const { articles, leftovers } = outline(['大石头镇三百人上山植树', REPORT, MORE, '', line, '', '雁鸣湖小学上起劳动课', OTHER])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣', '雁鸣湖小学上起劳动课'])
    expect(leftovers).toEqual([`masthead: ${line.replace(/\s+/g, ' ')}`])
  })

  test.each([
    [
      'the day without its year, and who publishes the paper',
      ['雁鸣家园　　第9期（总第133期）', '3月9日　星期二　雁鸣镇党群服务中心主办　免费赠阅'],
    ],
    ['its number', ['雁鸣家园　　第12期']],
  ])('%s', (_name, head) => {
    const { articles, leftovers } = outline([...head, '', '大石头镇三百人上山植树', REPORT, MORE])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
    expect(leftovers.map((leftover) => leftover.split(':')[0])).toEqual(['masthead'])
  })

  test.each(['3月9日星期二这一天，山上来了三百人', '农家书屋第9期读书会开讲'])(
    'a headline at the top that has a day or a number: %s',
    (headline) => {
      expect(outline([headline, REPORT, MORE]).articles).toEqual([`${headline} — 记者 柳一鸣`])
    },
  )

  test('prices in columns, with how they changed and in what they are counted', () => {
    const table = [
      '山货一周行情',
      '品名　　规格　　上周　　本周　　走势',
      '木耳　　统　　　35.2　　35.0　　↓',
      '松子　　手选　　18　　19.5　↑',
      '榛子　　本地　　13.6　　13.6　　平',
      '蕨菜　　干货　　28　　31　　↑',
      '蜂蜜　　椴树　　16.5　　16.3　　↓',
      '（单位：元/公斤　山货市场提供）',
    ]
    const { articles } = outline(['大石头镇三百人上山植树', REPORT, MORE, '', ...table, '', '雁鸣湖小学上起劳动课', OTHER])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣', '雁鸣湖小学上起劳动课'])
  })

  test('a forecast under its heading', () => {
    const forecast = ['气象信息', '未来三天：14日多云，8℃～21℃；15日晴，7℃～23℃。']
    const { articles, leftovers } = outline(['大石头镇三百人上山植树', REPORT, MORE, '（县林业局）', '', ...forecast])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣, 县林业局'])
    expect(leftovers).toEqual([`notice: ${forecast.join(' ')}`])
  })
})

describe('what stands over articles', () => {
  test('what the editors say of a report stands below its headline, set in lines as narrow as the text', () => {
    const narrow = (words: string): string[] => words.match(/.{1,17}/g) ?? []
    const { articles } = outline([
      ...narrow(`  ${OTHER}${MORE}`),
      '',
      '“荒山沟”怎样变成“花果山”',
      '大石头镇林场承包三年见成效',
      '',
      ...narrow('  编者按  荒山要不要承包，包给谁，怎么包？这个林场的实践给了一个回答。'),
      ...narrow(`  ${MORE}`),
    ])
    expect(articles[1]).toMatch(/花果山|见成效/)
  })

  test('numbered briefs under the name of a column are articles', () => {
    const items = ['1、3月4日，雁鸣湖镇六所小学的学生走上冰场。', '2、16日，县应急局聘请专家检查尾矿库。', '3、贤儒镇抢抓农时修剪果树。']
    const text = ['大石头镇三百人上山植树', REPORT, MORE, '', '【一周要览】', '', ...items].join('\n')
    const { articles } = segment(normalise(text), text, '0'.repeat(64))
    expect(articles.slice(1).flatMap(bodyTexts)).toEqual([
      '3月4日，雁鸣湖镇六所小学的学生走上冰场。',
      '16日，县应急局聘请专家检查尾矿库。',
      '贤儒镇抢抓农时修剪果树。',
    ])
  })

  test('the first of several headings opens the article, crossheads have the rank of its subheads', () => {
    const feature = [
      '## 一颗蓝莓的“破圈”之旅',
      '### ——来自大石头镇的报告',
      '',
      '记者 柳一鸣',
      '',
      MORE,
      '',
      '### “土办法”遇上“新科技”',
      '',
      MORE,
    ]
    const report = ['## 县人大开展执法检查', '### 推动问题整改 守护百姓“水缸”', '', REPORT]
    expect(outline([...feature, '', ...report]).articles).toEqual([
      '一颗蓝莓的“破圈”之旅 — 记者 柳一鸣',
      '县人大开展执法检查 — 记者 柳一鸣',
    ])
  })

  test('a subhead behind a dash needs no dateline below it', () => {
    const text = '　　七月八日至九日，今年第二号强台风袭击我市沿海，最大降雨量达三百毫米。'
    const [title] = outline(['风狂雨骤见真情', '——我市军民抗击第二号强台风纪实', text, MORE]).articles
    expect(title).toBe('风狂雨骤见真情')
  })

  test('the author under the title of a poem with others', () => {
    const poem = [
      '石头挨着石头',
      '像一群不说话的祖先',
      '用背，挡住大江',
      '千年的吼声',
      '',
      '鱼鳞塘上，我数着',
      '被盐渍过的年号',
      '一块就是一年',
      '一年就是一村人',
    ]
    expect(outline(['海塘（外一首）', '张关松', '', ...poem]).articles).toEqual(['海塘（外一首） — 张关松'])
  })

  test('an offer above is none of its headline', () => {
    const offer = ['★★★ 敦城百货大楼夏季大酬宾 ★★★', '空调、冰箱一律九折', '热线电话:5221×××', '地址:敦化市翰章大街']
    const { articles, leftovers } = outline(['大石头镇三百人上山植树', REPORT, MORE, '', ...offer, '', '雁鸣湖小学上起劳动课', OTHER])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣', '雁鸣湖小学上起劳动课'])
    expect(leftovers).toEqual([`notice: ${offer.join(' ')}`])
  })

  test('date, section and page far apart on the first line name the page', () => {
    const line = `2009年9月18日 星期五${' '.repeat(38)}要 闻${' '.repeat(37)}第2版`
    expect(outline([line, '', '大石头镇三百人上山植树', REPORT]).leftovers[0]).toMatch(/^masthead: /)
  })
})

describe('what stands among the lines of the page', () => {
  test.each([
    ['the page and its section under the date', ['今日雁鸣', '2014年6月12日 星期四', '2 综合新闻']],
    ['the number of the issue between two lines', ['雁鸣周讯', '2018年11月6日 星期二', '第412期 本期四版 要闻 1', '主办：雁鸣县新闻中心']],
    ['a list of headlines with numbers between', ['当前版：02版：综合新闻', '1', '雁鸣湖小学上起劳动课', '2', '黄泥河镇修通林间路', '3']],
  ])('%s is no headline', (_name, top) => {
    expect(outline([...top, '', '大石头镇三百人上山植树', REPORT, MORE]).articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })
})

describe('lines of the page', () => {
  test.each([
    ['a periodical and its year', ['云溪社《每周动态》　一九六二年'], 'masthead: 云溪社《每周动态》 一九六二年'],
    ['a name above the date', ['雁鸣晚讯', '2015年11月24日 星期二'], 'masthead: 雁鸣晚讯 2015年11月24日 星期二'],
    ['a page number alone', ['2019年4月2日 星期二', '3'], 'masthead: 2019年4月2日 星期二 3'],
    ['a section with its number', ['特别报道 · 04'], 'masthead: 特别报道 · 04'],
    [
      'a heading that is the name of the paper',
      ['# 雁鸣日报 2018年4月20日 第3版 综合新闻'],
      'masthead: # 雁鸣日报 2018年4月20日 第3版 综合新闻',
    ],
    [
      'fields of a database',
      ['【日期】= 1988.05.14', '【版次】= 02', '【正文】='],
      'masthead: 【日期】= 1988.05.14 【版次】= 02 【正文】=',
    ],
  ])('%s', (_name, lines, expected) => {
    const { articles, leftovers } = outline([...lines, '', '大石头镇三百人上山植树', REPORT, MORE])
    expect(leftovers).toEqual([expected])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test('a column named by its ending begins no article', () => {
    expect(outline(['大石头镇三百人上山植树', REPORT, '', '街坊快讯', OTHER]).leftovers).toEqual(['masthead: 街坊快讯'])
  })

  test('a table of figures is no article', () => {
    const table = ['全县三月植树统计', '大石头 一二四〇〇株', '雁鸣湖 九八〇〇株', '黄泥河 七三五〇株']
    expect(outline(['大石头镇三百人上山植树', REPORT, MORE, '', ...table]).articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
    const told = '黄泥河的苗木最多，栽下了七千三百五十株。'
    expect(outline(['大石头镇三百人上山植树', REPORT, '（白路远）', '', ...table.slice(0, 3), told]).articles).toHaveLength(2)
  })

  test.each(['——————————', '※　　　　※　　　　※'])('a divider parts two articles: %s', (line) => {
    const { articles, leftovers } = outline([REPORT, MORE, line, '春天来了，雁鸣湖镇的渔民忙着修补渔网，准备开湖。'])
    expect(articles).toHaveLength(2)
    expect(leftovers).toHaveLength(1)
  })
})

describe('the head of a page by the words it is made of', () => {
  test.each([
    '星期四  第3版  综合新闻',
    '辛亥年六月廿八日　星期三',
    '黄 山 日 报     HUANGSHAN RIBAO',
    '热线电话：0433-8230000 电子邮箱：yanming@example.com',
    '雁鸣报　　　　一九六四年十一月二十三日　　　　第四百一十七期',
    '市县新闻',
    '今天多云到阴，午后有雷阵雨，偏南风3到4级，气温16℃—25℃',
    '3月13日  星期四  农历二月十三  第2版·造林护林  责编/方有信 版式/小雅',
  ])('%s', (line) => {
    const { articles, leftovers } = outline(['雁鸣日报', '2014年3月13日', line, '', '大石头镇三百人上山植树', REPORT])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
    expect(leftovers.join(' ')).toContain(line.replace(/\s+/g, ' '))
  })

  test('a paper with its makers on one line', () => {
    const { articles, leftovers } = outline(['雁鸣报 YANMING BAO 责任编辑:方有信 校对:吴芳', '', '大石头镇三百人上山植树', REPORT])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
    expect(leftovers).toEqual(['masthead: 雁鸣报 YANMING BAO 责任编辑:方有信 校对:吴芳'])
  })

  test.each(['星期四，三百人上山植树', '三百人四版连载引来热议'])('%s is none', (line) => {
    expect(outline(['雁鸣日报', '2014年3月13日', '', line, REPORT]).articles).toEqual([`${line} — 记者 柳一鸣`])
  })
})

describe('private-use characters', () => {
  test('of which one stands alone on its line, as the mark of a paragraph that had no room on the last one, make no empty line', () => {
    const paragraphs = [
      MORE,
      '各村还安排了管护人员，负责浇水和防火。',
      '苗木都是本地苗圃育的，比往年早运到三天。',
      '树坑早在冬天就挖好了。',
    ]
    const page = (parting: string): string =>
      ['大石头镇三百人上山植树', REPORT, ...paragraphs.map((text) => `　　${text}`), parting, '　　当天栽下了一万二千株。'].join('\n')
    const count = (text: string): number => segment(normalise(text), text, '0'.repeat(64)).articles.length
    expect(count(page('\ue40c\n\ue40c'))).toBe(1)
    expect(count(page('\n'))).toBe(2)
  })

  test('that a typesetter left before paragraphs are their indents, and within them they stay', () => {
    const page = ['大石头镇三百人上山植树', REPORT, `\ue5e5\ue5e5${MORE.replace('今年', '\ue004今年')}`].join('\n')
    const { articles } = segment(normalise(page), page, '0'.repeat(64))
    expect(articles.flatMap(bodyTexts).map((text) => text.slice(0, 8))).toEqual(['3月5日，敦化市', '大石头镇林业站站'])
    expect(articles.flatMap(bodyTexts).join('')).toContain('\ue004今年')
  })
})

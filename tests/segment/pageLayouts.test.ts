import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import { bodyTexts } from '../../src/domain/article'
import { segment } from '../../src/segment/segment'
import { outline } from './outline'

const REPORT = '本报讯（记者 柳一鸣）3月5日，敦化市大石头镇启动春季植树活动，三百多名干部群众上山栽下落叶松苗木。'
const MORE = '大石头镇林业站站长褚云飞介绍，今年全镇计划造林一千二百亩，全部任务将在四月底前完成。'
const OTHER = '本报讯 3月4日，雁鸣湖镇中心小学迎来新学期第一堂劳动课，孩子们跟着老师学习育秧。'

describe('a page by its empty lines', () => {
  const SIGNED = ['记者 柳一鸣', REPORT.replace('本报讯（记者 柳一鸣）', ''), '', MORE]
  const BARE = ['老骑楼的外墙正在一点点恢复原来的模样。上周六，工人正用灰塑修补女儿墙上的花纹。', '', '这条街全长八百多米，已有百年历史。']

  test('a headline that stands as far off as the others begins an article', () => {
    const page = ['大石头镇三百人上山植树', ...SIGNED, '', '', '雁鸣湖小学上起劳动课', ...SIGNED, '', '', '江源镇办起农机班', ...SIGNED]
    expect(outline([...page, '', '', '中山路骑楼 修旧如旧', ...BARE]).articles.at(-1)).toBe('中山路骑楼修旧如旧')
  })

  test('parts of a headline far apart from each other on one line are one headline', () => {
    const title = '未雨绸缪筑牢“安全堤”　　县领导检查防汛工作　　柳一鸣强调:宁可信其有,宁可信其大'
    expect(outline(['大石头镇三百人上山植树', ...SIGNED, '', title, '□ 本报记者 褚云飞', MORE]).articles).toHaveLength(2)
  })
})

describe('private-use characters', () => {
  test('that a typesetter left before paragraphs are their indents, and within them they stay', () => {
    const page = ['大石头镇三百人上山植树', REPORT, `\ue5e5\ue5e5${MORE.replace('今年', '\ue004今年')}`].join('\n')
    const { articles } = segment(normalise(page), page, '0'.repeat(64))
    expect(articles.flatMap(bodyTexts).map((text) => text.slice(0, 8))).toEqual(['3月5日，敦化市', '大石头镇林业站站'])
    expect(articles.flatMap(bodyTexts).join('')).toContain('\ue004今年')
  })
})

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

  test('a forecast under its heading', () => {
    const forecast = ['气象信息', '未来三天：14日多云，8℃～21℃；15日晴，7℃～23℃。']
    const { articles, leftovers } = outline(['大石头镇三百人上山植树', REPORT, MORE, '（县林业局）', '', ...forecast])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣, 县林业局'])
    expect(leftovers).toEqual([`notice: ${forecast.join(' ')}`])
  })
})

describe('a page without datelines and names', () => {
  const CANTEEN = '中午11点半，大石头镇府前社区的食堂里飘出饭香，七十四岁的邢桂英打了一份小米粥。'
  const MINES = '贤儒镇、沙河沿镇所属的十一座煤矿自10月12日起接受复产验收，验收组逐矿逐项检查。'
  const SCHOOL = '10月14日下午，实验小学的操场上锣鼓喧天，老艺人给孩子们送来了皮影戏。'

  test('articles begin where the text opens elsewhere or on a day of its own', () => {
    const page = ['社区食堂开到了家门口', '', CANTEEN, '', MORE, '', '煤矿复产验收严把“六道关”', '', MINES, '', MORE]
    expect(outline([...page, '', '皮影木偶戏进校园', '', SCHOOL]).articles).toEqual([
      '社区食堂开到了家门口',
      '煤矿复产验收严把“六道关”',
      '皮影木偶戏进校园',
    ])
  })

  test('a narrow headline is as long as its lines together, and the text takes up whom it names', () => {
    const melons = ['沙河沿镇两万亩甜瓜', '订单先行', '', '春分刚过，沙河沿镇兴隆村的瓜农们就忙着整地、施肥、覆膜。', '', MORE]
    const flats = ['敦化三中新建学生公寓', '投入使用', '', '新学期，敦化三中的一千二百名寄宿生搬进了崭新的学生公寓。', '', MORE]
    expect(outline(['社区食堂开到了家门口', '', CANTEEN, '', MORE, '', ...melons, '', ...flats]).articles).toEqual([
      '社区食堂开到了家门口',
      '沙河沿镇两万亩甜瓜订单先行',
      '敦化三中新建学生公寓投入使用',
    ])
  })

  test('a question in two lines is the headline of the letter below it', () => {
    const letter = ['楼道灯坏了半年', '何时能修？', '', '　　编辑同志：我是府前社区的居民，我们楼的楼道灯从去年入冬起就坏了。']
    expect(outline(['社区食堂开到了家门口', '', CANTEEN, '', MORE, '', ...letter]).articles[1]).toBe('楼道灯坏了半年何时能修？')
  })

  test('a long headline in parts is no sentence that a column has cut', () => {
    const title = '“一枚印章管审批”让企业少跑腿 敦化市行政审批局挂牌半年办件十一万余件'
    const text = '“上午交的材料，下午就拿到了执照。”10月11日，在大石头镇政务大厅，店主孟祥林没有想到这么快。'
    expect(outline(['社区食堂开到了家门口', '', CANTEEN, '', MORE, '', title, '', text, '', MORE]).articles).toHaveLength(2)
  })

  test('crossheads of a report with names under its headline begin nothing', () => {
    const page = ['社区食堂开到了家门口', '记者 柳一鸣', CANTEEN, '', MORE, '', '矿工师傅也来搭伙', '', MINES, '', MORE]
    expect(outline(page).articles).toEqual(['社区食堂开到了家门口 — 记者 柳一鸣'])
  })
})

describe('what closes a report', () => {
  const NEXT = ['', '雁鸣湖小学上起劳动课', OTHER]

  test.each([
    ['a name with nothing around it', '柳春生', '柳春生'],
    ['a group of correspondents', '县农具厂通讯组', '县农具厂通讯组'],
    ['one of a group, in brackets', '（县教育局通讯组　柳春生）', '县教育局通讯组 柳春生'],
  ])('%s', (_name, printed, name) => {
    const { articles } = outline(['大石头镇三百人上山植树', '', `${OTHER}${printed}`, ...NEXT])
    expect(articles).toEqual([`大石头镇三百人上山植树 — ${name}`, '雁鸣湖小学上起劳动课'])
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

describe("a website's own lines", () => {
  test.each([
    ['a menu', '雁鸣湖先锋网 首页 时政 党建 县区 视频 数字报'],
    ['steps to the page', '雁鸣融媒数字报 > 2025 > 03 > 19 > 02版 综合'],
    ['arrows', '◀上一版 下一版▶  A07：街镇传真'],
    ['what readers click', '【编辑：晓风】 点赞 17 收藏 3 举报'],
    ['a turn of the page with its count', '下一版»本期共4版(1-2-3-4)'],
    ['a welcome', '您好！欢迎来到我们的网站！'],
    ['sizes of type', 'A-A+'],
    ['what comes next', '阅读下一篇'],
  ])('%s is navigation', (_name, line) => {
    const { articles, leftovers } = outline([line, '', '大石头镇三百人上山植树', REPORT, MORE])
    expect(leftovers[0]).toBe(`navigation: ${line.replace(/\s+/g, ' ')}`)
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test.each([
    ['a sentence that speaks of the next page', '他翻开下一页，念起了自己写的检讨。'],
    ['a report on a home page', '记者在该局网站首页看到，公示已经发布。'],
  ])('%s is none', (_name, line) => {
    expect(outline(['大石头镇三百人上山植树', REPORT, line, MORE]).leftovers).toEqual([])
  })

  test('a list of links is told from the headline below it', () => {
    const { articles, leftovers } = outline([
      '第03版 标题导航',
      '大石头镇三百人上山植树',
      '雁鸣湖小学上起劳动课',
      '',
      '大石头镇三百人上山植树',
      REPORT,
      MORE,
      '',
      '雁鸣湖小学上起劳动课',
      OTHER,
      '',
      '相关链接',
      '· 黄泥河镇修通林间公路',
      '· 江源镇举办农机培训班',
    ])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣', '雁鸣湖小学上起劳动课'])
    expect(leftovers.map((leftover) => leftover.split(':')[0])).toEqual(['navigation', 'contents', 'navigation', 'contents'])
  })

  test('a list that no empty line ends is over where one of its entries comes again', () => {
    const { articles } = outline([
      '版面概览',
      '标题导航',
      '大石头镇三百人上山植树',
      '雁鸣湖小学上起劳动课',
      '上一篇',
      '下一篇',
      '雁鸣湖小学上起劳动课',
      '泥土里有学问。',
      '□全媒体记者 白路远',
      OTHER,
    ])
    expect(articles).toEqual(['雁鸣湖小学上起劳动课 — 全媒体记者 白路远'])
  })

  test('a row of fields under a headline is its source', () => {
    const { articles } = outline(['大石头镇三百人上山植树', '', '【 2016-11-17 】【 作者：柳一鸣 】【 浏览：317 】', REPORT, MORE])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test('links below a byline are no names', () => {
    const { articles } = outline([
      '大石头镇三百人上山植树',
      REPORT.replace('（记者 柳一鸣）', ''),
      MORE,
      '',
      '   记者 杨 洪',
      '上一篇  下一篇',
    ])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 杨洪'])
  })

  test.each([
    ['## 02 要闻', ['masthead: ## 02 要闻']],
    ['## 第3版', ['masthead: ## 第3版']],
    ['## 1 植树', []],
    ['## 2', []],
  ])('%s at the top', (heading, marks) => {
    const { leftovers } = outline([heading, '', '# 大石头镇三百人上山植树', '', REPORT, MORE])
    expect(leftovers).toEqual(marks)
  })

  test('the opening of a report near the top is no menu, however its column cuts it', () => {
    const { articles } = outline([
      '三百人上山植树',
      '　　本报讯（记者 农冬梅 通讯员 黄 乾）6',
      '月21日，大石头镇启动植树活动，三百多名干部',
      '群众上山栽下落叶松苗木。',
    ])
    expect(articles).toEqual(['三百人上山植树 — 记者 农冬梅, 通讯员 黄乾'])
  })

  test('further news below an article is none of its text', () => {
    const { articles, leftovers } = outline(['大石头镇三百人上山植树', REPORT, MORE, '新闻推荐', '这是在林区拍摄的春耕场景，让人...'])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
    expect(leftovers.join('|')).toContain('这是在林区拍摄的春耕场景')
  })

  test.each(['[导读]', '【导读】'])('the marked headlines under %s are its entries', (heading) => {
    const { articles, leftovers } = outline([
      heading,
      '■ 大石头镇：三百人上山植树',
      '■ 雁鸣湖小学上起劳动课',
      '■ 雁鸣论坛：少一点“下不为例”',
      '',
      '三百人上山植树',
      REPORT,
      MORE,
    ])
    expect(articles).toEqual(['三百人上山植树 — 记者 柳一鸣'])
    expect(leftovers.map((leftover) => leftover.split(':')[0])).toEqual(['contents'])
  })

  test.each([
    ['credit', '责任编辑： 袁立本    稿源： 雁鸣新闻网'],
    ['copyright', '1、凡注有“雁鸣讯”的稿件，均为雁鸣日报社版权稿件，未经许可不得转载或镜像；授权转载必须注明来源为“雁鸣讯”。'],
  ])('a line of %s below an article is none of its text', (kind, line) => {
    const { articles, leftovers } = outline(['大石头镇三百人上山植树', REPORT, MORE, '', line])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
    expect(leftovers.map((leftover) => leftover.split(':')[0])).toEqual([kind])
  })

  test('a list of the pages names none of them', () => {
    const { leftovers } = outline(['大石头镇三百人上山植树', REPORT, '', '第01版：要闻', '第02版：时政', '第03版：综合'])
    expect(leftovers).toEqual(['contents: 第01版：要闻 第02版：时政 第03版：综合'])
  })
})

describe('what comes again and again', () => {
  const words = ['字数', '《 雁鸣新报 》( 2019年3月8日 第 02 版 )']
  const page = [
    '大石头镇三百人上山植树',
    ...words,
    REPORT,
    MORE,
    '',
    '雁鸣湖小学上起劳动课',
    ...words,
    OTHER,
    '',
    '黄泥河镇修通林间路',
    ...words,
    '本报讯 3月2日，黄泥河镇的林间公路修通，山货运得出来了。',
  ]

  test('is the website’s and none of the articles’', () => {
    const { articles, leftovers } = outline(page)
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣', '雁鸣湖小学上起劳动课', '黄泥河镇修通林间路'])
    expect(leftovers.join('')).not.toContain('字数')
  })

  test('names under three reports are names all the same', () => {
    const named = ['大石头镇植树', OTHER, '记者 柳一鸣', '', '雁鸣湖育秧', OTHER, '记者 柳一鸣', '', '黄泥河修路', OTHER, '记者 柳一鸣']
    expect(outline(named).articles).toEqual(['大石头镇植树 — 记者 柳一鸣', '雁鸣湖育秧 — 记者 柳一鸣', '黄泥河修路 — 记者 柳一鸣'])
  })
})

describe('what comes again in running text', () => {
  test('is no website’s: numbered parts, cut amounts, ends of sentences', () => {
    const report = (day: number): string[] => [
      `本报讯 3月${day}日，大石头镇开会`,
      '部署防火，要求各村落实责任',
      '。',
      '',
      '一、摸清底数',
      '',
      '活动现场，累计投入资金',
      '1280.5万元。',
      '',
    ]
    const { articles, leftovers } = outline([...report(3), ...report(4), ...report(5)])
    expect(articles).toHaveLength(3)
    expect(leftovers).toEqual([])
  })

  test('a decimal at the end of a line is no page of a list', () => {
    const lines = ['本报讯 昨日，敦化市开会，累计投入资金1280.5', '万元。对此，累计投入资金1280.5', '万元，三百人上山栽树。']
    expect(outline(lines).leftovers).toEqual([])
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

describe('notices that name themselves', () => {
  test.each([
    '小启 本报自四月一日起，每逢星期一休刊，敬请读者注意。',
    '停水通知：因管网改造，明日8时至18时城南片区停水，请居民提前储水。',
    '招聘启事　敦化市服装厂招聘缝纫工二十名，有意者请于十日前到厂人事股报名。',
    '更　正　本报三月一日二版《育林喜获丰收》一文中“八千亩”应为“八百亩”。',
    '广告　　雁鸣酒厂新产“雁鸣春”，清香醇和，欢迎选购。电报挂号：3812',
    '市防汛指挥部办公室公告（第6号）：黄泥河公路因桥梁受损，即日起禁止大型货车通行。',
    '敦化市人民医院急诊科节日照常接诊，电话：0433-6222222',
    '供应　水泵　潜水泵　现货\n敦化市农机公司　电话：2617　联系人：老陆',
    '欢迎订阅《雁鸣日报》　各乡镇邮政所均可办理',
    '健康提示：勤洗手，多通风，少聚集。',
    '●大石头镇运输站遗失公章一枚，声明作废。',
    '【遗失声明】敦化市某五金厂遗失营业执照副本一份，号码：001208，声明作废。',
    '致读者：因清明节放假，本报4月4日至6日休刊。',
    '●招聘 某服装厂招缝纫女工30名，熟手优先。',
    '本报郑重声明：未经本报授权，任何单位不得使用本报名义拉广告。',
    '敦化市气象台3月6日6时发布：多云，局部有小雪，气温零下8℃到2℃',
  ])('%s', (line) => {
    const { articles, leftovers } = outline(['大石头镇三百人上山植树', REPORT, MORE, '', line])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
    expect(leftovers).toEqual([`notice: ${line.replace(/\s+/g, ' ')}`])
  })

  test('a report may speak of the weather', () => {
    const line = '据市气象台监测，截至当日8时，市区积雪深度2.6厘米，多云转晴，出行请尽量绕开树冠大的树木。'
    expect(outline(['大雪压断行道树', REPORT, line]).leftovers).toEqual([])
  })
})

describe('names', () => {
  test.each([
    ['set wide', ['通 讯 员 白长海'], '通讯员 白长海'],
    ['of three characters set wide', ['通讯员 白 志 强'], '通讯员 白志强'],
    ['under a short name of the paper', ['晚报记者 马向东'], '晚报 记者 马向东'],
    ['whose words say what was made', ['（孙畅 文/图）'], '孙畅'],
    ['with an office in brackets', ['（雁鸣县委党校 屈亚军）'], '雁鸣县委党校 屈亚军'],
    ['of a reader, far to the right', ['                    雁鸣湖镇读者 霍新民'], '霍新民'],
    ['of one who gave the hint', ['线索提供 王小满'], '线索提供 王小满'],
    ['of two run together', ['（记者柯大力程思远）'], '记者 柯大力, 记者 程思远'],
    ['of a group beside a reporter', ['（记者 周松年 报道组 黄小峰）'], '记者 周松年, 报道组 黄小峰'],
    ['of an outlet’s own brand', ['（雁鸣晚报·雁鸣壹点记者 路龙 通讯员 张海）'], '雁鸣晚报·雁鸣壹点 记者 路龙, 通讯员 张海'],
    ['of a station', ['（记者周岚 通讯员 李波 大石记者站 毛一帆）'], '记者 周岚, 通讯员 李波, 大石记者站 毛一帆'],
    ['behind bars', ['记 者 | 张小鹤 赵 明', '视 觉 | 方 正'], '记者 张小鹤, 记者 赵明, 视觉 方正'],
    ['and nothing else, on a line of their own', ['李小满 周大年'], '李小满, 周大年'],
    ['of a local correspondent', ['（社区通讯员 尚 静）'], '社区通讯员 尚静'],
    ['of two characters set wide', ['（文 中）'], '文中'],
    ['that begins as no name does', ['（农文海）'], '农文海'],
    ['of three characters, far to the right', ['            谢 文 彬'], '谢文彬'],
    ['of one set wide who says where he is from', ['            雁鸣湖镇 耿 悦'], '雁鸣湖镇 耿悦'],
    ['of a group, below the end', ['雁鸣县文教局通讯组'], '雁鸣县文教局通讯组'],
    ['with an office, of a name that begins as none does', ['（县委宣传部 克热木江）'], '县委宣传部 克热木江'],
    ['set bold', ['**记者 陈素敏　通讯员 甄 颖**'], '记者 陈素敏, 通讯员 甄颖'],
    ['of a surname that stands apart', ['记者 曾 泽芳 通讯员 瞿 万军'], '记者 曾泽芳, 通讯员 瞿万军'],
    ['behind bars that are characters', ['记者丨罗 霄'], '记者 罗霄'],
    ['of two, one set wide', ['李文学　　赵 刚'], '李文学, 赵刚'],
    ['of two who say where they are from', ['            雁鸣湖镇 顾洪章 阎子良'], '顾洪章, 阎子良'],
    ['of one who lives there', ['雁鸣湖镇居民 邹家祥'], '邹家祥'],
    ['with what they made', ['记者 田冬 通讯员 梁国 摄影报道'], '记者 田冬, 通讯员 梁国'],
  ])('%s', (_name, lines, names) => {
    const own = OTHER.replace('本报讯 ', '')
    expect(outline(['雁鸣湖小学上起劳动课', own, ...lines]).articles).toEqual([`雁鸣湖小学上起劳动课 — ${names}`])
  })

  test('a role whose name stands below the end of a column', () => {
    const lines = ['本报讯 近日，敦化市召开会议，部署春季防火工作，各乡镇作了发言。 记者', '', '余小满', '', '本报讯 昨日，雁鸣湖镇开湖。']
    expect(outline(lines).articles[0]).toContain('记者 余小满')
  })

  test('names cut inside their brackets close the report all the same', () => {
    const lines = [
      '大石头镇演练山火扑救',
      '3月5日，大石头镇在林场举行扑火演练。发现隐患立即整改。（赵鑫',
      '本报记者 蒋云）',
      '',
      '雁鸣湖镇成立诗社',
      '3月4日，雁鸣湖镇诗社挂牌。（杨芳）',
    ]
    expect(outline(lines).articles).toEqual(['大石头镇演练山火扑救 — 赵鑫, 记者 蒋云', '雁鸣湖镇成立诗社 — 杨芳'])
  })

  const NARROW = ['本报讯 昨日，敦化市召开春季', '防火会议，部署各项工作。记']
  test.each([
    ['a role', ['本报讯 昨日，敦化市部署防火。记', '者 卫立 实习生 赵远 陈小雨'], '记者 卫立, 实习生 赵远, 实习生 陈小雨'],
    ['the first of two', ['本报讯 昨日，敦化市部署防火。记者 钱文', '褚涛 通讯员 卫国'], '记者 钱文, 记者 褚涛, 通讯员 卫国'],
    ['an outlet', ['本报讯 昨日，敦化市部署防火。记者 孙燕 郑雪 雁', '鸣晚报 冯波'], '记者 孙燕, 记者 郑雪, 雁鸣晚报 冯波'],
    [
      'three lines',
      ['本报讯 昨日，敦化市部署防火。', '记者 韩涛 特约通讯员 吴思', '远 见习记者 陈鸣 通讯员', '杨雪'],
      '记者 韩涛, 特约通讯员 吴思远, 见习记者 陈鸣, 通讯员 杨雪',
    ],
    ['a role under running text', [...NARROW, '者 孙建国 通讯员 李 立'], '记者 孙建国, 通讯员 李立'],
  ])('cut by the end of a line: %s', (_name, lines, names) => {
    const { articles } = outline([...lines, '', OTHER, '', OTHER.replace('3月4日', '3月6日')])
    expect(articles).toHaveLength(3)
    expect(articles[0]?.split(' — ')[1]).toBe(names)
  })

  test('names and nothing else under a headline and its subhead', () => {
    const lines = [
      '一条扁担两颗心',
      '——记大石头镇的两个货郎',
      '刘士英　高振海',
      '　　在大石头镇的乡间小路上，经常走着两个挑担的人，乡亲们都认识。',
    ]
    expect(outline(lines).articles).toEqual(['一条扁担两颗心 — 刘士英, 高振海'])
  })

  test('a name with a rare surname after 作者：', () => {
    const lines = [
      '大石头镇三百人上山植树',
      '来源：雁鸣融媒  作者：代 莉  发布时间：2021-03-26 09:15:47',
      REPORT.replace('（记者 柳一鸣）', ''),
    ]
    expect(outline(lines).articles).toEqual(['大石头镇三百人上山植树 — 雁鸣融媒 作者 代莉'])
  })

  test('half-width full stops end sentences before names in brackets', () => {
    const lines = ['本报讯 大石头镇给水井消了毒.(宫 丽)', '', '本报讯 雁鸣湖镇通了林间路.(时 光)', '', '本报讯 黄泥河镇建起苗圃.']
    expect(outline(lines).articles).toHaveLength(3)
  })

  test('a single name alone at the end of a report', () => {
    const lines = ['雁鸣湖小学上起劳动课', OTHER, '张守山', '', '', '大石头镇三百人上山植树', REPORT]
    expect(outline(lines).articles).toEqual(['雁鸣湖小学上起劳动课 — 张守山', '大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test('two names right after the last full stop close the report', () => {
    const lines = ['本报讯 近日，雁鸣湖镇一处工地被盗，案件正在办理中。李小满 周大年', '', OTHER]
    expect(outline(lines).articles[0]).toContain('李小满, 周大年')
    expect(outline(lines).articles).toHaveLength(2)
  })

  test.each([
    ['晨刊讯 近日，大石头镇通了林间路，山货运得出来了。'],
    ['敦化讯（通讯员 张三丰）近年来，大石头镇通了林间路，山货运得出来了。'],
    ['广西日报南宁讯（记者 杨帆）大石头镇通了林间路，山货运得出来了。'],
    ['雁鸣网消息（雁鸣日报） 记者张云飞、通讯员蒋滔报道：大石头镇通了林间路。'],
    ['早报讯刚回到敦化的男青年周某，昨天又被抓了。'],
  ])('an opening of a paper that no list names: %s', (opening) => {
    const { articles } = outline([OTHER, '', opening, '', OTHER.replace('3月4日', '3月7日')])
    expect(articles).toHaveLength(3)
    expect(articles[1]).not.toMatch(/讯(?!员)/)
  })

  test.each([
    ['气象局发布通讯 近日将有雨雪天气，请大家注意防范'],
    ['据闻讯赶来的村民说，山上的树苗都是今年新栽的，长势很好'],
    ['资讯（记者站）负责人说'],
  ])('no opening: %s', (line) => {
    expect(outline([OTHER, line + '。']).articles).toHaveLength(1)
  })

  test('the author of a source line who is the reporter is named once', () => {
    const lines = ['大石头镇三百人上山植树', '2021-03-26 来源：雁鸣日报 作者：柳一鸣', REPORT]
    expect(outline(lines).articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test('traditional characters are read, and kept as printed', () => {
    const lines = ['平遙縣城關舉行遊行', '【本報訊】十一月十九日，平遙縣城關各界人民舉行遊行。', '（梁守業）']
    expect(outline(lines).articles).toEqual(['平遙縣城關舉行遊行 — 梁守業'])
  })
})

describe('headlines and sections', () => {
  const BODY = ['　　十岁的热依汗一进门就喊奶奶，邻居们都笑了起来，说这孩子嘴甜。', '　　两家人结亲已有两年，逢年过节都在一起过。']
  test.each([
    ['inside quotation marks that a line has cut', ['雁鸣湖镇启动“春季护', '林”百日行动', OTHER], '雁鸣湖镇启动“春季护林”百日行动'],
    [
      'run together with the opening',
      ['雁鸣湖小学上起劳动课本报讯（记者 柳一鸣）3月4日，孩子们学习育秧。'],
      '雁鸣湖小学上起劳动课 — 记者 柳一鸣',
    ],
    ['under what it happened under', ['在全国科学大会精神鼓舞下', '雁鸣湖镇掀起学习农技热潮', OTHER], '雁鸣湖镇掀起学习农技热潮'],
  ])('a headline %s', (_name, lines, expected) => {
    expect(outline(lines).articles).toEqual([expected])
  })

  test('a first half that ends in a dash', () => {
    expect(outline(['本报讯 大石头镇开会。', '', '民族团结一家亲——', '两家人 一锅饭', ...BODY]).articles).toHaveLength(2)
  })

  test.each([
    [
      'comments of the publishing system',
      '<!--enpproperty <articleid>31107</articleid><date>2011-11-15</date> enpproperty-->',
      'navigation',
    ],
    ['tags', '</p><p>', 'navigation'],
    ['the mark of a page in a database', '00002版：综合新闻', 'masthead'],
    ['the mark of an archive', '第3版()', 'masthead'],
    ['a menu of three words', '今日  首页 -往期报纸', 'navigation'],
    ['an invitation to follow', 'Hi~新朋友，记得点蓝字关注我们哟', 'navigation'],
    ['the names of pictures', 'title1.gif (2897 bytes)', 'navigation'],
    ['a bar', '|', 'unknown'],
    ['the head of a further page', '雁鸣日报 要闻 A2', 'masthead'],
    ['the column below', '●热线快递', 'masthead'],
    ['editors with a telephone', '本版责编：苏　敏　　电话：0470—7312288', 'credit'],
  ])('%s', (_name, line, kind) => {
    const { articles, leftovers } = outline([REPORT, MORE, '', line, '', '雁鸣湖小学上起劳动课', OTHER])
    expect(articles).toHaveLength(2)
    expect(leftovers).toEqual([`${kind}: ${line.replace(/\s+/g, ' ')}`])
  })

  test('marks begin the next brief though names in brackets close the one above', () => {
    const lines = [
      '●大石头镇一座民房失火，消防队员赶到将火扑灭，',
      '救出两名儿童。（热线读者龚先生）',
      '●雁鸣湖边发现一条中华鲟，由渔政人员放回江里去',
      '了。（热线读者舒女士）',
    ]
    expect(outline(['热线快递', '', ...lines]).articles).toHaveLength(2)
  })

  test('who publishes the paper stands under its name', () => {
    const lines = ['雁鸣家园', '雁鸣街道办事处 主办', '2014年6月9日 第23期', '', '大石头镇三百人上山植树', REPORT]
    expect(outline(lines).articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test('the text of a photograph stands under the name of its section', () => {
    const lines = [
      REPORT,
      MORE,
      '',
      '图片新闻',
      '　　8月27日，雁鸣湖镇的村民在晾晒连翘。　　　　张国强　摄',
      '',
      '雁鸣湖小学上起劳动课',
      OTHER,
    ]
    expect(outline(lines).articles).toHaveLength(2)
  })

  test('headlines above a line of navigation are the list of the page', () => {
    const list = ['黄泥河镇修通林间路', '县医院添置新设备', '中学生志愿服务队成立', '大石头镇三百人上山植树', '井盖变了样']
    const lines = ['第07版：县区新闻', ...list, '返回主页 | 雁鸣日报 | 版面导航', '大石头镇三百人上山植树', REPORT]
    expect(outline(lines).articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test('a short list will do where one of its headlines comes again', () => {
    const lines = [
      '第A04版：社会',
      '黄泥河镇修通林间路',
      '大石头镇三百人上山植树',
      '县医院添置新设备',
      '上一篇 下一篇',
      '大石头镇三百人上山植树',
      REPORT,
    ]
    expect(outline(lines).articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test.each([
    ['• 2010年10月12日 作者：'],
    ['09.03.2017  19:40'],
    ['[05月12日 02:09]'],
    ['日期：2021-09-24 浏览量：2516 来源：雁鸣新闻网'],
    ['王倩倩 字数：812'],
    ['《 雁鸣日报 》( 2023年08月29日 第 02 版 )'],
  ])('a line about the article stands between headline and report: %s', (line) => {
    expect(outline(['大石头镇三百人上山植树', line, REPORT, MORE]).articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test('further lines of the website below the source line part nothing', () => {
    const lines = [
      '大石头镇三百人上山植树',
      '',
      'http://www.example.cn  雁鸣网   2015-07-12 09:14:31',
      '0',
      '新闻热线：13777110707',
      '',
      REPORT,
    ]
    expect(outline(lines).articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test('a headline that asks stands over a letter', () => {
    const lines = [
      '专栏：读者来信',
      '',
      '雁鸣湖镇为什么买不到犁头？',
      '　　编辑同志：再有半个月就要春耕了，我们还缺五十个犁头。',
      '　　（郑土根）',
    ]
    expect(outline(lines).articles).toEqual(['雁鸣湖镇为什么买不到犁头？ — 郑土根'])
  })

  test('an office above a headline of two halves is its kicker', () => {
    expect(outline(['柳河街道', '老少齐上阵 服务送进家', OTHER]).articles).toEqual(['老少齐上阵服务送进家'])
  })

  test('who was there is a subhead', () => {
    expect(outline(['全区政情通报会举行', '孙云燕出席 陆小波主持', OTHER]).articles).toEqual(['全区政情通报会举行'])
  })

  test('one line below the words 版面导航 and an empty line is the headline', () => {
    expect(outline(['版面导航', '', '大石头镇三百人上山植树', '', '', REPORT]).articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })

  test('a box drawn around the list of headlines', () => {
    const lines = ['┌────────┐', '│　今　日　导　读　│', '│　雁鸣湖小学上起劳动课　│', '└────────┘', '', '大石头镇三百人上山植树', REPORT]
    expect(outline(lines).articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣'])
  })
})

describe('where articles begin', () => {
  test('an empty line counts where paragraphs have none', () => {
    const { articles } = outline([
      '大石头镇三百人上山植树',
      REPORT,
      MORE,
      '全镇二十三个村都分到了任务。',
      '',
      '邻里把碗柜搬进楼道',
      '3月2日，江南社区的楼道里多了一只碗柜，居民可以共用餐具。',
      '“门也打开了。”居民姜秀敏说。',
      '社区准备再添两只。',
    ])
    expect(articles).toHaveLength(2)
  })

  test('briefs with marks and titles of their own', () => {
    const { articles } = outline([
      '一粒种子的十年',
      '□记者 桑其芳',
      '3月6日，温室里挂满了红得发亮的番茄，来参观的人排起长队。',
      '带头人今年四十九岁，育种以前在镇上种了二十年的菜，手上全是茧子。',
      '他们给种子起了名字。',
      '',
      '▲侯镇：民兵夜训练真功 3月8日夜，侯镇民兵应急连集合拉练。',
      '▲纪台镇整治马路市场 近日，纪台镇引导菜农进入市场。',
    ])
    expect(articles).toEqual(['一粒种子的十年 — 记者 桑其芳', '侯镇：民兵夜训练真功', '纪台镇整治马路市场'])
  })

  test('a crosshead that takes up the headline begins nothing', () => {
    const { articles } = outline([
      '引进来、留得住',
      '——雁鸣县优化营商环境的两道题',
      '本报记者 田茂才',
      '',
      '　　一张清单挂上了大厅的墙。',
      '　　每个问题都有期限。',
      '',
      '引进来：一份不请客的邀请',
      '　　3月7日，客商再次来到雁鸣县。',
      '　　他一口茶没喝就签了字。',
      '',
      '留得住：一枚印章管审批',
      '　　原来要盖二十一枚印章。',
      '　　现在只要一枚。',
    ])
    expect(articles).toEqual(['引进来、留得住 — 记者 田茂才'])
  })

  test('an opening on a line of its own opens the paragraph below it', () => {
    const { articles } = outline(['雁鸣融媒讯（记者 达瓦 通讯员 何清源）', '3月17日，大石头镇挂牌成立生态联络站。', '联络员都是护林员。'])
    expect(articles).toHaveLength(1)
    expect(articles[0]).toContain('记者 达瓦, 通讯员 何清源')
  })

  test('a jump to another page is none of the article', () => {
    expect(outline(['大石头镇三百人上山植树', REPORT, MORE, '（下转第七版）']).leftovers).toEqual(['jump: （下转第七版）'])
  })
})

test('a line that could have taken the next word ends its paragraph', () => {
  const lines = [
    '本报讯 春茶开采前，记者在西坪镇尧',
    '阳片区看到，往年黄土裸露的坡地茶园',
    '里，如今梯壁上长出了成片的爬地兰和',
    '黄花菜，新栽的香樟和杉木已有半人高',
    '了，改造裸露茶园三百一十二亩，补种',
    '绿化树一万六千株，新修蓄水池几口。',
    '以前一下大雨，沟里流的都是红泥汤，',
    '肥料也跟着一起跑，茶农站在地头发愁',
    '，种草以后土不跑了，除草的工钱反而',
    '省下了一半，茶园里的鸟也多了起来。',
    '县水土保持中心组织人员对首批治理的',
    '地块进行验收，合格率达到百分之九十',
    '八，下一步要在重点产茶的乡镇推广。',
  ]
  const short = lines.map((line, at) => (at === 5 ? '绿化树一万六千株，新修蓄水池。' : line))
  const count = (text: string): number =>
    segment(normalise(text), text, '0'.repeat(64)).articles[0]?.parts.filter(({ role }) => role === 'paragraph').length ?? 0
  expect(count(short.join('\n'))).toBe(count(lines.join('\n')) + 1)
})

describe('what belongs to a report and what does not', () => {
  test.each([
    ['where it goes on, behind the last full stop', [`${MORE}（下转第三版）`], 'jump: （下转第三版）'],
    ['a placeholder for a picture', [MORE, '（附图片）'], 'caption: （附图片）'],
    ['who lent the picture', [MORE, '图片由大石头镇林业站提供'], 'caption: 图片由大石头镇林业站提供'],
  ])('%s', (_name, end, left) => {
    const { articles, leftovers } = outline(['敦化市三百人上山植树', REPORT, ...end, '', '雁鸣湖小学上起劳动课', OTHER])
    expect(articles).toEqual(['敦化市三百人上山植树 — 记者 柳一鸣', '雁鸣湖小学上起劳动课'])
    expect(leftovers).toEqual([left])
  })

  test.each([
    ['names with 报道： on the line that opens it', '　　本报讯　通讯员　白路远报道：', [], ' — 通讯员 白路远'],
    [
      'an office that the next line has inform somebody',
      '　　大石头镇北山昨晚起火。',
      ['', '　　火因正在调查。经敦化市林业局', '', '初步查明，火是烧荒引起的。'],
      '',
    ],
  ])('%s does not end it', (_name, opening, more, names) => {
    const { articles } = outline([
      '大石头镇扑灭一处山火',
      opening,
      '大石头镇林场和沿山各村，二十日夜里',
      '共出动三百人，打火道十五里，天亮时',
      '明火全部扑灭。',
      ...more,
      '',
      '雁鸣湖小学上起劳动课',
      OTHER,
    ])
    expect(articles).toEqual([`大石头镇扑灭一处山火${names}`, '雁鸣湖小学上起劳动课'])
  })

  test('a slogan between two reports is none of its text', () => {
    const report = ['大石头镇三百人上山植树', '　　本报讯　大石头镇三百多名社员昨', '日上山栽树，共栽下落叶松八百亩。']
    const next = ['雁鸣湖小学上起劳动课', '　　本报讯　雁鸣湖小学上起劳动课，', '学生学会了给果树剪枝。']
    const slogan = ['勤俭建国，自力更生，', '为实现四个现代化而奋斗！']
    const { articles, leftovers } = outline([...report, '', ...slogan, '', ...next])
    expect(articles).toEqual(['大石头镇三百人上山植树', '雁鸣湖小学上起劳动课'])
    expect(leftovers).toHaveLength(1)
    expect(outline([...report, '', '学生和家长都说，', '明年还要这样做！', '', ...next]).leftovers).toEqual([])
  })

  test('a caption of several lines is none of its text', () => {
    const { articles, leftovers } = outline([
      '大石头镇三百人上山植树',
      REPORT,
      MORE,
      '',
      '敦化市林业局扶持贫困乡发展木耳栽培，开展技术',
      '培训。图为林场职工给农户送去菌种。褚 辉摄',
      '',
      '雁鸣湖小学上起劳动课',
      OTHER,
    ])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣', '雁鸣湖小学上起劳动课'])
    expect(leftovers.map((leftover) => leftover.split(':')[0])).toEqual(['caption'])
  })

  test('further dispatches stay under their headline', () => {
    const { articles } = outline([
      '我军收复安宁县城',
      '【新华社辽东十一日急电】前线部队于昨日完全收复安宁县城，毙伤敌二百余。',
      '【新华社辽东十二日电】前线部队于七日收复平安之役，战果初步统计：生俘五百余人。',
      '',
      '大石头镇三百人上山植树',
      REPORT,
      '',
      '雁鸣湖小学上起劳动课',
      OTHER,
    ])
    expect(articles).toEqual(['我军收复安宁县城', '大石头镇三百人上山植树 — 记者 柳一鸣', '雁鸣湖小学上起劳动课'])
  })

  test('where a report is from is no headline in brackets', () => {
    const { articles } = outline([
      '一九四六年五月十八日　星期六　第二版',
      '',
      '　　【新华社江东江北总分社长平讯】',
      '江北区普遍开展植棉运动，',
      '今年植棉一百五十万亩，群',
      '众都说超过往年。',
      '',
      '　　【新华社江北总分社讯】江',
      '北行署日前召开春耕会议，',
      '讨论互助生产。',
    ])
    expect(articles).toEqual(['(江北区普遍开展植棉运动)', '(江北行署日前召开春耕会议)'])
  })

  test('an answer goes with its question', () => {
    const { articles } = outline([
      '廉租住房怎么申请？',
      '问：我家三口人，住房不到二十平方米，到哪里申请？（大石头镇 李女士）',
      '答（市住房保障科）：请带身份证到所在街道登记，每年三月审核一次。',
      '',
      '大石头镇三百人上山植树',
      REPORT,
    ])
    expect(articles).toHaveLength(2)
    expect(articles[1]).toBe('大石头镇三百人上山植树 — 记者 柳一鸣')
  })

  test('a block right above a dateline is its headline whatever it ends with', () => {
    const { articles } = outline([
      '大石头镇三百人上山植树',
      REPORT,
      MORE,
      '',
      '岩山村达到耕三余一',
      '军属写信：“好好打仗，',
      '保卫咱这好光景！”',
      '　　【本报岩山讯】岩山村经过减租，群众生产情绪空前高涨。',
    ])
    expect(articles).toEqual(['大石头镇三百人上山植树 — 记者 柳一鸣', '岩山村达到耕三余一'])
  })

  test('names on a line of their own close a report', () => {
    const { articles } = outline([
      '修筑马路人人高兴',
      '石板路已经动工修筑为水泥路，两旁居民都说这里要热闹起来了。',
      '（急成）',
      '',
      '大石头镇三百人上山植树',
      REPORT,
    ])
    expect(articles).toEqual(['修筑马路人人高兴 — 急成', '大石头镇三百人上山植树 — 记者 柳一鸣'])
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

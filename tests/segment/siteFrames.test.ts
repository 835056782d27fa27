import { describe, expect, test } from 'vitest'
import { readsAsSentence } from '../../src/segment/lines/titleShape'
import { outline } from './outline'
import { MORE, REPORT } from './reports'

const TITLE = '大石头镇三百人上山植树'
const ARTICLE = `${TITLE} — 记者 柳一鸣`
const TEASER = '去年秋天以来，江源镇把黑木耳种植作为农民增收的门路来抓，全镇菌包已经发展到三百万袋，不少农户靠木耳盖起了新...'

/** How often each kind of leftover comes. */
function kinds(leftovers: readonly string[]): string {
  return [...new Set(leftovers.map((leftover) => leftover.slice(0, leftover.indexOf(':'))))].sort().join(' ')
}

describe('what a website sets below an article', () => {
  test.each([
    ['a teaser cut off with dots', ['新闻推荐', TEASER]],
    ['a teaser with its headline', ['相关阅读：', '江源镇木耳鼓起钱袋子', `本报讯 ${TEASER}`]],
    ['a teaser whose dots stand below it', ['【推荐阅读】', TEASER.replace('...', ''), '...']],
    ['a teaser the page ends in', ['猜你喜欢', TEASER.replace('...', '')]],
    ['a heading that names the website', ['敦化网特别推荐', '时政要闻', '-', '江源镇木耳鼓起钱袋子', '-', '黄泥河镇修通林间公路']],
    ['headlines of its own', ['往期推荐', '雁鸣湖上的冬捕人', '早市里的烟火气', '点个“在看”支持一下']],
    ['headlines with stars', ['相关新闻：', '* 江源镇木耳鼓起钱袋子', '* 黄泥河镇修通林间公路']],
    ['praise of itself', ['敦化新闻，有观点、有态度，讲述家乡的故事，传播敦化正能量。']],
    ['praise in other words', ['离家再远，也能看家乡事，品故乡情。']],
    ['whose work it is', ['版权作品，未经授权严禁转载。经授权后，转载须注明来源和作者，不得改动内容。']],
    ['whom to tell', ['声明：本站转载此文是为了传递信息，如涉及版权问题，请联系本站删除。']],
    ['views of others', ['（本文仅代表个人观点，不代表本平台立场）']],
    ['a form for comments', ['发表评论', '[新用户注意！发表评论必须注册]']],
    ['the foot of a website', ['报社简介 - 广告服务 - 记者查询 - 联系方式', '新闻中心意见反馈留言板 电话：0433-6222222 欢迎批评指正']],
    ['how to reach the paper', ['0433-6222222 6223333', 'news@example.cn']],
    ['where to read on', ['（详情请关注敦化融媒《雁鸣新闻》）']],
    ['where to read the rest', ['点击“阅读全文”，进入“雁鸣论坛”']],
    ['where more is to be had', ['（更多内容见“看敦化”客户端）']],
    ['how to see more', ['扫描二维码看视频']],
    ['what a telephone shows', ['预览时标签不可点', '继续滑动看下一个']],
    ['how many have read it', ['赞 12  在看 8']],
    ['the time of a recording', ['00：00/01：23']],
    ['where the report stands', ['详见A4版']],
    ['where one comes from, by its headline', ['上接第一版《春风又绿雁鸣湖》']],
    ['a list under its marks', ['>> 导读', '一版：全市春耕进入高潮']],
    ['its pages', ['页: [1]']],
    ['its neighbours behind a mark', ['- 上一篇：江源镇木耳鼓起钱袋子[ 03-05 ]', '- 下一篇：黄泥河镇修通林间公路[ 03-06 ]']],
    ['another page behind an arrow', ['第02版：综合 4下一版']],
    ['who owns it', ['中共敦化市委组织部 主办 敦化市电教中心 承办 邮箱：dh@example.cn']],
    ['whose copy it is', ['作者/来源：雁鸣青年网', '内容如有不妥，请告知']],
    ['the edge of a cell and its links', ['|', '江源镇木耳鼓起钱袋子', '黄泥河镇修通林间公路', '雁鸣湖镇：湖上冬捕忙 岸上生意旺']],
    ['the end of a comment in its source', ['--> 2022-11-17 2 2 content_40.html 1 /enpproperty-->']],
  ])('%s is none of its text', (_name, lines) => {
    for (const gap of [[], ['']]) {
      const { articles, leftovers } = outline([TITLE, REPORT, MORE, ...gap, ...lines])
      expect(articles).toEqual([ARTICLE])
      expect(leftovers.map((leftover) => leftover.replace(/^\w+: /, '')).join('')).toContain((lines[0] ?? '').replace(/\s+/g, ' '))
    }
  })

  test.each([
    ['a report on rules of a website', '局里提醒，本网站管理员不会向市民索要密码，如有侵权行为，市民可到窗口申请处理。'.repeat(3)],
    ['a sentence that falls silent', '说起那年进山的路，褚云飞红了眼圈：“那时候啊……”'],
    ['a sentence with one such phrase', '这部短片讲述普通护林员的故事，传播社会正能量。'],
    ['a crosshead that recommends', '推荐好树种'],
    ['a crosshead between ornaments', '★ 山上的日子 ★'],
  ])('%s is its text', (_name, line) => {
    const { leftovers } = outline([TITLE, REPORT, line, MORE])
    expect(leftovers).toEqual([])
  })
})

describe('what a website sets above an article', () => {
  test.each([
    ['a teaser of other news', TEASER],
    ['praise of itself', '看家乡事，品故乡情'],
    ['the weather', '敦化天气：今天晴，西北风2级，气温-2~9℃'],
  ])('%s is no article', (_name, line) => {
    expect(outline([line, TITLE, REPORT, MORE]).articles).toEqual([ARTICLE])
    expect(outline([line, '', REPORT, MORE]).articles).toHaveLength(1)
  })

  test.each([['nothing behind its labels', ['今天是', '天气预报：', '■雁鸣拍客']]])('%s is no headline', (_name, lines) => {
    expect(outline([...lines, '【发布日期：2016-08-09】 【来源：本站】 【阅读：次】', '', TITLE, REPORT, MORE]).articles).toEqual([ARTICLE])
  })

  test.each([
    ['between bars', ['敦化资讯网 | 2008-3-23 10:04:22 要闻 | ||']],
    ['as an account prints them', ['原创 柳一鸣 敦化发布 2022-09-03 18:30 发表于吉林']],
    ['without a clock time', ['时间：2014-08-26 来源： 作者： 浏览次数：']],
    ['and a counter', ['• 来源 ：本站原创', '• 访问次数 ：', '• 发布时间 ：2019-02-27 03:58']],
    ['in three lines', ['2014', '02/18', '08:30', '敦化市新闻中心']],
    ['with another label', ['稿件来源：敦化资讯网  发布时间：2014-10-08']],
    ['with a label', ['此稿发表时间：2008-3-23 10:04:22']],
  ])('source and time %s stand under the headline', (_name, lines) => {
    expect(outline([`${TITLE} | |||`, ...lines, REPORT, MORE])).toEqual({ articles: [ARTICLE], leftovers: [] })
  })
})

describe("a library's card", () => {
  test.each([
    [
      'knowledge',
      [
        '知识类型： 析出资源',
        '查看原文',
        '内容出处： 《敦化报》 报纸',
        '唯一号： 220420',
        '分类号： S7',
        '摘要： 三百多名干部群众上山植树。',
        '关键词： 植树',
        '',
        '内容',
        '',
      ],
    ],
    ['a title record', ['【题名】大石头镇三百人上山植树', '【责任者】柳一鸣', '【报纸日期】1988.05.14', '【版次】2', '正文：']],
    ['a short one', ['文献来源：《敦化报》', '出版日期：1991-03-06', '版次：第二版']],
  ])('%s stands between headline and report', (_name, card) => {
    const { articles, leftovers } = outline([TITLE, '', ...card, REPORT, MORE])
    expect(articles).toEqual([ARTICLE])
    expect(kinds(leftovers)).toBe('')
  })

  test('one such field is a line of a report', () => {
    expect(outline([TITLE, REPORT, '时间：3月5日至8日，共四天。', MORE]).articles).toEqual([ARTICLE])
  })
})

describe('where a report ends', () => {
  test.each([
    '（感谢丁先生提供新闻线索）',
    '（市民热线）（丁女士提供线索，奖励50元）',
    '（文中当事人均为化名）',
    '（线索提供人：丁女士 奖励50元）',
  ])('a remark %s closes it', (remark) => {
    const { articles } = outline([
      `  ${TITLE}`,
      '',
      `  □记者 柳一鸣`,
      '',
      `  3月5日，敦化市大石头镇启动春季植树活动。${remark}`,
      '',
      '  林间小路',
      '',
      '  新铺六里石板',
      '',
      '  □记者 白路远',
      '',
      '  3月4日，雁鸣湖镇的林间小路铺上了石板，村民进山采菜不再踩泥。',
    ])
    expect(articles).toEqual([ARTICLE, '林间小路新铺六里石板 — 记者 白路远'])
  })

  test('本报讯 opens the next one though the stop before it was lost', () => {
    const { articles } = outline([REPORT.replace(/。$/, ''), '', '本报讯 3月4日，雁鸣湖镇中心小学迎来新学期第一堂劳动课。'])
    expect(articles).toHaveLength(2)
  })
})

describe('what stands below the foot of a web page', () => {
  const FIRST = '日前，敦化市黄泥河林业局组织护林员进山清理防火线，三天清出二十多公里，沿线的枯枝落叶全部运下了山。'
  test.each([
    [['上一篇：江源镇木耳鼓起钱袋子', '下一篇：黄泥河镇修通林间公路']],
    [['当前：B2（2017年03月11日） 上一版 下一版']],
    [['[返回顶部] [关闭窗口]']],
    [['相关新闻', '·江源镇木耳鼓起钱袋子 2014-02-15', '·黄泥河镇修通林间公路 2014-02-13', '·雁鸣湖小学上起劳动课 2014-02-13']],
    [['责任编辑：柳一鸣']],
    [['Copyright 2004-2017 All Rights Reserved', '吉ICP备00000001号']],
    [['0433-6222222', 'news@example.cn', '2014年03月04日 15:15:06']],
  ])('%j parts a paragraph from the article above', (lines) => {
    expect(outline([TITLE, REPORT, MORE, '', ...lines, '', FIRST, MORE]).articles).toHaveLength(2)
  })

  test('a paragraph right below the heading of further news is what it announces', () => {
    expect(outline([TITLE, REPORT, MORE, '', '相关新闻', '', FIRST, MORE]).articles).toHaveLength(1)
  })

  test('a line that says how large the letters are parts nothing', () => {
    expect(outline([TITLE, REPORT, MORE, '', '字号：大 中 小', '', FIRST, MORE]).articles).toHaveLength(1)
  })
})

test('the kind of news in brackets goes with the headline over a source line', () => {
  const lines = [
    '【快讯】大石头镇召开春季造林动员会',
    '发布日期：2020-03-16 15:16 来源：敦化融媒',
    REPORT.replace('本报讯（记者 柳一鸣）', ''),
    MORE,
  ]
  expect(outline(lines).articles).toEqual(['【快讯】大石头镇召开春季造林动员会'])
})

describe('a paragraph that opens on a day and stands apart from paragraphs that do not', () => {
  const FIRST = '1月19日上午，敦化市雁鸣湖镇人大召开第四次会议，听取了镇政府关于旅游路修建情况的报告，四十多名代表到会。'
  const page = (title: readonly string[]): readonly string[] => [
    ...title,
    REPORT,
    MORE,
    MORE,
    MORE,
    '',
    ...title,
    '本报讯 1月16日，敦化市江源镇召开林业工作会议，部署全年造林任务，各村支书到会。',
    MORE,
    MORE,
    '',
    FIRST,
    MORE,
  ]

  test('begins an article where articles have no headline', () => {
    expect(outline(page([])).articles).toHaveLength(3)
  })

  test('goes on the article above where they have one', () => {
    expect(outline(page([TITLE])).articles).toHaveLength(2)
  })
})

test.each([
  ['3月5日上午，大石头镇', true],
  ['3月5日上午10时30分左右，大石头镇', true],
  ['3月5日雁鸣湖镇十二家冷库开门，大石头镇', false],
])('%s opens a sentence: %s', (line, opens) => {
  expect(readsAsSentence(line)).toBe(opens)
})

describe('names by themselves', () => {
  const FIRST = '3月8日，敦化市黄泥河林业局组织护林员进山清理防火线，三天清出二十多公里，沿线的枯枝落叶全部运下了山。'

  test('below the last paragraph, apart from it and from the website', () => {
    expect(
      outline([TITLE, '', REPORT.replace('（记者 柳一鸣）', ''), '', MORE, '', '褚云飞', '', '新闻推荐', '', TEASER]).articles,
    ).toEqual([`${TITLE} — 褚云飞`])
  })

  test('over paragraphs about whom they name they are crossheads', () => {
    expect(outline([TITLE, '', REPORT, '', '褚云飞', '', MORE, '', MORE]).articles).toEqual([ARTICLE])
  })

  test('with what they did open the report below where an article has ended above', () => {
    const { articles } = outline([TITLE, '', REPORT, '', MORE, '', '（褚云飞）', '', '记者柳一鸣报道白路远摄影', '', FIRST, '', MORE])
    expect(articles).toHaveLength(2)
    expect(articles[1]).toContain('记者 柳一鸣, 摄影 白路远')
  })
})

describe('what a picture shows', () => {
  test.each(['活动现场。', '签约仪式现场', '大石头镇林场航拍', '柳一鸣剧照。', '林场夜景', '[图片]', '图片来自大石头镇', '![](a.jpg)'])(
    '%s is a caption',
    (line) => {
      const { articles } = outline([TITLE, REPORT, '', line, MORE, MORE])
      expect(articles).toEqual([ARTICLE])
    },
  )
})

test('a heading above a dated line is a headline, not the name of a paper', () => {
  const { articles } = outline([
    '## 大石头镇造林过半',
    '**2018-10-11 敦化报 第1版 要闻**',
    '',
    MORE,
    '',
    '## 雁鸣湖开湖',
    '**2018-10-11 敦化报 第2版**',
    '',
    MORE,
  ])
  expect(articles).toEqual(['大石头镇造林过半', '雁鸣湖开湖'])
})

describe('what a website sets around a headline', () => {
  test.each([
    ['links for those who cannot see the page', ['跳转到路径导航栏', '跳转到正文内容', ''], []],
    ['a voice that reads aloud', [], ['', '语音朗读：语音播报', '']],
    ['a bar of buttons', ['论坛 博客 推荐'], []],
    ['links whose page lists the same headlines below', ['2017年11月29日 星期三 | 版面导航', '上一篇    下一篇', '放大 缩小 默认'], []],
  ])('%s is none of it', (_name, above, between) => {
    const foot = [
      '',
      '上一篇    下一篇',
      '第01版：要闻',
      '第02版：综合',
      '第03版：副刊',
      '江源镇木耳鼓起钱袋子',
      TITLE,
      '黄泥河镇修通林间公路',
    ]
    expect(outline([...above, TITLE, ...between, REPORT, MORE, ...foot]).articles).toEqual([ARTICLE])
  })
})

test('a headline right below the buttons of a website is one though an empty line parts it from its source line', () => {
  const { articles } = outline([
    TITLE,
    REPORT,
    MORE,
    '',
    '【字体：大 中 小】 【打印】 【关闭】',
    '江源镇木耳鼓起钱袋子',
    '',
    '2009-08-04 来源：雁鸣网',
    '',
    `3月6日，${MORE}`,
  ])
  expect(articles.slice(1).map((article) => article.split(' ')[0])).toEqual(['江源镇木耳鼓起钱袋子'])
})

describe('a headline of two equal halves in a narrow column', () => {
  const BODY = ['昨晚的滨江广场，出现了一群不', '同寻常的“卖花人”。一对买花', '的情侣付了钱，却把花又还给了', '“卖花人”，说再卖一回多帮一']
  const headlines = (first: string): readonly string[] => outline(['城南日报', '', first, ...BODY, '回他。']).articles

  test('ends where its line ends', () => {
    expect(headlines('义捐一束康乃 送上一份温情')).toEqual(['义捐一束康乃送上一份温情'])
  })

  test('is none where a comma stands in it', () => {
    expect(headlines('义捐一束，康 送上一份温情').join('')).not.toContain('义捐一束，康 送上一份温情 ')
  })
})

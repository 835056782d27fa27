import { describe, expect, test } from 'vitest'
import { readStamp } from '../../src/lexicon/outlets/siteWords'
import { normalise } from '../../src/decode/normalise'
import { segment } from '../../src/segment/segment'
import { outline } from './outline'
import { REPORT } from './reports'

const FIRST = '敦化市大石头镇启动春季植树活动，三百多名干部群众上山栽下落叶松苗木，当天栽下一万二千株。（柳一鸣）'
const OPEN = '敦化市大石头镇启动春季植树活动，三百多名干部群众上山栽下落叶松苗木，当天栽下一万二千株，还将陆续栽下'
const SECOND = '雁鸣湖镇中心小学的孩子们走进育秧棚，跟着老师学习撒种、覆土，在新学期第一堂劳动课上忙了整整一个下午。'

/** What stands as a crosshead or a subhead in the articles of a page. */
function crossheads(lines: readonly string[]): readonly string[] {
  const text = lines.join('\n')
  const { articles } = segment(normalise(text), text, '0'.repeat(64))
  return articles.flatMap(({ parts, subheads, kickers }) => [
    ...parts.flatMap(({ role, content }) => (role === 'crosshead' ? [content.text] : [])),
    ...subheads,
    ...kickers,
  ])
}

describe('a line that only says from where an article is', () => {
  test.each([
    '敦化市人民政府 乡镇动态',
    '敦化市人民政府 【打印】 发布时间:2018-04-09',
    '敦化市人民政府 www.dunhua.gov.cn 2019-08-14',
    '云上敦化 2023-01',
    '红网敦化 2021-01-04',
    '长城网·敦化 2016-05-06',
    '今日敦化 2025-08-01',
    '敦化廉政网 2017年02月',
    '敦化新闻网 发布时间： 2013年12月30日 10:24',
    '敦化新闻网 > 雁鸣湖镇 2010-05-21',
    '吉林经济在线 > 体育 2017-08-09',
    '2019-07 敦化日报',
    '敦化市教育局 工作动态',
    '敦化市人大常委会 代表工作 2018-03-06',
    '敦化信息港 2018-03-06',
    '敦化宣传(微信公众号)2018-03-05',
    '【敦化日报】2018-03-06',
    '2. 敦化日报 2018.03.06 B02',
    '今日敦化 2018-03-05 第2版',
    '《敦化日报》2018年3月5日 读书版面',
    '敦化新闻网',
  ])('%s ends the one above and begins the one below', (stamp) => {
    for (const above of [FIRST, OPEN]) {
      if (stamp === '敦化新闻网' && above === OPEN) continue
      const { articles, leftovers } = outline([above, '', stamp, '', SECOND])
      expect(articles).toHaveLength(2)
      expect(leftovers).toEqual([`navigation: ${stamp.replace(/\s+/g, ' ')}`])
    }
  })

  test.each([
    '2019-07 敦化日报',
    '红网敦化站 09-11 09:56',
    '[ 2009-05-06 ]',
    '发布人：admin 发布时间：2015-07-08 浏览次数：88',
    '敦化市人民政府 政府信息公开 发布时间: 2020-01-14 字体: [ ]',
  ])('%s stands under a headline as well', (stamp) => {
    const heads = ['## 大石头镇三百人上山植树', '## 雁鸣湖小学上起劳动课']
    expect(outline([heads[0] ?? '', '', stamp, '', FIRST, '', heads[1] ?? '', '', stamp, '', SECOND])).toEqual({
      articles: ['大石头镇三百人上山植树 — 柳一鸣', '雁鸣湖小学上起劳动课'],
      leftovers: [],
    })
  })

  test.each([
    '敦化市人民政府办公室',
    '敦化市人民政府 关于封山的通告',
    '雁鸣湖在线上卖木耳',
    '中国北方冬捕2016年开网',
    '今日雁鸣湖',
    '来源：敦化新闻网',
    '敦化市教育局 2018-03-06',
    '敦化市教育局 王局长',
    '1. 敦化市教育局',
  ])('%s is none', (line) => {
    expect(readStamp(line)).toBe(null)
  })
})

describe('mastheads of several issues', () => {
  const page = (second: string): readonly string[] => ['敦化晚报 2014年9月20日 星期六', '', OPEN, '', second, '', SECOND]

  test('each begin something', () => {
    expect(outline(page('敦化晚报 2016年1月27日 星期三')).articles).toHaveLength(2)
  })

  test('of one issue do not', () => {
    expect(outline(page('敦化晚报 2014年9月20日 星期六')).articles).toHaveLength(1)
  })

  test('stand over names and their report', () => {
    const { articles } = outline([...page('敦化晚报 2016年1月27日 星期三').slice(0, 5), '', '见习记者 褚云飞', SECOND, '', SECOND])
    expect(articles).toHaveLength(2)
    expect(articles[1]).toContain('见习记者 褚云飞')
  })

  test('stand over what a picture shows', () => {
    const { articles, leftovers } = outline(['2014-09-20', REPORT, '', '2016-01-27', '村民在山坡上栽树。', REPORT, SECOND])
    expect(articles).toHaveLength(2)
    expect(leftovers.join()).toContain('caption: 村民在山坡上栽树。')
  })
})

test('names apart from an article that has ended stand over the next one, which names nobody', () => {
  const { articles } = outline([
    REPORT,
    SECOND,
    '',
    '□记者 褚云飞 通讯员 白路远 文/图',
    '本报讯 一串串灯笼挂上了雁鸣湖镇的街头，镇上的花灯展要到正月十五。',
    SECOND,
  ])
  expect(articles).toHaveLength(2)
  expect(articles[1]).toContain('记者 褚云飞, 通讯员 白路远')
})

describe('what a website prints below an article', () => {
  const TITLE = '大石头镇三百人上山植树'
  test.each([
    [['评论一下', '评论 0人参与,0条评论', '还没有评论,快来抢沙发吧!', '最热评论']],
    [['评论(0)']],
    [['阅读 (12)　不感兴趣']],
    [['您是第 1234 位读者']],
    [['本文共阅读 321 次']],
    [['文章录入：admin 责任编辑：admin']],
    [['扫一扫 分享到微信']],
    [['大家都在看']],
    [['附件下载：']],
    [['网友评论：（只显示最新10条。评论内容只代表网友观点，与本站立场无关！）']],
    [['扫一扫在手机打开当前页', '微信', '手机APP']],
    [['推荐】【 小字】【打印】【下载点点通】【关闭', '热 点 专 题', '林区春运加开专列', '第八届雁鸣湖冬捕节', '木耳收购价上调']],
    [['短信和E-Mail推荐】【关闭窗口', '新 闻 查 询', '订实用短信,获赠超大VIP邮箱、个人主页!', '您投票 我送奖!']],
    [['日新闻排行榜', '周新闻排行榜', '月新闻排行榜']],
    [['更多评论,欢迎到敦化论坛参加讨论']],
    [['关于时政要闻的其他信息推介']],
    [['您的IE浏览器版本太低,请升级至IE8及以上版本。']],
    [['敦化新闻,弘扬社会正气。因为热爱所以付出,光阴流水,不变的是敦化这个家。']],
    [['打印|收藏|发给好友【字号大中小】 |', '心情版']],
    [['长白山 | 八面来风 |', '林海雪原 | 柳一鸣:山里的早市 |']],
    [['【打印', '雁鸣湖冬捕节开幕', '木耳收购价上调']],
    [['下一篇 4 放大 缩小 默认', TITLE, '雁鸣湖开湖', '通信地址:敦化市胜利大街6号   邮编:133700   E-mail:dh@example.cn']],
  ])('%j is none of its text', (lines) => {
    for (const gap of [[], ['']]) {
      const below = [...gap, '', '雁鸣湖小学上起劳动课', `本报讯 3月4日，${SECOND}`]
      expect(outline([TITLE, REPORT, ...gap, ...lines, ...below]).articles).toEqual([`${TITLE} — 记者 柳一鸣`, '雁鸣湖小学上起劳动课'])
    }
  })

  test('nor is whose report it was, below which a headline that nothing proves begins the next', () => {
    for (const line of ['来源：敦化日报', '（来源：敦化日报）', '稿源：敦化市融媒体中心'])
      expect(outline([TITLE, REPORT, SECOND, '', line, '', '雁鸣湖小学上起劳动课', '', SECOND, '', SECOND]).articles).toHaveLength(2)
  })

  test.each([
    '镇里的“木耳计划”公众号下，网友留言说要“抢沙发”，三百多人参与了讨论，也有人问起苗木的价钱。',
    '全镇有八百多人参与了当天的植树活动。',
  ])('%s is its text', (line) => {
    expect(outline([TITLE, REPORT, line, SECOND]).leftovers).toEqual([])
  })
})

test.each([
  ['敦化市委宣传部主办', '敦化日报社承办', '新闻热线:(0433)6222222'],
  ['敦化晚报 CB-A05'],
  ['敦化 2019年第1218期 PDF  下一版»本期共4版(1-2-3-4)'],
  ['当前位置:首页', '> 新闻中心 > 乡镇人大'],
  ['00005版:【三农】'],
])('%s tells of the page', (...lines) => {
  const { articles } = outline([REPORT, SECOND, '', ...lines, '', '雁鸣湖小学上起劳动课', '', `本报讯 3月4日，${SECOND}`])
  expect(articles[1]).toBe('雁鸣湖小学上起劳动课')
})

describe('lines of a web page that empty lines have cut', () => {
  const TITLE = '大石头镇三百人上山植树'
  const STAMP = '2021-03-06 09:12 来源:敦化新闻网'

  test.each([
    ['5日，记者从大石头镇林业站获悉，今年全镇春', '季造林的任务比去年同期增加了两成。'],
    ['植树节当天，记者走访镇里几家苗圃、花市', '了解到，落叶松苗木供应充足、价格平稳。'],
    ['检查组先后深入大石头镇部分学校及周边小卖', '店、餐饮店、粮油店看了看。'],
  ])('%s goes on below', (first, second) => {
    for (const lines of [
      [TITLE, '', STAMP, '', first, '', second, '', SECOND],
      [TITLE, '', STAMP, '', SECOND, '', first, '', second],
    ]) {
      expect(outline(lines)).toEqual({ articles: [TITLE], leftovers: [] })
      expect(crossheads(lines)).toEqual([])
    }
  })

  test('a photographer signs the only paragraph', () => {
    const lines = [
      '这段路咋没修',
      '',
      '2015-01-30 03:34:21',
      '',
      '1月28日，记者在大石头镇西口看到，有一段护坡',
      '',
      `的石块松动了。29日，镇里说已请人来看过，开春化冻后就修。记者 柳一鸣 摄`,
      '',
      '',
      '首页 > 敦化新闻',
      '',
      TITLE,
      '',
      STAMP,
      '',
      SECOND,
    ]
    expect(outline(lines).articles).toHaveLength(2)
    expect(crossheads(lines)).toEqual([])
  })
})

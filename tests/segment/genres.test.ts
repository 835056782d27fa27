import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import { bodyTexts } from '../../src/domain/article'
import { segment } from '../../src/segment/segment'
import { outline } from './outline'

const PLANTING = [
  '大石头镇三百人上山植树',
  '',
  '　　本报讯（记者 柳一鸣）3月5日，大石头镇启动春季植树活动，三百多名干部群众上山栽下落叶松苗木。',
  '　　镇林业站说，全部苗木都由本地苗圃供应，余下的任务在月底以前完成。',
  '',
]
const PLANTED = '大石头镇三百人上山植树 — 记者 柳一鸣'

describe('a page of literature', () => {
  const ESSAY = ['　　人到中年，才晓得慢的好，走路要慢，说话也要慢。', '　　慢下来，路边的花才看得见。', '']

  test('holds verse without a mark below the name of who wrote it', () => {
    const { articles } = outline([
      '【诗歌】',
      '雪落在大石头',
      '程　风',
      '',
      '雪落在屋顶上',
      '屋顶就轻了',
      '落在老人的肩上',
      '肩膀就亮了',
      '',
      '【散文】',
      '慢',
      '柳一鸣',
      '',
      ...ESSAY,
    ])
    expect(articles).toEqual(['雪落在大石头 — 程风', '慢 — 柳一鸣'])
  })

  test('a poem among several has its author below its own title', () => {
    const { articles } = outline([
      ...PLANTING,
      '诗二首',
      '秋　收',
      '程　风',
      '镰刀弯弯割稻忙，',
      '一担稻谷一担香；',
      '歌声挑过田埂去，',
      '惊起白鹭三四双。',
    ])
    expect(articles[1]).toContain('程风')
  })

  test.each([
    ['三首', 0, 2],
    ['外一首', 1, 3],
    ['外二首', 2, 4],
  ])('the titles of further poems are none of their verse: （%s）', (others, titles, stanzas) => {
    const text = [
      `灯下（${others}）`,
      '程　风',
      '灯芯一点一点地短下去了',
      '影子长起来',
      '奶奶的针走得很慢',
      '',
      '慢得像一条没有名字的河',
      titles > 0 ? '磨刀' : '把石头越磨越薄',
      '石头在水里说话',
      '刀在石头上发亮',
      titles > 1 ? '炊烟起' : '炊烟升起来了',
      '它不急着走远',
      '先在屋顶上坐一坐',
    ].join('\n')
    const [poem] = segment(normalise(text), text, '0'.repeat(64)).articles
    expect(poem?.kind).toBe('poem')
    expect(poem?.parts.filter(({ role }) => role === 'crosshead').map(({ content }) => content.text)).toEqual(
      ['磨刀', '炊烟起'].slice(0, titles),
    )
    expect(poem === undefined ? [] : bodyTexts(poem)).toHaveLength(stanzas)
  })

  test('two poems under one headline have each its title, and their poet stands behind where she is from', () => {
    const text = [
      '诗二首',
      '县一高　孙晓梅',
      '',
      '山泉',
      '你从石缝里来',
      '带着一身的凉',
      '把月光背到山下',
      '洗一洗村庄的脸',
      '',
      '石磨',
      '一圈一圈',
      '磨碎了多少个黄昏',
      '奶奶的白发',
      '就是这样磨出来的',
    ].join('\n')
    const [poem] = segment(normalise(text), text, '0'.repeat(64)).articles
    expect(poem?.kind).toBe('poem')
    expect(poem?.byline.map(({ name }) => name)).toEqual(['孙晓梅'])
    expect(poem === undefined ? [] : bodyTexts(poem).map((stanza) => stanza.slice(0, 4))).toEqual(['你从石缝', '一圈一圈'])
  })

  test('says in brackets where an author works, which is no name', () => {
    expect(outline(['慢', '⊙ 柳一鸣', '', ...ESSAY.slice(0, 2), '　　（作者单位：县文化馆）']).articles).toEqual(['慢 — 柳一鸣'])
  })

  test.each(['投稿须知：本版欢迎散文、诗歌来稿，请注明地址。', '来稿邮箱：本版编辑部收，千字以内为宜。'])(
    'says last how to send something in: %s',
    (line) => {
      const { articles, leftovers } = outline(['慢', '柳一鸣', '', ...ESSAY, '', line])
      expect(articles).toEqual(['慢 — 柳一鸣'])
      expect(leftovers).toEqual([`notice: ${line}`])
    },
  )

  test('a poem ends where the next column is named', () => {
    const { articles } = outline([
      ...PLANTING,
      '挑河号子',
      '　　　　　　　　　　大石头镇　程有田',
      '',
      '　　号子一声地动摇，',
      '　　土筐飞上九重霄；',
      '　　为有社员多壮志，',
      '　　敢叫旱魃弯下腰。',
      '',
      '学习与讨论',
      '',
      '　　　　一张纸条引起的变化',
      '',
      '　　供销社的墙上贴出一张纸条，说门市部下班太早，社员收工后买不到东西。',
    ])
    expect(articles).toEqual([PLANTED, '挑河号子 — 大石头镇 程有田', '一张纸条引起的变化'])
  })

  test('a poet stands behind where he is from, whatever place that is', () => {
    const { articles, leftovers } = outline([
      ...PLANTING,
      '春雪',
      '　　　　　　　　　　石门庙　赵明山',
      '',
      '　　千山万岭披银装，',
      '　　喜鹊枝头报吉祥。',
      '　　八十二年风雨路，',
      '　　丹心一片向朝阳。',
      '',
      '下期预告：《林海十记》',
    ])
    expect(articles).toEqual([PLANTED, '春雪 — 赵明山'])
    expect(leftovers).toEqual(['contents: 下期预告：《林海十记》'])
  })

  test('pieces of readers stand below the name of what they were sent in for', () => {
    const piece = (title: string, name: string): string[] => [
      title,
      `机械厂　${name}`,
      '',
      '　　那天下着小雨，父亲站在会议室窗外，一直等到散会才走。',
      '',
    ]
    const { articles } = outline([...PLANTING, '我与林海同行（征文选登）', ...piece('一把锯', '程　风'), ...piece('入林那天', '赵明山')])
    expect(articles).toEqual([PLANTED, '一把锯 — 机械厂 程风', '入林那天 — 机械厂 赵明山'])
  })

  test('an author stands between a headline and a long line, though verse of the same width stands above', () => {
    const { articles } = outline([
      ...PLANTING,
      '挑河号子',
      '　　　大石头镇　程有田',
      '号子声声传过来，',
      '千家万户喜开怀。',
      '双手绘出新图样，',
      '敢教荒坡出光彩。',
      '',
      '小评论',
      '从一颗螺丝钉说起',
      '何静',
      '地上有颗螺丝钉，有人看见，一脚踢开；有人看见，弯腰捡起，擦干净放回盒里。',
    ])
    expect(articles).toEqual([PLANTED, '挑河号子 — 大石头镇 程有田', '从一颗螺丝钉说起 — 何静'])
  })

  test('a character that a column has cut off is no title', () => {
    const { articles } = outline([
      '大石头镇三百人上山植树',
      '　　镇林业站的技术员手把手地教，连七十岁的老人也学会了使',
      '用',
      '',
      '柳一鸣',
      '',
      ...ESSAY,
    ])
    expect(articles[0]).toMatch(/^大石头镇三百人上山植树/)
  })
})

describe('a letter to the paper', () => {
  const LETTER = [
    '　　供销社要方便群众',
    '编辑同志：我们村的供销社常说没有零钱，群众买不到盐，盼望上级检查。',
    '　　　　　　　　大石头镇　程有田',
  ]

  test('has its headline above, though that stands in and the letter does not', () => {
    expect(outline([...PLANTING, ...LETTER]).articles).toEqual([PLANTED, '供销社要方便群众 — 大石头镇 程有田'])
  })

  test('goes on with what the one who is blamed writes', () => {
    const answer = '　　县联社来信：程有田同志的批评是正确的，我社已经派人检查，并且规定了改进办法。'
    expect(outline([...PLANTING, ...LETTER, answer]).articles).toHaveLength(2)
  })
})

describe('what the paper says first', () => {
  const OPENING = '　　【本报讯】雁鸣湖镇社员程有田去年承包水稻八十亩，产粮九万斤，今年又把技术传给了十七户。'
  test.each([['编者按　富了以后怎么办？程有田用行动作了回答。'], ['【开栏的话】从今天起，本报讲述富裕起来的人。']])(
    '%s stands between headline and report',
    (note) => {
      const { articles } = outline([...PLANTING, '程有田带出一个富裕屯', '', note, '', OPENING, '　　屯里的稻子长势喜人。（柳一鸣）'])
      expect(articles).toEqual([PLANTED, '程有田带出一个富裕屯 — 柳一鸣'])
    },
  )

  test('over the whole page is no part of the first headline', () => {
    const { articles } = outline(['敦化报 2003.7.1 第2版', '', '热烈庆祝中国共产党成立八十二周年', '', ...PLANTING])
    expect(articles).toEqual([PLANTED])
  })

  test('right above a headline is part of it', () => {
    const { articles } = outline(['敦化报 2003.7.1 第2版', '', '热烈庆祝中国共产党成立八十二周年', ...PLANTING])
    expect(articles[0]).toContain('热烈庆祝')
  })
})

describe('a column', () => {
  test('whose headline asks', () => {
    const { articles } = outline([
      ...PLANTING,
      '读报常识',
      '什么是一长制？',
      '　　一长制就是在生产管理上由厂长一人负责的制度。',
      '　　它并不取消群众的监督。',
    ])
    expect(articles).toEqual([PLANTED, '什么是一长制？'])
  })

  test('of short sentences that each have a mark', () => {
    const { articles } = outline([...PLANTING, '国际一周', '　　▲某国工人罢工，要求加薪。', '　　▲两国议定互换渔船二十艘。'])
    expect(articles).toHaveLength(3)
  })

  test('of briefs that stand as a list in Markdown', () => {
    const { articles } = outline([
      '## 大石头镇三百人上山植树',
      '',
      PLANTING[2] ?? '',
      '',
      '## 简讯',
      '',
      '- 县图书馆延长开放时间，读者叫好。',
      '- 县二中夺得全县辩论赛亚军。',
    ])
    expect(articles).toHaveLength(3)
    expect(articles[1]).not.toContain('-')
  })

  test('whose briefs narrow lines have cut', () => {
    const { articles } = outline([
      ...PLANTING,
      '简讯',
      '',
      '　　▲大石头镇八个村办起合作医疗，',
      '医生采集中草药三千多斤。',
      '　　▲雁鸣湖镇居民义务劳动五天，',
      '整修街道三条。',
    ])
    expect(articles).toHaveLength(3)
  })

  test.each([['●农技110'], ['●供求信息'], ['资讯']])('named %s stands over the next headline', (column) => {
    const { articles, leftovers } = outline([
      ...PLANTING,
      column,
      '',
      '雁鸣湖镇办起夜校',
      '',
      '本报讯 连日来，雁鸣湖镇十一个村都办起了夜校。',
    ])
    expect(articles).toEqual([PLANTED, '雁鸣湖镇办起夜校'])
    expect(leftovers).toEqual([`masthead: ${column}`])
  })

  test('of a question and its answer', () => {
    const { articles } = outline([
      ...PLANTING,
      '问与答',
      '',
      '问：房东把房子卖了，租客要搬走吗？',
      '',
      '答：不用，新房东要继续履行原来的合同。',
    ])
    expect(articles).toHaveLength(2)
    expect(articles[1]).toMatch(/^\(/)
  })

  test('named as a list of headlines may be, right above a headline and its report', () => {
    const { articles } = outline(['今日要闻', '大石头镇三百人上山植树', '本报讯（记者 柳一鸣）3月5日，大石头镇启动春季植树活动。'])
    expect(articles).toEqual([PLANTED])
  })
})

describe('a headline of two lines', () => {
  test.each([
    ['雁鸣湖镇：', '把夜校办到炕头上'],
    ['县医保局提醒：', '缴费本月底截止'],
  ])('%s %s begins with whom it is about', (first, second) => {
    const { articles } = outline([
      ...PLANTING,
      first,
      second,
      '　　3月6日晚上，雁鸣湖镇一家的炕头边坐了四十多人，谁都带着本子和铅笔。',
      '　　课一直上到九点。（程有田）',
    ])
    expect(articles).toEqual([PLANTED, `${first}${second} — 程有田`])
  })

  test('a place with what it has to do is none', () => {
    const { articles } = outline([...PLANTING, '大石头镇：', '　　今年植树三万株，其余各村都要向他们学习，把任务早日完成。'])
    expect(articles).toEqual([PLANTED])
  })
})

describe('a report of a case', () => {
  const CASE = [
    '借条丢了还能要回钱吗',
    '',
    '基本案情',
    '',
    '程某借给柳某三万元，借条后来丢失。',
    '',
    '法院判决',
    '',
    '法院判令柳某归还借款。',
    '',
    '法官说法',
    '',
    '转账凭证也是证据。',
    '',
    '（程有田）',
    '',
  ]

  test('has its own crossheads, though one is the name of a column as well', () => {
    expect(outline([...CASE, ...PLANTING]).articles).toEqual(['借条丢了还能要回钱吗 — 程有田', PLANTED])
  })

  test('below the name of a column', () => {
    const { articles, leftovers } = outline(['法官说法', '', ...CASE, '法官说法', '', ...PLANTING])
    expect(articles).toHaveLength(2)
    expect(leftovers).toHaveLength(2)
  })
})

describe('a long report', () => {
  test.each([['（一）'], ['1'], ['壹']])('begins its first part with %s, which is none of its headline', (number) => {
    const { articles } = outline([
      '山脚下的扫雷姑娘',
      '',
      '□ 本报记者 柳一鸣',
      '',
      number,
      '',
      '山坡上，蒋玉梅背着探雷器，一步一步往前挪。',
      '',
      '（二）',
      '',
      '去年冬天，她排出了第一百枚地雷。',
    ])
    expect(articles).toEqual(['山脚下的扫雷姑娘 — 记者 柳一鸣'])
  })

  test('has its author between empty lines, and opens with what a narrow column has cut', () => {
    const { articles } = outline([
      '致敬，把路走平的人',
      '',
      '  何静',
      '',
      '  他们把危险留给自己，把平安留给',
      '乡亲。',
      '',
      '  他们的名字，山里人都记得。',
    ])
    expect(articles).toEqual(['致敬，把路走平的人 — 何静'])
  })
})

describe('lines of a list', () => {
  test('nearer to the report above than to the headline below belong to that', () => {
    const list = ['■车次时刻', 'D5081次 西安8：20开 安康10：41到', 'D5082次 安康11：30开 西安13：52到', '', '']
    const { articles } = outline([
      ...PLANTING,
      ...list,
      '雁鸣湖镇办起夜校',
      '讲课的有七十人',
      '',
      '本报讯 连日来，雁鸣湖镇十一个村都办起了夜校。',
    ])
    expect(articles).toHaveLength(2)
    expect(articles[0]).toBe(PLANTED)
    expect(articles[1]).not.toContain('车次')
  })
})

describe('people who are honoured, one by one', () => {
  const PEOPLE = [
    ...PLANTING,
    '',
    '敬业奉献模范 程友兰',
    '十九年，她把学生当儿女',
    '程友兰，女，48岁，大石头镇中心小学教师。',
    '',
    '1998年，程友兰来到大石头镇，一间土房就是教室，十一个孩子坐在石板上听课。',
    '',
    '',
    '见义勇为模范 何长贵',
    '三次跳进江里的艄公',
    '何长贵，男，52岁，江源镇渡口艄公。',
    '',
    '2006年夏天，江水上涨，两个孩子滑进江里，何长贵连衣服也没脱就跳了下去。',
  ]

  test('have their name in a kicker, and what they are in a paragraph of its own', () => {
    const text = PEOPLE.join('\n')
    const { articles } = segment(normalise(text), text, '0'.repeat(64))
    expect(articles.slice(1).map(({ kickers, headline }) => [...kickers, headline])).toEqual([
      ['敬业奉献模范 程友兰', '十九年，她把学生当儿女'],
      ['见义勇为模范 何长贵', '三次跳进江里的艄公'],
    ])
    expect(articles.slice(1).flatMap((article) => bodyTexts(article)[0]?.slice(0, 5))).toEqual(['程友兰，女', '何长贵，男'])
  })

  test('but a sentence that a line’s end has cut goes on', () => {
    const lines = ['　　大石头镇法庭昨日开庭审理此案，', '被告人', '张某，男，48岁，在庭上认了错。']
    expect(outline([...PLANTING.slice(0, 3), ...lines]).articles).toEqual([PLANTED])
  })
})

describe('what several people say', () => {
  const SAID = [
    '　　何一平（大石头镇代表）：卖粮排了三天队，希望多设一个点。',
    '　　孙巧云（教师代表）：后排的孩子看黑板要站着看。',
    '　　（记者 柳一鸣 整理）',
  ]

  test('stands below the kind of piece that it is', () => {
    expect(outline([...PLANTING, '', '代表心声', ...SAID]).articles).toEqual([PLANTED, '代表心声 — 记者 柳一鸣'])
  })

  test('but a section of the page is no headline', () => {
    expect(outline([...PLANTING, '', '要闻', ...SAID]).articles.filter((article) => article.startsWith('要闻'))).toEqual([])
  })
})

describe('a speech', () => {
  test('has below its headline who gave it, though it opens with a short line', () => {
    const { articles } = outline([
      '工作报告（摘要）',
      '——1995年3月2日在雁鸣县人民代表大会上',
      '县长 何一平',
      '　　各位代表：',
      '　　现在，我代表县人民政府作工作报告。',
    ])
    expect(articles).toEqual(['工作报告（摘要） — 县长 何一平'])
  })
})

describe('a table', () => {
  test.each([
    ['of what is on', ['本周荧屏', '19：35 电视剧：《大石头》（3、4）', '21：10 专题片：《雁鸣湖》']],
    ['of prices', ['一周菜价', '鸡蛋　每斤二元一角', '鲜鱼　每斤三元五角', '萝卜　每斤八分']],
    [
      'of who came first',
      ['联赛名次', '1 雁鸣镇　2 大石头镇　3 江源镇', '4 西门街道　5 黄泥河镇', '今日赛事预告', '15：00 少年乒乓球赛 体育馆'],
    ],
    ['of figures in several columns', ['今日股市', '县指数　3296.61　+2.60%', '市指数　13331.29　-1.92%', '成交量　2036亿']],
  ])('%s is no article', (_name, table) => {
    expect(outline([...PLANTING, ...table]).articles).toEqual([PLANTED])
  })
})

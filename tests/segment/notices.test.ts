import { describe, expect, test } from 'vitest'
import { outline } from './outline'
import { MORE, REPORT } from './reports'

const PLANTING = [
  '大石头镇三百人上山植树',
  '',
  '　　本报讯（记者 柳一鸣）3月5日，大石头镇启动春季植树活动，三百多名干部群众上山栽下落叶松苗木。',
  '',
]
const SCHOOL = ['', '雁鸣湖镇办起夜校', '', '记者 白路远', '', '　　本报讯 连日来，雁鸣湖镇十一个村都办起了夜校。']
const BOTH = ['大石头镇三百人上山植树 — 记者 柳一鸣', '雁鸣湖镇办起夜校 — 记者 白路远']

describe('a notice between two reports', () => {
  test.each([
    ['that says all it has to say on one line', ['防火提示：上山不带火种，吸烟不出屋门。'].map((line) => line.replace('防火', '安全'))],
    ['that foretells the weather', ['今明天气预报', '今天白天多云，偏北风三级；夜里阴有小雪。最高气温二度。']],
    ['that foretells the weather on its line', ['', '我县未来三天天气：多云转晴，最低气温零下九度。']],
    [
      'of a court, which the office and the day close',
      ['', '敦化市人民法院公告', '', '王某：本院受理李某诉你离婚一案，现依法公告送达。', '', '敦化市人民法院', '2019年8月14日'],
    ],
    [
      'set wide, on a page of reports with datelines',
      ['', '声　　明', '　　我单位丢失介绍信一本，号码一二六至一五○。', '　　　　　　敦化市农机公司'],
    ],
    ['of the weather, right below a table', ['', '数读敦化', '今年春天种下的树', '天气', '今天多云 5℃—14℃ 明天小雨 6℃—10℃']],
    ['of a week of weather', ['', '一周气象', '9月9日至15日，全县晴间多云，最高气温28℃~31℃。']],
    ['of the weather in several places', ['', '敦化市　　多云　10—24℃', '延吉市　　阵雨　8—19℃']],
    [
      'whose day stands below the office',
      ['', '公示', '', '现将拟推荐的项目公示如下：', '', '一、林木病虫监测系统。', '', '敦化市科学技术局', '', '2017年12月19日'],
    ],
    ['that calls for readers', ['', '征订启事　《敦化报》下一季度已经开始收订，每季定价九元，请到邮电所订阅。']],
    ['that is nothing but headlines', ['公益广告', '青山常在', '绿水长流']],
    [
      'of a house, which no word of its headline gives away',
      ['敦化酿造厂试制成功', '　酱油出售', '　　我厂试制新酱油，现已出品，价格低廉，不胜欢迎！', '　　　　　　　　　敦化酿造厂'],
    ],
    [
      'with its number in brackets',
      [
        '敦化县人民政府布告',
        '　　　（1962年第3号）',
        '根据《森林保护条例》，县人民政府决定春季封山三个月，',
        '现就有关事项布告如下：不得上山用火。特此布告。',
      ],
    ],
    ['that warns, signed by the house', ['敬告林农', '今年苗木自3月1日起敞开供应，一次付清，不打白条。', '　　　　敦化市苗木公司']],
    [
      'whose heading is set bold before its words',
      ['', '**停电通告** 因线路改造，3月11日8:00至18:00大石头镇停电，雨天顺延。敦化供电局', ''],
    ],
    ['of whom to call', ['', '捐款热线', '县林业局办公室设在县府一楼，联系电话：6332417，开户行：工行敦化支行。', '']],
    ['to one reader', ['　　信箱', '大石头镇读者程有田君：你来信所提的问题，已转', '县林业局办理。', '　　　　　　　（本报通联科）']],
  ])('%s', (_name, lines) => {
    const { articles, leftovers } = outline([...PLANTING, ...lines, ...SCHOOL])
    expect(articles).toEqual(BOTH)
    expect(leftovers.some((leftover) => leftover.startsWith('notice: '))).toBe(true)
  })

  test('under a report that names close without brackets, with its words on its line', () => {
    const signed = [PLANTING[0] ?? '', '', '　　本报讯 3月5日，大石头镇三百多名干部群众上山栽下落叶松苗木。通讯员 柳一鸣']
    const { articles, leftovers } = outline([...signed, '任前公示 根据干部选拔任用工作规定，现对下列同志予以公示。', ...SCHOOL])
    expect(articles).toHaveLength(2)
    expect(leftovers.join()).toContain('notice: 任前公示')
  })

  test.each([
    ['of a crosshead word in a sentence', ['大石头镇三百人按照程序，', '此次种树坚持“三评三公示', '一公告”，谁种谁有。', '']],
    ['of the weather in a report', ['今明两年我县的天气', '预报将由三处增加到十处，农户用手机就能收到。', '']],
  ])('is none %s', (_name, lines) => {
    const { leftovers } = outline([...PLANTING.slice(0, -1), ...lines, ...SCHOOL])
    expect(leftovers).toEqual([])
  })

  test('ends with the office and the day, an empty line between them', () => {
    const stop = [
      '大石头镇自来水公司 关于青石街检修停水的公告',
      '',
      '因管道检修，定于3月6日8时至16时停水，请提前储水。给您带来不便，敬请谅解。',
      '',
      '服务热线：6222222、6222333。',
      '',
      '大石头镇自来水公司',
      '',
      '2018年3月4日',
      '',
    ]
    const { articles, leftovers } = outline([...PLANTING, ...SCHOOL, '（程有田）', '', ...stop])
    expect(articles).toHaveLength(3)
    expect(leftovers).toEqual([])
  })

  test('is none where a school tells of itself', () => {
    const { articles } = outline([
      ...PLANTING,
      '我校师生上山植树',
      '',
      '　　3月6日，我校一百名师生带着铁锹上山植树，受到林场工人的热烈欢迎，天黑才回。',
    ])
    expect(articles).toEqual([BOTH[0], '我校师生上山植树'])
  })
})

describe('a letter to the paper', () => {
  const LETTER = [
    '12路公交车能不能晚点收车？',
    '编辑同志：我在城里上班，晚上八点半才下班，可12路末班车早就开走了，希望能往后延一延。（读者 程有田）',
  ]
  test.each([
    '记者随后联系了公交公司，运营部答复说下月起延长半小时收车。',
    '昨日，本报记者来到公交公司，运营部答应下月起延长半小时收车。',
    '针对来信反映的问题，公交公司答应下月起延长半小时收车。',
  ])('goes on with what the paper found out: %s', (answer) => {
    expect(outline([...PLANTING, ...LETTER, answer, ...SCHOOL]).articles).toHaveLength(3)
  })

  test('begins with its headline, however short, on a page of signed letters', () => {
    const thanks = [
      '好司机，谢谢你！',
      '',
      '编辑同志：昨晚我把孩子的病历丢在了车上，一位司机师傅追了半条街送还，连姓名也没留。',
      '',
      '（乘客 孙丽芳）',
      '',
    ]
    const pond = [
      '池塘该清了',
      '',
      '编辑同志：我们村口的池塘多年没有清淤，一到夏天臭气熏人，盼有人来管一管。',
      '',
      '正在想办法，请等一等。',
      '',
    ]
    expect(outline([...PLANTING, ...pond, ...thanks]).articles).toHaveLength(3)
  })

  test('ends with its signature where something else stands below it', () => {
    const other = '本报记者从县林业局获悉，今年全县计划造林三万亩，比去年多出一倍，苗木全部由本地苗圃供应。（记者 岑卫东）'
    expect(outline([...PLANTING, ...LETTER, other, ...SCHOOL]).articles).toHaveLength(4)
  })
})

describe('what a page says of other pages', () => {
  test.each([
    ['**简讯导读**：阅览室延长开放时间……详见第4版'],
    ['【要闻导读】全县造林三万亩（见第2版）'],
    ['导读 ◎县领导检查造林 A03 ◎夜校办到炕头 A04'],
    ['版面导航 A01要闻 A02综合 A03乡镇 A04副刊'],
  ])('%s', (line) => {
    const { articles, leftovers } = outline([...PLANTING, line, ...SCHOOL])
    expect(articles).toEqual(BOTH)
    expect(leftovers).toContain(`contents: ${line}`)
  })

  test('headlines with their pages in words', () => {
    const list = ['【导读】', '●苗木下山以后……（二版）', '●全县种下三万亩林……（三版）', '●夜校里的灯光……（本版）']
    const { articles, leftovers } = outline([...list, '', ...PLANTING, ...SCHOOL])
    expect(articles).toEqual(BOTH)
    expect(leftovers).toEqual([`contents: ${list.join(' ')}`])
  })

  test('a list of headlines that ask, and that begin with a number', () => {
    const list = ['本版标题导航', '·大石头镇三百人上山植树', '·12路公交车能不能晚点收车？', '·雁鸣湖镇办起夜校']
    const { articles, leftovers } = outline([...list, '', ...PLANTING, ...SCHOOL])
    expect(articles).toEqual(BOTH)
    expect(leftovers).toEqual([`contents: ${list.join(' ')}`])
  })
})

describe('the words of a leader in a box', () => {
  test('set wide, are no article', () => {
    const { articles, leftovers } = outline([
      '毛 主 席 语 录',
      '　　鼓足干劲，力争上游，多快好',
      '省地建设社会主义。',
      '',
      ...PLANTING,
      ...SCHOOL,
    ])
    expect(articles).toEqual(BOTH)
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

import { describe, expect, test } from 'vitest'
import { outline } from './outline'
import { OTHER, REPORT } from './reports'

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

import { describe, expect, test } from 'vitest'
import { outline } from './outline'
import { MORE, OTHER, REPORT } from './reports'

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

import { describe, expect, test } from 'vitest'
import { readCard } from '../../../src/annotate/card/readCard'
import { dateArticles } from '../../../src/annotate/date/dateArticles'
import { datesOf, edtfsOf } from './datesOf'
import { type PageText, pageOf } from './pageOf'

const WEDNESDAY = '江城晚报 2019年6月12日 星期三 第5版 民生\n'

describe('with a date of issue', () => {
  test.each([
    ['昨日，江城市气象台发布高温橙色预警。未来三天最高气温将达38℃。', '2019-06-11'],
    ['本报讯（记者 卢晓）6月10日至11日，全市中学生篮球联赛举行。联赛自2015年创办以来，已举办四届。', '2019-06-10/2019-06-11'],
    ['前天下午3时许，滨江路的一处工地发生火情。', '2019-06-10'],
    ['本报讯 记者昨天从市教育局获悉，今年中考将于6月20日至22日举行。', '2019-06-11'],
    ['上周五，市图书馆举办了一场朗读会。', '2019-06-07'],
    ['近日，市民张女士反映，小区电梯停运多日。', '2019-06~'],
    ['日前，市政府办公室印发《江城市2019-2021年物流发展规划》。', '2019-06~'],
    ['今起，地铁2号线延长运营时间。', '2019-06-12'],
    ['明天，市运会将在奥体中心开幕。', '2019-06-13'],
    ['6月20日至22日，中考举行。', '2019-06-20/2019-06-22'],
    ['从本月15日起，市区道路将实行单双号限行。', '2019-06-15'],
    ['昨（11）日，市政府宣布通车。', '2019-06-11'],
    ['昨（十一）日，市政府宣布通车。', '2019-06-11'],
    ['昨日（十日），市政府宣布通车。', '2019-06-10'],
    ['昨（9）日，市政府宣布通车。', '2019-06-09'],
    ['新校舍已于10日落成，可容学生六百人。', '2019-06-10'],
    ['云岭隧道6月9日建成试通车。云岭隧道全长4公里，于2015年开工。', '2019-06-09'],
    ['云岭小学1998年建成，镇上的老街更老。', null],
    ['防务部门昨天证实，一艘货船星期一在海上沉没。', '2019-06-10'],
    ['从正月初一到初三，三天里有六万人逛了庙会。', '2019-02-05/2019-02-07'],
    ['1.6月6日，我市召开会议。2.6月7日，博物馆开放。', '2019-06-06'],
    ['5月28日，江城港开出首趟海铁联运班列。', '2019-05-28'],
    ['12月30日，老人王某报警。', '2018-12-30'],
    ['市人社局将于6月20日举办专场招聘会。', '2019-06-20'],
    ['2017年5月，李强从部队退役后回到家乡。6月6日，记者在他的果园里看到，葡萄已经成熟。', '2019-06-06'],
    ['“2015年3月的那场雨，我忘不了。”昨日，说起往事，村支书仍然激动。', '2019-06-11'],
    ['据了解，该项目于2016年开工，预计2020年建成。6月7日下午，市长一行到工地检查。', '2019-06-07'],
    ['9日，村里的戏台热闹起来。', '2019-06-09'],
    ['30日，村里的戏台热闹起来。', '2019-05-30'],
    ['本月3日，警方将嫌疑人抓获。', '2019-06-03'],
    ['端午节当天，江边游人如织。', '2019-06-07'],
    ['周二，市民服务中心启用。', '2019-06-11'],
    ['周五，市民服务中心搬迁。', '2019-06-07'],
    ['本报北京6月10日电 昨天，代表团抵京。', '2019-06-09'],
    ['江城时报6月10日信息：（记者卢晓）昨天上午，一处工地起火。', '2019-06-09'],
    ['镇上的老街很有名。', null],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ masthead: WEDNESDAY, articles: [article] })).toEqual([edtf])
  })
})

describe('years that tell of the past only', () => {
  test.each([
    ['3月26日，云溪区被授予先进称号，继2010年、2011年连续两年获奖后再次获此殊荣。', 'XXXX-03-26'],
    ['4月21日上午，市领导来到代表团，对城区、开发区、东部新区和云溪港区2014年的工作给予充分肯定。', '2015-04-21?'],
    ['3月26日，云溪区2011年春季运动会开幕。', '2011-03-26'],
    ['4月9日，法院清退欠费的承包户。1998年以前的积案已由年初的219件降至74件。', 'XXXX-04-09'],
    ['10月20日，民政局慰问敬老院老人。敬老院1996年11月投入使用。', 'XXXX-10-20'],
    ['4月9日，中学新楼启用。全县小学由1996年的512所减少到328所。', 'XXXX-04-09'],
    ['4月9日，枇杷节开幕。早在1992年，这里的枇杷就卖到了外省，2012年曾跌到每公斤八角。', 'XXXX-04-09'],
    ['10月28日，推进会召开。离2020年目标还有差距。', 'XXXX-10-28'],
    ['10月20日，牧民从夏季草场归来。2014年修通的牧道缩短了路程。', 'XXXX-10-20'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ articles: [article] })).toEqual([edtf])
  })
})

describe('clippings of many issues in one file', () => {
  const CLIPPINGS = [
    '10月25日，市领导到社区现场调度。',
    '7月21日，市里召开视频会议。',
    '5月18日，调研组来到公园考察。',
    '1月10日，第二十五届中国（寿光）国际蔬菜科技博览会调度会召开。',
  ]

  test('tell each other no year', () => {
    expect(edtfsOf({ articles: CLIPPINGS })).toEqual(['XXXX-10-25', 'XXXX-07-21', 'XXXX-05-18', '2024-01-10'])
  })

  test('but those of one issue do, though one of them looks back', () => {
    const articles = [...CLIPPINGS.slice(3), '1月8日，市里召开视频会议。', '1月9日，调研组来到公园考察。', '9月12日，古桥垮了。']
    expect(edtfsOf({ articles }).slice(0, 3)).toEqual(['2024-01-10', '2024-01-08', '2024-01-09'])
  })

  test('and so do those around the turn of the year', () => {
    const articles = [...CLIPPINGS.slice(3), '1月2日，市里召开视频会议。', '12月30日，调研组来到公园考察。', '12月29日，古桥修好了。']
    expect(edtfsOf({ articles })[1]).toBe('2024-01-02')
  })
})

describe('a part of a year tells of the year after it in the months before it', () => {
  test.each([
    ['6月10日，云溪区召开会议。2019年下半年，区里走访了所有村社。', '2020-06-10'],
    ['8月10日，云溪区召开会议。会议通报了2022年上半年全区安全生产考评情况。', '2022-08-10'],
    ['3月10日，云溪区召开会议。会议通报了2021年前三季度的情况。', '2022-03-10'],
    ['10月10日，云溪区召开会议。会议通报了2021年前三季度的情况。', '2021-10-10'],
    ['2月10日，云溪区召开会议，部署工作。', 'XXXX-02-10'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ articles: [article] })).toEqual([edtf])
  })
})

describe('what everybody then wrote about tells the year', () => {
  test.each([
    ['8月10日，云溪区召开会议。会议强调，党的二十大召开在即，要守住底线。', '2022-08-10'],
    ['4月10日，云溪镇的医生又背起药箱。去年“非典”最紧的时候，他守了四十天。', '2004-04-10'],
    ['3月16日，云溪县召开大会，表彰2014年度扶贫先进集体。', '2015-03-16'],
    ['9月10日，云溪小学放学后多了课后服务，“双减”让孩子多了笑声。今年是第37个教师节。', '2021-09-10'],
    ['6月10日，学习会在云溪村召开。今年是“绿水青山就是金山银山”理念提出15周年。', '2020-06-10'],
    ['9月12日，云溪公社的文艺队为国庆三十华诞排练节目。', '1979-09-12'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ articles: [article] })).toEqual([edtf])
  })
})

describe('a day without its month in a report of a holiday', () => {
  test.each([
    ['本报讯 8日中午，县里的干部到云溪公社祝贺春节。社员们决心争取1959年更大丰收。', '1959-02-08'],
    ['本报讯 12日，县里的干部到云溪公社祝贺春节。社员们决心夺取1959年粮食丰收。', '1959-02-12?'],
    ['本报讯 25日，县里的干部到云溪公社祝贺春节。社员们决心夺取1959年粮食丰收。', null],
    ['本报讯 8日中午，县里的干部到云溪公社祝贺春节。', null],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ articles: [article] })).toEqual([edtf])
  })
})

test('a day whose month stands before it takes that, though nothing tells the year', () => {
  expect(edtfsOf({ articles: ['本报讯 云溪中学报名定于九月三日截止。十五日开学，新生先到礼堂集合。'] })[0]).toMatch(/^XXXX-09-/)
})

describe('what is told as done on the afternoon of the day of issue', () => {
  test.each([
    ['今天14时35分，云溪区有震感，持续二十秒。', '2019-06-12?'],
    ['今天7时许，云溪大桥恢复通车。', '2019-06-12'],
    ['今天19时30分将举行焰火晚会。', '2019-06-12'],
    ['本报云溪6月11日电 今天14时35分，云溪区有震感。', '2019-06-11'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ masthead: WEDNESDAY, articles: [article] })).toEqual([edtf])
  })
})

describe('a dateline that would lie long before the issue', () => {
  test.each([
    ['本报云溪24日电 22日，云溪大桥合龙，两岸群众敲锣打鼓。', '2019-05-22?'],
    ['本报云溪10日电 9日，云溪大桥合龙，两岸群众敲锣打鼓。', '2019-06-09'],
    ['本报云溪上月24日电 上月22日，云溪大桥合龙，两岸群众敲锣打鼓。', '2019-05-22'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ masthead: WEDNESDAY, articles: [article] })).toEqual([edtf])
  })
})

describe('a volume whose header prints its year', () => {
  test.each([
    ['云溪日报合订本\n（一九四九年）\n', ['1949-08-01', '1949-12-05?', '1949-08-06?']],
    ['云溪日报　1949年\n', ['1949-08-01', '1949-12-05?', '1949-08-06?']],
    ['云溪日报合订本　一九四九年至一九五一年\n', ['XXXX-08-01', 'XXXX-12-05', 'XXXX-12-06']],
  ])('%s', (masthead, edtfs) => {
    const articles = ['八月一日，云溪图书馆恢复借书。', '十二月五日，云溪区开会。', '六日，云溪桥修好了。']
    expect(edtfsOf({ masthead, articles })).toEqual(edtfs)
  })
})

describe('a day that is a holiday', () => {
  test.each([
    ['昨天是端午节，云溪江上锣鼓震天，十五条龙舟分组竞渡。', '2019-06-07?'],
    ['端午节清晨六点，云溪江上锣鼓震天。', '2019-06-07?'],
    ['端午节前后，云溪江上来往船只增多，海事部门加强了巡查。', '2019-06~'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ articles: ['6月9日，云溪区2019年夏季运动会开幕。', article] })[1]).toBe(edtf)
  })
})

test('a holiday of a page whose time is guessed from its other days is the nearest one, and not certain', () => {
  const articles = ['9月21日，云溪区举行比赛，“双减”后的第一次。今年是第37个教师节。', '国庆节当天，云溪江畔的绿道上人来人往。']
  expect(edtfsOf({ articles })).toEqual(['2021-09-21', '2021-10-01?'])
})

describe('a printed weekday tells the year of the whole page', () => {
  test('of the years that its signs speak for', () => {
    const articles = ['6月26日，云溪街道表彰2017年度先进集体。', '6月23日是周六，社区里来了义诊的医生。']
    expect(edtfsOf({ articles })).toEqual(['2018-06-26', '2018-06-23'])
  })

  test('but not by itself', () => {
    expect(edtfsOf({ articles: ['6月23日是周六，社区里来了义诊的医生。'] })).toEqual(['XXXX-06-23'])
  })
})

describe('one year told in passing in another article is no year of the page', () => {
  test.each([
    ['1月23日，村里开会。', '2016年，为了一条水沟，两家还动过手。', 'XXXX-01-23'],
    ['11月22日，镇里开会。', '两村自2017年结对以来互访不断。', 'XXXX-11-22'],
  ])('%s %s', (report, other, edtf) => {
    expect(edtfsOf({ articles: [report, other] })[0]).toBe(edtf)
  })
})

describe('days that are not those of the news', () => {
  test.each([
    ['受降雨影响，原定于6月20日举行的全市象棋升级赛推迟。', null],
    ['本报6月3日报道的《老街的修表匠》一文刊出后，读者来电不断。昨日上午，他回到店里。', '2019-06-11'],
    ['更正 本报6月8日第二版《水渠通了》一文中，“十二里”应为“二里”。', null],
    ['村里人还记得，4月6日傍晚，一个卷着裤腿的人走进了队屋。', null],
    ['村里办起流动书屋，五年来，三辆板车走遍了山沟。6月3日晚，车停在一个寨子旁。', '2019-06-03?'],
    ['一张问题清单，从5月28日起在政务大厅的屏上滚动播出。', '2019-05-28?'],
    ['2015年3月，记者曾到过这座山村，4月19日本报刊发《山路弯弯》。最近，记者重访此地。', '2019-06~'],
    ['日期：2019-06-12 浏览量：30\n近日，全市社区调整完成。', '2019-06~'],
    ['刊发日期：2019-06-12 阅读次数：30\n近日，全市社区调整完成。', '2019-06~'],
    ['夜幕降临，晒谷坪上挂起了银幕。5月28日开始的“露天电影周”到6月3日结束，放映影片14场。', '2019-05-28/2019-06-03'],
    ['市农业局最近召开春播会议，要求抢抓墒情。会议从6月4日开始，6日结束。', '2019-06-04/2019-06-06'],
    ['新华社江城6月10日电 全县今年蜜橘大丰收，总产量比去年增加三成。', '2019-06-10~'],
    ['新华社江城6月10日电 一列火车脱轨，无人伤亡。', '2019-06-10?'],
    ['1998年2月3日，他考进了师范。日前，他回母校任教。', '2019-06~'],
    ['截至6月9日，三条街的管道已换完。\n工程队负责人说，确保6月30日通水。', '2019-06-09?'],
    ['合作社的社员干得很欢。到6月10日止，全社的大豆铲完三遍。', '2019-06-10?'],
    ['合作社的社员干得很欢。周一到周五晚上，他们办夜校。', null],
    ['今天为张三开个口子，明天就得为李四留扇门，规矩就成了稻草人。', null],
    ['今天，代表团访问结束，明天返回北京。', '2019-06-12'],
    ['今日流下千滴汗呀，来年打下万担粮呀。', null],
    ['全厂大搞革新，半年做成一条新线。到6月10日，全厂完成了上半年的计划。', '2019-06-10?'],
    ['正月里的雪早化完了，水库工地上还有一堆旧石料。6月8日，民工把它们运走。', '2019-06-08'],
    ['老人守着水闸。他话不多。问起旧事，他才开口。他说，5月3日那天下大雨，他一夜没睡。', null],
    ['5月3日那天，全镇下了大雨。', '2019-05-03'],
    ['近日，村里的水泵接连丢失。民警连夜走访。6月5日1时，两名嫌疑人被抓。', '2019-06-05'],
    ['近日，社区建成书屋。书屋自2015年5月1日起筹建，由居民捐书。', '2019-06~'],
    ['各区备耕已经展开。青石乡农民正月初五就开始送粪下地。', '2019-02-09?'],
    ['本报讯 连日来，网格员入户检查燃气。截至目前，已查七千户。\n6月5日下午，一位老人起初不肯开门。', '2019-06-05?'],
    ['本报讯 4月以来，各小区都开起院坝会。\n退休工人老石6月5日晚上说，路灯坏了四个月。', '2019-06-05?'],
    ['本报讯 今年以来，派出所在镇上设了四个夜间值守点。6月5日凌晨，值守人员拦下三名男青年。', '2019-06-05?'],
    ['本报讯 入汛以来，全县降水偏多。6月5日，县里召开防汛会议。', '2019-06-05'],
    ['晚报展览馆消息。6月20日开幕。6月10日上午，筹备会召开。', '2019-06-10'],
    ['厂里原来年年亏。去年三月十五日，工程师吴长庚在招标会上揭了榜。', '2018-03-15?'],
    ['老人泡茶待客。今年2月7日，土楼列入名录。', '2019-02-07?'],
    ['老人泡茶待客。今年6月7日，土楼列入名录。', '2019-06-07'],
    ['5月12日是国际护士节。晚上7点半，病区窗外聚了十几个人。她5月16日出院。', '2019-05-12'],
    ['工作站每周三、周六有人坐班。站长是一位退休教师。', null],
    ['流动诊室每周二和周四下乡，周一至周五在院里。', null],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ masthead: WEDNESDAY, articles: [article] })).toEqual([edtf])
  })
})

describe('what the report is about, not what it refers to', () => {
  test.each([
    ['今年4月15日是第八个全民国家安全教育日。4月14日，市里开展宣传。', '2023-04-14'],
    ['2022年9月3日，省政府印发《意见》。为贯彻落实，4月20日，市里召开会议。', '2023-04-20'],
    ['1月12日至13日召开的全省会议作出部署。15日上午，我市召开会议。', '2023-01-15'],
    ['截至4月28日，全市春灌面积45万亩。', '2023-04-28?'],
    ['截至4月20日，全市夏粮入库。昨日，粮食局作了通报。', '2023-04-29'],
    ['2013年5月6日，刘某与孙某签订合同。2014年12月，双方发生纠纷。4月5日，法院调解结案。', '2023-04-05'],
    ['自4月1日起，渔船进港休渔。4月29日，记者来到码头。', '2023-04-29'],
    ['《条例》自4月1日起施行。昨日，市里召开新闻发布会。', '2023-04-29'],
    ['昨日（4月29日），支队通报情况。', '2023-04-29'],
    ['2016年，陈晓从卫校毕业，回到青石村当村医。', null],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ masthead: '2023年4月30日 星期日\n', articles: [article] })).toEqual([edtf])
  })

  test('brackets explain a word that counts from an unknown day', () => {
    expect(edtfsOf({ articles: ['昨日（2023年3月4日），支队通报情况。'] })).toEqual(['2023-03-04'])
  })
})

describe('a masthead without its year', () => {
  const article = '6月10日，会议召开。'
  test.each([
    ['江城报\n星期三 农历五月初十\n6月12日\n', '2019-06-10'],
    ['江城报 六月十二日 星期三 己亥年五月初十\n', '2019-06-10'],
    ['江城报 6月12日 农历五月十一\n', 'XXXX-06-10'],
    ['江城报 6月12日 星期三\n', 'XXXX-06-10'],
    ['6月12日开幕的书展，星期三闭幕。\n', 'XXXX-06-10'],
  ])('%s', (masthead, edtf) => {
    expect(edtfsOf({ masthead, articles: [article] })).toEqual([edtf])
  })

  test.each([
    ['7月20日 农历六月初二 今日四版\n', '7月18日，防汛会议召开。2010年，镇上建起冷库。', '2012-07-18'],
    ['7月20日 农历六月初二 今日四版\n', '7月18日，防汛会议召开。', 'XXXX-07-18'],
    ['7月20日 农历六月初二 今日四版\n', '7月18日，防汛会议召开，2030年前实现全覆盖。', 'XXXX-07-18'],
    ['5月20日 星期四 第三版\n', '第三次全国人口普查登记试点5月12日结束。', '1982-05-12'],
    ['5月20日 星期四 第三版\n', '试点5月12日结束。1979年，他挖出锤子。', 'XXXX-05-12'],
  ])('%s %s', (masthead, told, edtf) => {
    expect(edtfsOf({ masthead, articles: [told] })).toEqual([edtf])
  })
})

describe('days beside that of the news', () => {
  test.each([
    ['记者从6月10日召开的全市推进会上了解到，前两个月空气质量好转。', '2019-06-10'],
    ['6月10日召开的全省会议作出部署。11日，我市召开会议。', '2019-06-11'],
    ['受损的堤坝已于日前修复。这段堤坝在5月25日的洪水中被冲开缺口。', '2019-06~'],
    ['5月25日的洪水中，堤坝被冲开缺口。', '2019-05-25'],
    ['去年11月26日，一场地震袭击了我市。6月7日，记者采访了市委书记。', '2019-06-07'],
    ['去年11月26日，一场地震袭击了我市。', '2018-11-26'],
    ['她每天敲37户人家的门。社区有楼道二百个。5月16日，一户居民返家。', '2019-05-16?'],
    ['她敲开门。5月16日，一户居民返家。', '2019-05-16'],
    ['亲爱的女儿：\n上周五你在电话里说，考了第三。', '2019-06-07?'],
    ['编辑同志：我们班车走的路坏了。上月21日，一辆拖拉机翻倒。', '2019-05-21?'],
    ['镇里拆违建。空间用来建绿道。水质很好。绿道将于7月1日开放。', '2019-07-01?'],
    ['绿道将于7月1日开放。', '2019-07-01'],
    ['水一退，镇里就忙开了。5日起，镇里组织拖拉机翻地，发放菜籽，到9日，全镇补种秋菜八千亩。', '2019-06-05/2019-06-09'],
    ['5日起，渔船进港休渔。到9日，已有百艘进港。', '2019-06-05'],
    ['妇女积肥的有九百人。她又动员了十户。到6月5日，全乡积肥四万车。', '2019-06-05?'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ masthead: WEDNESDAY, articles: [article] })).toEqual([edtf])
  })
})

describe('from a dateline', () => {
  test.each([
    ['新华社北京2023年3月5日电 昨晚，一艘渔船遇险。', '2023-03-04'],
    ['新华社北京2023年3月5日电 会议5日上午在北京开幕。', '2023-03-05'],
    ['本报南京2023年3月5日讯 我省代表团举行全体会议。', '2023-03-05?'],
    ['本报讯（记者张弛2019年3月5日报道） 今天，地铁4号线开工。', '2019-03-05'],
    ['（2012年10月9日）本报记者周一鸣报道：昨日，全县秋种现场会召开。', '2012-10-08'],
    ['据新华社上海1956年12月31日电 上海各工厂三十日提前完成全年计划。', '1956-12-30'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ articles: [article] })).toEqual([edtf])
  })
})

describe('the year from what the page says', () => {
  test.each<[string, string, string | null]>([
    ['of a meeting', '3月27日，云溪市2023年党管武装工作会议召开。', '2023-03-27'],
    ['of a meeting of young people', '11月23日，市里举办2022年“英才”青年人才交流会，2020年秋季，学校将荒坡开辟为农场。', '2022-11-23'],
    ['of a campaign in preparation', '5月21日，“不忘初心、牢记使命”主题教育筹备会召开。', '2019-05-21'],
    ['of the campaign made of a speech', '5月26日，“三严三实”专题教育动员会召开。', '2015-05-26'],
    ['of quarters that are over', '10月23日，现场会召开。2009年前三季度完成投资286亿元。', '2009-10-23'],
    ['of months that are over', '10月23日，现场会召开。2009年1至9月完成投资286亿元。', '2009-10-23'],
    ['of an examination', '5月11日至12日，我县2019年引进急需人才面试举行。', '2019-05-11/2019-05-12'],
    ['of what is to be done in it', '2月11日，队里开会，提出“一九六五年要打翻身仗”。', '1965-02-11'],
    ['of nothing but a goal', '10月23日，现场会召开。2030年前完成投资286亿元。', 'XXXX-10-23'],
    ['of a quarter to be finished', '为圆满完成2023年第一季度工作任务，3月23日上午，推进会召开。', '2023-03-23'],
    ['of a plan for three years, with a congress', '3月28日，会议召开，学习党的二十大精神，落实行动方案（2022-2024）。', '2023-03-28?'],
    ['of an anniversary', '为庆祝中国共产党成立100周年，6月25日，市妇联举行红歌会。', '2021-06-25'],
    ['of a congress still to come', '为喜迎党的二十大胜利召开，7月28日，街道举办文艺汇演。', '2022-07-28'],
    ['of a congress just held', '10月31日下午，会议召开，学习党的十九大精神。', '2017-10-31'],
    ['of a counted day', '在第38个教师节到来之际，9月9日，县里召开庆祝大会。', '2022-09-09'],
    [
      'of a fair that is held every year',
      '第二届中国（寿光）国际蔬菜科技博览会4月20日开幕。4月10日上午，市里召开调度会，检查筹备工作。',
      '2001-04-10',
    ],
    ['of a session', '十三届全国人大四次会议3月5日在北京开幕，干部群众收看开幕会。', '2021-03-05'],
    ['of an anniversary of a birth', '今年是毛泽东同志诞辰130周年。12月26日，纪念馆接待游客3万人次。', '2023-12-26'],
    ['of the sixty-year cycle', '庚子年春节前，医疗队出征。1月27日，第二批医疗队出征。', '2020-01-27'],
    ['of the year before, explained', '3月17日，会议听取报告。去年（1998年）全县投入两千万元，今年还要增加。', '1999-03-17'],
    ['of this year, explained', '3月17日，会议听取报告。今年（1998年）全县将投入两千万元。', '1998-03-17'],
    ['of the time since another', '3月19日，调解室开张三年。2009年3月以来，调解了一千件事。表彰2011年度先进。', '2012-03-19'],
    ['of what goes on in the next', '10月12日，新校开工。2019年全区还将建校十二所。', '2018-10-12?'],
    ['of a campaign that some place tried before', '3月21日，市里推进“三改一拆”。会议总结2011年度工作，部署2012年度考核。', '2012-03-21'],
    ['of a flood that everybody knows', '8月12日，九江城防大堤的决口合龙，九江大堤决口后的第五天。', '1998-08-12'],
    ['of a fair of its count', '4月9日，第二届国际蔬菜科技博览会筹备会召开。1998年以前的积案也在清理。', '2001-04-09'],
    [
      'of a goal that is far',
      '10月28日，推进会召开，离2020年目标还有差距。2016年6月底前，河道全部达标。2015年运动会刚结束。',
      '2015-10-28',
    ],
    ['of the first year of a plan', '6月3日，书记在会上说，今年是“十一五”开局第一年。', '2006-06-03'],
    ['of the last year of a plan', '10月3日，会议要求做好“十二五”收官工作。', '2015-10-03?'],
    ['of a policy', '10月25日，全县开展精准扶贫“回头看”，对2014年建档立卡的户逐一核查。', '2014-10-25?'],
    ['of a comparison', '3月4日，支队通报火灾情况，与2017年相比下降12%。', '2018-03-04?'],
    ['of a review and an outlook in December', '12月26日，会议总结2020年工作，谋划2021年重点任务。', '2020-12-26'],
    ['of a review and an outlook in February', '2月18日，会议回顾了2018年工作，提出了2019年工作的目标任务。', '2019-02-18'],
    ['of a review and an outlook', '1月12日，全镇召开2018年度总结表彰暨2019年工作动员大会。', '2019-01-12'],
    ['of a year judged', '4月21日，居民代表评议社区，对居委会2018年的工作给予肯定。', '2019-04-21?'],
    ['of a weekday', '3月30日（星期四），区残联组织培训。会议回顾了2022年度工作。', '2023-03-30'],
    ['of nothing', '4月18日上午，镇政府召开例会。', 'XXXX-04-18'],
    ['of nothing, for a range', '4月18日至19日，镇里举行庙会。', 'XXXX-04-18/XXXX-04-19'],
    ['of nothing, across the turn of the year', '12月31日至1月2日，镇里举行庙会。', 'XXXX-12-31'],
    ['of things long past', '5月6日，学校举行运动会。该校2015年建成，2016年获评示范校。', 'XXXX-05-06'],
  ])('%s', (_, article, edtf) => {
    expect(edtfsOf({ articles: [article] })).toEqual([edtf])
  })

  test('from another article', () => {
    expect(edtfsOf({ articles: ['3月30日，洽谈会召开。', '3月27日，云溪市2023年工作会议召开。'] })).toEqual(['2023-03-30', '2023-03-27'])
  })

  test('of two signs against the words of a later campaign', () => {
    const articles = ['9月10日是第13个教师节。', '9月9日，县委召开1997年度经验交流会，谈到脱贫攻坚。']
    expect(edtfsOf({ articles })).toEqual(['1997-09-10?', '1997-09-09?'])
  })

  test('across the turn of the year', () => {
    expect(edtfsOf({ articles: ['1月3日，全市2024年第一次调度会召开。', '12月29日，文化馆举办音乐会。'] })).toEqual([
      '2024-01-03',
      '2023-12-29',
    ])
  })

  test('weak evidence is marked', () => {
    const [date] = datesOf({ articles: ['5月20日，会议说，2021年没有这样的雨。'] })
    expect(date?.edtf).toBe('2021-05-20?')
    expect(date?.evidence[1]).toMatchObject({ rule: 'date/yearDoubtful', details: { year: '2021' } })
  })
})

describe('from the other articles', () => {
  test('a day alone takes the month of its neighbours', () => {
    expect(edtfsOf({ articles: ['2017年1月10日至11日，政协会议举行。', '11日，市政协召开主席会议。'] })).toEqual([
      '2017-01-10/2017-01-11',
      '2017-01-11',
    ])
  })

  test('lately is about the month of its neighbours', () => {
    expect(edtfsOf({ articles: ['2023年7月14日，常务会议召开。', '近日，区领导调研。', '昨日，社区义诊。'] })).toEqual([
      '2023-07-14',
      '2023-07~',
      '2023-07~',
    ])
  })

  test('nothing is known of anything', () => {
    expect(edtfsOf({ articles: ['近日，社区义诊。', '昨日，社区义诊。', '10日，社区义诊。'] })).toEqual([null, null, null])
  })
})

describe('old papers', () => {
  const masthead = '河东日报\n一九五三年三月五日 第二版\n'
  test.each([
    ['【本报讯】 专署于二月二十八日召开农业生产会议。', '1953-02-28'],
    ['【新华社北京三日电】 政务院三日发布指示。', '1953-03-03'],
    ['【本报北京三日讯】 各界代表今日集会。', '1953-03-03'],
    ['本月一日，清河县农业生产合作社举行成立大会。', '1953-03-01'],
    ['上月二十五日，新车间投产。', '1953-02-25'],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ masthead, articles: [article] })).toEqual([edtf])
  })
})

test('a notice is dated by its signature', () => {
  const body = '经研究，定于近期对供水管网进行改造。\n特此公告。\n江城市自来水公司\n2014年9月3日'
  expect(edtfsOf({ articles: [{ body, kind: 'notice' }] })).toEqual(['2014-09-03'])
})

test('every value says how it is known and where it stands', () => {
  const page: PageText = {
    masthead: WEDNESDAY,
    articles: ['昨 日，会议召开。', '近日，会议召开。', '2019年6月 3⏎'.replace('⏎', '\n') + '日，会议召开。'],
  }
  const context = pageOf(page)
  const [yesterday, lately] = dateArticles(context, readCard(context).issueDate)
  expect(yesterday).toMatchObject({
    text: '昨日',
    evidence: [{ rule: 'date/relativeDay', certainty: 'inferred' }, { rule: 'date/dayOfIssue' }],
  })
  expect(context.page.text.slice(yesterday?.span?.start, yesterday?.span?.end)).toBe('昨 日')
  expect(lately?.evidence[0].certainty).toBe('approximate')
})

test('without a date of issue no word counted from it is a certain day', () => {
  for (const word of ['昨日', '今天', '前天', '上周五', '本月3日', '3日']) {
    const [edtf] = edtfsOf({ articles: [`${word}，会议召开。`] })
    expect(edtf).toBeNull()
  }
})

describe('numbers that are no years', () => {
  test('the number of an issue tells nothing of its year', () => {
    expect(edtfsOf({ masthead: '江城报 1886 期 第2版\n', articles: ['9月24日，县篮球赛开赛。这是2023年全民健身活动的一项。'] })).toEqual([
      '2023-09-24',
    ])
  })

  test('a line that counts readers dates the page', () => {
    const article = '8月15日，凌河市召开防汛会议，安排下一阶段工作。'
    expect(edtfsOf({ masthead: '打开APP\n凌河融媒　2023-08-15 19:42　阅读 3126\n', articles: [article] })).toEqual(['2023-08-15'])
  })

  test('the line that dates the page does not date the event', () => {
    const article = 'www.example.cn 2010年12月1日08:03 江城晚报\n昨日，记者随巡警上街。'
    expect(edtfsOf({ masthead: '', articles: [article] })).toEqual(['2010-11-30'])
  })
})

describe('days of a page that tells no year', () => {
  const BESIDE = '本报讯 十一月十八日，县委召开冬修水利现场会。'

  test.each([
    ['本报讯 20日，县里的戏台热闹起来。', 'XXXX-11-20'],
    ['本报讯 本月十四日，县工商局查获一批假酒。', 'XXXX-11-14'],
    ['本报讯 3日，县里的戏台热闹起来。', null],
  ])('%s', (article, edtf) => {
    expect(edtfsOf({ articles: [BESIDE, article] })).toEqual(['XXXX-11-18', edtf])
  })

  test('an article without a day does not hide the others from one that has no month', () => {
    const articles = ['镇上的老街很有名。', '8月20日，县里召开现场会。', '本报讯 21日，县领导督查治水工程。']
    expect(edtfsOf({ articles })).toEqual([null, 'XXXX-08-20', 'XXXX-08-21'])
  })

  test('a day that the month named before does not have is of no month', () => {
    expect(edtfsOf({ articles: ['截至2月29日，30日（星期四）'] })).toEqual([null])
  })

  test('what will be done in a year late in another is of the year before', () => {
    const article = '本报讯 11月16日，江城区召开推进会。据介绍，2019年江城区还将开工建设学校十一所。'
    expect(edtfsOf({ articles: [article] })).toEqual(['2018-11-16'])
  })

  test('a plan that has just come out begins in its year', () => {
    const article = '本报讯 6月19日，我市召开会议。会上，《小吃产业三年行动计划（2024—2026年）》正式印发实施。'
    expect(edtfsOf({ articles: [article] })).toEqual(['2024-06-19'])
  })

  test('the first quarters of a year are told of in it', () => {
    const article = '本报讯 10月15日，我市召开推进会，通报2019年前三季度空气质量。2020年底前，全市将建成食堂二十家。'
    expect(edtfsOf({ articles: [article] })).toEqual(['2019-10-15'])
  })
})

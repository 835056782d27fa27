import { beforeAll, describe, expect, it } from 'vitest'
import { placeArticles } from '../../../src/annotate/place/placeArticles'
import { type Gazetteer, loadGazetteer } from '../../../src/lexicon/places/gazetteer'
import { pageOf } from './pageOf'
import { saidDistrict } from './saidDistrict'

let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await loadGazetteer()
})

/** Why a story is filed where it is; each cause with what only looks like it. `null` paper: unknown. */
const filings: Readonly<Record<string, readonly (readonly [paper: string | null, text: string, district: string | null])[]>> = {
  'meetings that a county only listens to': [
    [null, '全市秋粮收购电视电话会议召开。县委副书记郎启文在沁源分会场收听收看会议。会后，我县作出安排。', '140431'],
    ['今日沁源', '全市秋粮收购电视电话会议召开。副县长郎启文在政府三楼会议室收听收看。', '140431'],
    ['长治日报', '全市秋粮收购电视电话会议召开。市长郎启文讲话。各县区设分会场收听收看会议。', '140400'],
  ],
  'meetings that the unit above calls': [
    ['郴州日报', '本报讯 10月28日，市委、市政府在桂阳县召开治水工作推进会，总结各县区的经验。', '431000'],
    ['郴州日报', '本报讯 10月28日，县委、县政府在桂阳县城召开治水工作推进会，总结各镇的经验。', '431021'],
    ['郴州日报', '本报讯 10月28日，市第三届运动会闭幕，运动员住进了新楼。', '431000'],
    [null, '# 湖南茶园扩种\n本报桂阳1月2日电 湖南近来扩种茶树。日前，湖南省政府在桂阳县召开现场会，各地介绍经验。', '430000'],
    [null, '# 茶园扩种\n本报桂阳1月2日电 日前，桂阳县政府在桂阳县欧阳海镇召开现场会，各镇介绍经验。', '431021'],
    ['郴州日报', '本报讯 10月28日，市民在桂阳县召开了一次有趣的碰头会。', '431021'],
  ],
  'offices of the city, and a county for example': [
    ['郴州日报', '本报讯 市供热局昨日宣布，供热管网开始试水。记者在资兴市的一个换热站看到，工人正在检查阀门。', '431000'],
    ['郴州日报', '本报讯 全市春灌用水充足。桂阳县欧阳海镇的农民已翻好秧田。', '431000'],
    ['郴州日报', '本报讯 桂阳县水利局昨日宣布，春灌全面开始，欧阳海镇等乡镇已放水。', '431021'],
  ],
  'offices of a city at work in one of its counties': [
    [
      '陕西日报',
      '# 汉中市总工会召开座谈会\n本报讯 近日，汉中市城固县天明镇双元村会议室里暖意融融，汉中市总工会正在这里召开座谈会。汉中市总工会负责人讲话。',
      '610722',
    ],
    ['陕西日报', '# 汉中市总工会召开座谈会\n本报讯 近日，汉中市总工会召开座谈会。汉中市总工会负责人讲话。', '610700'],
  ],
  'where somebody comes from': [
    ['郴州日报', '本报讯 昨日，北湖区公安分局抓获一名偷车男子。刚从广东回来的桂阳县男青年冷某交代了经过。', '431002'],
    ['郴州日报', '本报讯 市汽车站昨日让一趟班车多等八分钟。家住桂阳县欧阳海镇的老人刚做完手术。', '431000'],
    ['郴州日报', '本报讯 家住桂阳县欧阳海镇的冷师傅养了六年的狗走失十天后自己回来了。', '431021'],
    ['郴州日报', '本报讯 昨日，失主到市公安局领回了钱包，他是桂阳县欧阳海镇人。', '431000'],
  ],
  'far from a place, and once at another': [
    [null, '本报讯 风暴中心昨晚位于三亚市西南约三百公里海面，今夜在阳江市登陆。'.replace('三百', '300'), '441700'],
    ['今日仙居', '摊主原来在天台县一家厂里上班，如今在仙居县租了门面。', '331024'],
    ['今日仙居', '本报讯 青年昨日出院。他是河南来的打工仔，居民到医院门口迎接。', '331024'],
  ],
  'what only looks like several or like the unit above': [
    ['哈尔滨日报', '# 去年哈尔滨签约项目增加\n松北区的塔吊还在转。道外区、双城区的路修好了。', '230100'],
    ['哈尔滨日报', '# 去年松北区签约项目增加\n松北区的塔吊还在转。道外区、双城区的路修好了。', '230109'],
    ['哈尔滨日报', '本报讯 昨日，志愿者在黑龙江省一所高校实训。他从没到过哈尔滨。', '230100'],
    [null, '昨日，志愿者在黑龙江省一所高校实训，黑龙江省电视台采访。他从没到过哈尔滨。', '230000'],
  ],
  'what is called after the home, and who comes there': [
    ['连城报', '连城一中的楼封顶了。', '350825'],
    ['民勤报', '民勤一中的楼封顶了。', '620621'],
    ['民勤报', '一中的楼封顶了。', null],
    ['莆田晚报', '教授利用假期来莆考察古建筑。', '350300'],
    ['莆田晚报', '教授利用假期来沪考察古建筑。', null],
  ],
  'what another kind of unit says of itself': [
    ['仙居报', '区人大常委会召开会议，社区的代表到会。', null],
    ['仙居报', '县人大常委会召开会议，社区的代表到会。', '331024'],
  ],
  'streets that many cities have': [
    ['奉化日报', '红星街道的志愿者扫雪。', '330213'],
    ['奉化日报', '景宁畲族自治县红星街道的志愿者扫雪。', '331127'],
  ],
  'where somebody flies to': [[null, '6月21日，府谷县的无人机带着绳子，向东岸的山西保德飞去。', '610822']],
  'offices that are no bureaus': [
    ['今日仙居', '县科技馆假期照常开放。', '331024'],
    ['今日仙居', '县职业中专二百名学生走上岗位。', '331024'],
    ['今日仙居', '县丝绸厂的产品获奖。', '331024'],
    ['今日仙居', '县厂长会议的产品获奖。', null],
    [null, '近日，市生态环境局绥德分局组织巡查。', '610826'],
  ],
  'branches and services': [
    ['青岛晚报', '前天零时，四方公安分局的巡逻车在路口抓获一名嫌疑人。', '370203'],
    [null, '昨天是昆明公交集团有限责任公司新线路营运的日子，许多市民登车。', '530100'],
    [null, '昆明长风电器有限责任公司生产的电扇畅销。', null],
  ],
  'names that are cut': [
    [null, '昨日，杭州转塘镇江口社区的大厦开工，居民高兴。', '330106'],
    [null, '昨日，彭州市天彭镇的饭馆老板蒸了两千个馒头。', '510182'],
    [null, '昨日，镇江口岸开通新航线。', '321100'],
  ],
  'a city called after its county': [
    ['今日辉县', '我市扫雪，辉县的菜农加固大棚。市纪委检查机关。', '410782'],
    ['今日辉县', '市纪委检查机关作风。', '410782'],
  ],
  'papers known by other names': [
    ['今日早报', '昨天上午，巡逻的交警发现一户居民家起火，市民纷纷报警。', '330100'],
    ['河套晚报', '记者30日从市城管局了解到，市区四座旱厕将改造。临河区团结路附近居民表示欢迎。', '150800'],
  ],
  'units under the names they had': [
    [null, '# “海棠”逼近 全市渔船归港\n本报讯 昨日，市渔业局通报，全市渔船全部回港。玉环县的渔港停满了船，玉环县安排了值班。', '331000'],
    [null, '全市渔船全部回港。玉环市的渔港停满了船，玉环市安排了值班。', '331083'],
    [null, '我县实现合作化，醴陵县召开庆祝会，全县都来祝贺。', '430281'],
  ],
  'districts right behind their city': [
    [null, '昨日下午，福州鼓楼洪山桥社区的一间屋子起火。', '350102'],
    [null, '昨日，哈尔滨道里警方抓获一名嫌疑人。', '230102'],
    [null, '昨日，南京玄武湖的荷花开了。', '320100'],
  ],
  'districts that a city once had': [
    [null, '长沙市东区人民法院昨日审理一起案件。', '430102'],
    [null, '昨日，长沙市郊区公安分局抓获一名嫌疑人。', '430111'],
    [null, '昨日，长沙市郊区的农民进城卖菜。', '430100'],
    [null, '昨日，天津市河西区的居民清扫积雪。', '120103'],
    [null, '昨日，太原市河西区的居民清扫积雪。', '140109'],
  ],
  'names that are words, where they open a headline': [
    [null, '# 东方对商户实行记分\n本报讯 海口市工商局、海口市教育局推出新办法。东方市先在两条街上试行。', '469007'],
    [null, '# 东方的晨曦\n本报讯 海口市工商局、海口市教育局推出新办法。东方市先在两条街上试行。', '460100'],
  ],
  'towns that the table has elsewhere only': [
    [null, '# 德阳市税务局查处一起案件\n本报讯 昨日，德阳市税务局在旌阳镇查获假发票。', '510600'],
    [null, '本报讯 昨日，旌阳镇查获假发票。', '341825'],
    [null, '本报讯 昨日，旌德县税务局在旌阳镇查获假发票。', '341825'],
  ],
  'papers that are called after their place': [
    ['今日仙居', '近日，县交警大队查获超载货车十一辆。有一名从丽水开来的司机被处罚。', '331024'],
    ['今日要闻', '近日，县交警大队查获超载货车十一辆。', null],
    ['冰城晚报', '本报讯 市供热局昨日宣布，全市供热管网开始试水。', '230100'],
  ],
  'held elsewhere, and only housed': [
    ['修水报', '# 我县在东莞举行推介会\n本报东莞五月二日电 推介会昨日在东莞市举行，我县客商到会。', '441900'],
    ['修水报', '# 我县举行推介会\n本报讯 推介会昨日举行，我县客商到会，有一位客商在东莞开厂。', '360424'],
    [null, '# 省农业厅召开会议\n新华社哈尔滨四月二日电 黑龙江省农业厅最近在哈尔滨召开春播会议。', '230000'],
    [null, '昨日，在哈尔滨市举行的冰灯游园会迎来第一批客人。', '230100'],
    [null, '12月7日，煤矸石制砖研讨会在京举行。', '110000'],
    [null, '他在京城住了十年。', null],
  ],
  'places side by side, one of them in the headline': [
    [null, '# 武汉快递量第八\n送货最多的是上海、北京、杭州、广州、深圳、成都、苏州、武汉、天津和宁波。', '420100'],
    [null, '送货最多的是上海、北京、杭州、广州、深圳、成都、苏州、武汉、天津和宁波。', null],
  ],
  'told from there, helped from elsewhere': [
    [null, '从拉萨市城关区传来消息，由兰州市城关区援建的图书室开放。', '540102'],
    [null, '本报北京5月2日电 今天，在北京市朝阳区举行的交流会上，长春市南关区曙光街道的书记介绍经验。', '110105'],
  ],
  'works and datelines of agencies': [
    [null, '新华社沈阳五月二日电 鞍钢第二炼钢厂最近实验成功新工艺。', '210300'],
    [null, '新华社沈阳五月二日电 东北各地瑞雪纷飞。', null],
    [null, '昨日，大桥开始铺轨。工人们把鞍钢出品的钢轨从桥中央向两岸铺去。', null],
    [null, '【路透社台北7日电】金门昨日遭到炮击，金门的居民躲进坑道。', '350527'],
  ],
  'sights and halls, where something is there': [
    [null, '外国贵宾昨日下午在中南海会见了来访的诗人。', '110000'],
    [null, '# 首届五台山国际书画节闭幕\n书画节接待了三万名客人。', '140922'],
    [null, '贵宾一行昨日访问大寨，社员们打起腰鼓。', '140724'],
    [null, '社员们昨日开会，学大寨，赶先进。', null],
    [null, '安全责任重于泰山，工厂昨日开会。', null],
    [null, '足球赛昨日在五台山体育馆举行。', null],
    ['石景山报', '# 我给职工当门长\n我从首钢退休，社区的居民都认得我。', '110107'],
  ],
  'what only caused it': [
    [null, '# 受汶川地震影响 庆阳居民走上街头\n昨日，庆阳市的居民在广场过夜。', '621000'],
    [null, '# 汶川发生地震 庆阳震感明显\n昨日14时，汶川发生强烈地震，庆阳市的居民走上街头。', '621000'],
    [null, '# 汶川县发生地震\n昨日14时，汶川县发生强烈地震，庆阳市的居民有震感。', '513221'],
  ],
  'leaders who go about in their province': [
    [null, '# 青海党政领导人下乡拜年\n昨日，中共青海省委员会书记和青海省农业厅的负责人到了西宁市郊区西川人民公社。', '630100'],
    [null, '# 青海省召开农业会议\n昨日，青海省农业厅在西宁召开会议。', '630000'],
  ],
  'counties of several cities, where the headline names their province': [
    [null, '# 云南旱情缓解\n昨日，云南漾濞县、昌宁县一带下了透雨。雨区在大理白族自治州漾濞县、永平县、巍山县，保山市昌宁县。', '530000'],
    [null, '# 云南旱情缓解\n昨日，云南漾濞县、永平县一带下了透雨。雨区在大理白族自治州漾濞县、永平县。', '532900'],
  ],
  'told to readers elsewhere': [
    [null, '由国家旅游局和云南省人民政府主办的交易会昨日在云南昆明开幕。', '530100'],
    [null, '由云南省人民政府主办的交易会昨日在昆明开幕。', '530000'],
  ],
  'works in a paper of the province': [
    ['陕西日报', '韩某获全国作文比赛优秀奖。他在陕西拖拉机制造总厂子弟学校读书。', '610000'],
    ['甘肃日报', '韩某获全国作文比赛优秀奖。他在陕西拖拉机制造总厂子弟学校读书。', null],
  ],
  'taken from another paper': [
    [null, '据长江日报消息：大桥的建设者昨日开始铺轨。', '420100'],
    ['河南日报', '据《长江日报》报道，大桥的建设者昨日开始铺轨。', '420100'],
    ['河南日报', '据《河南日报》报道，黄石市的建设者昨日开始铺轨。', '420200'],
    ['太原日报', '太原新闻网讯 昨日，市消防支队扑灭一场火灾。', '140100'],
    [null, '太原新闻网讯 昨日，市消防支队扑灭一场火灾。', '140100'],
    [null, '太原新闻网10月10日消息：昨日，市消防支队扑灭一场火灾。', '140100'],
    [null, '据新华社消息：建设者昨日开始铺轨。', null],
  ],
  'firms called after their city': [
    [null, '# 鞍山冶金建筑工程公司开展讨论\n技术员们昨日讨论施工方案。', '210300'],
    [null, '# 技术员讨论施工方案\n讨论会昨日结束。他们来自鞍山冶金建筑工程公司。', null],
    ['新郑时报', '本报讯 鞍山冶金建筑工程公司昨日捐赠图书。', '410184'],
  ],
  'a city beside a county in the headline': [
    [null, '# 济宁大名人民反抗暴行\n敌军在济宁城南抓夫。济宁的群众挖壕，济宁城里停电，济宁的店铺关门。', '370800'],
  ],
  'schools that have a paper': [
    ['塔里木大学报', '本报讯 学校昨日召开教职工代表大会。', '659002'],
    [null, '本报讯 学校昨日召开教职工代表大会。', null],
  ],
  'the regions and the island': [
    [null, '（本報元朗訊）元朗的稻田昨日被暴雨淹浸。', '810000'],
    [null, '昨日，一艘货船从基隆驶出。', '710300'],
    [null, '昨日，舞台中央的灯亮了，小区南区的路修好了，酒店的大堂区换了灯。', null],
  ],
  'units that have other names today': [
    [null, '任县、邢台县的代表昨日到会。', '130500'],
    [null, '绵阳县的蚕农昨日售茧。', '510703'],
    [null, '渡口市的钢厂昨日出钢。', '510400'],
  ],
  'units of their time': [
    [null, '我军于昨日收复安东省省会安东市。', '210600'],
    [null, '辽东省各县今年植树造林。', '210000'],
    [null, '本报讯 北平市人民政府昨日布告。', '110000'],
  ],
  'counties that are cities today': [
    ['束鹿县报', '县人民委员会三月六日公布奖励办法，全县学习。', '130181'],
    ['阆中日报', '全县现有民校一千所，我县抓扫盲。', '511381'],
    ['束鹿县报', '旧城乡的合作社打井。', '130181'],
    ['河北日报', '迁西县旧城乡的合作社打井。', '130227'],
    [null, '我市隆重庆祝教师节。', null],
  ],
  'reports that a paper opens with its own name': [
    ['长江日报', '长江日报讯 年货送得最多的是上海、北京、杭州、广州、深圳和成都。', '420100'],
    ['长江日报', '年货送得最多的是上海、北京、杭州、广州、深圳和成都。', null],
    ['信阳日报', '长江日报讯 年货送得最多的是上海、北京、杭州、广州、深圳和成都。', null],
  ],
  'cities called by one character': [
    [null, '【本市讯】邯市各业商人昨日座谈。', '130400'],
    [null, '邯市场昨日座谈。', null],
    [null, '# 穗春节期间天气暖和\n本报讯 广东省气象局昨日开会。', '440100'],
    [null, '# 春节期间天气暖和\n本报讯 广东省气象局昨日开会。', '440000'],
  ],
  'cities of divisions': [
    ['石河子日报', '师市昨日召开会议，山东、江苏的用户到会。', '659001'],
    ['济南日报', '师市昨日召开会议，广东的用户到会。', '440000'],
  ],
  'what lives by forests': [
    [null, '新林林业局昨日召开会议。', '232763'],
    [null, '新林公司昨日召开会议。', null],
  ],
  'several provinces, told by a paper of one': [
    ['陕西日报', '本报讯 省建工局昨日为在宁夏、云南、山东、江苏和上海施工的队伍送去图书。', '610000'],
    ['陕西日报', '本报讯 上海市浦东新区昨日开通一条公交线路。', '310115'],
  ],
}

describe.each(Object.entries(filings))('%s', (_, cases) => {
  it.each(cases)('%s: %s', (paper, text, district) => {
    expect(saidDistrict(placeArticles(pageOf([text]), gazetteer, paper).districts[0])?.code ?? null).toBe(district)
  })
})

it.each([
  ['安徽日报', '340000'],
  ['人民日报', null],
])('%s: a story that names no place, beside others that do', (paper, district) => {
  const page = pageOf(['安徽省今年多种油菜，安徽省农业厅作了安排，安徽各地响应。', '本报讯 社员们给社区的老人送饺子。'])
  expect(placeArticles(page, gazetteer, paper).districts[1]?.code ?? null).toBe(district)
})

it('towns that lie together in one county only tell where the page is at home', () => {
  const [stone, police, dike] = ['水头镇筹备石材展。', '民警在官桥镇端掉一窝点。', '英都镇修复堤坝。']
  expect(placeArticles(pageOf([stone, police, dike]), gazetteer, null).districts.map((district) => district?.code)).toEqual([
    '350583',
    '350583',
    '350583',
  ])
  expect(placeArticles(pageOf([stone, police]), gazetteer, null).districts).toEqual([null, null])
  // A paper of the province is at home in the province, whatever towns it names.
  const many = pageOf([stone, police, dike, '福州市召开会议。', '厦门市召开会议。', '龙岩市召开会议。'])
  expect(placeArticles(many, gazetteer, '福建日报').home?.code).toBe('350000')
})

it('so do communes that have the names of its towns', () => {
  const [canal, medicine, winter] = ['陆屋公社八千人大战马鞍山渠道。', '佛子公社办合作医疗。', '烟墩公社早动手抓冬种。']
  expect(placeArticles(pageOf([canal, medicine, winter]), gazetteer, null).districts.map((district) => district?.code)).toEqual([
    '450721',
    '450721',
    '450721',
  ])
  // Two are too few, and a canal is no city.
  expect(placeArticles(pageOf([canal, medicine]), gazetteer, null).districts).toEqual([null, null])
})

describe('a page of a school', () => {
  const districtsOf = (...texts: readonly string[]): readonly (string | undefined)[] =>
    placeArticles(pageOf(texts), gazetteer, null).districts.map((district) => saidDistrict(district)?.code)

  it('is at home where the school is that most of its articles name', () => {
    const [visit, trees, games] = [
      '我校代表到温州大学考察，向对方介绍九江学院。',
      '我校师生植树，九江学院校党委书记参加。',
      '学校昨日举行运动会。',
    ]
    expect(districtsOf(visit, trees, games)[2]).toBe('360400')
    expect(districtsOf(visit, trees, '列车昨日提速。')[2]).toBeUndefined()
    expect(districtsOf(visit, games)[1]).toBeUndefined()
  })

  it('may be of a school whose name does not say where it is', () => {
    expect(districtsOf('我校师生植树，南华大学校党委书记参加。', '我校举行讲座，南华大学师生到会。', '学校昨日举行运动会。')[2]).toBe(
      '430400',
    )
    expect(districtsOf('师生植树，南华大学的书记参加。', '昨日举行讲座，南华大学师生到会。', '学校昨日举行运动会。')[2]).toBeUndefined()
  })
})

it('本市讯 says that the page is at home in the city that most of its articles name', () => {
  const [both, far, near] = ['【本市讯】邯郸、长治、济宁各建陵园。', '淄博开办研究会，济南响应。', '邯郸成立邮务筹备会。']
  expect(placeArticles(pageOf([both, far, near, near]), gazetteer, '人民日报').districts[0]?.code).toBe('130400')
  expect(placeArticles(pageOf([both.replace('【本市讯】', ''), far, near, near]), gazetteer, '人民日报').districts[0]?.code).toBeUndefined()
})

it('a title that has the name of a district elsewhere tells nothing where all articles are of one county', () => {
  const [terraces, wives, books] = ['米脂县杨家沟镇修梯田，米脂县奖励农民。', '米脂县表彰好婆婆。', '本报讯 老人办起图书馆。']
  expect(placeArticles(pageOf([terraces, wives, books]), gazetteer, '银州周刊').home?.code).toBe('610827')
  expect(placeArticles(pageOf(['铁岭市表彰工人。', wives, books]), gazetteer, '银州周刊').home?.code).toBe('211202')
})

it('a dateline tells the city of a county, and no place elsewhere', () => {
  const names = (text: string): readonly string[] => placeArticles(pageOf([text]), gazetteer, null).places[0]?.map(({ name }) => name) ?? []
  expect(names('本报渭南5月2日电 澄城县昨日植树。')).toEqual(['渭南市', '澄城县'])
  expect(names('本报西安5月2日电 当涂县昨日植树。')).toEqual(['当涂县'])
})

it('a page that calls its unit by the name of today only tells of its past by another', () => {
  const page = pageOf(['凉州区召开会议，全区响应。', '老人生于武威县。', '全区秋收结束。'])
  expect(placeArticles(page, gazetteer, null).places[2]?.map(({ name }) => name)).toEqual(['凉州区'])
})

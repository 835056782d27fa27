import { beforeAll, describe, expect, it } from 'vitest'
import { placeArticles } from '../../../src/annotate/place/placeArticles'
import { type Gazetteer, loadGazetteer } from '../../../src/lexicon/places/gazetteer'
import { pageOf } from './pageOf'

let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await loadGazetteer()
})

/** Ways to print the names of units; each with what only looks like it. Paper, text, and the places of it. */
const written: Readonly<Record<string, readonly (readonly [paper: string | null, text: string, names: readonly string[]])[]>> = {
  'autonomous units without their nations': [
    [null, '昨日，秀山自治县开展宣传活动。', ['秀山土家族苗族自治县']],
    [null, '昨日，恩施自治州开展宣传活动。', ['恩施土家族苗族自治州']],
    [null, '昨日，莫力达瓦自治旗开展宣传活动。', ['莫力达瓦达斡尔族自治旗']],
  ],
  'towns before those who live there, and a city whose halves only look like words': [
    ['霍山报', '设在下游的佛子岭镇居民已经全部回家。', ['佛子岭镇']],
    ['甘肃日报', '昨日，天水下了雨。', ['天水市']],
    ['四川日报', '汶川地震灾区的孩子开学了。', ['汶川县']],
  ],
  'common words and doubtful names where only places stand': [
    ['安国药都周报', '客商来自江西樟树及外省各地。', ['江西省', '樟树市']],
    ['安国药都周报', '门前的樟树及花坛都修好了。', []],
    ['保定日报', '第六届中国（安国）药材节开幕。', ['安国市']],
    ['保定日报', '国泰民安，安国兴邦。', []],
  ],
  'what stands in quotation marks by itself is made there': [
    ['黔南日报', '都匀市的“毛尖”卖到了省城。', ['都匀市']],
    ['黔南日报', '都匀市毛尖镇的茶卖到了省城。', ['都匀市', '毛尖镇']],
  ],
  'zones of counties, as they are printed': [
    ['敦化日报', '项目选址敦化经济开发区，总投资三亿元。', ['敦化市', '敦化经济开发区']],
    ['敦化日报', '项目选址敦化经开区，总投资三亿元。', ['敦化市', '敦化经开区']],
  ],
  'a well-known county right behind its province, in a list with a town': [
    ['婺源报', '客人从湖南长沙、秋口镇赶来。', ['湖南省', '长沙市', '秋口镇']],
    ['瑞昌报', '昨日，桂林、湓城街道的干部值班。', ['桂林街道', '湓城街道']],
  ],
  'cities in a list, whatever stands behind it': [
    ['辽宁日报', '锦州、朝阳玉米基地建成。', ['锦州市', '朝阳市']],
    ['四川日报', '内江、朝阳玉米基地建成。', ['内江市']],
    ['甘肃日报', '张掖、武威、临夏三地下了雪。', ['张掖市', '武威市', '临夏回族自治州']],
    ['甘肃日报', '临夏、康乐、广河三县下了雪。', ['临夏县', '康乐县', '广河县']],
  ],
  'whose police act': [
    [null, '# 临澧公安救起老人\n昨日，风大雨急。', ['临澧县']],
    [null, '# 临澧早市开张\n昨日，风大雨急。', []],
    ['莆田晚报', '据市公安局临澧分局介绍，车已追回。', []],
    [null, '据常德市公安局临澧分局介绍，车已追回。', ['常德市', '临澧县']],
  ],
  'a county that is called like a verb': [[null, '昨日，怀化市会同县林业局清点苗木。', ['怀化市', '会同县']]],
  'what a town calls its places': [
    ['婺源报', '客人走进秋口镇延安小院，在延安喝茶。', ['秋口镇']],
    ['婺源报', '客人走进秋口镇，又到延安喝茶。', ['秋口镇', '延安市']],
    ['婺源报', '客人走进秋口镇延安小院，延安市的老师到访。', ['秋口镇', '延安市']],
  ],
  'units that have got an honour, and those that an honour is called after': [
    [null, '阿坝州只有马尔康市获得过这项荣誉。', ['阿坝藏族羌族自治州', '马尔康市']],
  ],
  'by what everyone calls them': [[null, '昨日，大连市旅顺的樱桃熟了。', ['大连市', '旅顺口区']]],
  'a county before the colon of a headline': [
    ['三湘都市报', '# 临澧：评选优秀村官\n推荐评选工作昨日开始。', ['临澧县']],
    ['浙江日报', '# 永昌：消防演练进社区\n消防演练昨日举行。', []],
  ],
  'townships of the islands, which no table has': [
    ['聯合報', '花蓮縣玉里鎮公所昨天表示，萬榮鄉也將加入。', ['花莲县', '玉里鎮', '萬榮鄉']],
    ['聯合報', '台北市信義區昨天開放公園。', ['台北市', '信義區']],
    ['金門日報', '金城鎮昨天慰問警消人員，烈嶼鄉也來了。', ['金城鎮', '烈嶼鄉']],
    ['桂阳报', '仁爱乡的村民昨天来到玉里镇赶集。', []],
  ],
  'lists of towns that say which or nothing': [
    ['五常日报', '救灾款发往沙河子、向阳、冲河等受灾乡镇。', ['沙河子镇', '向阳镇', '冲河镇']],
    ['五常日报', '营城子、民乐、山河等地转移群众。', ['营城子满族乡', '民乐朝鲜族乡', '山河镇']],
    ['五常日报', '干草、民乐、山河等地转移群众。', []],
    ['五常日报', '营城子、民乐、山河等地区转移群众。', []],
    ['儋州日报', '要把中和、王五等周边镇带起来。', ['中和镇', '王五镇']],
    ['涪陵日报', '区教委在大木、罗云等边远乡镇建房。', ['大木乡', '罗云镇']],
  ],
  'roads and stretches between towns of the own county': [
    ['婺源报', '交警在江湾、秋口、思口等重点路段值守。', ['江湾镇', '秋口镇', '思口镇']],
    ['婺源报', '渔船在江湾、秋口一带巡航。', ['江湾镇', '秋口镇']],
    ['敦煌报', '渔船在江湾、秋口一带巡航。', []],
  ],
  'the seat of the own county': [
    ['阆中日报', '城关镇民校扫除文盲。', ['城关镇']],
    [null, '城关镇民校扫除文盲。', []],
  ],
  'parks called after their town': [
    ['神木报', '锦界工业园区引进博士。', ['锦界工业园区']],
    ['神木报', '这个工业园区引进博士。', []],
    ['神木报', '神木市工业园区引进博士。', ['神木市']],
  ],
  'districts of old counties': [
    ['阆中县报', '我县抓秋种。柏垭区掀起高潮。', ['阆中县', '柏垭区']],
    ['阆中日报', '柏垭区掀起高潮。', []],
    ['黔东南报', '黎平县中潮区的医院抢救病人。', ['黎平县', '中潮区']],
    ['黔东南报', '黎平县生产区的医院抢救病人。', ['黎平县']],
    ['阆中县报', '我县抓秋种。生产区掀起高潮。', ['阆中县']],
  ],
  'communes printed short and in full': [['阆中日报', '老观人民公社播种。老观公社又评比。', ['老观人民公社']]],
  'towns of the own county under their old suffix': [
    ['束鹿县报', '旧城乡的合作社打井。', ['旧城乡']],
    ['束鹿县报', '新垒头乡支部开会。', ['新垒头乡']],
  ],
  'people whose names begin like a place': [
    ['北流日报', '访市卫生局局长宁德成，宁德成说，群众满意。', []],
    ['北流日报', '局长在宁德考察茶园。', ['宁德市']],
  ],
  'towns that are no more': [
    ['今日苍南', '龙港镇昨日召开会议，灵溪、龙港两镇的代表到会。', ['龙港镇', '灵溪镇']],
    ['大冶日报', '龙港镇昨日召开会议。', ['龙港镇']],
    ['今日苍南', '龙港市昨日召开会议。', ['龙港市']],
  ],
  'a town that is called like a far city': [
    ['惠安报', '老人的船钻进洛阳江口的红树林。洛阳镇的桥通了。', ['洛阳镇']],
    ['惠安报', '客商从洛阳赶来看展。', ['洛阳市']],
    ['惠安报', '洛阳市的客商赶到洛阳镇看展，洛阳也有石雕。', ['洛阳市', '洛阳镇']],
  ],
  'what is made is called after its place': [
    ['黄石日报', '市工商局查封一家假冒“黄石港”饼厂。', []],
    ['黄石日报', '警察在黄石港查封一家饼厂。', ['黄石港区']],
    ['黄石日报', '大冶铁矿的工人获奖。', []],
    ['黄石日报', '大冶铁石资源丰富。', ['大冶市']],
    ['海口晚报', '海南石油昨日开展促销，价廉物美。', []],
    ['海口晚报', '海南石油资源丰富。', ['海南省']],
    ['海口晚报', '海南顽石航海俱乐部和海南帆协派队参赛。', []],
  ],
  'areas that were free': [
    ['焦作日报', '解放区昨日开展植树。', ['解放区']],
    ['焦作日报', '国民党军队昨日袭击解放区的民兵。', []],
  ],
  'districts of forests and mines': [
    [null, '新林区的职工上山植树。', ['新林区']],
    [null, '邯郸市峰峰煤矿的职工有发明，峰峰的产量上升。', ['邯郸市', '峰峰矿区']],
    [null, '石家庄市井陉的社员上山植树。', ['石家庄市', '井陉县']],
  ],
  'lists whose last name 和 joins': [
    [null, '铜山、如皋和靖江三个县收入过亿元。', ['铜山县', '如皋县', '靖江县']],
    [null, '涪陵、黔江与万县市的代表到重庆市开会。', ['涪陵区', '黔江区', '万县市', '重庆市']],
  ],
  'old names without their suffix': [
    [null, '代表昨日由北平飞抵石家庄。', ['北平市', '石家庄市']],
    [null, '襄樊市的代表昨日到会，襄樊的菜农也来了。', ['襄樊市']],
    [null, '华北平原昨日下雪，气温向北平均下降三度。', []],
  ],
  'ends of a stretch': [[null, '铁路西起渑池，东至荥阳，昨日通车。', ['渑池县', '荥阳市']]],
  'landscapes with two names': [['内蒙古日报', '锡林郭勒和鄂尔多斯草原的黄牛运往外地。', []]],
  'areas of the own province': [
    ['陕西日报', '兴平地区七家工厂的工会昨日联欢。', ['兴平市']],
    ['甘肃日报', '兴平地区七家工厂的工会昨日联欢。', []],
  ],
  'sections of railways': [['陕西日报', '略阳车务段工会开展竞赛。', []]],
  'names with no mark between them': [
    [null, '# 连克西畴砚山等六城\n我军昨日获胜。', ['西畴县', '砚山县']],
    [null, '# 济宁大名人民反抗暴行\n敌军昨日抓夫。', ['济宁市', '大名县']],
    [null, '# 济宁大名鼎鼎的厨师\n厨师昨日参赛。', ['济宁市']],
    [null, '我军昨日在西畴的山上宿营。', []],
  ],
  'doubtful names of one prefecture': [
    [null, '四川高速邻水至广安方向华蓥路段昨日发生追尾。', ['四川省', '邻水县', '广安市', '华蓥市']],
    [null, '高速邻水路段昨日发生追尾。', []],
  ],
  'a town that once stands behind its county': [[null, '# 碧溪乡建成集镇\n江苏常熟市碧溪乡发展社队工业。', ['碧溪乡', '江苏省', '常熟市']]],
  'a dateline in the midst of a text': [
    [null, '据新华社南昌电 江西省德兴县昨日建成水电站。', ['江西省', '德兴县']],
    [null, '江西省德兴县的代表昨日到南昌电影院开会。', ['江西省', '德兴县', '南昌市']],
  ],
  'land along a river': [
    [null, '江苏省的淮北地区昨日降雨。', ['江苏省']],
    [null, '淮北市昨日降雨，淮北的农民抢种。', ['淮北市']],
  ],
  'all of the province that is told of': [
    ['江苏日报', '山西省昨日召开会议。据山西省林业厅介绍，全省已建林场二十四个。', ['山西省']],
    ['江苏日报', '省林业厅介绍，全省已建林场二十四个。', ['江苏省']],
  ],
  'fields for salt that are called by nothing else': [[null, '盐场的职工抢收秋盐，茶场也在采茶。', []]],
  'counties in a row in one province': [
    [null, '文水、交城、平遥三县种棉。', ['文水县', '交城县', '平遥县']],
    [null, '平遥的老人种棉，文水、交城也种。', []],
    [null, '文水、余杭、平遥三县种棉。', ['余杭县']],
  ],
}

describe.each(Object.entries(written))('%s', (_, cases) => {
  it.each(cases)('%s: %s', (paper, text, names) => {
    const { places } = placeArticles(pageOf([text]), gazetteer, paper)
    expect(places[0]?.map(({ name }) => name)).toEqual(names)
  })
})

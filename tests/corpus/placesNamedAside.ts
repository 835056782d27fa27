import type { PlacedLead } from './placesLeads'

/** Places that are named in passing: by a dateline, an office, a list, a neighbour, or only in the name of something else. All invented. */
export const namedAside: readonly PlacedLead[] = [
  {
    paper: null,
    text: '# 民校开学\n【本报沁源讯】入冬以来，各村民校先后开学，沁源小学教员轮流下乡教课。',
    district: '140431',
    places: ['沁源县'],
  },
  { paper: null, text: '【本报资源十二日电】山区的公路修通了，农民挑着担子进城。', district: '450329', places: ['资源县'] },
  { paper: null, text: '本报综合讯 天气转凉，请注意添衣。', district: null, places: [] },
  { paper: null, text: '（本報遂昌訊）本縣木材公司收購松木五千根，運往外地。', district: '331123', places: ['遂昌县'] },
  {
    paper: '厦门日报',
    text: '# 集美海滨路段三车追尾\n昨日，集美警方赶到现场处置。集美区交警大队提醒司机减速。',
    district: '350211',
    places: ['集美区'],
  },
  { paper: '厦门日报', text: '昨日，厦门市的集体婚礼集美丽与庄重于一身。', district: '350200', places: ['厦门市'] },
  {
    paper: null,
    text: '昨日，辉县召开水利会议。薄壁、吴村两公社报名修渠，民工冒雪开工。',
    district: '410782',
    places: ['辉县', '薄壁公社', '吴村公社'],
  },
  { paper: null, text: '昨日，大冶市还地桥一处厂房起火，无人受伤。', district: '420281', places: ['大冶市', '还地桥镇'] },
  { paper: '新郑时报', text: '昨日，新郑和庄的路修好了，新郑的居民高兴。', district: '410184', places: ['新郑市'] },
  {
    paper: '苍南日报',
    text: '本报讯 苍南县钱库工商所昨日检查超市。钱库的店主配合检查。',
    district: '330327',
    places: ['苍南县', '钱库镇'],
  },
  {
    paper: '永嘉日报',
    text: '本报讯 永嘉县的酒店业向瓯北等镇发展，桥头、瓯北等中心镇各添一家。',
    district: '330324',
    places: ['永嘉县', '桥头镇', '瓯北镇'],
  },
  {
    paper: null,
    text: '本报讯 正定县昨日开会，南牛乡、曲阳桥乡、崔杨坡乡作了发言。',
    district: '130123',
    places: ['正定县', '南牛乡', '曲阳桥乡', '崔杨坡乡'],
  },
  {
    paper: null,
    text: '本报讯 昨日，北京市朝阳区召开绿化会，平房乡、管庄乡各种树千棵，高碑店地区的苗圃供苗。',
    district: '110105',
    places: ['北京市', '朝阳区', '平房乡', '管庄乡', '高碑店地区'],
  },
  { paper: null, text: '据了解，这批苹果是从江西、湖北等地运来的。', district: null, places: ['江西省', '湖北省'] },
  { paper: null, text: '昨日，西安仪表材料厂的车间里机器轰鸣，工人赶制零件。', district: '610100', places: [] },
  { paper: null, text: '昨日，在讷河市人民医院，医生为老人取出鱼刺。', district: '230281', places: ['讷河市'] },
  {
    paper: null,
    text: '昨日，祥云县刘厂镇的村民连夜把孩子送到大理州人民医院，祥云县的交警一路护送。',
    district: '532923',
    places: ['祥云县', '刘厂镇'],
  },
  {
    paper: '杭州日报',
    text: '昨日，临平区运河街道的队伍和临平经济技术开发区的队伍赛龙舟。',
    district: '330113',
    places: ['临平区', '运河街道', '临平经济技术开发区'],
  },
]

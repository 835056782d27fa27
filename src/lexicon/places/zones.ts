import type { Place } from '../../domain/place'

/** A kind of functional zone that any city may have one of. `number` follows the city's four digits in the zone's code. */
export interface ZoneKind {
  readonly number: number
  /** How readers call it; the zone's name is the city's short name and this: 郑州高新区. */
  readonly label: string
  /** The ways to print it, longest first. */
  readonly names: readonly string[]
}

/**
 * Codes of zones: where the statistical table has one (410172 郑州高新技术产业开发区), that; otherwise the city's four
 * digits and a number of 90 or more, which the official tables never use. 90–94 are the kinds here, 95–99 zones by name.
 */
export const zoneKinds: readonly ZoneKind[] = [
  {
    number: 90,
    label: '高新区',
    names: [
      '高新技术产业开发区',
      '高新技术产业园区',
      '火炬高技术产业开发区',
      '高新技术开发区',
      '高新产业开发区',
      '高新开发区',
      '高新技术区',
      '高新区',
    ],
  },
  { number: 91, label: '经开区', names: ['经济技术开发区', '经济开发区', '经济技术区', '经开区', '经发区', '开发区'] },
  { number: 92, label: '示范区', names: ['城乡一体化示范区', '城乡统筹示范区'] },
  { number: 93, label: '综保区', names: ['综合保税区', '出口加工区', '综保区', '保税区'] },
  { number: 94, label: '航空港区', names: ['航空港经济综合实验区', '航空港实验区', '航空港区', '空港新区'] },
]

/** A zone with a name of its own. */
export interface NamedZone extends Place {
  readonly level: 'zone'
  /** Other ways to print the name. */
  readonly also: readonly string[]
}

function zone(code: string, name: string, parent: string, ...also: string[]): NamedZone {
  return { code, name, level: 'zone', parent, also }
}

/** Zones that readers treat as districts and that no official table has, with the unit they belong to. */
export const namedZones: readonly NamedZone[] = [
  zone('410195', '郑东新区', '410100', '郑州新区'),
  zone('130090', '雄安新区', '130000', '河北雄安新区', '雄安'),
  zone('610090', '西咸新区', '610000', '陕西西咸新区'),
  zone('520090', '贵安新区', '520000', '贵州贵安新区'),
  zone('510195', '天府新区', '510100', '四川天府新区', '成都天府新区'),
  zone('510196', '东部新区', '510100', '成都东部新区'),
  zone('500090', '两江新区', '500000', '重庆两江新区'),
  zone('430195', '湘江新区', '430100', '湖南湘江新区', '长沙湘江新区'),
  zone('320195', '江北新区', '320100', '南京江北新区'),
  zone('210295', '金普新区', '210200', '大连金普新区'),
  zone('350195', '福州新区', '350100'),
  zone('530090', '滇中新区', '530000', '云南滇中新区'),
  zone('230195', '哈尔滨新区', '230100'),
  zone('220195', '长春新区', '220100'),
  zone('360090', '赣江新区', '360000', '江西赣江新区'),
  zone('330995', '舟山群岛新区', '330900', '浙江舟山群岛新区'),
  zone('330295', '前湾新区', '330200', '宁波前湾新区', '杭州湾新区'),
  zone('410295', '汴西新区', '410200', '汴西湖新区'),
  zone('410395', '伊滨区', '410300', '洛阳伊滨区'),
  zone('610195', '曲江新区', '610100', '西安曲江新区'),
  zone('610196', '浐灞生态区', '610100', '浐灞国际港', '西安浐灞生态区'),
  zone('610197', '国际港务区', '610100', '西安国际港务区'),
  zone('610198', '航天基地', '610100', '西安航天基地'),
  zone('140195', '转型综改示范区', '140100', '山西转型综改示范区', '山西综改示范区'),
  zone('420190', '东湖高新区', '420100', '武汉东湖高新区', '东湖新技术开发区', '武汉高新区'),
  zone('420196', '东湖风景区', '420100', '东湖生态旅游风景区'),
  zone('420191', '武汉经开区', '420100', '武汉经济技术开发区', '沌口开发区', '武汉开发区'),
  zone('340195', '滨湖新区', '340100', '合肥滨湖新区'),
  zone('360195', '红谷滩新区', '360100'),
  zone('450195', '五象新区', '450100'),
  zone('520195', '观山湖新区', '520100', '金阳新区'),
  zone('530195', '滇池度假区', '530100', '滇池旅游度假区'),
  zone('440395', '大鹏新区', '440300'),
  zone('440396', '深汕特别合作区', '440300', '深汕合作区'),
  zone('440397', '前海合作区', '440300', '前海深港现代服务业合作区', '前海新区'),
  zone('440495', '横琴新区', '440400', '横琴粤澳深度合作区', '横琴合作区'),
  zone('440095', '中新广州知识城', '440100', '中新知识城'),
  zone('460095', '洋浦经济开发区', '460000', '洋浦'),
  zone('310095', '临港新片区', '310000', '上海临港新片区', '自贸区临港新片区'),
  zone('110091', '北京经开区', '110000', '北京经济技术开发区', '亦庄经开区', '北京亦庄'),
  zone('120090', '滨海高新区', '120000', '天津滨海高新区'),
  zone('120091', '天津经开区', '120000', '天津经济技术开发区', '天津泰达'),
  zone('370195', '济南起步区', '370100', '济南新旧动能转换起步区', '新旧动能转换起步区'),
  zone('150195', '和林格尔新区', '150100', '内蒙古和林格尔新区'),
  zone('140196', '晋阳湖新区', '140100'),
  zone('330195', '钱塘新区', '330100', '杭州钱塘新区', '大江东产业集聚区'),
  zone('320595', '苏州太湖度假区', '320500', '太湖国家旅游度假区'),
]

/** Counties that make up a zone above them; an article that names the zone is about the zone. */
export const zoneMembers: ReadonlyMap<string, string> = new Map([
  ['130629', '130090'],
  ['130632', '130090'],
  ['130638', '130090'],
])

/** New areas that are official districts by another or the same name. */
export const districtZones: readonly (readonly [name: string, code: string])[] = [
  ['青岛西海岸新区', '370211'],
  ['西海岸新区', '370211'],
  ['天津滨海新区', '120116'],
  ['上海浦东新区', '310115'],
  ['广州南沙新区', '440115'],
  ['南沙新区', '440115'],
  ['甘肃兰州新区', '620171'],
]
